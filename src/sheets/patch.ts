import type { Area } from '../a1/place';
/**
 * A patch: what an action means to change in the workbook, as plain data that can be shown, checked, written and undone.
 */
import type { CellValue } from '../domain/appendix';
import type { GapRole } from '../domain/roles';

/** What a cell holds, in Excel's own terms: `formula` as in Office.js `formulas` (text that begins with "=" is a formula only when `literal` is false). */
export interface CellContent {
  readonly formula: CellValue;
  /** True when a string must stay text whatever it begins with. */
  readonly literal?: boolean;
  readonly format: string;
}

/** True for a formula; text that only begins with "=" is none. */
export const isFormula = ({ formula, literal }: CellContent): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && literal !== true;

/** Why a cell changes; the preview groups by it. */
export type EditReason =
  | 'subtotal'
  | 'total'
  /** Appraisal and survey added up beside each other. */
  | 'component'
  | GapRole
  | 'ratio'
  | 'header'
  /** Only the number format changes. */
  | 'format'
  | 'repair'
  | 'diagnosis'
  | 'target'
  /** A unit that is over, replaced by its successor. */
  | 'unit'
  | 'merge'
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

/** Rows that a column's heading covers as one merged cell. */
export interface HeadingMerge {
  readonly top: number;
  readonly bottom: number;
}

/** A new column beside the table: its cells take the look of `likeColumn` and the print area grows to hold it. */
export interface NewColumn {
  readonly column: number;
  readonly likeColumn: number;
  /** Its cells, from top to bottom; long stretches of empty rows within a table are left out. */
  readonly areas: readonly Area[];
  readonly merges: readonly HeadingMerge[];
}

/**
 * Whole sheet columns put in before column `at`: names, formulas and the print area that span the place grow with it.
 * Edits of the sheet's patch are in places and formulas before the insertion; `cells`, those of the new columns, after it.
 */
export interface InsertedColumns {
  readonly at: number;
  /** The new columns, left to right; `likeColumn` is a place before the insertion. */
  readonly columns: readonly { readonly likeColumn: number; readonly merges: readonly HeadingMerge[] }[];
  /** The table, before the insertion. */
  readonly area: Area;
  /** Its rows in which a merged cell is wider than one column. */
  readonly wide: readonly number[];
  readonly cells: readonly CellEdit[];
  /** What cells beside the place hold now, by which a table that others have moved is noticed. */
  readonly anchor: readonly {
    readonly row: number;
    readonly column: number;
    readonly content: CellContent;
  }[];
}

/**
 * A row to be inserted below sheet row `after` (as the sheet stands before the patch), looking like row `likeRow`.
 * Names, formulas and the print area that span the place grow with it. Edits of the patch are in places before insertion.
 */
export interface NewRow {
  readonly after: number;
  readonly likeRow: number;
  readonly cells: readonly {
    readonly column: number;
    readonly content: CellContent;
    readonly shows: string;
  }[];
  /** What the row above holds now, by which a row that others have moved is noticed. */
  readonly anchor?: readonly { readonly column: number; readonly content: CellContent }[];
}

/** A cell that a patch leaves alone and whose points its figures were worked out from. */
export interface InputCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** What it shows, which for a formula says more than its content. */
  readonly value: CellValue;
}

export interface SheetPatch {
  readonly sheet: string;
  readonly sheetId: string;
  readonly edits: readonly CellEdit[];
  readonly newColumns: readonly NewColumn[];
  /** Rows to insert, top to bottom; left out when there are none. A sheet's patch edits cells or inserts rows, never both. */
  readonly newRows?: readonly NewRow[];
  /** Columns to insert into the table; such a patch must be the only one of its sheet, and inserts no rows. */
  readonly inserted?: InsertedColumns;
  /** Nothing is written when one of these has moved on; left out where the edits rest on no other cells. */
  readonly inputs?: readonly InputCell[];
}

export interface Patch {
  /** Message id of what is being done ("recompute", "repair", "diagnosis" …). */
  readonly action: string;
  readonly sheets: readonly SheetPatch[];
}

/** Number of cells a patch changes, those of new rows and columns included. */
export const patchSize = (patch: Patch): number =>
  patch.sheets.reduce(
    (count, { edits, newRows = [], inserted }) =>
      count +
      edits.length +
      (inserted?.cells.length ?? 0) +
      newRows.reduce((cells, row) => cells + row.cells.length, 0),
    0,
  );

/** Places that the new columns of a sheet's patch will have, left to right. */
export const newColumnsOf = ({ newColumns, inserted }: SheetPatch): readonly number[] => [
  ...newColumns.map(({ column }) => column),
  ...(inserted?.columns.map((_, index) => inserted.at + index) ?? []),
];
