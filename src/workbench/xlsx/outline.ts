/** Grouped rows and columns: their levels in a sheet's part, read and written. */
import type { Outline } from '../book';
import { columnEntries } from './column-entries';
import { add, ensureKid, kid, kids, numberAttr, remove, setAttr, type Element } from './parts/xml';
import { placedRows } from './read/cells';
import { columnElement } from './write/column-element';
import { worksheetOrder } from './write/order';

type Levels = Readonly<Record<number, number>>;

/** Lines are grouped in at most so many levels. */
const mostLevels = 7;

const levelOf = (line: Element): number =>
  Math.min(Math.trunc(numberAttr(line, 'outlineLevel') ?? 0), mostLevels);

const rowLevels = (root: Element): Levels =>
  Object.fromEntries(
    placedRows(kid(root, 'sheetData')).flatMap(({ row, element }) =>
      levelOf(element) > 0 ? [[row, levelOf(element)]] : [],
    ),
  );

const columnLevels = (root: Element): Levels =>
  Object.fromEntries(
    columnEntries(kid(root, 'cols')).flatMap(({ element, columns }) =>
      levelOf(element) > 0 ? columns.map((column) => [column, levelOf(element)] as const) : [],
    ),
  );

/** The levels of a sheet's lines; null where none is grouped. */
export function readOutline(root: Element): Outline | null {
  const outline = { rows: rowLevels(root), columns: columnLevels(root) };
  return Object.keys(outline.rows).length + Object.keys(outline.columns).length > 0 ? outline : null;
}

const differing = (before: Levels, after: Levels): readonly number[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map(Number)
    .filter((line) => before[line] !== after[line])
    .sort((one, other) => one - other);

function patchRows(root: Element, after: Levels): boolean {
  const lines = differing(rowLevels(root), after);
  if (lines.length === 0) return false;
  const sheetData = ensureKid(root, 'sheetData', worksheetOrder);
  for (const row of lines) {
    const placed = placedRows(sheetData);
    const next = placed.find((each) => each.row > row)?.element ?? null;
    const own = placed.find((each) => each.row === row)?.element;
    setAttr(own ?? add(sheetData, 'row', { r: row + 1 }, next), 'outlineLevel', after[row]);
  }
  return true;
}

function patchColumns(root: Element, after: Levels): boolean {
  const lines = differing(columnLevels(root), after);
  if (lines.length === 0) return false;
  const cols = ensureKid(root, 'cols', worksheetOrder);
  for (const column of lines) setAttr(columnElement(cols, column), 'outlineLevel', after[column]);
  for (const element of kids(cols)) if (element.attributes.length <= 2) remove(element);
  if (kids(cols).length === 0) remove(cols);
  return true;
}

/** Excel keeps room for the signs of as many levels as the sheet's format says. */
function patchDepth(root: Element, name: 'outlineLevelRow' | 'outlineLevelCol', levels: Levels): void {
  const deepest = Object.values(levels).reduce((most, level) => Math.max(most, level), 0);
  if (deepest === 0 && !kid(root, 'sheetFormatPr')) return;
  const format = ensureKid(root, 'sheetFormatPr', worksheetOrder);
  if (!format.hasAttribute('defaultRowHeight')) format.setAttribute('defaultRowHeight', '15');
  setAttr(format, name, deepest > 0 ? deepest : undefined);
}

/** Gives each line the level it has now; true when one has another than the part says. */
export function patchOutline(root: Element, after: Outline = { rows: {}, columns: {} }): boolean {
  const rows = patchRows(root, after.rows);
  const columns = patchColumns(root, after.columns);
  if (rows) patchDepth(root, 'outlineLevelRow', after.rows);
  if (columns) patchDepth(root, 'outlineLevelCol', after.columns);
  return rows || columns;
}
