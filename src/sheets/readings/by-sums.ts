/**
 * The tree that the order of rows and their figures alone tell: each row is a leaf or the sum of the rows below it, in every column,
 * and the uppermost rows make up the total. Among several such trees that in which rows marked alike stand alike is meant; where
 * two are as good, none is.
 */
import type { Exact } from '../../domain/score';

/** The mark of a name that has none and stands in capitals. */
export const inCapitals = 'capitals';

/** A row as far as this way of reading asks for it. */
export interface Summed {
  /** Points it states, column by column; null where it states none. */
  readonly points: readonly (Exact | null)[];
  /** How its mark looks, whatever it counts: equal for "1." and "2.". */
  readonly mark: string;
  /** True for the total, false for criteria, null for what no sum counts. */
  readonly isTotal: boolean | null;
}

/** Figures of one row in the columns that are looked at, in millionths. */
type Figures = readonly bigint[];

/** Rows that stand side by side, each with those below it. */
interface Forest {
  readonly rows: readonly { readonly at: number; readonly below: Forest | null }[];
  /** How well marks and levels go together. */
  readonly fit: number;
  /** False where another forest of the same rows is as good. */
  readonly only: boolean;
}

const [mostRows, mostSteps, scale] = [400, 20_000, 1_000_000];
const none: Forest = { rows: [], fit: 0, only: true };

const millionths = (points: Exact): bigint | null => {
  const scaled = points.times(scale);
  return scaled.isInteger() && scaled.abs().lt(1e15) ? BigInt(scaled.toFixed(0)) : null;
};

const isNothing = (left: Figures): boolean => left.every((figure) => figure === 0n);

/** The better of two forests of the same rows. */
function better(one: Forest | undefined, other: Forest): Forest {
  if (one === undefined || other.fit > one.fit) return other;
  return one.fit > other.fit ? one : { ...one, only: false };
}

/** Looks for forests that add up, within a number of steps. */
class Search {
  private readonly known = new Map<string, ReadonlyMap<number, Forest>>();
  private steps = 0;

  constructor(
    private readonly figures: readonly Figures[],
    private readonly marks: readonly string[],
  ) {}

  get gaveUp(): boolean {
    return this.steps > mostSteps;
  }

  /** The best forest from row `at` on that uses up what is left, for each row it may end before. */
  from(at: number, left: Figures): ReadonlyMap<number, Forest> {
    if (isNothing(left)) return new Map([[at, none]]);
    const key = `${String(at)} ${left.join(' ')}`;
    const known = this.known.get(key);
    if (known) return known;
    this.steps += 1;
    const found = new Map<number, Forest>();
    const own = this.figures[at];
    const rest = own?.map((figure, column) => (left[column] ?? 0n) - figure) ?? [];
    if (own && !this.gaveUp && (rest[0] ?? -1n) >= 0n) this.joined(at, own, rest, found);
    this.known.set(key, found);
    return found;
  }

  private joined(at: number, own: Figures, rest: Figures, found: Map<number, Forest>): void {
    const heads: (readonly [number, Forest | null])[] = [[at + 1, null]];
    if (!isNothing(own)) heads.push(...this.from(at + 1, own));
    for (const [next, below] of heads)
      for (const [end, after] of this.from(next, rest)) {
        const fit = after.fit + (below?.fit ?? 0) + this.fitOf(at, below, after);
        const only = after.only && below?.only !== false;
        found.set(end, better(found.get(end), { rows: [{ at, below }, ...after.rows], fit, only }));
      }
  }

  /** Rows side by side are marked alike, a row and its parts are not. */
  private fitOf(at: number, below: Forest | null, after: Forest): number {
    const beside = after.rows[0];
    const alike = (other: number): boolean => this.marks[other] === this.marks[at];
    const besides = beside === undefined ? 0 : alike(beside.at) ? 1 : -1;
    return besides - 2 * (below?.rows.filter((row) => alike(row.at)).length ?? 0);
  }
}

/** True where every mark has one level: a tree with "II" below "2.1", beside "I" above all, would explain a wrong sum away. */
function isLevel(
  { rows }: Forest,
  marks: readonly string[],
  depth = 0,
  levels = new Map<string, number>(),
): boolean {
  return rows.every(({ at, below }) => {
    const mark = marks[at] ?? '';
    const level = mark === '' ? depth : (levels.get(mark) ?? depth);
    levels.set(mark, level);
    return level === depth && (below === null || isLevel(below, marks, depth + 1, levels));
  });
}

