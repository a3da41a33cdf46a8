import { asArea } from '../a1/place';
import type { Area } from '../a1/place';
import type { CellValue } from '../domain/appendix';
import { supports } from './run';
import { noContent, nowhere, rectOf } from './window';
import type { Content, Rectangle, Surroundings } from './window';

/** Fetches an answer; to be called after the sync that carries the question. */
export type Answer<T> = () => T;

/** Which of the three tables are asked for; one not asked for is empty in the answer. */
export type Parts = readonly ('values' | 'formulas' | 'numberFormat')[];
export const allParts: Parts = ['values', 'formulas', 'numberFormat'];

const shapeProperties = 'rowIndex,columnIndex,rowCount,columnCount';

const shapeOf = (range: Excel.Range): Rectangle => ({
  top: range.rowIndex,
  left: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

export const rangeAt = (sheet: Excel.Worksheet, area: Rectangle): Excel.Range =>
  sheet.getRangeByIndexes(area.top, area.left, area.rows, area.columns);

/** Rectangle of an area whose bounds are inclusive. */
export const rectangleOf = (area: Area): Rectangle => ({
  top: area.top,
  left: area.left,
  rows: area.bottom - area.top + 1,
  columns: area.right - area.left + 1,
});

const contentOf = (range: Excel.Range, parts: Parts): Content => ({
  rectangle: shapeOf(range),
  values: parts.includes('values') ? (range.values as CellValue[][]) : [],
  formulas: parts.includes('formulas') ? (range.formulas as CellValue[][]) : [],
  formats: parts.includes('numberFormat') ? (range.numberFormat as string[][]) : [],
});

/** The cells of a range that may not be there: nothing then. */
export const askOf = (range: Excel.Range, parts: Parts): Answer<Content> => {
  range.load([shapeProperties, ...parts].join(','));
  return () => (range.isNullObject ? noContent : contentOf(range, parts));
};

/** The cells of a rectangle, empty or not. */
export const askContent = (sheet: Excel.Worksheet, area: Rectangle, parts = allParts): Answer<Content> =>
  askOf(rangeAt(sheet, area), parts);

/** The used cells within a window; nothing when all of it is empty. */
export const askUsed = (sheet: Excel.Worksheet, window: Rectangle, parts = allParts): Answer<Content> =>
  askOf(rangeAt(sheet, window).getUsedRangeOrNullObject(true), parts);

const usedShape = (used: Excel.Range): Rectangle => (used.isNullObject ? nowhere : shapeOf(used));

/** The rectangle of everything that holds a value on the sheet, or within an area of it. */
export const askShape = (sheet: Excel.Worksheet, within?: Rectangle): Answer<Rectangle> => {
  const used = (within ? rangeAt(sheet, within) : sheet).getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => usedShape(used);
};

/** The merged areas of a range, 512 at most: Excel refuses to give more. Not to be asked by the way: it may cost the undo stack. */
export const askMerges = (range: Excel.Range): Answer<readonly Area[]> => {
  if (!supports('1.13')) return () => [];
  const merged = range.getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return () => (merged.isNullObject ? [] : merged.areas.items.map((item) => asArea(rectOf(shapeOf(item)))));
};

const hiddenPlaces = (flags: readonly (boolean | undefined)[], first: number): ReadonlySet<number> =>
  new Set(flags.flatMap((hidden, place) => (hidden === true ? [first + place] : [])));

/** Hidden rows and hidden columns of a rectangle. */
export const askSurroundings = (sheet: Excel.Worksheet, area: Rectangle): Answer<Surroundings> => {
  const range = rangeAt(sheet, area);
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  return () => ({
    hiddenRows: hiddenPlaces(
      rows.value.map((row) => row.rowHidden),
      area.top,
    ),
    hiddenColumns: hiddenPlaces(
      columns.value.map((column) => column.columnHidden),
      area.left,
    ),
  });
};

export const noSurroundings: Surroundings = {
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
};
