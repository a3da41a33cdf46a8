/** A found plan as targets of a column: what it raises, and what becomes of the criteria it does not. */
import { isLeaf } from '../appendix';
import type { Appendix, ColumnKey } from '../appendix';
import { exactly, exceeds } from '../score';
import type { Score } from '../score';
import { statedScore } from '../tree';
import type { Board } from './board';
import type { GoalChange } from './goal';

/** Criteria that a plan does not raise: their targets stay, or are put back to the points achieved. */
export type OtherTargets = 'kept' | 'achieved';

interface PlannedOn {
  readonly appendix: Appendix;
  readonly board: Board;
  /** The points that a plan starts from. */
  readonly achieved: ColumnKey | null;
}

/**
 * By index into `Appendix.rows`. Kept targets are not lowered by the plan either; a criterion without a target gets the points
 * it achieved. Put back, the rows add up to what the plan adds to the points achieved.
 */
export function planTargets(
  { appendix, board, achieved }: PlannedOn,
  changes: readonly GoalChange[],
  others: OtherTargets,
): ReadonlyMap<number, Score> {
  const raised = new Map(changes.map(({ row, to }) => [row, exactly(to.toFixed())]));
  const targets = new Map<number, Score>();
  appendix.rows.forEach((row, index) => {
    if (!isLeaf(row)) return;
    const held = others === 'kept' ? board.value(index) : null;
    const wanted = raised.get(index) ?? null;
    const target = held && !(wanted && exceeds(wanted, held)) ? held : wanted;
    const stays = achieved === null ? null : statedScore(row, achieved);
    const planned = target ?? stays;
    if (planned) targets.set(index, planned);
  });
  return targets;
}