/** The codes of a forest's rows, level by level. */
function* codesOf({ rows }: Forest, path: string): Generator<readonly [number, string]> {
  for (const [order, { at, below }] of rows.entries()) {
    const code = `${path}${String(order + 1)}`;
    yield [at, code];
    if (below) yield* codesOf(below, `${code}.`);
  }
}

/** The figures of rows in some columns, in millionths; null where a row lacks one. */
function figuresOf(rows: readonly Summed[], columns: readonly number[]): readonly Figures[] | null {
  const all = rows.map(({ points }) =>
    columns.flatMap((column) => {
      const stated = points[column] ?? null;
      return stated === null ? [] : (millionths(stated) ?? []);
    }),
  );
  return all.every(({ length }) => length === columns.length) ? all : null;
}

/** The one forest of all rows that adds up to the total, which stands last among the figures; null where there is none. */
function forestIn(figures: readonly Figures[], rows: readonly Summed[]): Forest | null {
  const whole = figures.at(-1) ?? [];
  const marks = rows.map(({ mark }) => mark);
  const search = new Search(figures.slice(0, -1), marks);
  const forest = search.from(0, whole).get(figures.length - 1);
  if (forest?.only !== true || search.gaveUp) return null;
  const isTree = forest.rows.some(({ below }) => below !== null);
  return isTree && isLevel(forest, marks) ? forest : null;
}

/** Half a hundredth for each figure: what rounding to hundredths may take away or add. */
const rounding = BigInt(scale / 200);
/** One slip spoils two sums at most; so many times as many others bear the tree out. */
const [mostSpoilt, timesMore] = [2, 3];

/** Sums of a forest that agree and that differ. */
function sumsOf(
  figures: readonly Figures[],
  { rows }: Forest,
  whole: Figures,
): { agree: number; differ: number } {
  const sums = { agree: 0, differ: 0 };
  for (const [column, stated] of whole.entries()) {
    const sum = rows.reduce((total, { at }) => total + (figures[at]?.[column] ?? 0n), 0n);
    const off = sum > stated ? sum - stated : stated - sum;
    if (off <= rounding * BigInt(rows.length + 1)) sums.agree += 1;
    else sums.differ += 1;
  }
  for (const { at, below } of rows) {
    if (below === null) continue;
    const under = sumsOf(figures, below, figures[at] ?? []);
    sums.agree += under.agree;
    sums.differ += under.differ;
  }
  return sums;
}

/** The forest in which all sums agree, or all but those that one slip spoils, told by one column alone. */
function forestOf(rows: readonly Summed[], total: Summed): Forest | null {
  const all = [...rows, total];
  const full = total.points.flatMap((_, column) => (figuresOf(all, [column]) === null ? [] : [column]));
  const figures = figuresOf(all, full);
  if (full.length === 0 || figures === null) return null;
  const exact = forestIn(figures, rows);
  if (exact) return exact;
  for (const column of full.length > 1 ? full.keys() : []) {
    const forest = forestIn(
      figures.map((row) => [row[column] ?? 0n]),
      rows,
    );
    const { agree, differ } = forest
      ? sumsOf(figures, forest, figures.at(-1) ?? [])
      : { agree: 0, differ: 1 };
    if (differ <= mostSpoilt && agree >= differ * timesMore) return forest;
  }
  return null;
}

/** The last row without a mark is the total where no row is called so. */
function totalIn(rows: readonly Summed[]): number {
  const totals = rows.flatMap(({ isTotal }, at) => (isTotal === true ? [at] : []));
  if (totals.length > 0) return totals.length === 1 ? (totals[0] ?? -1) : -1;
  const last = rows.map(({ isTotal }) => isTotal).lastIndexOf(false);
  return ['', inCapitals].includes(rows[last]?.mark ?? '-') ? last : -1;
}

/** The canonical code of each row by its place in the tree; null for rows that no sum counts, and for all where the sums do not tell. */
export function codesBySums(rows: readonly Summed[]): readonly (string | null)[] {
  const nothing = rows.map(() => null);
  const at = totalIn(rows);
  const total = rows[at];
  const criteria = rows.flatMap((row, index) =>
    row.isTotal === false && index !== at ? [{ row, index }] : [],
  );
  if (total === undefined || criteria.length < 4 || criteria.length > mostRows) return nothing;
  const counted = criteria.map(({ row }) => row);
  const forest = forestOf(counted, total);
  if (forest === null) return nothing;
  const codes = new Map<number, string>();
  for (const [order, code] of codesOf(forest, '')) codes.set(criteria[order]?.index ?? -1, code);
  return rows.map((_, index) => codes.get(index) ?? null);
}
