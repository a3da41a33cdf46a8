/** What the pane asks of the workbook to make appendices; a part of `Desk`. */
import { writeSheets } from '../../excel/generate';
import type { SheetsOutcome } from '../../excel/generate';
import type { SheetPlan } from '../../appendices/index';

export interface AppendixDesk {
  /** Makes sheets at the end of the workbook, bound as appendices, as one undoable act. */
  readonly generate: (plans: readonly SheetPlan[]) => Promise<SheetsOutcome>;
}

export const excelAppendixDesk: AppendixDesk = { generate: writeSheets };
