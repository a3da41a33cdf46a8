/**
 * Gives each column its role. The weight of a guess is 0.7 × words + 0.3 × contents; contents that contradict the words
 * (fewer than a fifth of at least three cells fit) overrule them. A role is given once per year, the surest guess first.
 */
import type { Column, ColumnKey, Role, Year } from '../../domain/appendix';
import { columnIndex } from '../../a1/place';
import type { ColumnHint } from '../hints';
import type { HeaderColumn } from './columns';
import type { Contents } from './contents';
import { leastFit } from './cell';
import { isRole, roleOf } from '../../domain/roles';
import { roleFits } from './wording';

export const wordsWeight = 0.7;
export const contentsWeight = 0.3;
/** Guesses below this are left unassigned: the column is unknown and kept in peace. */
export const leastConfidence = 0.5;
/** Taken off a yearly role without a year, or a role without years that has one: it decides between equals ("Thực hiện"). */
const oddYear = 0.01;
/** Words of a group above count a little less than the column's own. */
const groupDiscount = 0.9;

export interface MeasuredColumn extends HeaderColumn {
  readonly contents: Contents;
}

interface Guess {
  readonly column: MeasuredColumn;
  readonly role: Role;
  readonly confidence: number;
}

/** "target:2019-2020"; with a label, where several columns share role and year, "achieved:2024#Quảng Nam". */
export const columnKey = (role: Role, year: Year | null, label = ''): ColumnKey =>
  `${role}${year === null ? '' : `:${year}`}${label === '' ? '' : `#${label}`}`;

/** The role, year and label of a key. */
export function readKey(key: ColumnKey): { role: Role; year: Year | null; label?: string } {
  const [head = '', ...label] = key.split('#');
  const at = head.indexOf(':');
  return {
    role: (at < 0 ? head : head.slice(0, at)) as Role,
    year: at < 0 ? null : head.slice(at + 1),
    ...(label.length === 0 ? {} : { label: label.join('#') }),
  };
}

/** Two or more capitalised words after the first: the name of a place ("Điểm Quảng Nam 2024") says whose points they are. */
const properName =
  /(?<=\S )(?:(?:tỉnh|thành phố|TP\.?) )?\p{Lu}\p{Ll}{1,9}(?: \p{Lu}\p{Ll}{1,9}){1,4}(?: cũ)?(?= |$)/u;

/** How well the words fit each role: the column's own words, or all its words with the group's. */
function wordFits(column: MeasuredColumn): Map<Role | null, number> {
  const fits = new Map<Role | null, number>();
  for (const { role, fit } of roleFits(column.own)) fits.set(role, fit);
  if (column.header !== column.own)
    for (const { role, fit } of roleFits(column.header))
      fits.set(role, Math.max(fits.get(role) ?? 0, fit * groupDiscount));
  const plain = column.own.replace(properName, ' ');
  if (plain !== column.own)
    for (const { role, fit } of roleFits(plain))
      fits.set(role, Math.max(fits.get(role) ?? 0, fit * groupDiscount));
  return fits;
}

function guessesFor(column: MeasuredColumn): Guess[] {
  const fits = wordFits(column);
  const stranger = fits.get(null) ?? 0;
  return [...fits].flatMap(([role, fit]) => {
    if (role === null || fit < leastFit || fit <= stranger || column.compares) return [];
    const { filled, share } = column.contents;
    const fitting = filled === 0 ? 0.7 : share[roleOf(role).holds];
    if (filled >= 3 && fitting < 0.2) return [];
    const odd = roleOf(role).yearly === (column.year !== null) ? 0 : oddYear;
    const confidence = wordsWeight * fit + contentsWeight * fitting - odd;
    return confidence >= leastConfidence ? [{ column, role, confidence }] : [];
  });
}

const yearFor = (role: Role, column: HeaderColumn): Year | null => (roleOf(role).yearly ? column.year : null);

