/**
 * A workbook as the embedded Excel keeps it: Univer's snapshot (cells, styles, merges, names, conditional formats as
 * Univer's own resources), and beside it what Univer has no room for.
 */
import type { IWorkbookData } from '@univerjs/core';

import type { ChartState } from './charts';
import type { CommentState, NoteState } from './comments';
import type { NamedStyle } from './named-styles';
import type { FilterCriteria } from './tables/criteria';
import type { TableState } from './tables/state';
import type { CellValidation } from './validation';

/** A custom XML part, as Office.js sees it. */
export interface CustomXmlPart {
  readonly id: string;
  readonly namespace: string;
  readonly xml: string;
}

export interface SheetProtection {
  readonly protected: boolean;
  /** Present when a password guards it; only its presence matters to the host. */
  readonly hasPassword: boolean;
  /** Cells that stay editable are those whose style is unlocked; kept by address range. */
  readonly unlocked: readonly string[];
  readonly options: Readonly<Record<string, boolean>>;
}

/** Page set-up of one sheet; lengths in points. */
export interface PageSetup {
  orientation?: 'portrait' | 'landscape';
  paperSize?: number;
  printArea?: string;
  printTitleRows?: string;
  printTitleColumns?: string;
  fitToWidth?: number;
  fitToHeight?: number;
  zoom?: number;
  margins?: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  blackAndWhite?: boolean;
  draft?: boolean;
  printGridlines?: boolean;
  printHeadings?: boolean;
  /** Pages go to the right before they go down. */
  overThenDown?: boolean;
  /** What is printed for error values; the values themselves where absent. */
  errors?: 'blank' | 'dash' | 'NA';
  comments?: 'asDisplayed' | 'atEnd';
  headersFooters?: Readonly<Record<string, string>>;
  /** The first page has a header and footer of its own, or none. */
  differentFirst?: boolean;
  /** Even pages have headers and footers of their own. */
  differentEven?: boolean;
  /** Headers and footers do not follow the margins, or the scale, of the sheet. */
  headersKeepMargins?: true;
  headersKeepScale?: true;
  /** The number of the first page; by itself it goes on from the sheet before. */
  firstPageNumber?: number;
  /** Zero-based rows that begin a new page by hand. */
  rowBreaks?: readonly number[];
  /** Zero-based columns that begin a new page by hand. */
  columnBreaks?: readonly number[];
}

/** What is said of the document as a whole; texts that are absent are ''. */
export interface DocumentProperties {
  readonly title?: string;
  readonly subject?: string;
  readonly author?: string;
  readonly keywords?: string;
  readonly comments?: string;
  readonly category?: string;
  readonly manager?: string;
  readonly company?: string;
  readonly lastAuthor?: string;
  readonly revision?: number;
  /** ISO 8601. */
  readonly created?: string;
  readonly custom?: Readonly<Record<string, string | number | boolean>>;
}

/** Parts of a sheet that are made and kept here but not read from files. */
export type UnreadPart = 'comments' | 'validations';

/** Levels of grouped rows and columns, from 1, by their zero-based place. */
export interface Outline {
  readonly rows: Readonly<Record<number, number>>;
  readonly columns: Readonly<Record<number, number>>;
}

/** A hyperlink of cells: to an address outside, or to a place in the workbook. */
export interface CellLink {
  /** "A3:A5" */
  readonly cells: string;
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** What one sheet has beside its Univer snapshot, by Univer sheet id. */
export interface SheetExtras {
  protection?: SheetProtection;
  page?: PageSetup;
  /** Excel tables, in the order they came. */
  tables?: readonly TableState[];
  /** The sheet's own filter: its range, headers included, and its criteria by the column's place in it. */
  autoFilter?: { readonly address: string; criteria: Readonly<Record<number, FilterCriteria>> };
  veryHidden?: boolean;
  /** Letters of columns and numbers of rows are not shown. */
  hidesHeadings?: true;
  /** In the order in which they lie on each other. */
  charts?: ChartState[];
  /** In the order they came. */
  comments?: CommentState[];
  notes?: readonly NoteState[];
  outline?: Outline;
  customProperties?: Readonly<Record<string, string>>;
  links?: readonly CellLink[];
  validations?: readonly CellValidation[];
  /** What the file has of its own that stays in it unread: the host refuses to speak of it. */
  unread?: readonly UnreadPart[];
}

/** A part of the file that the grid cannot take in; the file keeps it. */
export interface LeftOut {
  /** A whole sheet, cells beyond a sheet's edges, a sheet's charts, a custom XML part, a setting; formulas whose values stay. */
  readonly kind: 'sheet' | 'cells' | 'charts' | 'part' | 'setting' | 'formulas';
  /** The sheet's name, the part's path or the setting's key. */
  readonly where: string;
  readonly count: number;
}

export interface BookExtras {
  customXmlParts: CustomXmlPart[];
  /** Office settings of the document (Workbook.settings), JSON values by key. */
  settings: Record<string, unknown>;
  properties?: DocumentProperties;
  /** Styles by name: those the workbook adds, and Excel's own where they were changed. */
  styles?: readonly NamedStyle[];
  workbookProtected: boolean;
  /** True when the file says to open read-only. */
  readOnly: boolean;
  date1904: boolean;
  /** Pixels of the default font's widest digit, the unit of column widths; absent for Excel's usual font, whose digits have 7. */
  digit?: number;
  /** The file says that its formulas were computed when it was written: a 0 or '' is a result, too. */
  computed?: true;
  /** The file asks whoever opens it to compute every formula anew. */
  asksCalculation?: true;
  sheets: Record<string, SheetExtras>;
  /** What of the file could not be taken in; absent when all of it was. */
  leftOut?: readonly LeftOut[];
  /** The file it was read from, so that saving can keep every part it does not understand. */
  original: Uint8Array | null;
}

export interface BookFile {
  snapshot: IWorkbookData;
  extras: BookExtras;
}
