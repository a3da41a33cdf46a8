/** Where a chart lies: corners in cells, as it is kept, against points from the sheet's upper left corner. */
import type { Worksheet } from '@univerjs/core';

import type { ChartCorner, ChartState } from '../charts';
import { toPoints } from '../engine/dimensions';
import type { Rect } from '../../a1/place';

/** Points. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Axis = 'rows' | 'columns';

/** Size of a line in points; a hidden one has none, one beyond Univer's sheet the usual one. */
function sizeOf(sheet: Worksheet, axis: Axis, line: number): number {
  const { defaultRowHeight, defaultColumnWidth } = sheet.getConfig();
  if (axis === 'rows') {
    if (line >= sheet.getRowCount()) return toPoints(defaultRowHeight);
    return sheet.getRowRawVisible(line) ? toPoints(sheet.getRowHeight(line)) : 0;
  }
  if (line >= sheet.getColumnCount()) return toPoints(defaultColumnWidth);
  return sheet.getColVisible(line) ? toPoints(sheet.getColumnWidth(line)) : 0;
}

function pointsTo(sheet: Worksheet, axis: Axis, line: number): number {
  let points = 0;
  for (let before = 0; before < line; before += 1) points += sizeOf(sheet, axis, before);
  return points;
}

/** The line that a distance from the sheet's edge falls into, and how far. */
function lineAt(sheet: Worksheet, axis: Axis, points: number): readonly [line: number, offset: number] {
  let rest = Math.max(0, points);
  for (let line = 0; ; line += 1) {
    const size = sizeOf(sheet, axis, line);
    if (rest < size) return [line, rest];
    rest -= size;
  }
}

const cornerAt = (sheet: Worksheet, left: number, top: number): ChartCorner => {
  const [row, down] = lineAt(sheet, 'rows', top);
  const [column, right] = lineAt(sheet, 'columns', left);
  return { row, column, down, right };
};

/** Offsets reach into their cell and no further, even when it has shrunk. */
const edge = (sheet: Worksheet, corner: ChartCorner): { readonly left: number; readonly top: number } => ({
  left:
    pointsTo(sheet, 'columns', corner.column) +
    Math.min(corner.right, sizeOf(sheet, 'columns', corner.column)),
  top: pointsTo(sheet, 'rows', corner.row) + Math.min(corner.down, sizeOf(sheet, 'rows', corner.row)),
});

export function boxOf(sheet: Worksheet, { from, to }: Pick<ChartState, 'from' | 'to'>): Box {
  const [start, end] = [edge(sheet, from), edge(sheet, to)];
  return {
    ...start,
    width: Math.max(0, end.left - start.left),
    height: Math.max(0, end.top - start.top),
  };
}

export const cornersAt = (
  sheet: Worksheet,
  { left, top, width, height }: Box,
): { from: ChartCorner; to: ChartCorner } => ({
  from: cornerAt(sheet, left, top),
  to: cornerAt(sheet, left + width, top + height),
});

/** The corners that cover the cells from the first of `start` to the last of `end`. */
export const cornersOver = (start: Rect, end: Rect): { from: ChartCorner; to: ChartCorner } => ({
  from: { row: start.top, column: start.left, down: 0, right: 0 },
  to: { row: end.bottom + 1, column: end.right + 1, down: 0, right: 0 },
});
