/** Changes to cells, through Univer's commands so that the grid shows, computes and can undo them. */
import type { ICellData, IStyleData, Worksheet } from '@univerjs/core';
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';

import { mutate } from './mutate';
import { withTables } from './table-formulas';
import type { CellChanges, Engine } from './types';

export type { CellChanges };

/** Puts changes into a sheet: contents in one command, looks in one mutation. */
export async function changeCells(engine: Engine, sheet: Worksheet, given: CellChanges): Promise<void> {
  const changes = withTables(engine, sheet.getSheetId(), given);
  const rows = Object.keys(changes).map(Number);
  if (rows.length === 0) return;
  const last = rows.reduce(
    (widest, row) =>
      Object.keys(changes[row] ?? {}).reduce((most, column) => Math.max(most, Number(column)), widest),
    0,
  );
  const lowest = rows.reduce((most, row) => Math.max(most, row), 0);
  await ensureSize(engine, sheet, lowest + 1, last + 1);
  const { contents, looks } = parted(changes);
  if (contents) {
    await engine.run(SetRangeValuesCommand.id, {
      unitId: engine.unitId,
      subUnitId: sheet.getSheetId(),
      range: { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 },
      value: contents,
    });
  }
  if (looks) restyleCells(engine, sheet, looks);
}

/** Cells whose content changes, and cells of which only the style does; null where there are none. */
function parted(changes: CellChanges): { contents: CellChanges | null; looks: CellChanges | null } {
  const [contents, looks]: [CellChanges, CellChanges] = [{}, {}];
  for (const [row, columns] of Object.entries(changes as Record<string, Record<string, ICellData>>)) {
    for (const [column, cell] of Object.entries(columns)) {
      const part = Object.keys(cell).every((key) => key === 's' || key === 'custom') ? looks : contents;
      (part[Number(row)] ??= {})[Number(column)] = cell;
    }
  }
  const orNull = (part: CellChanges) => (Object.keys(part).length > 0 ? part : null);
  return { contents: orNull(contents), looks: orNull(looks) };
}

/**
 * Says what each cell holds, so that Univer does not guess anew: in Excel a number format never turns text into a number
 * ("1.10" would be 1.1) nor a number into text.
 */
function keepTypes(sheet: Worksheet, looks: CellChanges): CellChanges {
  const kept: CellChanges = {};
  for (const [row, columns] of Object.entries(looks as Record<string, Record<string, ICellData>>)) {
    for (const [column, cell] of Object.entries(columns)) {
      const type = sheet.getCellRaw(Number(row), Number(column))?.t;
      (kept[Number(row)] ??= {})[Number(column)] = type == null ? cell : { ...cell, t: type };
    }
  }
  return kept;
}

/** A style alone must come as Univer's own style command sends it, or Univer takes a formula for overwritten. */
function restyleCells(engine: Engine, sheet: Worksheet, looks: CellChanges): void {
  const setting = (cellValue: CellChanges) => ({
    id: SetRangeValuesMutation.id,
    params: {
      unitId: engine.unitId,
      subUnitId: sheet.getSheetId(),
      cellValue,
      trigger: SetStyleCommand.id,
    },
  });
  const before = looksBefore(engine, sheet, looks);
  mutate(
    engine,
    [setting(keepTypes(sheet, looks))],
    [setting(before)],
    [setting(looksAgain(engine, sheet, looks))],
  );
}

/** The same looks for Ctrl+Y, with the cells whole: it is no style command either. */
function looksAgain(engine: Engine, sheet: Worksheet, looks: CellChanges): CellChanges {
  const styles = engine.workbook.getStyles();
  const again: CellChanges = {};
  for (const [row, columns] of Object.entries(looks as Record<string, Record<string, ICellData>>)) {
    for (const [column, cell] of Object.entries(columns)) {
      const raw = sheet.getCellRaw(Number(row), Number(column));
      const s = styles.getStyleByCell(cell) ?? null;
      (again[Number(row)] ??= {})[Number(column)] = {
        ...raw,
        ...(raw?.p && { p: structuredClone(raw.p) }),
        s,
      };
    }
  }
  return again;
}

/**
 * What takes looks back: the cells whole, for an undo is no style command. Univer's own factory copies them and their styles to
 * their depths, which for sheets full of styles costs as much as the styling.
 */
function looksBefore(engine: Engine, sheet: Worksheet, looks: CellChanges): CellChanges {
  const styles = engine.workbook.getStyles();
  const before: CellChanges = {};
  for (const [row, columns] of Object.entries(looks as Record<string, Record<string, ICellData>>)) {
    for (const [column, cell] of Object.entries(columns)) {
      const raw = sheet.getCellRaw(Number(row), Number(column));
      const s = styleBefore(styles.getStyleByCell(raw) ?? {}, styles.getStyleByCell(cell) ?? {});
      // Univer restyles a rich text in its place.
      (before[Number(row)] ??= {})[Number(column)] = {
        ...raw,
        ...(raw?.p && { p: structuredClone(raw.p) }),
        ...(cell.custom && { custom: raw?.custom ?? null }),
        s,
      };
    }
  }
  return before;
}

/** A style with null for what another adds to it. */
function styleBefore(old: IStyleData, next: IStyleData): IStyleData {
  const before: IStyleData = { ...added(old, next), ...old };
  return next.bd ? { ...before, bd: { ...added(old.bd ?? {}, next.bd), ...old.bd } } : before;
}

const added = (old: object, next: object): object =>
  Object.fromEntries(
    Object.keys(next)
      .filter((key) => !(key in old))
      .map((key) => [key, null]),
  );

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
