/** The whole answer about a workbook: what the pane shows and the terminal prints. */
import type { Appendix, ColumnKey, PointRole, Year } from '../domain/appendix';
import type { Diagnosis } from '../domain/diagnosis';
import type { Finding } from '../domain/finding';
import type { Sums } from '../domain/recompute';
import type { Summary } from '../domain/summary';
import type { Score } from '../domain/score';

/** The total of one point column: as the total row states it, and as the leaves add up. */
export interface ColumnTotal {
  readonly column: ColumnKey;
  readonly role: PointRole;
  readonly year?: Year;
  readonly stated: Score | null;
  readonly exact: Score | null;
}

export interface AppendixReport {
  readonly appendix: Appendix;
  readonly sums: Sums;
  readonly totals: readonly ColumnTotal[];
  readonly findings: readonly Finding[];
  readonly diagnoses: readonly Diagnosis[];
  readonly summary: Summary;
}

export interface WorkbookReport {
  readonly appendices: readonly AppendixReport[];
}
