/** Criteria that no plan raises, and why: nothing with points is left out in silence. */
import { isLeaf } from '../appendix';
import type { Row } from '../appendix';
import { statedScore } from '../tree';
import type { GoalSource } from './ask';

/** No points are written, or none that can be read; no maximum; a bonus or penalty, which no plan moves. */
export const omissions = ['unscored', 'unbounded', 'extra'] as const;
export type OmissionReason = (typeof omissions)[number];

/** Indices into `Appendix.rows`, in the order of the sheet. */
export type LeftOut = Readonly<Record<OmissionReason, readonly number[]>>;

/** Why a plan cannot raise a criterion; null where it can, and where the row has no points to speak of. */
function reasonOf({ summary: { primary } }: GoalSource, row: Row): OmissionReason | null {
  const { maximum, achieved } = primary;
  if (!isLeaf(row) || maximum === null || achieved === null) return null;
  const [most, points] = [statedScore(row, maximum), statedScore(row, achieved)];
  if (row.extra !== undefined) return points && !points.low.value.isZero() ? 'extra' : null;
  if (points === null) return most?.high.value.isZero() ? null : 'unscored';
  return most === null ? 'unbounded' : null;
}

/** What is left out of a plan for the rows that it is for (all when left out). */
export function leftOutOf(source: GoalSource, within: (row: number) => boolean = () => true): LeftOut {
  const reasons = source.appendix.rows.map((row, index) => (within(index) ? reasonOf(source, row) : null));
  const rowsFor = (reason: OmissionReason): readonly number[] =>
    reasons.flatMap((each, index) => (each === reason ? [index] : []));
  return { unscored: rowsFor('unscored'), unbounded: rowsFor('unbounded'), extra: rowsFor('extra') };
}
