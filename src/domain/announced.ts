/**
 * Two truths about a sum: what the sheet states, which others may have been told, and what its leaves add up to. People read
 * the stated one; where the leaves add up to another, that one stands beside it, with why.
 */
import type { Appendix, ColumnKey } from './appendix';
import { awaitedBelow } from './awaited';
import { maximaFor } from './primary';
import { roundingRoom } from './recompute';
import type { Sums } from './recompute';
import { alike, Exact, slackOf, subtract } from './score';
import type { Score } from './score';
import type { StaleSum } from './stale';
import { judgeRow, partsOf, statedScore } from './tree';

/**
 * Why the two differ: sums wait to be recomputed, the stated one is more than there is to get, a cell on the way to the leaves is
 * wrong, criteria that may make up for it have no points yet, or rows were rounded.
 */
export type DifferenceCause = 'stale' | 'beyond-maximum' | 'mismatch' | 'unscored' | 'rounded';

/** One row's figure in one column. */
export interface TwoTruths {
  /** As the sheet states it; null where it states nothing. */
  readonly stated: Score | null;
  /** From the leaves; null where they hold nothing. */
  readonly exact: Score | null;
  /** Null where the two are alike or one is missing. */
  readonly cause: DifferenceCause | null;
}

/** A table as it was looked at. */
export interface LookedAt {
  readonly appendix: Appendix;
  readonly sums: Sums;
  readonly stale?: readonly StaleSum[];
}

const exactAt = ({ sums }: LookedAt, key: ColumnKey, index: number): Score | null =>
  sums.get(key)?.[index] ?? null;

/** Whether criteria without points may make up for what the row states beyond `sum`. */
function awaits({ appendix }: LookedAt, key: ColumnKey, index: number, sum?: Score): boolean {
  const column = appendix.columns.find((each) => each.key === key);
  return column !== undefined && awaitedBelow(appendix, column, index, sum).length > 0;
}

/** Whether rounding of the rows as they are written may come to so much. */
const isRounding = ({ appendix }: LookedAt, key: ColumnKey, index: number, difference: Score): boolean =>
  difference.high.value.abs().lte(roundingRoom(appendix, key, index).plus(slackOf(difference.high)));

/** What is wrong with the row's own sum: its parts state another, or its leaves do and rounding cannot be why. */
function wrongAt(table: LookedAt, key: ColumnKey, index: number): 'mismatch' | 'unscored' | null {
  const { appendix } = table;
  const [stated, exact] = [statedScore(appendix.rows[index], key), exactAt(table, key, index)];
  if (judgeRow(appendix, key, index) === 'mismatch')
    return awaits(table, key, index) ? 'unscored' : 'mismatch';
  if (!stated || !exact || !awaits(table, key, index, exact)) return null;
  return isRounding(table, key, index, subtract(stated, exact)) ? null : 'unscored';
}

/** What is wrong with the row or with a sum on the way down to its leaves; a wrong cell before points that are still to come. */
function wrongBelow(table: LookedAt, key: ColumnKey, index: number): 'mismatch' | 'unscored' | null {
  const { appendix } = table;
  const [stated, exact] = [statedScore(appendix.rows[index], key), exactAt(table, key, index)];
  if (stated && exact && alike(stated, exact)) return null;
  const own = wrongAt(table, key, index);
  if (own === 'mismatch') return own;
  const below = partsOf(appendix, index).map((part) => wrongBelow(table, key, part));
  if (below.includes('mismatch')) return 'mismatch';
  return own ?? (below.includes('unscored') ? 'unscored' : null);
}

/** Whether the row, or a sum on the way down to its leaves, waits to be recomputed. */
function waits(table: LookedAt, key: ColumnKey, index: number): boolean {
  const { appendix, stale = [] } = table;
  if (stale.some((sum) => sum.column === key && sum.index === index)) return true;
  return stale.length > 0 && partsOf(appendix, index).some((part) => waits(table, key, part));
}

const sumOfAll = (scores: readonly (Score | null | undefined)[]): Exact | null =>
  scores.reduce<Exact | null>(
    (sum, score) => (sum && score ? sum.plus(score.high.value) : null),
    scores.length > 0 ? new Exact(0) : null,
  );

/**
 * The most points a row can have in a column: as stated, or as the rows add up, whichever is more, since some row may lack its
 * maximum. Null where the table does not say, and where points on top of the whole know no bound.
 */
export function mostAt(table: LookedAt, key: ColumnKey, index: number): Exact | null {
  const { appendix } = table;
  const column = appendix.columns.find((each) => each.key === key);
  if (!column || appendix.rows.some(({ extra }) => extra !== undefined)) return null;
  const maxima = maximaFor(appendix, column).map((maximum) => maximum.key);
  const exact = sumOfAll(maxima.map((maximum) => exactAt(table, maximum, index)));
  const stated = sumOfAll(maxima.map((maximum) => statedScore(appendix.rows[index], maximum)));
  return exact && stated ? Exact.max(exact, stated) : (exact ?? stated);
}

/** True for a stated sum that nobody can have announced: it is more than there is to get, and its rows are not. */
function isBeyondMost(table: LookedAt, key: ColumnKey, index: number, stated: Score, exact: Score): boolean {
  const most = mostAt(table, key, index);
  return most !== null && stated.low.value.gt(most) && exact.low.value.lte(most);
}

/** Both figures of a row, and why they differ: judged over all sums between the row and its leaves. */
export function truthsOf(table: LookedAt, key: ColumnKey | null, index: number | null): TwoTruths {
  if (key === null || index === null) return { stated: null, exact: null, cause: null };
  const stated = statedScore(table.appendix.rows[index], key);
  const exact = exactAt(table, key, index);
  if (!stated || !exact || alike(stated, exact)) return { stated, exact, cause: null };
  if (waits(table, key, index)) return { stated, exact, cause: 'stale' };
  if (isBeyondMost(table, key, index, stated, exact)) return { stated, exact, cause: 'beyond-maximum' };
  return { stated, exact, cause: wrongBelow(table, key, index) ?? 'rounded' };
}

/** What people are told first: the stated figure, where there is one. */
export const headline = ({ stated, exact }: Pick<TwoTruths, 'stated' | 'exact'>): Score | null =>
  stated ?? exact;

/** True where the stated figure was announced: not one that waits to be recomputed, nor one above the maximum. */
export const isAnnounced = ({ cause }: Pick<TwoTruths, 'cause'>): boolean =>
  cause !== 'stale' && cause !== 'beyond-maximum';

/** What is counted on from here: the announced figure, else what the leaves add up to. */
export const countedFrom = (truths: TwoTruths): Score | null =>
  isAnnounced(truths) ? headline(truths) : truths.exact;

/** By how much the figure counted on lies above (or, below zero, under) what the leaves add up to; null where it does not. */
export function announcedAbove(truths: TwoTruths): Score | null {
  const { exact } = truths;
  const counted = countedFrom(truths);
  return counted && exact && !alike(counted, exact) ? subtract(counted, exact) : null;
}

/** A difference of two figures of one row by what people are told, and why it is not the one of the leaves. */
export interface ToldDifference {
  readonly told: Score;
  readonly cause: DifferenceCause | null;
}

/** `whole` less `part`, null where one is missing: whatever stands beside told figures is worked out here, so that it agrees with them. */
export function toldDifference(whole: TwoTruths, part: TwoTruths): ToldDifference | null {
  const [from, less] = [headline(whole), headline(part)];
  return from && less && { told: subtract(from, less), cause: whole.cause ?? part.cause };
}