const columnOf = (
  column: HeaderColumn,
  role: Role,
  confidence: number,
  year = yearFor(role, column),
  label = '',
): Column => ({
  key: columnKey(role, year, label),
  role,
  ...(year === null ? {} : { year }),
  ...(label === '' ? {} : { label }),
  ...(label !== '' && label === column.unit ? { unit: label } : {}),
  column: columnIndex(column.column),
  header: column.header,
  confidence: Math.round(confidence * 100) / 100,
});

/** A column without words that holds codes in order, left of the names, is the code column. */
function blankCodeColumn(columns: readonly MeasuredColumn[], taken: ReadonlySet<number>): Column | null {
  const codes = columns.find(
    (column) =>
      !taken.has(column.column) &&
      column.header === '' &&
      column.contents.share.codes >= 0.6 &&
      column.contents.inOrder >= 0.7,
  );
  return codes ? columnOf(codes, 'code', 0.6 + 0.3 * codes.contents.share.codes) : null;
}

/** Names without words: the first unassigned column of texts, when no header names one. */
function blankNameColumn(columns: readonly MeasuredColumn[], taken: ReadonlySet<number>): Column | null {
  const names = columns.find(
    (column) => !taken.has(column.column) && column.header === '' && column.contents.share.names >= 0.6,
  );
  return names ? columnOf(names, 'name', 0.55) : null;
}

/** A wordless column of numbered texts left of the names holds codes glued to names. */
function gluedCodeColumn(columns: readonly MeasuredColumn[], assigned: readonly Column[]): Column | null {
  const name = assigned.find(({ role }) => role === 'name');
  const glued = columns.find(
    (column) =>
      name !== undefined &&
      column.column < name.column &&
      column.header === '' &&
      column.contents.share.text >= 0.5,
  );
  return glued ? columnOf(glued, 'code', 0.6) : null;
}

/** What people and bindings said comes first and is certain. */
function hintedColumns(columns: readonly MeasuredColumn[], hints: readonly ColumnHint[]): Column[] {
  return hints.flatMap((hint) => {
    const { role, year, label } = readKey(hint.key);
    const column = columns.find((each) => each.column === hint.column);
    return column && isRole(role) ? [{ ...columnOf(column, role, 1, year, label), confidence: 1 }] : [];
  });
}

/** So much surer must another meaning of a column be than the one that is still free. */
const muchSurer = 0.05;

const figures = new Set(['points', 'percent', 'ranks']);

/** The columns of a matrix: each holds the points of the unit its header names. */
function unitColumns(columns: readonly MeasuredColumn[]): Column[] {
  const units = columns.filter(
    ({ unit, contents }) => unit !== undefined && (contents.filled === 0 || contents.share.points >= 0.5),
  );
  if (units.length < 2) return [];
  return units.flatMap((column) => {
    const role = guessesFor({ ...column, own: column.rest ?? '', header: column.rest ?? '' })
      .sort((a, b) => b.confidence - a.confidence)
      .find((guess) => figures.has(roleOf(guess.role).holds))?.role;
    return [
      columnOf(
        column,
        role ?? 'achieved',
        role ? 0.9 : 0.8,
        yearFor(role ?? 'achieved', column),
        column.unit,
      ),
    ];
  });
}

/** What tells each of several headers from the others: its words less those that all share at both ends. */
export function distinctWords(headers: readonly string[]): string[] {
  const all = headers.map((header) => header.split(/\s+/u).filter((word) => word !== ''));
  const shortest = Math.min(...all.map((each) => each.length));
  const shared = (at: (words: readonly string[], index: number) => string | undefined): number => {
    let count = 0;
    while (count < shortest && all.every((each) => at(each, count) === at(all[0] ?? [], count))) count += 1;
    return count;
  };
  const front = shared((each, index) => each[index]);
  const back = Math.min(
    shared((each, index) => each[each.length - 1 - index]),
    shortest - front,
  );
  return all.map((each) =>
    each
      .slice(front, each.length - back)
      .join(' ')
      .slice(0, longestLabel),
  );
}

