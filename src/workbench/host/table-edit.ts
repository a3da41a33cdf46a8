/** Rows and columns of a table that come and go, its headers and totals shown and hidden, its edges moved. */
import { CellValueType, type ICellData } from '@univerjs/core';

import { maxColumns, maxRows, type Rect } from '../../a1/place';
import { areaAddress } from '../../a1/address';
import { translateFormula } from '../../a1/references';
import { CellReader } from '../engine/cells';
import { refreshTables } from '../engine/table-formulas';
import { shiftCells } from '../engine/structure';
import { EMPTY, typed } from '../engine/typed';
import { changeCells, type CellChanges } from '../engine/write';
import { withCriteria } from '../tables/criteria';
import { bodyRect, columnNamed, tableRect, uniqueNames, type TableState } from '../tables/state';
import { intersection } from './area';
import type { HostContext } from './context';
import { invalidArgument, invalidOperation } from './errors';
import { assertAllowed } from './guard';
import { freeColumnId, sheetOfTable, tableState, tablesBefore, type TableTarget } from './tables';
import { usedRect } from './used';

type Way = 'insertDown' | 'insertRight' | 'deleteUp' | 'deleteLeft';

const headerCell = (name: string): ICellData => ({ ...EMPTY, v: name, t: CellValueType.STRING });

/** What becomes of each cell of an area. */
function filled(area: Rect, cellAt: (row: number, column: number) => ICellData): CellChanges {
  const changes: CellChanges = {};
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1)
      (changes[row] ??= {})[column] = cellAt(row, column);
  return changes;
}

/** The part of the sheet that a shift of these cells moves. */
function pushed(area: Rect, way: Way): Rect {
  return way === 'insertDown' || way === 'deleteUp'
    ? { ...area, bottom: maxRows - 1 }
    : { ...area, right: maxColumns - 1 };
}

/**
 * Shifts cells for a table, with the tables beyond; a table that would be torn is refused as Excel refuses it. The table
 * itself is placed by the caller.
 */
async function shift(target: TableTarget, area: Rect, way: Way, context: HostContext): Promise<void> {
  const { engine } = context;
  assertAllowed(engine, target.sheetId, 'none');
  const sheet = sheetOfTable(target, context);
  const moved = pushed(area, way);
  const others = (engine.extras.sheets[target.sheetId]?.tables ?? []).filter(({ id }) => id !== target.id);
  const down = way === 'insertDown' || way === 'deleteUp';
  const by =
    (down ? area.bottom - area.top + 1 : area.right - area.left + 1) * (way.startsWith('insert') ? 1 : -1);
  const shiftedTables = others.flatMap((table) => {
    const rect = tableRect(table);
    const shared = intersection(rect, moved);
    if (!shared) return [];
    if (areaAddress(shared) !== areaAddress(rect))
      throw invalidOperation('This operation is attempting to shift cells in a table on your worksheet.');
    return [{ table, rect }];
  });
  const empty = usedRect(sheet, moved, false) === null;
  if (!empty) await shiftCells(engine, sheet, area, way);
  for (const { table, rect } of shiftedTables) {
    table.address = areaAddress(
      down
        ? { ...rect, top: rect.top + by, bottom: rect.bottom + by }
        : { ...rect, left: rect.left + by, right: rect.right + by },
    );
  }
}

/** Makes room for rows before a row of the body (its count to add at the end) and takes over looks and formulas. */
export async function insertTableRows(
  target: TableTarget,
  index: number | null,
  count: number,
  context: HostContext,
  takesFresh = true,
): Promise<number> {
  const table = tableState(target, context);
  const body = bodyRect(table);
  const rows = body.bottom - body.top + 1;
  const at = index ?? rows;
  if (at < 0 || at > rows) throw invalidArgument();
  const fresh = takesFresh && rows === 1 && usedRect(sheetOfTable(target, context), body, true) === null;
  // The blank row of a table without data takes the first data.
  if (fresh) {
    if (count > 1) await insertTableRows(target, 1, count - 1, context, false);
    return 0;
  }
  const [rect, top] = [tableRect(table), body.top + at];
  const room = { ...rect, top, bottom: top + count - 1 };
  const like = at > 0 ? top - 1 : top + count;
  const formulas = calculatedColumns(target, context);
  await shift(target, room, 'insertDown', context);
  table.address = areaAddress({ ...rect, bottom: rect.bottom + count });
  await dressRows(target, room, like, formulas, context);
  refreshTables(context.engine);
  return at;
}

interface Calculated {
  readonly row: number;
  readonly formula: string;
}

