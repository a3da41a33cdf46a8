/**
 * What one table says, free of how it is laid out: the model that every check, sum and plan works on.
 *
 * Rows and columns are zero-based places on the sheet, so a finding can always point at a cell.
 */
import type { Area, ColumnIndex, Place, RowIndex } from '../a1/place';
import type { CellValue } from './cell-value';
import type { AppendixKind } from './kinds';
import { isTarget } from './roles';
import type { Role } from './roles';
import type { PointReading, Score } from './score';
import type { Bilingual } from './words';

export type { CellValue, PointReading };
export type { AppendixKind } from './kinds';
export type { Role } from './roles';

/** "2022", a span "2019-2020", or a part of a year "2023-6T", "2023-Q1". */
export type Year = string;

/**
 * Identifies a column within its appendix: the role, the year where there is one, and the label where several columns share
 * both ("target:2019-2020", "achieved:2024#Quảng Nam").
 */
export type ColumnKey = string;

export interface Column {
  readonly key: ColumnKey;
  readonly role: Role;
  readonly year?: Year;
  /** What tells it from other columns of its role and year: a unit, a province of before, a round ("lần 2"). */
  readonly label?: string;
  readonly column: ColumnIndex;
  /** The unit whose points these are, as its header names it; absent where the points are those of the table's owner. */
  readonly unit?: string;
  /** For a column of a bonus or penalty, where points add up across: a penalty may be written without its minus. */
  readonly extra?: ExtraKind;
  /** The header's words, all header rows joined by a space. */
  readonly header: string;
  /** 0 … 1: how sure the recogniser is of the role; 1 for what a person set or a binding says. */
  readonly confidence: number;
}

/** One cell of a point column. */
export interface PointCell extends Place {
  readonly value: CellValue;
  /** The en-US formula with its "=", or null for a typed value. */
  readonly formula: string | null;
  readonly format: string;
  readonly reading: PointReading;
}

/**
 * What a row is: only criteria and totals carry points; a section ("I", "II.") groups rows; a closing row says something
 * of the total above it; an unnamed row has figures but neither code nor name, and no sum counts it until somebody names it.
 */
export type RowKind = 'criterion' | 'total' | 'section' | 'closing' | 'unnamed';

/**
 * What a closing row says of the total (a difference is what was lost, or what is more than a year before; `earlier` are the points of
 * that year); of units, of all of them: the most to be got, an average, an extreme, a sum.
 */
export type ClosingKind =
  'rank' | 'class' | 'ratio' | 'difference' | 'earlier' | 'average' | 'maximum' | 'extreme' | 'sum';

/** Points on top of the whole ("Điểm cộng") or off it ("Điểm trừ"): no maximum counts them, and they may be below zero. */
export type ExtraKind = 'bonus' | 'penalty';

/** How a code was written when that was not its canonical form. */
export type CodeBend =
  | 'trailing-dot'
  | 'comma'
  | 'spaces'
  | 'number'
  | 'date'
  | 'lost-zero'
  | 'inside-name'
  | 'item'
  | 'roman'
  /** In the table's own way, which is right as it stands: "Tiêu chí 1.1", "I.1.a", "1.1)". */
  | 'style'
  | 'characters';

export interface CodeReading {
  /** The cell's raw value; '' when the code was taken from the name or is missing. */
  readonly raw: CellValue;
  /** Where the code stands: the code cell, or the name cell when it is inside the name. */
  readonly place: Place;
  /** Canonical "3.4.1" (an item "(2)" under "1" is "1.2"), or null when there is none to be read. */
  readonly code: string | null;
  /** How it deviates; absent when it is written canonically as text. */
  readonly bend?: CodeBend;
  /** True when the written form is wrong and should be repaired in the sheet (a comma, a date, a lost zero …). */
  readonly malformed: boolean;
  /** True where the rows around it do not decide which code a date was. */
  readonly unsure?: true;
}

/** One rule of scoring: what has to be the case, and the points it gives. */
export interface ScoringRule {
  /** The sheet row it stands in; that of its criterion for rules inside the criterion's own cells. */
  readonly row: RowIndex;
  /** As written, without its bullet: "Ban hành trong tháng 01: 0,5". */
  readonly text: string;
  /** The points it gives, or null where they are no single figure ("tỷ lệ × 4"). */
  readonly points: Score | null;
}

/** A filled column of figures inside a table that has no role. */
export interface UnreadColumn {
  readonly column: ColumnIndex;
  readonly header: string;
  /** Cells with figures, as far as they were looked at. */
  readonly figures: number;
  /** Its cells, by index of the row. */
  readonly cells?: ReadonlyMap<number, PointCell>;
}

