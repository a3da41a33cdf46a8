/** Groups single cells into rectangles, so that a write takes few requests and touches no cell in between. Pure. */
import type { Rectangle } from './window';

interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface Block<C extends Cell> extends Rectangle {
  /** Row by row, all of the rectangle. */
  readonly cells: readonly (readonly C[])[];
}

const columnRuns = <C extends Cell>(cells: readonly C[]): C[][] => {
  const runs: C[][] = [];
  const inOrder = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const cell of inOrder) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.column === cell.column && last.row === cell.row - 1) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  return runs;
};

const keyOf = (top: number, rows: number, column: number): string => [top, rows, column].join(' ');

/** Rectangles that hold exactly the cells, each cell once. Of cells given twice the last counts. */
export const blocksOf = <C extends Cell>(cells: readonly C[]): readonly Block<C>[] => {
  const once = new Map(cells.map((cell) => [keyOf(cell.row, 1, cell.column), cell]));
  const open = new Map<string, C[][]>();
  const groups: C[][][] = [];
  for (const run of columnRuns([...once.values()])) {
    const { row, column } = run[0] ?? { row: 0, column: 0 };
    const neighbour = open.get(keyOf(row, run.length, column - 1));
    const group = neighbour ?? [];
    if (!neighbour) groups.push(group);
    group.push(run);
    open.set(keyOf(row, run.length, column), group);
  }
  return groups.flatMap((columns) => {
    const [first] = columns;
    const corner = first?.[0];
    if (!first || !corner) return [];
    return [
      {
        top: corner.row,
        left: corner.column,
        rows: first.length,
        columns: columns.length,
        cells: first.map((_, row) => columns.flatMap((run) => run[row] ?? [])),
      },
    ];
  });
};

/** The smallest rectangle around cells; no rows when there are none. */
export const boxOf = (cells: readonly Cell[]): Rectangle => {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of cells) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  return bottom < 0
    ? { top: 0, left: 0, rows: 0, columns: 0 }
    : { top, left, rows: bottom - top + 1, columns: right - left + 1 };
};

/**
 * Rectangles around all cells, one for each run of neighbouring columns that have any: long texts in the columns between are not
 * theirs to be asked for.
 * @internal Tests hold it for cells in any order.
 */
export const boxesOf = <C extends Cell>(cells: readonly C[]): readonly Rectangle[] => {
  const byColumn = new Map<number, C[]>();
  for (const cell of cells) {
    const own = byColumn.get(cell.column);
    if (own) own.push(cell);
    else byColumn.set(cell.column, [cell]);
  }
  const runs: C[][] = [];
  for (const column of [...byColumn.keys()].sort((a, b) => a - b)) {
    const own = byColumn.get(column) ?? [];
    const last = byColumn.has(column - 1) ? runs.at(-1) : undefined;
    if (last) for (const cell of own) last.push(cell);
    else runs.push([...own]);
  }
  return runs.map(boxOf);
};

/** So many rectangles are asked for each by itself: nothing is read that is not asked for, be it as long as a cell can be. */
const FEW = 100;
/** Cells of rectangles around all of them up to which those are read whole: few objects instead of many. */
const BOX = 50_000;

/** The rectangles that are read for the sake of some cells: with others between them only where that saves many objects. */
export const readFor = (cells: readonly Cell[]): readonly Rectangle[] => {
  const blocks = blocksOf(cells);
  if (blocks.length <= FEW) return blocks;
  const boxes = boxesOf(cells);
  const size = boxes.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  return size <= BOX ? boxes : blocks;
};
