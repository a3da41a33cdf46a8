/** The used part of a sheet: cells with content, and, unless only values count, with formatting. */
import type { ICellData, Nullable, Worksheet } from '@univerjs/core';

import type { Rect } from '../../a1/place';

const hasContent = (cell: Nullable<ICellData>): boolean =>
  cell?.f != null || cell?.si != null || cell?.p != null || (cell?.v != null && cell.v !== '');

/** The smallest rectangle of the limits that holds every used cell; null when none is used. */
export function usedRect(sheet: Worksheet, limits: Rect, valuesOnly: boolean): Rect | null {
  let used: { top: number; left: number; bottom: number; right: number } | null = null;
  sheet.getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => {
    if (row < limits.top || row > limits.bottom || column < limits.left || column > limits.right) return;
    if (!hasContent(cell) && (valuesOnly || cell?.s == null)) return;
    used = used
      ? {
          top: Math.min(used.top, row),
          left: Math.min(used.left, column),
          bottom: Math.max(used.bottom, row),
          right: Math.max(used.right, column),
        }
      : { top: row, left: column, bottom: row, right: column };
  });
  return used;
}
