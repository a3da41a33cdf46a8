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
