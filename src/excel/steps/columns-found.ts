/** What is found where columns are to be inserted, or were: the passing name, the cells, and what that tells. */
import { columnName } from '../../a1/address';
import { mapContent } from '../../sheets/columns/insert';
import { insertionMap } from '../../sheets/columns/shift';
import type { WorkbookReading } from '../../sheets/grid';
import { askContent, askShape, askUsed } from '../ask';
import type { Answer } from '../ask';
import { boxOf } from '../blocks';
import { contentOf, holds, nothing } from '../content';
import type { HeldContent } from '../content';
import type { Content, Rectangle } from '../window';
import { columnsName } from './passing-name';
import { gridOf, seenIn, seenMarker } from './seen';
import type { CellChange, ColumnsStep } from './step';

type Contents = ReadonlyMap<string, HeldContent>;

export interface FoundColumns {
  /** Column the passing name stands on, null where it is not there. */
  readonly marker: number | null;
  /** What stands around the cells of the step, as the sheet is. */
  readonly around: Contents;
  /** What stands in the new columns' places, whole columns. */
  readonly own: Contents;
  /** Column right of everything on the sheet. */
  readonly edge: number;
  readonly printArea: string | null;
  readonly likeWidths: readonly number[];
}

export const keyOf = (row: number, column: number): string => `${String(row)} ${String(column)}`;

const contentsOf = ({ rectangle, values, formulas, formats }: Content): Contents =>
  new Map(
    formulas.flatMap((line, r) =>
      line.map((formula, c): [string, HeldContent] => [
        keyOf(rectangle.top + r, rectangle.left + c),
        contentOf(values[r]?.[c] ?? '', formula, formats[r]?.[c] ?? 'General'),
      ]),
    ),
  );

export const columnsAt = (sheet: Excel.Worksheet, at: number, count: number): Excel.Range =>
  sheet.getRange(`${columnName(at)}:${columnName(at + count - 1)}`);

export const countOf = ({ columns }: ColumnsStep): number => columns.length;
export const moved = (step: ColumnsStep) => insertionMap(step.at, countOf(step));

/** One rectangle around all cells the step looks at, wherever the insertion has them. */
const boxAround = (step: ColumnsStep): Rectangle => {
  const { area, cells, anchor } = step;
  const corners = [
    { row: area.top, column: area.left },
    { row: area.bottom, column: area.right },
  ];
  const box = boxOf([...cells, ...anchor, ...corners]);
  return { ...box, columns: box.columns + countOf(step) };
};

/** Rows of a sheet. */
const ALL_ROWS = 1_048_576;

const columnOf = (marker: Excel.Range): number | null => (marker.isNullObject ? null : marker.columnIndex);
const addressOf = (areas: Excel.RangeAreas): string | null => (areas.isNullObject ? null : areas.address);

/** The same as `askColumns` finds, as far as a reading shows it: what is there, not what it looks like. */
export const seenColumns = (step: ColumnsStep, reading: WorkbookReading): FoundColumns | null => {
  const grid = gridOf(reading, step.sheetId);
  if (!grid) return null;
  const own = { top: 0, left: step.at, rows: ALL_ROWS, columns: countOf(step) };
  return {
    marker: seenMarker(reading, columnsName)?.left ?? null,
    around: contentsOf(seenIn(grid, boxAround(step))),
    own: contentsOf(seenIn(grid, own)),
    edge: grid.left + grid.columns,
    printArea: null,
    likeWidths: [],
  };
};

export const askColumns = (context: Excel.RequestContext, step: ColumnsStep): Answer<FoundColumns> => {
  const sheet = context.workbook.worksheets.getItem(step.sheetId);
  const marker = context.workbook.names.getItemOrNullObject(columnsName).getRangeOrNullObject();
  marker.load('columnIndex');
  const around = askContent(sheet, boxAround(step));
  const own = askUsed(sheet, { top: 0, left: step.at, rows: ALL_ROWS, columns: countOf(step) });
  const shape = askShape(sheet);
  const printed = sheet.pageLayout.getPrintAreaOrNullObject();
  printed.load('address');
  const likes = step.columns.map(({ likeColumn }) => {
    const { format } = columnsAt(sheet, likeColumn, 1);
    format.load('columnWidth');
    return format;
  });
  return () => {
    const { left, columns } = shape();
    return {
      marker: columnOf(marker),
      around: contentsOf(around()),
      own: contentsOf(own()),
      edge: left + columns,
      printArea: addressOf(printed),
      likeWidths: likes.map(({ columnWidth }) => columnWidth),
    };
  };
};

export const isFilled = ({ filled }: ColumnsStep, { own }: FoundColumns): boolean =>
  filled.every(({ row, column, content }) => holds(own.get(keyOf(row, column)) ?? nothing, content));

/** The same words may have stood at the place before (a column written twice): then only the sheet's edge can tell. */
export const isDone = (step: ColumnsStep, found: FoundColumns): boolean =>
  found.marker === null && isFilled(step, found) && (step.twinEdge == null || found.edge !== step.twinEdge);

/** Whether the columns are in now; null when somebody moved columns meanwhile, so that nothing can be told. */
export const isIn = (step: ColumnsStep, found: FoundColumns): boolean | null => {
  if (found.marker === null) return isDone(step, found);
  if (found.marker === step.at + countOf(step)) return true;
  return found.marker === step.at ? false : null;
};

/** A change where and as the sheet shows it now. */
const asSeen = (step: ColumnsStep, change: CellChange, inserted: boolean): CellChange => {
  if (!inserted) return change;
  const map = moved(step);
  return {
    ...change,
    column: map(change.column),
    before: mapContent(change.before, step.sheet, map),
    after: mapContent(change.after, step.sheet, map),
  };
};

/** A change, where it stands now, and what is found there. */
export interface Seen {
  readonly change: CellChange;
  /** The same where it stands now. */
  readonly now: CellChange;
  readonly found: HeldContent;
}

export const seenCells = (step: ColumnsStep, found: FoundColumns, inserted: boolean): readonly Seen[] =>
  step.cells.map((change) => {
    const now = asSeen(step, change, inserted);
    return { change, now, found: found.around.get(keyOf(now.row, now.column)) ?? nothing };
  });
