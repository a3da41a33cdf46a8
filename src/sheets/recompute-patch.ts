/** Recompute: subtotals, totals, gaps and ratios written into the table they belong to, as formulas or as values. */
import { pointColumns } from '../domain/recompute';
import { settleColumns } from './columns/insert';
import { rightOfTable } from './columns/place';
import type { ColumnPlace } from './columns/place';
import { Seats } from './columns/seats';
import type { Grid } from './grid';
import { withInputs } from './inputs';
import type { Patch } from './patch';
import { isDoubted } from './report';
import type { AppendixReport } from './report';
import { gapRoles } from '../domain/roles';
import type { GapRole } from '../domain/roles';
import { planGaps } from './sums/gaps';
import { sumsWithHeld } from './sums/held';
import type { HeldKind, HeldSum } from './sums/held';
import { planRatios } from './sums/ratios';
import { withDecimals } from './sums/shown';
import { ColumnPlan } from './sums/subtotals';
import type { RecomputeMode } from './sums/subtotals';

export type { RecomputeMode } from './sums/subtotals';
export type { GapRole } from '../domain/roles';

export interface RecomputeOptions {
  /** Live formulas where Excel's result would be exact, values elsewhere (intervals, numbers kept as text); or values only. */
  readonly mode: RecomputeMode;
  /** New columns for shortfall, goal gap and remaining gap: all, or those named. Those in the table are always refreshed. */
  readonly gaps: boolean | readonly GapRole[];
  /** A new column for the ratio where the table has none. Those in the table are always refreshed. */
  readonly ratio?: boolean;
  /** Round each row to so many decimals before it is added, as the scoring software does; left out: exact sums. */
  readonly rounding?: number;
  /** Show so many decimals at most; the values stay exact. */
  readonly decimals?: number;
  /** Stated figures that are changed too: others are left as they stand, see `sumsWithHeld`. */
  readonly replace?: readonly HeldKind[];
  /** Where new columns go; right of the table when left out. It must be one that `placeProblem` allows. */
  readonly place?: ColumnPlace;
}

const rolesOf = (gaps: RecomputeOptions['gaps']): readonly GapRole[] =>
  gaps === true ? gapRoles : gaps === false ? [] : gaps;

/** The stated sums that a recompute leaves as they stand unless they are to be replaced. */
export const sumsLeft = (report: AppendixReport): readonly HeldSum[] =>
  isDoubted(report) ? [] : sumsWithHeld(report).held;

/** What each point column's sums become, by key. */
const columnPlans = (
  { appendix }: AppendixReport,
  sums: AppendixReport['sums'],
  grid: Grid,
  { mode, rounding }: RecomputeOptions,
  held: readonly HeldSum[],
): ReadonlyMap<string, ColumnPlan> =>
  new Map(
    pointColumns(appendix).map((column) => {
      const rounded = rounding === undefined ? {} : { rounding };
      const own = new Set(held.flatMap(({ key, index }) => (key === column.key ? [index] : [])));
      return [column.key, new ColumnPlan({ appendix, column, sums, grid, mode, held: own, ...rounded })];
    }),
  );

/**
 * The patch that makes every stated sum of an appendix the sum of its parts. It lists only cells that change: a formula
 * that is right and adds up exactly its parts stays, in mode 'values' so does a number that is right. `grid` is the
 * sheet the report was made from. Empty where the tree is doubted.
 */
export const buildRecomputePatch = (report: AppendixReport, grid: Grid, options: RecomputeOptions): Patch => {
  const { appendix } = report;
  const { mode, rounding, replace = [], place = rightOfTable } = options;
  if (isDoubted(report)) return { action: 'recompute', sheets: [] };
  const { sums, held } = sumsWithHeld(report, { replace, ...(rounding === undefined ? {} : { rounding }) });
  const plans = columnPlans(report, sums, grid, options, held);
  const subtotals = [...plans.values()].flatMap((plan) => plan.edits());
  const task = {
    report: { ...report, sums },
    exact: report.sums,
    grid,
    mode,
    plans,
    roles: rolesOf(options.gaps),
    seats: new Seats(appendix, grid, place),
  };
  const gaps = planGaps(task);
  const ratios = planRatios(task, options.ratio ?? false);
  const planned = [...subtotals, ...gaps.edits, ...ratios.edits];
  const all =
    options.decimals === undefined ? planned : withDecimals(appendix, grid, planned, options.decimals);
  const edits = [...all].sort((a, b) => a.row - b.row || a.column - b.column);
  const newColumns = [...gaps.newColumns, ...ratios.newColumns];
  const sheet = { sheet: appendix.sheet, sheetId: appendix.sheetId, edits, newColumns };
  return withInputs(appendix, grid, {
    action: 'recompute',
    sheets: edits.length > 0 ? [settleColumns(appendix, grid, sheet, place)] : [],
  });
};