const longestLabel = 60;

/** A column whose role and year another one has already keeps its place beside it, by what its header says more. */
function twins(
  columns: readonly MeasuredColumn[],
  assigned: readonly Column[],
  taken: ReadonlySet<number>,
): { readonly renamed: readonly Column[]; readonly added: readonly Column[] } {
  const groups = new Map<ColumnKey, { column: MeasuredColumn; role: Role; confidence: number }[]>();
  for (const column of columns) {
    if (taken.has(column.column)) continue;
    const best = guessesFor(column).sort((a, b) => b.confidence - a.confidence)[0];
    if (!best || !figures.has(roleOf(best.role).holds) || column.contents.share.points < 0.5) continue;
    const key = columnKey(best.role, yearFor(best.role, column));
    groups.set(key, [...(groups.get(key) ?? []), best]);
  }
  const renamed: Column[] = [];
  const added: Column[] = [];
  for (const [key, later] of groups) {
    const first = assigned.find((column) => column.key === key);
    const words = distinctWords([
      ...(first ? [first.header] : []),
      ...later.map(({ column }) => column.header),
    ]);
    const labels = first ? words.slice(1) : words;
    const own = first ? (words[0] ?? '') : '';
    if (first && own !== '' && labels.every((label) => label !== ''))
      renamed.push({ ...first, key: columnKey(first.role, first.year ?? null, own), label: own });
    later.forEach(({ column, role, confidence }, at) => {
      const said = labels[at] ?? '';
      const label = said === '' || labels.indexOf(said) !== at || said === own ? String(at + 2) : said;
      added.push(columnOf(column, role, confidence, yearFor(role, column), label));
    });
  }
  return { renamed, added };
}

/** What is known of a table's columns before any guess. */
export interface KnownColumns {
  readonly columns?: readonly ColumnHint[];
  readonly ignored?: readonly number[];
  /** True for a bound table: it has the columns that its names say, and no others. */
  readonly bound?: boolean;
}

/** The columns with a role, in sheet order. */
export function assignRoles(columns: readonly MeasuredColumn[], known: KnownColumns = {}): Column[] {
  const { columns: hints = [], ignored = [], bound = false } = known;
  const assigned = hintedColumns(columns, hints);
  if (bound && hints.length > 0) return assigned.sort((a, b) => a.column - b.column);
  const taken = new Set<number>([...ignored, ...assigned.map(({ column }) => column)]);
  const keys = new Set(assigned.map(({ key }) => key));
  const give = (column: Column | null): void => {
    if (!column || taken.has(column.column) || keys.has(column.key)) return;
    assigned.push(column);
    taken.add(column.column);
    keys.add(column.key);
  };
  for (const column of unitColumns(columns.filter((each) => !taken.has(each.column)))) give(column);
  const guesses = columns
    .flatMap(guessesFor)
    .sort((a, b) => b.confidence - a.confidence || a.column.column - b.column.column);
  const surest = new Map<number, number>();
  for (const { column, confidence } of guesses)
    if (!surest.has(column.column)) surest.set(column.column, confidence);
  for (const { column, role, confidence } of guesses)
    if (confidence >= (surest.get(column.column) ?? 0) - muchSurer) give(columnOf(column, role, confidence));
  const { renamed, added } = twins(columns, assigned, taken);
  for (const column of renamed)
    assigned.splice(
      assigned.findIndex((each) => each.column === column.column),
      1,
      column,
    );
  for (const column of added) give(column);
  for (const { column, role, confidence } of guesses) give(columnOf(column, role, confidence));
  give(blankCodeColumn(columns, taken));
  give(blankNameColumn(columns, taken));
  give(gluedCodeColumn(columns, assigned));
  return assigned.sort((a, b) => a.column - b.column);
}
