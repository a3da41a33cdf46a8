/** Makes columns as wide as their longest text. Without a screen the width is reckoned from the number of characters. */
import { CellReader } from '../engine/cells';
import { setColumnWidth, toPoints } from '../engine/dimensions';
import { sheetOf, within } from './area';
import type { HostContext } from './context';
import { assertAllowed } from './guard';
import type { StyleTarget } from './style-areas';
import { textOf } from './text';

/** Pixels of one character at one point of font size, and of a cell's margins. */
const PIXELS = 0.64;
const MARGIN = 10;

export async function autofitColumns({ areas }: StyleTarget, { engine }: HostContext): Promise<void> {
  for (const area of areas) {
    assertAllowed(engine, area.sheetId, 'allowFormatColumns');
    const sheet = sheetOf(engine, area);
    const part = within(area, sheet);
    if (!part) continue;
    const reader = new CellReader(engine, sheet);
    for (let column = part.left; column <= part.right; column += 1) {
      let widest = 0;
      for (let row = part.top; row <= part.bottom; row += 1) {
        const value = reader.value(row, column);
        if (value === '') continue;
        const size = sheet.getComposedCellStyle(row, column)?.fs ?? 11;
        const lines = textOf(value, reader.format(row, column), engine.locale).split('\n');
        widest = Math.max(widest, ...lines.map((line) => line.length * size * PIXELS));
      }
      if (widest > 0)
        await setColumnWidth(engine, sheet, { first: column, last: column }, toPoints(widest + MARGIN));
    }
  }
}
