/**
 * A patch: what an action means to change in the workbook, as plain data that can be shown, checked, written and undone.
 */
import type { Area, CellValue } from '../domain/appendix';

/** What a cell holds, in Excel's own terms: `formula` as in Office.js `formulas` (text that begins with "=" is a formula only when `literal` is false). */
export interface CellContent {
  readonly formula: CellValue;
  /** True when a string must stay text whatever it begins with. */
  readonly literal?: boolean;
  readonly format: string;
}

/** Why a cell changes; the preview groups by it. */
export type EditReason =
  | 'subtotal'
  | 'total'
  | 'shortfall'
  | 'goal-gap'
  | 'remaining-gap'
  | 'ratio'
  | 'header'
  | 'repair'
  | 'diagnosis'
  | 'target'
  | 'row';

export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  readonly after: CellContent;
  readonly reason: EditReason;
  /** What a person sees as the new value, exact with a point ("12.96"); for a formula its result. */
  readonly shows: string;
}

/** A new column beside the table: its cells take the look of `likeColumn` and the print area grows to hold it. */
export interface NewColumn {
  readonly column: number;
  readonly likeColumn: number;
  readonly area: Area;
}

export interface SheetPatch {
  readonly sheet: string;
  readonly sheetId: string;
  readonly edits: readonly CellEdit[];
  readonly newColumns: readonly NewColumn[];
}

export interface Patch {
  /** Message id of what is being done ("recompute", "repair", "diagnosis" …). */
  readonly action: string;
  readonly sheets: readonly SheetPatch[];
}

/** Number of cells a patch changes. */
export const patchSize = (patch: Patch): number =>
  patch.sheets.reduce((count, sheet) => count + sheet.edits.length, 0);
