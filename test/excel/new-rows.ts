/** Rows to be inserted into the sheet s1 of a test's workbook, as a repair plans them. */
import type { NewRow, Patch } from '../../src/sheets/patch';

export interface RowDraft {
  /** The row above, and what stands in its first cell. */
  readonly after: number;
  readonly above: string;
  readonly code: string;
  /** The row whose look is taken; the one above unless told. */
  readonly likeRow?: number;
  /** Cells beside the code. */
  readonly cells: NewRow['cells'];
}

export const newRow = ({ after, above, code, likeRow = after, cells }: RowDraft): NewRow => ({
  after,
  likeRow,
  cells: [{ column: 0, content: { formula: code, literal: true, format: '@' }, shows: code }, ...cells],
  anchor: [{ column: 0, content: { formula: above, literal: true, format: 'General' } }],
});

export const rowsPatch = (...newRows: readonly NewRow[]): Patch => ({
  action: 'repair',
  sheets: [{ sheet: 'Phụ lục', sheetId: 's1', edits: [], newColumns: [], newRows }],
});
