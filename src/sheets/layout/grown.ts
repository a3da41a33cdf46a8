/** Rows that somebody added right below a bound table: its names end above them, its codes go on in them. */
import type { Column } from '../../domain/appendix';
import { readCode, successors } from '../../domain/code';
import type { Sheet, Window } from './sheet';
import type { Table } from './table';

const columnOf = (columns: readonly Column[], role: Column['role']): number | undefined =>
  columns.find((column) => column.role === role)?.column;

/**
 * How many rows below `area` belong to the table: without a gap, each with a name and with a code that may follow the one
 * above it. None below a total, and none that another table claims.
 */
export function rowsGrown(sheet: Sheet, table: Table, area: Window, claimed: readonly Window[]): number {
  const [codes, names] = [columnOf(table.columns, 'code'), columnOf(table.columns, 'name')];
  const last = table.rows.at(-1);
  let code = last?.kind === 'criterion' ? last.code.code : null;
  if (codes === undefined || names === undefined) return 0;
  const isClaimed = (row: number): boolean =>
    claimed.some(
      ({ top, bottom, left, right }) =>
        row >= top && row <= bottom && left <= area.right && right >= area.left,
    );
  let row = area.bottom + 1;
  while (code !== null && row <= sheet.window.bottom && !isClaimed(row)) {
    const name = sheet.text(row, names);
    const next: string | null = readCode(sheet.value(row, codes), sheet.format(row, codes), name).code;
    if (next === null || name === '' || !successors(code).includes(next)) break;
    [code, row] = [next, row + 1];
  }
  return row - area.bottom - 1;
}
