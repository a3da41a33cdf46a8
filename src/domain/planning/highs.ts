/** Reads what HiGHS answers, in Node and in the pane's worker alike. */
import type { Solution } from './program';

/** As much of HiGHS's answer as is read. */
export interface HighsAnswer {
  readonly Status: string;
  /** By variable; `Primal` is its value. */
  readonly Columns: Readonly<Record<string, object>>;
}

/** Settings that make the optimum exact: no gap is good enough. */
export const exactOptions = { mip_rel_gap: 0, mip_abs_gap: 0 } as const;

/** The solution; throws when HiGHS stopped without an answer. */
export function solutionOf({ Status, Columns }: HighsAnswer): Solution {
  if (Status === 'Infeasible') return { status: 'infeasible' };
  if (Status !== 'Optimal') throw new Error(`HiGHS: ${Status}`);
  const valueOf = (column: object): number =>
    'Primal' in column && typeof column.Primal === 'number' ? column.Primal : 0;
  const values = Object.entries(Columns).map(([name, column]) => [name, valueOf(column)] as const);
  return { status: 'optimal', values: new Map(values) };
}
