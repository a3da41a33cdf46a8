/** Places of units by their points: which stated rank the points do not bear out. */
import { acrossMismatches, ranksUnits } from './across';
import { columnsOf } from './appendix';
import type { Appendix, Column, ColumnKey } from './appendix';
import { rankOf } from './rank-text';
import { isScored } from './roles';
import { compare } from './score';
import type { Score } from './score';
import { statedScore } from './tree';

/** A rank that is not the place its unit's points give it. */
export interface WrongPlace {
  readonly index: number;
  readonly stated: number;
  readonly expected: number;
}

interface Ranked {
  readonly index: number;
  readonly rank: number;
  /** 0 for the best points of all, the same for equal points. */
  readonly tier: number;
}

/** How equal points are counted: "1, 2, 2, 4" skips the places they take, "1, 2, 2, 3" does not. */
type Counting = 'skipping' | 'dense';

/** The place that a row states in a column of ranks, or null. */
const rankIn = ({ rows }: Appendix, index: number, { key }: Column): number | null =>
  rankOf(rows[index]?.points.get(key)?.value ?? rows[index]?.texts.get(key));

/** Behind every place that can be written. */
const lastPlace = 10_000;

/** A unit with its points and its place, as they are stated. */
export interface UnitPlace {
  /** Index into `Appendix.rows`. */
  readonly row: number;
  readonly unit: string;
  /** Points of the latest year, or a ratio where there are no points; null where none are stated. */
  readonly points: Score | null;
  readonly rank: number | null;
}

/** The rank that points have: of their year that of their label, or the last; of several that none fits, the last of all. */
function rankBeside(ranks: readonly Column[], points: Column | undefined): Column | undefined {
  const same = ranks.filter(({ year }) => year === points?.year);
  return same.find(({ label }) => label === points?.label) ?? same.at(-1) ?? ranks.at(-1);
}

/** The units of a ranking of its latest year, best place first, those without a place last; empty for other tables. */
export function unitPlaces(appendix: Appendix, points: ColumnKey | null): UnitPlace[] {
  if (!ranksUnits(appendix)) return [];
  const column = appendix.columns.find(({ key }) => key === points);
  const rank = rankBeside(columnsOf(appendix, 'rank'), column);
  const key = points ?? columnsOf(appendix, 'ratio').at(-1)?.key;
  const places = appendix.rows.flatMap(({ kind, name, points: cells }, row): UnitPlace[] => {
    if (kind !== 'criterion') return [];
    const reading = key === undefined ? undefined : cells.get(key)?.reading;
    const score = reading?.kind === 'score' ? reading.score : null;
    return [{ row, unit: name, points: score, rank: rank ? rankIn(appendix, row, rank) : null }];
  });
  return places.sort((a, b) => (a.rank ?? lastPlace) - (b.rank ?? lastPlace) || a.row - b.row);
}

/**
 * The columns whose points a rank may go by: totals, single points and ratios of its year, the nearest on its left first. The one
 * rank of a table may stand before all its points: then the nearest on its right.
 */
function basesOf(appendix: Appendix, rank: Column): Column[] {
  const scored = appendix.columns.filter(
    ({ role, year }) =>
      (isScored(role) || role === 'ratio') &&
      (rank.year === undefined || year === undefined || year === rank.year),
  );
  const left = scored.filter(({ column }) => column < rank.column).reverse();
  const isFirst = left.length === 0 && columnsOf(appendix, 'rank').length === 1;
  const near = isFirst ? scored : left;
  const wholes = near.filter(({ role }) => role === 'total' || role === 'ratio');
  return [...new Set([...wholes, ...near])];
}

/** Points and the rank that is stated for them; the index is the caller's. */
export interface StatedRank {
  readonly index: number;
  readonly rank: number;
  readonly points: Score;
}

function inTiers(stated: readonly StatedRank[]): Ranked[] {
  const scored = [...stated].sort((a, b) => compare(b.points, a.points));
  let tier = -1;
  return scored.map(({ index, rank, points }, at) => {
    const before = scored[at - 1];
    if (!before || compare(before.points, points) !== 0) tier += 1;
    return { index, rank, tier };
  });
}

/** Points in tiers; `sums` stand in for totals that are not the sum of their row. */
function rankedBy(
  appendix: Appendix,
  rank: Column,
  basis: Column,
  rows: readonly number[],
  sums: ReadonlyMap<number, Score>,
): Ranked[] {
  const stated = rows.flatMap((index): StatedRank[] => {
    const place = rankIn(appendix, index, rank);
    const reading = appendix.rows[index]?.points.get(basis.key)?.reading;
    const score = statedScore(appendix.rows[index], basis.key);
    const points = sums.get(index) ?? score ?? (reading?.kind === 'score' ? reading.score : null);
    return place === null || points === null ? [] : [{ index, rank: place, points }];
  });
  return inTiers(stated);
}

