/** Rows, cells and column widths of a sheet follow the lines they stand on. */
import { cellAddress, parseArea, spelledAddress } from '../../../a1/address';
import { maxColumns, maxRows } from '../../../a1/place';
import { columnEntries } from '../column-entries';
import { attr, ensureKid, kid, kids, remove, type Element } from '../parts/xml';
import { placedCells, placedRows } from '../read/cells';
import { expandShared } from './formula-groups';
import type { SheetMoves } from './moves';
import { worksheetOrder } from './order';

/** An array's cells, counted from its first one: they are no more and no fewer for lines that came or went among them. */
function filledFrom(ref: string, row: number, column: number): string {
  const area = parseArea(ref);
  if (!area) return ref;
  return spelledAddress({
    top: row,
    left: column,
    bottom: Math.min(row + area.bottom - area.top, maxRows - 1),
    right: Math.min(column + area.right - area.left, maxColumns - 1),
  });
}

function moveCell(
  element: Element,
  row: number,
  column: number | null,
  formula: (text: string) => string,
): void {
  if (column === null) {
    remove(element);
    return;
  }
  element.setAttribute('r', cellAddress({ row, column }));
  const own = kid(element, 'f');
  if (!own) return;
  const ref = attr(own, 'ref');
  if (ref !== undefined) own.setAttribute('ref', filledFrom(ref, row, column));
  const text = own.textContent ?? '';
  if (text !== '') own.textContent = formula(text);
}

function moveRows(sheetData: Element, moves: SheetMoves, formula: (text: string) => string): void {
  for (const { row, element } of placedRows(sheetData)) {
    const place = moves.rows.to(row);
    const cells = placedCells(element, row);
    if (place === null) {
      remove(element);
      continue;
    }
    element.setAttribute('r', String(place + 1));
    element.removeAttribute('spans');
    for (const cell of cells) moveCell(cell.element, place, moves.columns.to(cell.column), formula);
  }
}

/** Columns that stand side by side; those that are gone are left out. */
function runsOf(columns: readonly (number | null)[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const column of columns) {
    if (column === null) continue;
    const run = runs.at(-1);
    if (run?.last === column - 1) run.last = column;
    else runs.push({ first: column, last: column });
  }
  return runs;
}

/** Widths: each entry covers what is left of its columns; new columns have none until the book says one. */
function moveColumns(root: Element, moves: SheetMoves): void {
  const cols = kid(root, 'cols');
  if (!cols || moves.columns.still) return;
  const entries = columnEntries(cols);
  kids(cols).forEach(remove);
  for (const { element, columns } of entries) {
    for (const { first, last } of runsOf(columns.map((column) => moves.columns.to(column)))) {
      const piece = element.cloneNode(true) as Element;
      piece.setAttribute('min', String(first + 1));
      piece.setAttribute('max', String(last + 1));
      cols.appendChild(piece);
    }
  }
  if (kids(cols).length === 0) remove(cols);
}

export function moveCells(root: Element, moves: SheetMoves, formula: (text: string) => string): void {
  const sheetData = ensureKid(root, 'sheetData', worksheetOrder);
  expandShared(sheetData);
  moveRows(sheetData, moves, formula);
  moveColumns(root, moves);
}
