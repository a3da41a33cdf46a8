/** Rows, columns, merges and panes of one sheet. */
import type { IColumnData, IFreeze, IRange, IRowData } from '@univerjs/core';

import { parseArea } from '../../../a1/address';
import { maxColumns, maxRows } from '../../../a1/place';
import { columnEntries } from '../column-entries';
import { attr, flag, kid, kids, numberAttr, type Element } from '../parts/xml';
import { pointsToPixels, widthToPixels } from '../units';
import { placedRows, styleId } from './cells';

/** A stray cell at the sheet's very end must not cost a million entries: longer stretches of empty rows are not tracked. */
const mostEmptyRows = 20_000;

/** What Excel lets a column be wide (characters) and a row be high (points). */
const [widest, highest] = [255, 409.5];

const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/**
 * Rows and columns remember which line of the file they are (`custom.line`, zero-based). Univer carries this along when
 * lines are inserted, deleted or moved, so that saving knows where each line of the file went.
 */
export function readRows(sheetData: Element | undefined): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  let next = 0;
  for (const { row, element } of placedRows(sheetData)) {
    const empty = row - next <= mostEmptyRows ? next : row;
    for (let line = empty; line < row; line += 1) rows[line] = { custom: { line } };
    next = Math.max(next, row + 1);
    const data: Partial<IRowData> = { custom: { line: row } };
    const height = numberAttr(element, 'ht');
    if (height !== undefined) {
      const fixed = flag(element, 'customHeight');
      data.h = pointsToPixels(within(height, 0, highest));
      data.ia = fixed ? 0 : 1;
      if (!fixed) data.ah = data.h;
    }
    if (flag(element, 'hidden')) data.hd = 1;
    const format = numberAttr(element, 's') ?? 0;
    if (format > 0 && flag(element, 'customFormat')) data.s = styleId(format);
    rows[row] = data;
  }
  return rows;
}

/** Columns up to `count`; the file's last entry often runs to the edge of the sheet. */
export function readColumns(
  cols: Element | undefined,
  count: number,
  digit: number,
): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (let column = 0; column < count; column += 1) columns[column] = { custom: { line: column } };
  for (const { element, columns: own } of columnEntries(cols, count)) {
    const width = numberAttr(element, 'width');
    const format = numberAttr(element, 'style') ?? 0;
    for (const column of own) {
      const data: Partial<IColumnData> = { custom: { line: column } };
      if (width !== undefined) data.w = widthToPixels(within(width, 0, widest), digit);
      if (flag(element, 'hidden')) data.hd = 1;
      if (format > 0) data.s = styleId(format);
      columns[column] = data;
    }
  }
  return columns;
}

/** Merged areas; of several that begin in one cell, as only damaged files have them, the first. */
export function readMerges(mergeCells: Element | undefined): IRange[] {
  const begun = new Set<string>();
  return kids(mergeCells, 'mergeCell').flatMap((element) => {
    const rect = parseArea(attr(element, 'ref') ?? '');
    const first = rect && `${String(rect.top)} ${String(rect.left)}`;
    if (!rect || first === null || begun.has(first)) return [];
    begun.add(first);
    return [{ startRow: rect.top, startColumn: rect.left, endRow: rect.bottom, endColumn: rect.right }];
  });
}

/** Univer's form of frozen panes; -1 says that nothing is frozen. */
export function readFreeze(sheetViews: Element | undefined): IFreeze {
  const pane = kid(kid(sheetViews, 'sheetView'), 'pane');
  if (!pane || !(attr(pane, 'state') ?? '').startsWith('frozen')) {
    return { startRow: -1, startColumn: -1, xSplit: 0, ySplit: 0 };
  }
  const frozen = (name: string, most: number): number =>
    within(Math.trunc(numberAttr(pane, name) ?? 0), 0, most - 1);
  const [xSplit, ySplit] = [frozen('xSplit', maxColumns), frozen('ySplit', maxRows)];
  return {
    xSplit,
    ySplit,
    startRow: ySplit === 0 ? -1 : ySplit,
    startColumn: xSplit === 0 ? -1 : xSplit,
  };
}
