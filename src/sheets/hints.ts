import type { Area, ColumnIndex, RowIndex } from '../a1/place';
/** What bindings and people have said about the tables of a workbook: it wins over every guess. */
import type { AppendixKind, Column, ColumnKey } from '../domain/appendix';
import type { Lesson } from './taught/lesson';

/** A column whose role is known. */
export interface ColumnHint {
  /** "target:2022", or just "name" where there is no year. */
  readonly key: ColumnKey;
  readonly column: ColumnIndex;
}

/** What is known of one table; everything but the sheet may be left out and is then guessed. */
export interface TableHint {
  /** The worksheet id; '' when only the sheet's name is known. An id that no sheet has any more gives way to the name. */
  readonly sheetId: string;
  readonly sheet: string;
  /** From the first header row to the last row of the table. */
  readonly area?: Area;
  readonly header?: { readonly top: RowIndex; readonly bottom: RowIndex };
  readonly columns?: readonly ColumnHint[];
  /** Columns whose roles their figures told, once the table's tree was known; what else is said comes first. */
  readonly byFigures?: readonly Column[];
  /** Columns a person said have no role. */
  readonly ignored?: readonly ColumnIndex[];
  readonly kind?: AppendixKind;
  readonly id?: string;
  readonly scheme?: string | null;
  /** Columns of a bound table whose names are gone: one whose own words say just that is taken in their place. */
  readonly lost?: readonly ColumnKey[];
  /** True when it comes from names and the custom XML part, false for a correction that is not bound yet. */
  readonly bound?: boolean;
  /** True when a person said where the table ends: rows below are none of it, whatever their codes. */
  readonly ends?: boolean;
  /** Words of the row that a person said is the total, as `wordsOfRow` gives them; '' when they said that there is none. */
  readonly totalWords?: string;
  /** The way in which its codes are to be read, an id of `readings/`; '' for the usual one, whatever its sums say. */
  readonly manner?: string;
  /** "This is not an appendix": the tables in `area` (or on the whole sheet) are left alone. */
  readonly notAppendix?: boolean;
}

export interface RecognitionHints {
  readonly tables: readonly TableHint[];
  /** What was taught of the words of tables, wherever they stand. */
  readonly taught?: readonly Lesson[];
}

export const noHints: RecognitionHints = { tables: [] };
