/** A question of a function: the appendix that is asked, and what the cell gave. */
import type { AppendixReport, WorkbookReport } from '../sheets/report';

/** What Excel gives for an argument: a cell's value or what was typed; nothing where it was left out. */
export type Given = string | number | boolean | null | undefined;

export interface Question {
  readonly workbook: WorkbookReport;
  readonly report: AppendixReport;
  /** What was given for the function's own arguments, in their order. */
  readonly given: readonly Given[];
}