/** The columns whose every cell holds the same formula, as Excel fills them into new rows. */
function calculatedColumns(target: TableTarget, context: HostContext): ReadonlyMap<number, Calculated> {
  const body = bodyRect(tableState(target, context));
  const reader = new CellReader(context.engine, sheetOfTable(target, context));
  const found = new Map<number, Calculated>();
  for (let column = body.left; column <= body.right; column += 1) {
    if (body.bottom < body.top || !reader.isFormula(body.top, column)) continue;
    const formula = String(reader.formula(body.top, column));
    let same = true;
    for (let row = body.top + 1; same && row <= body.bottom; row += 1)
      same = reader.formula(row, column) === translateFormula(formula, row - body.top, 0);
    if (same) found.set(column, { row: body.top, formula });
  }
  return found;
}

async function dressRows(
  target: TableTarget,
  room: Rect,
  like: number,
  formulas: ReadonlyMap<number, Calculated>,
  context: HostContext,
): Promise<void> {
  const sheet = sheetOfTable(target, context);
  const reader = new CellReader(context.engine, sheet);
  const dressed = filled(room, (row, column) => {
    const known = formulas.get(column);
    const f = known && translateFormula(known.formula, row - known.row, 0);
    return { ...EMPTY, ...(f !== undefined && { f }), s: reader.raw(like, column)?.s ?? null };
  });
  await changeCells(context.engine, sheet, dressed);
}

/** Takes rows of the body out; a table keeps one row, which is emptied. */
export async function deleteTableRows(
  target: TableTarget,
  index: number,
  count: number,
  context: HostContext,
): Promise<void> {
  const table = tableState(target, context);
  const body = bodyRect(table);
  const rows = body.bottom - body.top + 1;
  if (index < 0 || count < 1 || index + count > rows) throw invalidArgument();
  const [rect, top] = [tableRect(table), body.top + index];
  const gone = { ...rect, top, bottom: top + count - 1 };
  const keep = count === rows ? 1 : 0;
  if (keep === 1) await clearCells(target, { ...gone, bottom: gone.top }, context);
  if (count > keep) {
    await clearCells(target, { ...gone, top: gone.top + keep }, context);
    await shift(target, { ...gone, top: gone.top + keep }, 'deleteUp', context);
  }
  table.address = areaAddress({ ...rect, bottom: rect.bottom - count + keep });
  refreshTables(context.engine);
}

async function clearCells(target: TableTarget, area: Rect, context: HostContext): Promise<void> {
  const cleared = filled(area, () => ({ ...EMPTY, s: null }));
  await changeCells(context.engine, sheetOfTable(target, context), cleared);
}

/** Makes room for a column before another (null to add at the end). */
export async function insertTableColumn(
  target: TableTarget,
  index: number | null,
  name: string,
  context: HostContext,
): Promise<number> {
  const table = tableState(target, context);
  const at = index ?? table.columns.length;
  if (at < 0 || at > table.columns.length) throw invalidArgument();
  const rect = tableRect(table);
  const left = rect.left + at;
  await shift(target, { ...rect, left, right: left }, 'insertRight', context);
  const names = table.columns.map((column) => column.name);
  const wanted = [...names.slice(0, at), name, ...names.slice(at)];
  const column = { id: freeColumnId(table), name: uniqueNames(wanted)[at] ?? name };
  table.columns = [...table.columns.slice(0, at), column, ...table.columns.slice(at)];
  table.address = areaAddress({ ...rect, right: rect.right + 1 });
  await dressColumn(target, left, column.name, context);
  refreshTables(context.engine);
  return at;
}

async function dressColumn(
  target: TableTarget,
  column: number,
  name: string,
  context: HostContext,
): Promise<void> {
  const table = tableState(target, context);
  const rect = tableRect(table);
  const sheet = sheetOfTable(target, context);
  const reader = new CellReader(context.engine, sheet);
  const like = column > rect.left ? column - 1 : column + 1;
  const dressed = filled({ ...rect, left: column, right: column }, (row) => {
    const isHeader = table.showHeaders && row === rect.top;
    return { ...(isHeader ? headerCell(name) : EMPTY), s: reader.raw(row, like)?.s ?? null };
  });
  await changeCells(context.engine, sheet, dressed);
}

/** Takes a column out; the last one cannot go. */
export async function deleteTableColumn(
  target: TableTarget,
  index: number,
  context: HostContext,
): Promise<void> {
  const table = tableState(target, context);
  const rect = tableRect(table);
  if (table.columns.length === 1) throw invalidOperation();
  const left = rect.left + index;
  const before = tablesBefore(context.engine);
  await clearCells(target, { ...rect, left, right: left }, context);
  await shift(target, { ...rect, left, right: left }, 'deleteLeft', context);
  const removed = table.columns[index];
  table.columns = table.columns.filter((_, place) => place !== index);
  table.address = areaAddress({ ...rect, right: rect.right - 1 });
  if (removed) table.filters = withCriteria(table.filters, removed.id, null);
  refreshTables(context.engine, { before });
}

