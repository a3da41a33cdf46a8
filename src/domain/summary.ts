/** Totals, fields and losses: the overview of one appendix. */
import type { ColumnKey } from './appendix';
import type { Score } from './score';

/** The columns an overview speaks of: the latest achieved (or appraised) points and the first target after them. */
export interface PrimaryColumns {
  readonly maximum: ColumnKey | null;
  readonly achieved: ColumnKey | null;
  readonly target: ColumnKey | null;
}

/** One line of the overview (the total, or a field); `null` where the appendix has no such figure. */
export interface SummaryLine {
  /** Index into `Appendix.rows`; null when there is no total row and the line is computed from the fields. */
  readonly row: number | null;
  readonly code: string | null;
  readonly name: string;
  readonly maximum: Score | null;
  /** Exact, from the leaves. */
  readonly achieved: Score | null;
  readonly target: Score | null;
  /** As the sheet states it. */
  readonly statedAchieved: Score | null;
  readonly statedTarget: Score | null;
  /** maximum − achieved. */
  readonly shortfall: Score | null;
  /** target − achieved. */
  readonly goalGap: Score | null;
  /** maximum − target. */
  readonly remainingGap: Score | null;
  /** achieved ÷ maximum in %, 4 decimals. */
  readonly ratio: Score | null;
}

/** A leaf whose achieved points are below its maximum. */
export interface BelowMaximum {
  /** Index into `Appendix.rows`. */
  readonly row: number;
  readonly code: string | null;
  readonly name: string;
  readonly maximum: Score;
  readonly achieved: Score;
  readonly target: Score | null;
  readonly shortfall: Score;
  /** target − achieved; null without a target. */
  readonly goalGap: Score | null;
  readonly task: string;
  /** Lead units as written, split; inherited from the parent row when the leaf has none; empty when unknown. */
  readonly units: readonly string[];
}

/** What one unit answers for among the leaves below maximum. A shared leaf stands with each of its units. */
export interface UnitLoss {
  /** Canonical name, or '' for leaves without a unit. */
  readonly unit: string;
  readonly shortfall: Score;
  readonly goalGap: Score | null;
  /** Indices into `Summary.belowMaximum`. */
  readonly items: readonly number[];
}

export interface Summary {
  readonly primary: PrimaryColumns;
  readonly total: SummaryLine;
  readonly fields: readonly SummaryLine[];
  readonly belowMaximum: readonly BelowMaximum[];
  /** Most points lost first. */
  readonly units: readonly UnitLoss[];
}
