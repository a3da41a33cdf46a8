/** Whether two readings hold the same cells. Pure. */
import type { CellValue } from '../../domain/appendix';
import type { Grid, WorkbookReading } from '../../sheets/grid';

type Table = readonly (readonly CellValue[])[];

const sameTable = (one: Table, other: Table): boolean =>
  one.length === other.length &&
  one.every((row, at) => {
    const cells = other[at] ?? [];
    return row.length === cells.length && row.every((cell, column) => cell === cells[column]);
  });

function sameGrid(one: Grid, other: Grid): boolean {
  if (one === other) return true;
  const samePlace =
    one.sheetId === other.sheetId &&
    one.sheet === other.sheet &&
    one.top === other.top &&
    one.left === other.left;
  return samePlace && sameTable(one.formulas, other.formulas) && sameTable(one.values, other.values);
}

/** True when every sheet holds the same formulas and values in the same places. */
export const sameCells = (one: WorkbookReading | null, other: WorkbookReading): boolean =>
  one !== null &&
  one.grids.length === other.grids.length &&
  one.grids.every((grid, at) => {
    const counterpart = other.grids[at];
    return counterpart !== undefined && sameGrid(grid, counterpart);
  });
