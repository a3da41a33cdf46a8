import type { Area } from '../a1/place';
/** A sheet's cells as read from Excel: the only thing recognition sees. Plain data, no Office.js. */
import type { CellValue } from '../domain/appendix';

/** How a name looks, as far as it tells the level of its row. */
export interface Look {
  /** Steps of indentation, as Excel counts them. */
  readonly indent: number;
  readonly bold: boolean;
}

/** The looks of some cells of one column, from the sheet row `top` downwards. */
export interface ColumnLooks {
  readonly column: number;
  readonly top: number;
  readonly looks: readonly Look[];
}

export interface Grid {
  readonly sheet: string;
  readonly sheetId: string;
  readonly visible: boolean;
  /** Zero-based sheet row and column of the first cell. */
  readonly top: number;
  readonly left: number;
  /** `rows` × `columns`; all four tables below have this shape. */
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly CellValue[])[];
  /** As Office.js gives `formulas`: a string that begins with "=" for a formula, else the value. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  /** Merged areas in sheet coordinates; empty when the host cannot tell (ExcelApi < 1.13). */
  readonly merges: readonly Area[];
  /** True once Excel was asked for them, which may cost its undo stack: then they are only moved along. Absent: nobody asked. */
  readonly mergesKnown?: true;
  /** True where a table stands and its merged areas are not asked for yet: they matter to its texts and to writing, not to its header. */
  readonly mergesOpen?: true;
  /** True where Excel was asked for them and would not tell them all: what lies under them stays unknown. */
  readonly mergesUntold?: true;
  /** Hidden sheet rows and columns, zero-based. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Looks of names without codes (`looks.ts` says which); absent where they were not asked for. */
  readonly looks?: readonly ColumnLooks[];
}

/** A workbook name as read: `refersTo` is the formula text ("='Phụ lục'!$D$6:$D$125" or "=#REF!"). */
export interface NameReading {
  readonly name: string;
  readonly refersTo: string;
}

/** Everything one read of the workbook brings. */
export interface WorkbookReading {
  readonly grids: readonly Grid[];
  readonly names: readonly NameReading[];
  /** The text of our own custom XML part, or null. */
  readonly part: string | null;
  /** Names of sheets that are larger than what is read of one sheet; absent when none is. */
  readonly cut?: readonly string[];
}