/** Puts the table on other cells: its header row stays, it shares cells with what it was. */
export async function resizeTable(target: TableTarget, to: Rect, context: HostContext): Promise<void> {
  const table = tableState(target, context);
  const rect = tableRect(table);
  const tooLow = to.bottom - to.top < (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (to.top !== rect.top || tooLow || !intersection(to, rect)) throw invalidArgument();
  const others = context.engine.extras.sheets[target.sheetId]?.tables ?? [];
  if (others.some((other) => other.id !== target.id && intersection(tableRect(other), to)))
    throw invalidArgument();
  const columns: { id: number; name: string }[] = [];
  let nextId = freeColumnId(table);
  for (let column = to.left; column <= to.right; column += 1) {
    const known = table.columns[column - rect.left];
    columns.push(known && column <= rect.right ? { ...known } : { id: nextId++, name: '' });
  }
  table.columns = columns;
  table.address = areaAddress(to);
  await nameColumns(target, context);
  refreshTables(context.engine);
}

/** Names the columns by their header cells, and the header cells that are blank by Excel's names. */
export async function nameColumns(target: TableTarget, context: HostContext): Promise<void> {
  const table = tableState(target, context);
  const { top, left } = tableRect(table);
  const sheet = sheetOfTable(target, context);
  const reader = new CellReader(context.engine, sheet);
  const wanted = table.columns.map(({ name }, index) =>
    table.showHeaders ? String(reader.value(top, left + index)) : name,
  );
  const names = uniqueNames(wanted);
  table.columns = table.columns.map((column, index) => ({ ...column, name: names[index] ?? column.name }));
  if (table.showHeaders) await writeHeaders(target, context);
}

/** Shows or hides the header row: its cells are emptied, and filled again with the columns' names. */
export async function showHeaders(target: TableTarget, shown: boolean, context: HostContext): Promise<void> {
  const table = tableState(target, context);
  if (table.showHeaders === shown) return;
  const rect = tableRect(table);
  if (!shown) {
    await clearCells(target, { ...rect, bottom: rect.top }, context);
    table.showHeaders = false;
    table.address = areaAddress({ ...rect, top: rect.top + 1 });
    refreshTables(context.engine);
    return;
  }
  const above = { ...rect, top: rect.top - 1, bottom: rect.top - 1 };
  const free = rect.top > 0 && usedRect(sheetOfTable(target, context), above, true) === null;
  if (!free) await shift(target, { ...rect, bottom: rect.top }, 'insertDown', context);
  table.showHeaders = true;
  table.address = areaAddress(free ? { ...rect, top: rect.top - 1 } : { ...rect, bottom: rect.bottom + 1 });
  await writeHeaders(target, context);
  refreshTables(context.engine);
}

async function writeHeaders(target: TableTarget, context: HostContext): Promise<void> {
  const table = tableState(target, context);
  const { top, left } = tableRect(table);
  const row = Object.fromEntries(table.columns.map(({ name }, index) => [left + index, headerCell(name)]));
  await changeCells(context.engine, sheetOfTable(target, context), { [top]: row });
}

/** Shows the totals row, "Total" and the last column's SUBTOTAL in it as Excel has it, or takes it away. */
export async function showTotals(target: TableTarget, shown: boolean, context: HostContext): Promise<void> {
  const table = tableState(target, context);
  if (table.showTotals === shown) return;
  const rect = tableRect(table);
  if (!shown) {
    const last = { ...rect, top: rect.bottom };
    await clearCells(target, last, context);
    await shift(target, last, 'deleteUp', context);
    table.showTotals = false;
    table.address = areaAddress({ ...rect, bottom: rect.bottom - 1 });
    refreshTables(context.engine);
    return;
  }
  const room = { ...rect, top: rect.bottom + 1, bottom: rect.bottom + 1 };
  await shift(target, room, 'insertDown', context);
  table.showTotals = true;
  table.address = areaAddress({ ...rect, bottom: rect.bottom + 1 });
  await writeTotals(target, table, context);
  refreshTables(context.engine);
}

async function writeTotals(target: TableTarget, table: TableState, context: HostContext): Promise<void> {
  const sheet = sheetOfTable(target, context);
  const reader = new CellReader(context.engine, sheet);
  const { left, right, bottom } = tableRect(table);
  const body = bodyRect(table);
  const last = table.columns[table.columns.length - 1];
  let numbers = false;
  for (let row = body.top; row <= body.bottom; row += 1)
    numbers ||= typeof reader.value(row, right) === 'number';
  const row: Record<number, ICellData> = {};
  if (right > left) row[left] = typed('Total', 'General').cell;
  if (last)
    row[right] = {
      ...EMPTY,
      f: `=SUBTOTAL(${numbers ? 109 : 103},[${last.name.replace(/[[\]#'@]/gu, "'$&")}])`,
    };
  await changeCells(context.engine, sheet, { [bottom]: row });
}

/** The place of a column by its name or id; -1 for none. */
export const placeOfColumn = (table: TableState, key: unknown): number =>
  typeof key === 'number' ? table.columns.findIndex(({ id }) => id === key) : columnNamed(table, String(key));
