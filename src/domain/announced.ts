/**
 * Two truths about a sum: what the sheet states, which others may have been told, and what its leaves add up to. People read
 * the stated one; where the leaves add up to another, that one stands beside it, with why.
 */
import type { Appendix, ColumnKey } from './appendix';
import { awaitedBelow } from './awaited';
import { roundingRoom } from './recompute';
import type { Sums } from './recompute';
import { alike, slackOf, subtract } from './score';
import type { Score } from './score';
import type { StaleSum } from './stale';
import { judgeRow, partsOf, statedScore } from './tree';

/**
 * Why the two differ: sums wait to be recomputed, a cell on the way to the leaves is wrong, criteria that may make up for it
 * have no points yet, or rows were rounded.
 */
export type DifferenceCause = 'stale' | 'mismatch' | 'unscored' | 'rounded';

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

/** Both figures of a row, and why they differ: judged over all sums between the row and its leaves. */
export function truthsOf(table: LookedAt, key: ColumnKey | null, index: number | null): TwoTruths {
  if (key === null || index === null) return { stated: null, exact: null, cause: null };
  const stated = statedScore(table.appendix.rows[index], key);
  const exact = exactAt(table, key, index);
  if (!stated || !exact || alike(stated, exact)) return { stated, exact, cause: null };
  if (waits(table, key, index)) return { stated, exact, cause: 'stale' };
  return { stated, exact, cause: wrongBelow(table, key, index) ?? 'rounded' };
}

/** What people are told first: the stated figure, where there is one. */
export const headline = ({ stated, exact }: Pick<TwoTruths, 'stated' | 'exact'>): Score | null =>
  stated ?? exact;

/** What is counted on from here: the announced figure; one that waits to be recomputed announces nothing. */
export const countedFrom = ({ stated, exact, cause }: TwoTruths): Score | null =>
  cause === 'stale' ? exact : (stated ?? exact);

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
