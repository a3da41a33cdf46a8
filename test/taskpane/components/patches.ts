/** Small patches of the sheet "Phụ lục" for what a preview shows of them. */
import type { CellEdit, Patch } from '../../../src/sheets/patch';

interface CellChange {
  readonly row?: number;
  readonly from: string | number;
  readonly to: string | number;
}

/** A repair of a cell in column D; of D9 when no row is given. */
export const cell = ({ row = 8, from, to }: CellChange): CellEdit => ({
  row,
  column: 3,
  before: { formula: from, format: 'General' },
  after: { formula: to, format: 'General' },
  shows: String(to),
  reason: 'repair',
});

export const editsOf = (...edits: readonly CellEdit[]): Patch => ({
  action: 'repair',
  sheets: edits.length === 0 ? [] : [{ sheet: 'Phụ lục', sheetId: 'Phụ lục', edits, newColumns: [] }],
});
