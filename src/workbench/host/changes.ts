/** What one of Univer's mutations did to cells: which it touched, and whether their content or only their look. */
import type { ICellData, Nullable } from '@univerjs/core';

import type { Rect } from '../../a1/place';
import { bounding } from './area';

export interface Touched {
  /** The rectangle around all cells whose content changed; null when none did. */
  readonly content: Rect | null;
  /** The same for cells whose look changed. */
  readonly look: Rect | null;
}

type Cells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

const changesContent = (cell: Nullable<ICellData>): boolean =>
  !cell || cell.v !== undefined || cell.f !== undefined || cell.si !== undefined || cell.p !== undefined;

export function touchedBy(cells: Cells | undefined): Touched {
  let content: Rect | null = null;
  let look: Rect | null = null;
  for (const [rowKey, columns] of Object.entries(cells ?? {})) {
    for (const [columnKey, cell] of Object.entries(columns)) {
      const [row, column] = [Number(rowKey), Number(columnKey)];
      const rect = { top: row, left: column, bottom: row, right: column };
      if (changesContent(cell)) {
        content = content ? bounding(content, rect) : rect;
      }
      if (cell?.s !== undefined) look = look ? bounding(look, rect) : rect;
    }
  }
  return { content, look };
}
