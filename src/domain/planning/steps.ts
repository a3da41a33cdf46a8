/** The usual step of a criterion's points: what the scheme says, a hundredth for surveys, else a quarter. */
import type { Appendix, Row } from '../appendix';
import type { Scheme } from '../scheme';
import { matchRows } from '../schemes/match';
import { boundOf, Exact, scoreOf } from '../score';
import type { Bound, Score } from '../score';

/** Points in which rules grant and take off most often. */
const quarter = new Exact('0.25');
/** Points of surveys, which are means and have two decimals. */
const hundredth = new Exact('0.01');

/** What the scheme lays down as the step of each row, null where it says nothing. */
export function schemeSteps(appendix: Appendix, scheme: Scheme | null): readonly (Exact | null)[] {
  if (!scheme) return appendix.rows.map(() => null);
  return matchRows(appendix, scheme).rows.map((match) => {
    const step = match?.node.step;
    return step === undefined ? null : new Exact(step);
  });
}

/** The step to go by: `said` by the scheme, else by the kind of criterion; never more than the maximum. */
export function usualStep(said: Exact | null, survey: boolean, maximum: Exact | null): Exact {
  const step = said ?? (survey ? hundredth : quarter);
  return maximum !== null && maximum.gt(0) && maximum.lt(step) ? maximum : step;
}

/** The first multiple of `step` above `value`. */
export const stepAbove = (value: Exact, step: Exact): Exact => value.div(step).floor().plus(1).times(step);

/** The last multiple of `step` below `value`. */
const stepBelow = (value: Exact, step: Exact): Exact => value.div(step).ceil().minus(1).times(step);

/**
 * A score one step up or down: to the next multiple of the step, an interval bound by bound. It stops at the maximum on
 * its way up (unless it is above already) and at zero on its way down.
 */
export function stepped(score: Score, step: Exact, up: boolean, maximum: Exact | null): Score {
  const move = ({ value }: Bound): Bound => {
    if (!up) return boundOf(Exact.max(0, stepBelow(value, step)));
    const next = stepAbove(value, step);
    return boundOf(maximum !== null && next.gt(maximum) ? Exact.max(value, maximum) : next);
  };
  return scoreOf(move(score.low), move(score.high));
}

/** Steps by row of the sheet, as a rule for candidates. */
export const stepRule = (
  appendix: Appendix,
  steps: readonly (Exact | null)[],
): ((row: Row) => Exact | null) => {
  const byRow = new Map(appendix.rows.map((row, index) => [row, steps[index] ?? null]));
  return (row) => byRow.get(row) ?? null;
};
