/** Changes to cells, through Univer's commands so that the grid shows, computes and can undo them. */
import type { ICellData, IObjectMatrixPrimitiveType, Worksheet } from '@univerjs/core';
import {
  SetRangeValuesCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';

import type { Engine } from './types';

/** Cells by row and column; what a cell leaves out stays as it was. */
export type CellChanges = IObjectMatrixPrimitiveType<ICellData>;

/** Puts changes into a sheet in one command. */
export async function changeCells(engine: Engine, sheet: Worksheet, changes: CellChanges): Promise<void> {
  const rows = Object.keys(changes).map(Number);
  if (rows.length === 0) return;
  const last = Math.max(...rows.map((row) => Math.max(-1, ...Object.keys(changes[row] ?? {}).map(Number))));
  await ensureSize(engine, sheet, Math.max(...rows) + 1, last + 1);
  await engine.run(SetRangeValuesCommand.id, {
    unitId: engine.unitId,
    subUnitId: sheet.getSheetId(),
    range: { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 },
    value: changes,
  });
}

/** Univer's sheets end where their rows do; Excel's never do: grow the sheet before something is put beyond. */
export async function ensureSize(
  engine: Engine,
  sheet: Worksheet,
  rows: number,
  columns: number,
): Promise<void> {
  const at = { unitId: engine.unitId, subUnitId: sheet.getSheetId() };
  if (rows > sheet.getRowCount()) {
    await engine.run(SetWorksheetRowCountMutation.id, { ...at, rowCount: rows + 50 });
  }
  if (columns > sheet.getColumnCount()) {
    await engine.run(SetWorksheetColumnCountMutation.id, { ...at, columnCount: columns + 5 });
  }
}
