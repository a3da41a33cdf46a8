/** Cells that were written, where they stand now. */
import type { Conflict } from '../outcome';
import type { CellsStep } from '../steps/step';
import { content, unknown } from './where';
import type { Following, Where } from './where';

/** Cells that are gone have nothing to be taken back. */
export const followCells = (step: CellsStep, where: Where): Following<CellsStep> => {
  const { rows, columns, sheet } = where.home;
  const lost: Conflict[] = [];
  const cells = step.cells.flatMap((cell) => {
    const [row, column] = [rows.at(cell.row), columns.at(cell.column)];
    if (row === null || column === null) return [];
    const [before, after] = [content(cell.before, where), content(cell.after, where)];
    if (row !== undefined && column !== undefined && before && after) return [{ row, column, before, after }];
    lost.push(unknown(sheet, row ?? cell.row, column ?? cell.column, cell.after));
    return [];
  });
  return { step: { ...step, sheet, cells }, lost };
};
