/** A workbook as its file gives it to the terminal, without Excel: just as `readWorkbook` gives it once it is open. */
import { asArea, maxColumns, maxRows } from '../a1/place';
import type { Rect } from '../a1/place';
import { rectangleOf } from '../excel/ask';
import { hintsOf, merged } from '../excel/merge-wants';
import { clip, isCut, noContent, nowhere, rectOf, toGrid } from '../excel/window';
import type { Rectangle } from '../excel/window';
import { bindingNamespace } from '../sheets/binding';
import type { Grid, NameReading, WorkbookReading } from '../sheets/grid';
import { looksWanted } from '../sheets/looks';
import { mergesWanted } from '../sheets/merges';
import type { AnalyseOptions } from '../sheets/report';
import { onlyPart, SheetAtRest } from '../workbench/at-rest';
import type { BookFile } from '../workbench/book';
import { namesIn, refersTo } from '../workbench/listed-names';
import { definedNames } from '../workbench/xlsx/names';

const wholeSheet: Rect = { top: 0, left: 0, bottom: maxRows - 1, right: maxColumns - 1 };

/** The rectangle of everything that holds a value within the limits. */
function shapeOf(sheet: SheetAtRest, limits: Rect): Rectangle {
  const used = sheet.used(limits);
  return used ? rectangleOf(asArea(used)) : nowhere;
}

const places = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => first + at);

/** A sheet's cells, and which of their rows and columns are hidden. */
function gridOf(sheet: SheetAtRest, rectangle: Rectangle): Grid {
  const { id, name, visible } = sheet;
  const rows = places(rectangle.top, rectangle.rows);
  const columns = places(rectangle.left, rectangle.columns);
  const table = <T>(at: (row: number, column: number) => T): readonly (readonly T[])[] =>
    rows.map((row) => columns.map((column) => at(row, column)));
  const content = {
    rectangle,
    values: table((row, column) => sheet.value(row, column)),
    formulas: table((row, column) => sheet.formula(row, column)),
    formats: table((row, column) => sheet.format(row, column)),
  };
  return toGrid({ id, name, visible }, rows.length === 0 ? noContent : content, {
    hiddenRows: new Set(rows.filter((row) => sheet.rowHidden(row))),
    hiddenColumns: new Set(columns.filter((column) => sheet.columnHidden(column))),
  });
}

/** The grid with the looks it needs. */
function withLooks(grid: Grid, sheet: SheetAtRest): Grid {
  const wanted = looksWanted(grid);
  if (wanted.length === 0) return grid;
  const looks = wanted.map(({ column, top, bottom }) => ({
    column,
    top,
    looks: places(top, bottom - top + 1).map((row) => sheet.look(row, column)),
  }));
  return { ...grid, looks };
}

/** Reads a workbook that needs no engine, for an analysis with these options. */
export function readAtRest(book: BookFile, { taught }: AnalyseOptions): WorkbookReading {
  const { sheetOrder } = book.snapshot;
  const all = definedNames(book.snapshot);
  const names = [null, ...sheetOrder]
    .flatMap((scope) => namesIn(scope, all))
    .map((named): NameReading => ({ name: named.name, refersTo: refersTo(named) }));
  const part = onlyPart(book, bindingNamespace);
  const hints = hintsOf({ names, part, taught });
  const cut: string[] = [];
  const grids = sheetOrder.map((id) => {
    const sheet = new SheetAtRest(book, id);
    const shape = shapeOf(sheet, wholeSheet);
    if (isCut(shape)) cut.push(sheet.name);
    const read = isCut(shape) ? shapeOf(sheet, rectOf(clip(shape))) : shape;
    const grid = withLooks(gridOf(sheet, read), sheet);
    const wanted = mergesWanted(grid, hints);
    return wanted ? merged(grid, sheet.merges(wanted).map(asArea)) : grid;
  });
  return { grids, names, part, ...(cut.length > 0 && { cut }) };
}
