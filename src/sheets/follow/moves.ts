import { columnIndex, maxColumns, maxRows, rowIndex } from '../../a1/place';
import type { Area } from '../../a1/place';
import type { Found } from './align';
import { alignColumns } from './columns';
import { alignRows } from './rows';
import type { Cells } from './rows';
import type { SheetTrace } from './trace';

/** Rows, or columns. */
export interface Axis {
  /** Where a line stands now; null when it is gone, undefined when that cannot be told. */
  readonly at: (line: number) => Found;
}

export interface Moves {
  /** The sheet's name then and now. */
  readonly was: string;
  readonly sheet: string;
  readonly rows: Axis;
  readonly columns: Axis;
  /** True when every line stands where it stood. */
  readonly still: boolean;
}

/** Excel's own bounds: a reference to whole rows or columns reaches them, and stays. */
const last = { row: maxRows - 1, column: maxColumns - 1 } as const;

const isStill = (found: readonly Found[]): boolean => found.every((place, line) => place === line);

/** Lines beyond the last known one move with it, unless the sheet went on there unseen. */
const axisOf = (found: readonly Found[], complete: boolean): Axis => {
  if (isStill(found)) return { at: (line) => line };
  const end = found.length - 1;
  const place = found[end];
  const beyond = complete && typeof place === 'number' ? place - end : undefined;
  return {
    at: (line) => {
      if (line <= end) return found[line];
      return beyond === undefined ? undefined : line + beyond;
    },
  };
};

const cellsOf = ({ lines }: SheetTrace): readonly Cells[] => lines.map((line) => line.split(','));

/** Rows over the columns that are still there, in the order they had. */
const shared = (
  old: readonly Cells[],
  now: readonly Cells[],
  columns: readonly Found[],
): readonly [readonly Cells[], readonly Cells[]] => {
  const kept = columns.flatMap((place, column) =>
    typeof place === 'number' ? [[column, place] as const] : [],
  );
  return [
    old.map((cells) => kept.map(([column]) => cells[column] ?? '')),
    now.map((cells) => kept.map(([, place]) => cells[place] ?? '')),
  ];
};

const stayed = (trace: SheetTrace, now: SheetTrace): Moves => ({
  was: trace.sheet,
  sheet: now.sheet,
  rows: axisOf([], true),
  columns: axisOf([], true),
  still: true,
});

const sameLines = (a: readonly string[], b: readonly string[]): boolean =>
  a.length <= b.length && a.every((line, at) => line === b[at]);

/** What happened to the sheet since the trace was taken. */
export const movesBetween = (trace: SheetTrace, now: SheetTrace): Moves => {
  if (sameLines(trace.lines, now.lines)) return stayed(trace, now);
  const [old, present] = [cellsOf(trace), cellsOf(now)];
  const columns = alignColumns(old, present);
  const rows = alignRows(...shared(old, present, columns));
  return {
    was: trace.sheet,
    sheet: now.sheet,
    rows: axisOf(rows, trace.complete),
    columns: axisOf(columns, trace.complete),
    still: isStill(rows) && isStill(columns),
  };
};

/** First and last of a span as they stand now: lines that are gone shorten it, lines in between lengthen it. */
const span = (
  axis: Axis,
  from: number,
  to: number,
  most: number,
): readonly [number, number] | null | undefined => {
  if (from === 0 && to === most) return [from, to];
  let [first, end] = [from, to];
  while (first <= to && axis.at(first) === null) first += 1;
  while (end >= first && axis.at(end) === null) end -= 1;
  if (first > end) return null;
  const places = [axis.at(first), axis.at(end)];
  const [start, stop] = places;
  return typeof start === 'number' && typeof stop === 'number' ? [start, stop] : undefined;
};

/** Where an area is now, as Excel itself moves a reference to it; null when all of it is gone. */
export const movedArea = (moves: Moves, area: Area): Area | null | undefined => {
  const rows = span(moves.rows, area.top, area.bottom, last.row);
  const columns = span(moves.columns, area.left, area.right, last.column);
  if (rows === null || columns === null) return null;
  if (!rows || !columns) return undefined;
  return {
    top: rowIndex(rows[0]),
    left: columnIndex(columns[0]),
    bottom: rowIndex(rows[1]),
    right: columnIndex(columns[1]),
  };
};
