/** Methods of a range that lead to another range: beside it, within it, around it. */
import { CellReader } from '../../engine/cells';
import { areaAt, bounding, intersection, sheetOf } from '../area';
import { type Rect, maxColumns, maxRows } from '../../../a1/place';
import type { AreaRef } from '../area-ref';
import { flag, oneOf, rangeArgument, whole, wholeOr } from '../arguments';
import type { HostContext } from '../context';
import { invalidArgument, itemNotFound } from '../errors';
import { finds, reads, type HostObject, type Method } from '../object';
import { areaOfAddress } from '../area';
import { usedRect } from '../used';
import { rangeObject } from './refer';

type Move = (area: AreaRef, args: readonly unknown[], context: HostContext) => Rect | null;

/** `make` is `finds` for what hangs on no formula's result. */
const wrap = (move: Move, missing: () => Error, make: typeof reads = reads): Method<AreaRef> =>
  make((area, args, context) => {
    sheetOf(context.engine, area);
    const rect = move(area, args, context);
    if (!rect) throw missing();
    return object(context, area.sheetId, rect);
  });

const orNull = (move: Move): Method<AreaRef> =>
  reads((area, args, context) => {
    sheetOf(context.engine, area);
    const rect = move(area, args, context);
    return rect ? object(context, area.sheetId, rect) : null;
  });

const object = (context: HostContext, sheetId: string, rect: Rect): HostObject =>
  rangeObject(areaAt(context, sheetId, rect));

const to = (move: Move): Method<AreaRef> => wrap(move, invalidArgument, finds);
const byContent = (move: Move): Method<AreaRef> => wrap(move, invalidArgument);

const other = (area: AreaRef, value: unknown, context: HostContext): AreaRef => {
  const found =
    typeof value === 'string' ? areaOfAddress(context, area.sheetId, value) : rangeArgument(value);
  if (found.sheetId !== area.sheetId) throw invalidArgument();
  return found;
};

const resize = (area: Rect, rows: number, columns: number): Rect => ({
  ...area,
  bottom: area.top + rows - 1,
  right: area.left + columns - 1,
});

const common: Move = (area, [value], context) => intersection(area, other(area, value, context));

const used: Move = (area, [valuesOnly], context) =>
  usedRect(sheetOf(context.engine, area), area, flag(valuesOnly));

/** Rows or columns beside a range: a positive count away from it, a negative one on its other side. */
const beside =
  (side: 'above' | 'below' | 'before' | 'after'): Move =>
  (area, [given]) => {
    const count = wholeOr(given, 1);
    if (count === 0) throw invalidArgument();
    const n = Math.abs(count);
    const flipped = { above: 'below', below: 'above', before: 'after', after: 'before' } as const;
    switch (count > 0 ? side : flipped[side]) {
      case 'above':
        return { ...area, top: area.top - n, bottom: area.top - 1 };
      case 'below':
        return { ...area, top: area.bottom + 1, bottom: area.bottom + n };
      case 'before':
        return { ...area, left: area.left - n, right: area.left - 1 };
      case 'after':
        return { ...area, left: area.right + 1, right: area.right + n };
    }
  };

/** The block of filled cells around a range, bounded by empty rows and columns. */
const region: Move = (area, _, context) => {
  const reader = new CellReader(context.engine, sheetOf(context.engine, area));
  let rect: Rect = { ...plain(area) };
  for (;;) {
    const wider = {
      top: Math.max(0, rect.top - 1),
      left: Math.max(0, rect.left - 1),
      bottom: Math.min(maxRows - 1, rect.bottom + 1),
      right: Math.min(maxColumns - 1, rect.right + 1),
    };
    const filled = usedRect(reader.sheet, wider, true);
    const next = filled ? bounding(rect, filled) : rect;
    if (sameRect(next, rect)) return rect;
    rect = next;
  }
};

const plain = ({ top, left, bottom, right }: Rect): Rect => ({ top, left, bottom, right });
const sameRect = (one: Rect, two: Rect): boolean =>
  one.top === two.top && one.left === two.left && one.bottom === two.bottom && one.right === two.right;