/** A row of the table, in the order of the sheet. */
export interface Row {
  readonly kind: RowKind;
  /** The sheet row; a row cut in two by a page break keeps its first. */
  readonly row: RowIndex;
  /** All sheet rows it covers: one, or more when a page break cut it. */
  readonly rows: readonly RowIndex[];
  readonly code: CodeReading;
  readonly name: string;
  /** Index into `Appendix.rows` of the parent; null for fields, the total and sections. */
  readonly parent: number | null;
  /** Index into `Appendix.rows` of the heading without points that it stands below; a heading is nobody's parent. */
  readonly section?: number;
  /** The unit that a heading names as written: it leads the rows below. */
  readonly unit?: string;
  /** Indices into `Appendix.rows` of the children, in order; the total's children are the fields. */
  readonly children: readonly number[];
  /** 1 for a field, 2 for a criterion … ; 0 for the total and sections. */
  readonly level: number;
  readonly hidden: boolean;
  /** Cells of point columns, by column key. */
  readonly points: ReadonlyMap<ColumnKey, PointCell>;
  /** Words of the other columns, by column key; merged cells already spread over their rows; trimmed NFC. */
  readonly texts: ReadonlyMap<ColumnKey, string>;
  /** How the row is scored, where the table says so; absent where it does not. */
  readonly rules?: readonly ScoringRule[];
  /** What a closing row says. */
  readonly closing?: ClosingKind;
  /** The year that a closing row names. */
  readonly year?: Year;
  /** Indices of the rows whose sum a closing row states once more ("Cộng I"). */
  readonly repeats?: readonly number[];
  /** For a bonus or penalty and the rows below it. */
  readonly extra?: ExtraKind;
  /** The most (or, below zero, the least) points of a bonus or penalty, by key of the maximum column; never added up. */
  readonly limits?: ReadonlyMap<ColumnKey, PointCell>;
}

/** Another way to understand a table whose codes or columns can be read in several ways. */
export interface OtherReading {
  /** What it takes them for, in a few words. */
  readonly label: Bilingual;
  /** Stated sums that agree under it, and those that can be judged. */
  readonly agreeing: number;
  readonly judged: number;
  /** What a person says to choose it: the way of codes, the columns that differ. */
  readonly says: {
    readonly manner?: string;
    readonly columns?: readonly { readonly key: ColumnKey; readonly column: ColumnIndex }[];
  };
}

/** One recognised appendix. */
export interface Appendix {
  /** ASCII, stable: "DakNong2022"; part of the workbook names. */
  readonly id: string;
  readonly kind: AppendixKind;
  /** Title lines above the table, joined. */
  readonly title: string;
  readonly sheet: string;
  /** Office.js's worksheet id; survives renaming. */
  readonly sheetId: string;
  /** From the first header row to the last row of the table. */
  readonly area: Area;
  /** First and last header row. */
  readonly header: { readonly top: RowIndex; readonly bottom: RowIndex };
  readonly columns: readonly Column[];
  /** Columns of figures without a role: nothing with points is dropped in silence. */
  readonly unread?: readonly UnreadColumn[];
  readonly rows: readonly Row[];
  /** Index of the total row in `rows`, or null. */
  readonly total: number | null;
  /** The scheme's id when one fits or is bound. */
  readonly scheme: string | null;
  /** The unit the document is about as its title says ("tỉnh Đắk Nông"), or ''. */
  readonly owner: string;
  /** 0 … 1: how sure the recogniser is that this is an appendix of this kind. */
  readonly confidence: number;
  /** True when it comes from a binding rather than from a guess. */
  readonly bound: boolean;
  /** True when a person said that it ends here, though rows below could go on with it. */
  readonly ends?: true;
  /** Words of the row that a person said is the total, '' for none; absent where its own words tell. */
  readonly totalWords?: string;
  /** The way in which its codes are read where the usual one is not meant; see `sheets/readings/`. */
  readonly manner?: string;
  /** Other ways to understand it, the one with most agreeing sums first; only where sums leave a doubt. */
  readonly readings?: readonly OtherReading[];
  /** True while nobody knows which of its blank texts lie under merged cells: none of them counts as missing. */
  readonly textsOpen?: true;
  /** Other places on the sheet where the year is written (title, sheet name), for `year-mismatch`. */
  readonly yearsSaid: readonly {
    readonly where: 'title' | 'sheet';
    readonly year: Year;
    readonly place?: Place;
  }[];
}

/** The columns of an appendix that have a role, in sheet order. */
export const columnsOf = (appendix: Appendix, role: Role): readonly Column[] =>
  appendix.columns.filter((column) => column.role === role);

/** The columns of what is planned, in sheet order. */
export const targetColumns = ({ columns }: Appendix): readonly Column[] =>
  columns.filter(({ role }) => isTarget(role));

/** The columns of the most points a row can get in all, in sheet order. */
export const maximumColumns = (appendix: Appendix): readonly Column[] => columnsOf(appendix, 'maximum');

/** True for a row without children: only leaves carry points of their own. */
export const isLeaf = (row: Row): boolean => row.kind === 'criterion' && row.children.length === 0;
