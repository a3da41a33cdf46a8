/** Rows, columns and cells that are inserted and deleted; merges; all through Univer's commands. */
import {
  Direction,
  IUniverInstanceService,
  type ICellData,
  type IRange,
  type Worksheet,
} from '@univerjs/core';
import {
  AddWorksheetMergeCommand,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeCommand,
  SetSelectionsOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';

import { mergesOf } from '../merges';
import type { Engine } from './types';
import { ensureSize, type CellChanges } from './write';

/** A rectangle, zero-based, all edges inside. */
interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const toUniver = ({ top, left, bottom, right }: Area): IRange => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});

const at = (engine: Engine, sheet: Worksheet) => ({ unitId: engine.unitId, subUnitId: sheet.getSheetId() });

/** Inserts empty rows that look like the row above them, as Excel's do. */
export async function insertRows(
  engine: Engine,
  sheet: Worksheet,
  row: number,
  count: number,
): Promise<void> {
  await ensureSize(engine, sheet, row + 1, 1);
  const columns = sheet.getColumnCount();
  await structural(engine, sheet, InsertRowByRangeCommand.id, {
    range: { startRow: row, endRow: row + count - 1, startColumn: 0, endColumn: columns - 1 },
    direction: row === 0 ? Direction.UP : Direction.DOWN,
    cellValue: row === 0 ? {} : likeRow(sheet, row, count),
  });
}

export async function insertColumns(
  engine: Engine,
  sheet: Worksheet,
  column: number,
  count: number,
): Promise<void> {
  await ensureSize(engine, sheet, 1, column + 1);
  const rows = sheet.getRowCount();
  await structural(engine, sheet, InsertColByRangeCommand.id, {
    range: { startRow: 0, endRow: rows - 1, startColumn: column, endColumn: column + count - 1 },
    direction: column === 0 ? Direction.LEFT : Direction.RIGHT,
    cellValue: column === 0 ? {} : likeColumn(sheet, column, count),
  });
}

export async function removeRows(
  engine: Engine,
  sheet: Worksheet,
  row: number,
  count: number,
): Promise<void> {
  await ensureSize(engine, sheet, row + count + 1, 1);
  await structural(engine, sheet, RemoveRowByRangeCommand.id, {
    range: { startRow: row, endRow: row + count - 1, startColumn: 0, endColumn: sheet.getColumnCount() - 1 },
  });
}

export async function removeColumns(
  engine: Engine,
  sheet: Worksheet,
  column: number,
  count: number,
): Promise<void> {
  await ensureSize(engine, sheet, 1, column + count + 1);
  await structural(engine, sheet, RemoveColByRangeCommand.id, {
    range: {
      startRow: 0,
      endRow: sheet.getRowCount() - 1,
      startColumn: column,
      endColumn: column + count - 1,
    },
  });
}

const SHIFTS = {
  insertDown: InsertRangeMoveDownCommand.id,
  insertRight: InsertRangeMoveRightCommand.id,
  deleteUp: DeleteRangeMoveUpCommand.id,
  deleteLeft: DeleteRangeMoveLeftCommand.id,
} as const;

/** Inserts or deletes cells and shifts the rest of their columns or rows. */
export async function shiftCells(
  engine: Engine,
  sheet: Worksheet,
  area: Area,
  way: keyof typeof SHIFTS,
): Promise<void> {
  await ensureSize(engine, sheet, area.bottom + 2, area.right + 2);
  await structural(engine, sheet, SHIFTS[way], { range: toUniver(area) });
}

export async function merge(engine: Engine, sheet: Worksheet, areas: readonly Area[]): Promise<void> {
  for (const area of areas) await ensureSize(engine, sheet, area.bottom + 1, area.right + 1);
  await structural(engine, sheet, AddWorksheetMergeCommand.id, {
    selections: areas.map(toUniver),
    defaultMerge: true,
  });
}

export async function unmerge(engine: Engine, sheet: Worksheet, area: Area): Promise<void> {
  if (mergesIn(sheet, area).length === 0) return;
  await structural(engine, sheet, RemoveWorksheetMergeCommand.id, { ranges: [toUniver(area)] });
}

/** Merged areas that share a cell with the area. */
export const mergesIn = (sheet: Worksheet, area: Area): readonly Area[] =>
  mergesOf(sheet.getMergeData(), area);

/**
 * Runs a command that Univer gives to the grid's user: some act on the active sheet only, all move the selection.
 * Both are put back, as Excel leaves them alone.
 */
async function structural(engine: Engine, sheet: Worksheet, command: string, params: object): Promise<void> {
  const selections = engine.injector.get(SheetsSelectionsService);
  const active = engine.workbook.getActiveSheet();
  const selected = selections.getCurrentSelections().map((selection) => ({ ...selection }));
  const other = active.getSheetId() !== sheet.getSheetId();
  engine.injector.get(IUniverInstanceService).focusUnit(engine.unitId);
  if (other) engine.workbook.setActiveSheet(sheet);
  try {
    await engine.run(command, { ...at(engine, sheet), ...params });
  } finally {
    if (other) engine.workbook.setActiveSheet(active);
    if (selected.length > 0) {
      await engine.run(SetSelectionsOperation.id, {
        unitId: engine.unitId,
        subUnitId: active.getSheetId(),
        selections: selected,
        extra: QUIET,
      });
    }
  }
}

/** Marks a selection that is only put back, so that no event tells of it. */
export const QUIET = 'put-back';

function likeRow(sheet: Worksheet, row: number, count: number): CellChanges {
  const styles: Record<number, ICellData> = {};
  for (let column = 0; column < sheet.getColumnCount(); column += 1) {
    const style = sheet.getCellMatrix().getValue(row - 1, column)?.s;
    if (style != null) styles[column] = { s: style };
  }
  if (Object.keys(styles).length === 0) return {};
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [row + index, { ...styles }]));
}

function likeColumn(sheet: Worksheet, column: number, count: number): CellChanges {
  const changes: CellChanges = {};
  for (let row = 0; row < sheet.getRowCount(); row += 1) {
    const style = sheet.getCellMatrix().getValue(row, column - 1)?.s;
    if (style == null) continue;
    changes[row] = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [column + index, { s: style }]),
    );
  }
  return changes;
}