/** Ctrl+arrow: the last cell of the filled run, or the first filled cell after a gap. */
const edge: Move = (area, [direction], context) => {
  const reader = new CellReader(context.engine, sheetOf(context.engine, area));
  const way = oneOf(direction, ['Up', 'Down', 'Left', 'Right'] as const);
  const [dr, dc] = { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] }[way] as [number, number];
  const { row, column } = walk(reader, area.top, area.left, dr, dc);
  return { top: row, left: column, bottom: row, right: column };
};

function walk(reader: CellReader, row: number, column: number, dr: number, dc: number) {
  const lastRow = reader.sheet.getRowCount() - 1;
  const lastColumn = reader.sheet.getColumnCount() - 1;
  const filled = (r: number, c: number) => reader.value(r, c) !== '';
  const inside = (r: number, c: number) => r >= 0 && c >= 0 && r <= lastRow && c <= lastColumn;
  let [r, c] = [row + dr, column + dc];
  const run = filled(row, column) && inside(r, c) && filled(r, c);
  while (inside(r, c) && filled(r, c) === run) [r, c] = [r + dr, c + dc];
  if (run) return { row: r - dr, column: c - dc };
  if (inside(r, c)) return { row: r, column: c };
  const end = {
    row: dr > 0 ? maxRows - 1 : dr < 0 ? 0 : row,
    column: dc > 0 ? maxColumns - 1 : dc < 0 ? 0 : column,
  };
  return end;
}

const cell = (row: number, column: number): Rect => ({ top: row, left: column, bottom: row, right: column });

export const rangeGeometry: Readonly<Record<string, Method<AreaRef>>> = {
  getCell: to((area, [row, column]) => cell(area.top + whole(row), area.left + whole(column))),
  getRow: to((area, [row]) => ({
    ...plain(area),
    top: area.top + whole(row),
    bottom: area.top + whole(row),
  })),
  getColumn: to((area, [column]) => ({
    ...plain(area),
    left: area.left + whole(column),
    right: area.left + whole(column),
  })),
  getEntireRow: to((area) => ({ ...plain(area), left: 0, right: maxColumns - 1 })),
  getEntireColumn: to((area) => ({ ...plain(area), top: 0, bottom: maxRows - 1 })),
  getLastCell: to((area) => cell(area.bottom, area.right)),
  getLastRow: to((area) => ({ ...plain(area), top: area.bottom })),
  getLastColumn: to((area) => ({ ...plain(area), left: area.right })),
  getOffsetRange: to((area, [rows, columns]) => ({
    top: area.top + whole(rows),
    bottom: area.bottom + whole(rows),
    left: area.left + whole(columns),
    right: area.right + whole(columns),
  })),
  getResizedRange: to((area, [rows, columns]) => {
    // The last cell moves, above and left of the first as well: Microsoft's own samples draw lines so.
    const [bottom, right] = [area.bottom + wholeOr(rows, 0), area.right + wholeOr(columns, 0)];
    return {
      top: Math.min(area.top, bottom),
      bottom: Math.max(area.top, bottom),
      left: Math.min(area.left, right),
      right: Math.max(area.left, right),
    };
  }),
  getAbsoluteResizedRange: to((area, [rows, columns]) => resize(plain(area), whole(rows), whole(columns))),
  getBoundingRect: to((area, [value], context) => bounding(area, other(area, value, context))),
  getIntersection: wrap(common, itemNotFound),
  getIntersectionOrNullObject: orNull(common),
  getUsedRange: wrap(
    (area, args, context) => used(area, args, context) ?? cell(area.top, area.left),
    itemNotFound,
  ),
  getUsedRangeOrNullObject: orNull(used),
  getRowsAbove: to(beside('above')),
  getRowsBelow: to(beside('below')),
  getColumnsBefore: to(beside('before')),
  getColumnsAfter: to(beside('after')),
  getSurroundingRegion: byContent(region),
  getRangeEdge: byContent(edge),
  getExtendedRange: byContent((area, args, context) => {
    const end = edge(area, args, context);
    return end && bounding(plain(area), end);
  }),
};
