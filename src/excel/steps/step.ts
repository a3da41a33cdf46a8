import type { Area } from '../../a1/place';
import type { LaidChart } from '../../appendices/layout/charts';
import type { SheetLayout } from '../../appendices/layout/laid';
import type { PlanColumn } from '../../appendices/model/sheet-plan';
import type { Moves } from '../../sheets/follow/moves';
import type { WorkbookReading } from '../../sheets/grid';
import type { HeadingMerge } from '../../sheets/patch';
import type { Conflict } from '../outcome';
import type { Answer } from '../ask';
import type { HeldContent } from '../content';

/** Where a step leads: `after` when done, `before` when taken back. */
export type Side = 'before' | 'after';
export const other = (side: Side): Side => (side === 'after' ? 'before' : 'after');

export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: HeldContent;
  readonly after: HeldContent;
}

export interface CellsStep {
  readonly kind: 'cells';
  readonly sheet: string;
  readonly sheetId: string;
  readonly cells: readonly CellChange[];
}

/** How the cells of a column looked: per cell what setCellProperties takes, and the number formats. */
export interface ColumnLook {
  readonly width: number;
  /** Width of the column whose look is taken. */
  readonly likeWidth: number;
  readonly formats: readonly (readonly string[])[];
  /** Only what differs from a plain cell, but all of it where somebody's conditional formats stand. */
  readonly cells: readonly (readonly Excel.SettableCellProperties[])[];
  /** Somebody's conditional formats stand there: formats are neither copied over them nor cleared with them. */
  readonly ruled?: true;
  /** The sheet's print area as Excel writes it, or null when it has none. */
  readonly printArea: string | null;
}

/** A column beside the table takes the look of another; `look` is what it looked like before. */
export interface ColumnStep {
  readonly kind: 'column';
  readonly sheet: string;
  readonly sheetId: string;
  readonly column: number;
  readonly likeColumn: number;
  readonly area: Area;
  readonly look: ColumnLook | null;
  /** Headings that are one merged cell over several rows. Entries of earlier versions know none. */
  readonly merges?: readonly HeadingMerge[];
}

/** A cell of a new row or column. */
export interface NewCell {
  readonly column: number;
  readonly content: HeldContent;
  /** What stood in its place before; unknown until that was looked at. */
  readonly was?: HeldContent;
}

/** A cell of a new column. */
export interface FilledCell extends NewCell {
  readonly row: number;
}

/** Columns inserted into a table, and the cells that change with them. */
export interface ColumnsStep {
  readonly kind: 'columns';
  readonly sheet: string;
  readonly sheetId: string;
  /** The first new column; places of `cells`, `anchor`, `area` and `likeColumn` are those before anything is inserted. */
  readonly at: number;
  readonly columns: readonly { readonly likeColumn: number; readonly merges: readonly HeadingMerge[] }[];
  /** The table. */
  readonly area: Area;
  /** Rows of the table in which a merged cell is wider than one column. */
  readonly wide: readonly number[];
  readonly cells: readonly CellChange[];
  /** What the new columns hold, in places and formulas after the insertion. */
  readonly filled: readonly FilledCell[];
  /** What the cells beside the place hold, by which it is known that nobody moved columns meanwhile. */
  readonly anchor: readonly FilledCell[];
  /** The sheet's edge, where the place held the same words before as the new columns do; null where it did not. */
  readonly twinEdge: number | null;
}

/** Workbook names; null stands for a name that is not there. */
export interface NamesStep {
  readonly kind: 'names';
  readonly names: readonly {
    readonly name: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

/** Our custom XML part; null stands for no part. */
export interface PartStep {
  readonly kind: 'part';
  readonly before: string | null;
  readonly after: string | null;
}

/** One conditional format of ours: where (addresses joined by a comma) and its formula. */
export interface Mark {
  readonly address: string;
  readonly formula: string;
  /** Its place among all conditional formats of the sheet, first is 0; a mark without one goes first. */
  readonly priority?: number;
}

export interface MarksStep {
  readonly kind: 'marks';
  /** Id of the appendix whose marks these are. */
  readonly owner: string;
  readonly sheet: string;
  readonly sheetId: string;
  readonly before: readonly Mark[];
  readonly after: readonly Mark[];
  /** True for the one step of a sheet that clears away a format which was added and got no formula. */
  readonly sweeps?: true;
  /** Ids of all formats on the sheet before the write; known to a step that sweeps. */
  readonly ids?: readonly string[];
}

/** A new sheet with everything on it; `before` it is not there. */
export interface SheetStep {
  readonly kind: 'sheet';
  readonly name: string;
  /** The passing name that points to it until it is finished. */
  readonly draft: string;
  readonly orientation: 'portrait' | 'landscape';
  /** How the columns of the body stand, in order. */
  readonly aligns: readonly PlanColumn['align'][];
  readonly layout: SheetLayout;
  readonly charts?: readonly LaidChart[];
}

/** Rows inserted into a table, top to bottom; places are those before anything is inserted. */
export interface RowsStep {
  readonly kind: 'rows';
  readonly sheet: string;
  readonly sheetId: string;
  readonly rows: readonly {
    readonly after: number;
    readonly likeRow: number;
    readonly cells: readonly NewCell[];
    /** What the row above the place holds, by which it is known that nobody moved rows meanwhile. */
    readonly anchor: readonly { readonly column: number; readonly content: HeldContent }[];
  }[];
  /**
   * Names that Excel moves with the rows but not to the cells they are to hold: what each refers to without the new rows (null until
   * it is found) and with them.
   */
  readonly names?: readonly {
    readonly name: string;
    readonly before: string | null;
    readonly after: string;
  }[];
}

export type Step =
  RowsStep | ColumnsStep | CellsStep | ColumnStep | NamesStep | PartStep | MarksStep | SheetStep;

/** What Excel holds where a step works, and how to get from one side of it to the other. `F` is what was found. */
export interface Operator<S extends Step, F> {
  /** What the same question would find, told from a reading; null where a reading does not show it. Of kinds whose cells tell how much is there. */
  seen?(step: S, reading: WorkbookReading): F | null;
  /** Queues the loads; `known` is what an earlier round trip found, where an id is needed from it. */
  ask(context: Excel.RequestContext, step: S, known: F | null): Answer<F>;
  /** The step with what was found as one of its sides: what a way back must bring back. */
  capture(step: S, found: F, side: Side): S;
  /** Cells that hold neither side's content, seen from the given one; other kinds of step know no conflict. */
  conflicts(step: S, found: F, from: Side): readonly Conflict[];
  /** True when the found state is that side of the step. */
  reached(step: S, found: F, side: Side): boolean;
  /** True when a passing name of the step stands where it tells how much of it is in; steps without such names leave this out. */
  isOpen?(step: S, found: F): boolean;
  /**
   * Of an insertion that stands open: where the sheet's lines went meanwhile, apart from what its own names tell. Conflicts where that is not
   * just the insertion itself: somebody else's lines came between, and nothing tells where its cells are now.
   */
  crossed?(step: S, found: F, home: Moves): readonly Conflict[];
  /** Cells that taking the step back would change; left out where it is all of them or none, as `reached` says. */
  due?(step: S, found: F): number;
  /** Queues the writes that lead to a side, from what was found. */
  write(context: Excel.RequestContext, step: S, found: F | null, to: Side): void;
}