/**
 * The ranks that tiers do not bear out. Of equal points each may have any of the places they take together: what is printed
 * may be rounded.
 */
function misplaced(ranked: readonly Ranked[], counting: Counting, trusted?: Ranked): WrongPlace[] {
  const others = trusted ? ranked.filter((each) => each !== trusted) : ranked;
  const sizes = new Map<number, number>();
  for (const { tier } of others) sizes.set(tier, (sizes.get(tier) ?? 0) + 1);
  const firsts = new Map<number, number>();
  let next = 1;
  for (const tier of [...sizes.keys()].sort((a, b) => a - b)) {
    firsts.set(tier, next);
    next += counting === 'dense' ? 1 : (sizes.get(tier) ?? 1);
  }
  return others.flatMap(({ index, rank, tier }) => {
    const first = firsts.get(tier) ?? 1;
    const ahead = trusted && trusted.rank <= rank ? 1 : 0;
    const last = counting === 'dense' ? first : first + (sizes.get(tier) ?? 1) - 1;
    const fits = rank >= first + ahead && rank <= last + ahead;
    return fits ? [] : [{ index, stated: rank, expected: first + ahead }];
  });
}

/** Fewer wrong ranks than these are a slip in them, told each: two are most often two units that changed places. */
const fewestShifted = 3;
/** So many ranks at most are tried as the one whose points are wrong: each costs a look at the whole list. */
const mostTried = 64;

/** The wrong ranks, or the one unit whose points, if they were others, make all ranks right. */
function fewestWrong(ranked: readonly Ranked[], counting: Counting): WrongPlace[] {
  const wrong = misplaced(ranked, counting);
  if (wrong.length < fewestShifted || wrong.length > mostTried) return wrong;
  const culprit = wrong.find(({ index }) => {
    const trusted = ranked.find((each) => each.index === index);
    return trusted !== undefined && misplaced(ranked, counting, trusted).length === 0;
  });
  return culprit ? [culprit] : wrong;
}

/** Units in one list, or each section's by themselves. */
function groupings({ rows }: Appendix): (readonly (readonly number[])[])[] {
  const units = rows.flatMap(({ kind }, index) => (kind === 'criterion' ? [index] : []));
  const sections = new Map<number | null, number[]>();
  for (const index of units) {
    const section = rows[index]?.parent ?? null;
    sections.set(section, [...(sections.get(section) ?? []), index]);
  }
  return sections.size > 1 ? [[units], [...sections.values()]] : [[units]];
}

interface Reading {
  readonly wrong: WrongPlace[];
  /** Units with points and a place. */
  readonly judged: number;
}

/** Each way to understand a column of ranks: by which points, among whom, how equal points count. */
function* readings(appendix: Appendix, rank: Column): Generator<Reading> {
  for (const basis of basesOf(appendix, rank)) {
    const mismatches = acrossMismatches(appendix, basis);
    const exact = new Map(mismatches.map(({ index, sum }) => [index, sum]));
    for (const sums of mismatches.length > 0 ? [exact, new Map<number, Score>()] : [exact])
      for (const groups of groupings(appendix))
        for (const counting of ['skipping', 'dense'] as const) {
          const ranked = groups.map((rows) => rankedBy(appendix, rank, basis, rows, sums));
          const judged = ranked.reduce((count, each) => count + each.length, 0);
          yield { judged, wrong: ranked.flatMap((each) => fewestWrong(each, counting)) };
        }
  }
}

/** In a list as short as this two wrong places are most of all. */
const shortList = 3;

/** Half the places at least are borne out; in a short list it is enough that they are places in it. */
const isGrounded = ({ wrong, judged }: Reading): boolean =>
  wrong.length * 2 <= judged || (judged <= shortList && wrong.every(({ stated }) => stated <= judged));

/**
 * The ranks of a column that the points do not bear out, under the reading that leaves the fewest. Nothing where most would be
 * wrong under every one: the places are then others' (of the whole country, of last year).
 */
export function wrongPlaces(appendix: Appendix, rank: Column): WrongPlace[] {
  if (!ranksUnits(appendix)) return [];
  let best: Reading | null = null;
  for (const reading of readings(appendix, rank)) {
    if (reading.judged < 2) continue;
    if (best === null || reading.wrong.length < best.wrong.length) best = reading;
    if (best.wrong.length === 0) break;
  }
  return best !== null && isGrounded(best) ? best.wrong : [];
}

/** The ranks of one list that its points do not bear out, however equal points count; nothing where most would be wrong. */
export function wrongRanks(stated: readonly StatedRank[]): WrongPlace[] {
  const ranked = inTiers(stated);
  const [skipping, dense] = (['skipping', 'dense'] as const).map((counting) => fewestWrong(ranked, counting));
  const wrong = skipping && dense && dense.length < skipping.length ? dense : (skipping ?? []);
  return isGrounded({ wrong, judged: ranked.length }) ? wrong : [];
}
