/** Recompute: subtotals, totals and gaps written into the table they belong to, as formulas or as values. */
import { pointColumns, roundedSums } from '../domain/recompute';
import type { Grid } from './grid';
import type { Patch } from './patch';
import type { AppendixReport } from './report';
import { planGaps } from './sums/gaps';
import { ColumnPlan } from './sums/subtotals';
import type { RecomputeMode } from './sums/subtotals';

export type { RecomputeMode } from './sums/subtotals';

export interface RecomputeOptions {
  /** Live formulas where Excel's result would be exact, values elsewhere (intervals, numbers kept as text); or values only. */
  readonly mode: RecomputeMode;
  /** Also shortfall, goal gap and remaining gap. */
  readonly gaps: boolean;
  /** Round each row to so many decimals before it is added, as the scoring software does; left out: exact sums. */
  readonly rounding?: number;
}

/**
 * The patch that makes every stated sum of an appendix the sum of its parts. It lists only cells that change: a formula
 * that is right and adds up exactly its parts stays, in mode 'values' so does a number that is right. `grid` is the
 * sheet the report was made from.
 */
export const buildRecomputePatch = (report: AppendixReport, grid: Grid, options: RecomputeOptions): Patch => {
  const { appendix } = report;
  const { mode, rounding } = options;
  const sums = rounding === undefined ? report.sums : roundedSums(appendix, rounding);
  const plans = new Map(
    pointColumns(appendix).map((column) => {
      const task = { appendix, column, sums, grid, mode, ...(rounding === undefined ? {} : { rounding }) };
      return [column.key, new ColumnPlan(task)] as const;
    }),
  );
  const subtotals = [...plans.values()].flatMap((plan) => plan.edits());
  const gaps = options.gaps
    ? planGaps({ report: { ...report, sums }, exact: report.sums, grid, mode, plans })
    : { edits: [], newColumns: [] };
  const edits = [...subtotals, ...gaps.edits].sort((a, b) => a.row - b.row || a.column - b.column);
  const sheet = { sheet: appendix.sheet, sheetId: appendix.sheetId, edits, newColumns: gaps.newColumns };
  return { action: 'recompute', sheets: edits.length > 0 ? [sheet] : [] };
};
