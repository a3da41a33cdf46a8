/** The used part of a sheet: cells with content, and, unless only values count, with formatting. */
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';

import type { Rect } from '../a1/place';
import { hasContent } from './cell-content';

/** Cells by row and column. */
export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** The smallest rectangle of the limits that holds every used cell; null when none is used. */
export function usedIn(cells: CellMatrix, limits: Rect, valuesOnly: boolean): Rect | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const line in cells) {
    const row = Number(line);
    if (row < limits.top || row > limits.bottom) continue;
    for (const place in cells[row]) {
      const column = Number(place);
      const cell = cells[row][column];
      if (column < limits.left || column > limits.right) continue;
      if (!hasContent(cell) && (valuesOnly || cell?.s == null)) continue;
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}
