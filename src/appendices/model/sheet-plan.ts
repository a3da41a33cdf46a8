/**
 * A generated sheet as plain data: what stands in its cells, how it looks, how it prints, and what its columns mean, so
 * that binding it takes no guess. Nothing here knows of Office.js; excel/generate.ts writes it, layout/reading.ts reads it back.
 */
import type { AppendixKind, ColumnKey, Role, Year } from '../../domain/appendix';
import type { Score } from '../../domain/score';

/** What a cell of the body holds. `score` is the exact points it stands for, where it stands for points. */
export type PlanCell =
  | { readonly kind: 'blank' }
  /** A place where a person must write: light until something stands in it. */
  | { readonly kind: 'to-fill' }
  /** Words, an interval of points, or a code: always text, whatever it begins with. */
  | { readonly kind: 'text'; readonly text: string; readonly score?: Score; readonly outdated?: Outdated }
  | { readonly kind: 'number'; readonly score: Score }
  /** An en-US formula with its "=". `score` is its exact result, null when it shows nothing yet. */
  | { readonly kind: 'formula'; readonly formula: string; readonly score: Score | null };

/** Words that a cell holds too often: it is light until somebody has changed them. */
export interface Outdated {
  readonly words: string;
  /** How often they may stand in it. */
  readonly allowed: number;
}

/** What a line of the body is; its look follows from it. */
export type LineKind = 'field' | 'criterion' | 'leaf' | 'section' | 'total';

export interface PlanLine {
  readonly kind: LineKind;
  /** One cell per column of the plan, in order. */
  readonly cells: readonly PlanCell[];
  /** Decimals of this line's points where they are not the column's; ratios keep theirs. */
  readonly decimals?: number;
  /** True when the first two cells are one ("TỔNG ĐIỂM" under code and name). */
  readonly joined?: boolean;
}

export interface PlanColumn {
  /** "target:2024", or "name" where there is no year. */
  readonly key: ColumnKey;
  readonly role: Role;
  readonly year?: Year;
  /** The header's words; `group` stands over several neighbouring columns ("Năm 2022"). */
  readonly header: string;
  readonly group?: string;
  /** Its share of the table's width; layout turns shares into points. */
  readonly share: number;
  readonly align: 'left' | 'center' | 'right';
  /** The number format of its points; "@" for codes, "General" for words. */
  readonly format: string;
}

/** Lines above the table. */
export interface TitleBlock {
  /** "Phụ lục II". */
  readonly number: string;
  readonly title: string;
  /** "(Kèm theo Kế hoạch số … ngày … của …)". */
  readonly reference: string;
}

/** What a binding of the sheet says: the wanted id, made unique in the workbook when it is written. */
export interface PlanBinding {
  readonly id: string;
  readonly kind: AppendixKind;
  readonly scheme: string | null;
}

/** A native chart, as wide as the table, above it; it shows figures of the table's own lines. */
export interface ChartPlan {
  readonly name: string;
  readonly title: string;
  readonly type: 'ColumnClustered' | 'BarClustered' | 'BarStacked';
  /** Points: the rows it stands on, each at most as high as Excel's rows can be (409). */
  readonly heights: readonly number[];
  /** First and last of the plan's lines that it shows. */
  readonly lines: readonly [first: number, last: number];
  /** The column that names its categories. */
  readonly category: number;
  readonly series: readonly {
    readonly name: string;
    readonly column: number;
    /** "#RRGGBB", told apart on a grey print too; null for a piece that only carries others. */
    readonly fill: string | null;
  }[];
  /** Number format of the figures beside its bars; absent where they have none. */
  readonly format?: string;
  /** Where its value axis begins and ends; absent for one that begins at 0. */
  readonly bounds?: { readonly minimum: number; readonly maximum: number };
}

export interface SheetPlan {
  /** The wanted name of the sheet, made unique in the workbook when it is written. */
  readonly name: string;
  readonly titles: TitleBlock;
  readonly columns: readonly PlanColumn[];
  readonly lines: readonly PlanLine[];
  /** Notes under the table that are printed with it. */
  readonly notes: readonly string[];
  readonly orientation: 'portrait' | 'landscape';
  /** True for a table of long texts: its letters are smaller, so that it takes fewer pages. */
  readonly dense?: boolean;
  /** Null when the table is no appendix: it is not bound, and the workbook remembers not to read it as one. */
  readonly binding: PlanBinding | null;
  /** Charts above the table, each on rows of its own. */
  readonly charts?: readonly ChartPlan[];
}

/** Zero-based sheet rows of the title block: number, title, reference, an empty line. */
export const titleRows = 4;

/** Header rows: two when columns stand in groups. */
export const headerRows = (columns: readonly PlanColumn[]): 1 | 2 =>
  columns.some(({ group }) => group !== undefined) ? 2 : 1;

/** Zero-based sheet row of the first header row. */
export const headerTop = (charts: readonly ChartPlan[] = []): number =>
  charts.reduce((row, { heights }) => row + heights.length, titleRows);

/** Zero-based sheet row of the first line of the body. */
export const bodyTop = (columns: readonly PlanColumn[], charts: readonly ChartPlan[] = []): number =>
  headerTop(charts) + headerRows(columns);
