/** What stands beside a target while it is tried: maximum, achieved points, the usual step. Pure. */
import { countedFrom, truthsOf } from '../../domain/announced';
import { targetColumns } from '../../domain/appendix';
import type { Appendix, Column, ColumnKey } from '../../domain/appendix';
import { maximumFor, maximumValue, valueIn } from '../../domain/primary';
import { schemeSteps, usualStep } from '../../domain/planning/steps';
import { surveyRows } from '../../domain/planning/survey';
import { exceeds } from '../../domain/score';
import type { Exact, Score } from '../../domain/score';
import type { AppendixReport } from '../../sheets/report';

export interface RowFacts {
  readonly maximum: Score | null;
  /** Points achieved in the year before the plan, as announced; those of the column that is tried as its rows add up. */
  readonly achieved: Score | null;
  readonly step: Exact;
  readonly survey: boolean;
}

/** Facts by row of `Appendix.rows`; one more for a total that has no row of its own. */
export type TargetFacts = readonly RowFacts[];

/** Columns whose targets can be tried; a table of results has none and tries on its latest points. */
export function triedColumns({ appendix, summary }: AppendixReport): readonly Column[] {
  const targets = targetColumns(appendix);
  if (targets.length > 0) return targets;
  return appendix.columns.filter(({ key }) => key === summary.primary.achieved);
}

/** True when tried values can be written where they were tried: into targets, never over achieved points. */
export const isTargetColumn = (appendix: Appendix, key: ColumnKey): boolean =>
  targetColumns(appendix).some((column) => column.key === key);

export function targetFacts(report: AppendixReport, key: ColumnKey): TargetFacts {
  const { appendix, sums, summary, scheme } = report;
  const column = appendix.columns.find((each) => each.key === key);
  const maximum = column ? (maximumFor(appendix, column)?.key ?? summary.primary.maximum) : null;
  const primary = { ...summary.primary, maximum };
  const steps = schemeSteps(appendix, scheme.scheme);
  const survey = surveyRows(appendix, scheme.scheme);
  const achievedAt = (row: number): Score | null =>
    key === summary.primary.achieved
      ? valueIn(appendix, sums, key, row)
      : countedFrom(truthsOf(report, summary.primary.achieved, row));
  const rows = appendix.rows.map((_, row): RowFacts => {
    const most = maximumValue(appendix, sums, primary, row);
    const isSurvey = survey[row] ?? false;
    return {
      maximum: most,
      achieved: achievedAt(row),
      survey: isSurvey,
      step: usualStep(steps[row] ?? null, isSurvey, most?.low.value ?? null),
    };
  });
  const { total } = summary;
  const achieved = (total.row === null ? null : achievedAt(total.row)) ?? total.achieved;
  const whole = { maximum: total.maximum, achieved, survey: false };
  return [...rows, { ...whole, step: usualStep(null, false, null) }];
}

/** What is odd about a target; said in words beside it. */
export type TargetFlag = 'over-maximum' | 'below-achieved';

export function flagsOf(target: Score | null, { maximum, achieved }: RowFacts): readonly TargetFlag[] {
  if (!target) return [];
  return [
    ...(maximum && exceeds(target, maximum) ? (['over-maximum'] as const) : []),
    ...(achieved && exceeds(achieved, target) ? (['below-achieved'] as const) : []),
  ];
}
