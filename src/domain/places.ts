/** Places of units by their points: which stated rank the points do not bear out. */
import { acrossMismatches, ranksUnits } from './across';
import { columnsOf } from './appendix';
import type { Appendix, Column } from './appendix';
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
export const rankIn = ({ rows }: Appendix, index: number, { key }: Column): number | null =>
  rankOf(rows[index]?.points.get(key)?.value ?? rows[index]?.texts.get(key));

/** The columns whose points a rank may go by, the likeliest first. */
interface Bases {
  /** Totals and ratios. */
  readonly wholes: readonly Column[];
  /** Single points; what is added to or taken off a total is no ground for a rank. */
  readonly parts: readonly Column[];
}

/**
 * The columns of a rank's year whose points it may go by, the nearest on its left first. The one rank of a table may stand before
 * all its points: then the nearest on its right.
 */
function basesOf(appendix: Appendix, rank: Column): Bases {
  const scored = appendix.columns.filter(
    ({ role, year, extra }) =>
      (isScored(role) || role === 'ratio') &&
      extra === undefined &&
      (rank.year === undefined || year === undefined || year === rank.year),
  );
  const left = scored.filter(({ column }) => column < rank.column).reverse();
  const isFirst = left.length === 0 && columnsOf(appendix, 'rank').length === 1;
  const near = isFirst ? scored : left;
  const isWhole = ({ role }: Column): boolean => role === 'total' || role === 'ratio';
  return { wholes: near.filter(isWhole), parts: near.filter((column) => !isWhole(column)) };
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
  /** Different points among them: equal points bear almost any place out. */
  readonly tiers: number;
}

/** Each way to understand a column of ranks: by which points, among whom, how equal points count. */
function* readings(appendix: Appendix, rank: Column, bases: readonly Column[]): Generator<Reading> {
  for (const basis of bases) {
    const mismatches = acrossMismatches(appendix, basis);
    const exact = new Map(mismatches.map(({ index, sum }) => [index, sum]));
    for (const sums of mismatches.length > 0 ? [exact, new Map<number, Score>()] : [exact])
      for (const groups of groupings(appendix))
        for (const counting of ['skipping', 'dense'] as const) {
          const ranked = groups.map((rows) => rankedBy(appendix, rank, basis, rows, sums));
          const judged = ranked.reduce((count, each) => count + each.length, 0);
          const tiers = ranked.reduce((count, each) => count + 1 + (each.at(-1)?.tier ?? -1), 0);
          if (judged < 2) continue;
          yield { judged, tiers, wrong: ranked.flatMap((each) => fewestWrong(each, counting)) };
        }
  }
}

/** How many places a reading explains: of units with equal points one at most. */
const explained = ({ tiers, wrong }: Reading): number => tiers - wrong.length;

/** The reading by totals and ratios that explains most places. */
function bestWhole(all: Iterable<Reading>): Reading | null {
  let best: Reading | null = null;
  for (const reading of all) {
    const more = best === null ? 1 : explained(reading) - explained(best);
    if (best === null || more > 0 || (more === 0 && reading.wrong.length < best.wrong.length)) best = reading;
    if (best.wrong.length === 0 && best.tiers === best.judged) break;
  }
  return best;
}

/** The reading by single points with fewest wrong places, among those that tell most units apart. */
function bestPart(all: Iterable<Reading>): Reading | null {
  let best: Reading | null = null;
  for (const reading of all) {
    const tellsApart = reading.tiers * 2 > reading.judged;
    if (tellsApart && (best === null || reading.wrong.length < best.wrong.length)) best = reading;
    if (best?.wrong.length === 0) break;
  }
  return best;
}

/** What a column of ranks goes by: a total or ratio, unless single points explain more of its places and leave no more of them wrong. */
function bestReading(appendix: Appendix, rank: Column): Reading | null {
  const { wholes, parts } = basesOf(appendix, rank);
  const whole = bestWhole(readings(appendix, rank, wholes));
  if (whole?.wrong.length === 0) return whole;
  const part = bestPart(readings(appendix, rank, parts));
  if (whole === null || part === null) return whole ?? part;
  const explainsMore = explained(part) > explained(whole) && part.wrong.length <= whole.wrong.length;
  return explainsMore ? part : whole;
}

/** In a list as short as this two wrong places are most of all. */
const shortList = 3;

/** Half the places at least are borne out; in a short list it is enough that they are places in it. */
const isGrounded = ({ wrong, judged }: Omit<Reading, 'tiers'>): boolean =>
  wrong.length * 2 <= judged || (judged <= shortList && wrong.every(({ stated }) => stated <= judged));

/** So many ranks at least tell that rows that are no units are ranked among themselves, and so many times as many must be right. */
const leastRanks = 4;
const timesRight = 4;

/** True where rows side by side (fields, items of a survey) have places among themselves, and not among provinces. */
function ranksItsRows(appendix: Appendix, rank: Column): boolean {
  const criteria = appendix.rows.flatMap(({ kind }, index) => (kind === 'criterion' ? [index] : []));
  if (criteria.some((index) => appendix.rows[index]?.parent !== null)) return false;
  const places = criteria.flatMap((index) => rankIn(appendix, index, rank) ?? []);
  return places.length >= leastRanks && places.every((place) => place >= 1 && place <= places.length);
}

/**
 * The ranks of a column that the points do not bear out, under the reading that explains most of them. Nothing where most would be
 * wrong under every one: the places are then others' (of the whole country, of last year).
 */
export function wrongPlaces(appendix: Appendix, rank: Column): WrongPlace[] {
  const ofUnits = ranksUnits(appendix);
  if (!ofUnits && !ranksItsRows(appendix, rank)) return [];
  const best = bestReading(appendix, rank);
  if (best === null || !isGrounded(best)) return [];
  return ofUnits || best.wrong.length * timesRight <= best.judged ? best.wrong : [];
}

/** The ranks of one list that its points do not bear out, however equal points count; nothing where most would be wrong. */
export function wrongRanks(stated: readonly StatedRank[]): WrongPlace[] {
  const ranked = inTiers(stated);
  const [skipping, dense] = (['skipping', 'dense'] as const).map((counting) => fewestWrong(ranked, counting));
  const wrong = skipping && dense && dense.length < skipping.length ? dense : (skipping ?? []);
  return isGrounded({ wrong, judged: ranked.length }) ? wrong : [];
}
