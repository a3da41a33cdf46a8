/** Where a range stands on its sheet, how large it is, and whether its rows or columns are hidden. */
import type { Worksheet } from '@univerjs/core';

import { columnHidden, rowHidden, setColumnsHidden, setRowsHidden, toPoints } from '../../engine/dimensions';
import { sheetOf } from '../area';
import type { AreaRef } from '../area-ref';
import { boolean } from '../arguments';
import { assertAllowed } from '../guard';
import type { Scalar } from '../object';

const rowHeight = (sheet: Worksheet, row: number): number =>
  rowHidden(sheet, row) ? 0 : sheet.getRowHeight(row);
const columnWidth = (sheet: Worksheet, column: number): number =>
  columnHidden(sheet, column) ? 0 : sheet.getColumnWidth(column);

/** Points of rows or columns from `first` up to, without, `end`; beyond the sheet's last they have the default size. */
function length(
  first: number,
  end: number,
  count: number,
  known: (index: number) => number,
  usual: number,
): number {
  let pixels = 0;
  for (let index = first; index < Math.min(end, count); index += 1) pixels += known(index);
  return toPoints(pixels + Math.max(0, end - Math.max(first, count)) * usual);
}

const down = (sheet: Worksheet, first: number, end: number): number =>
  length(first, end, sheet.getRowCount(), (row) => rowHeight(sheet, row), sheet.getConfig().defaultRowHeight);

const across = (sheet: Worksheet, first: number, end: number): number =>
  length(
    first,
    end,
    sheet.getColumnCount(),
    (column) => columnWidth(sheet, column),
    sheet.getConfig().defaultColumnWidth,
  );

/** True or false when all agree, null when some are and some are not. */
function agreed(first: number, last: number, test: (index: number) => boolean): boolean | null {
  const value = test(first);
  for (let index = first + 1; index <= last; index += 1) if (test(index) !== value) return null;
  return value;
}

const rowsHidden = (area: AreaRef, sheet: Worksheet): boolean | null =>
  agreed(area.top, Math.min(area.bottom, Math.max(area.top, sheet.getRowCount())), (row) =>
    rowHidden(sheet, row),
  );

const columnsHidden = (area: AreaRef, sheet: Worksheet): boolean | null =>
  agreed(area.left, Math.min(area.right, Math.max(area.left, sheet.getColumnCount())), (column) =>
    columnHidden(sheet, column),
  );

export const rangeSize: Readonly<Record<string, Scalar<AreaRef>>> = {
  top: { get: (area, { engine }) => down(sheetOf(engine, area), 0, area.top) },
  left: { get: (area, { engine }) => across(sheetOf(engine, area), 0, area.left) },
  height: { get: (area, { engine }) => down(sheetOf(engine, area), area.top, area.bottom + 1) },
  width: { get: (area, { engine }) => across(sheetOf(engine, area), area.left, area.right + 1) },
  hidden: {
    get: (area, { engine }) => {
      const sheet = sheetOf(engine, area);
      const [rows, columns] = [rowsHidden(area, sheet), columnsHidden(area, sheet)];
      if (rows === true || columns === true) return true;
      return rows === false && columns === false ? false : null;
    },
  },
  rowHidden: {
    get: (area, { engine }) => rowsHidden(area, sheetOf(engine, area)),
    set: async (area, value, { engine }) => {
      assertAllowed(engine, area.sheetId, 'allowFormatRows');
      await setRowsHidden(
        engine,
        sheetOf(engine, area),
        { first: area.top, last: area.bottom },
        boolean(value),
      );
    },
  },
  columnHidden: {
    get: (area, { engine }) => columnsHidden(area, sheetOf(engine, area)),
    set: async (area, value, { engine }) => {
      assertAllowed(engine, area.sheetId, 'allowFormatColumns');
      const span = { first: area.left, last: area.right };
      await setColumnsHidden(engine, sheetOf(engine, area), span, boolean(value));
    },
  },
};
