/** The colours of a single cell, as filters and sorting ask for them. */
import type { CellReader } from '../engine/cells';
import { shown } from './styles';

/** "#RRGGBB" of the fill or the font; a cell without either is white, its text black. */
export function lookAt(
  reader: CellReader,
  [row, column]: readonly [number, number],
  what: 'fill' | 'font',
): string {
  const style = reader.sheet.getComposedCellStyle(row, column);
  return what === 'fill'
    ? shown(style.bg?.rgb, '#FFFFFF').toUpperCase()
    : shown(style.cl?.rgb, '#000000').toUpperCase();
}
