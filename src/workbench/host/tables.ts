/** Finding tables, their names and headers; what a table's objects share. */
import { CellValueType, ICommandService } from '@univerjs/core';
import { IDefinedNamesService } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';

import { readAddress } from '../../a1/address';
import type { Rect } from '../../a1/place';
import { CellReader } from '../engine/cells';
import { refreshTables, tablesOf } from '../engine/table-formulas';
import type { CellChanges, Engine } from '../engine/types';
import { bodyRect, tableRect, uniqueNames, type TableState } from '../tables/state';
import type { PlacedTable } from '../tables/structured';
import { areaAt, intersection } from './area';
import { isPlaceInR1C1, namesIn, sameName } from '../listed-names';
import type { AreaRef } from './area-ref';
import type { HostContext } from './context';
import { invalidArgument, itemAlreadyExists, itemNotFound } from './errors';
import { sheetById } from './sheets';

/** A table as its objects hold it: it may be renamed, moved, or gone. */
export interface TableTarget {
  readonly sheetId: string;
  readonly id: string;
}

/** All tables of the workbook, or of one sheet. */
export type TableScope = string | null;

const idsOnSheets = ({ workbook }: Engine): readonly string[] =>
  workbook.getSheets().map((sheet) => sheet.getSheetId());

export const allTables = (scope: TableScope, { engine }: HostContext): readonly TableTarget[] =>
  idsOnSheets(engine)
    .filter((sheetId) => scope === null || scope === sheetId)
    .flatMap((sheetId) => (engine.extras.sheets[sheetId]?.tables ?? []).map(({ id }) => ({ sheetId, id })));

/** The state of a table that must be there. */
export function tableState({ sheetId, id }: TableTarget, { engine }: HostContext): TableState {
  const found = engine.extras.sheets[sheetId]?.tables?.find((table) => table.id === id);
  if (!found) throw itemNotFound();
  return found;
}

/** A table by its name or id; null for none. */
export const findTable = (scope: TableScope, key: string, context: HostContext): TableTarget | null =>
  allTables(scope, context).find(
    (target) => target.id === key || sameName(tableState(target, context).name, key),
  ) ?? null;

export const tableArea = (target: TableTarget, rect: Rect, context: HostContext): AreaRef =>
  areaAt(context, target.sheetId, rect);

/** Puts a table beside those of its sheet. */
export function addTable(sheetId: string, table: TableState, { engine }: HostContext): void {
  const extras = (engine.extras.sheets[sheetId] ??= {});
  extras.tables = [...(extras.tables ?? []), table];
}

export function dropTable({ sheetId, id }: TableTarget, { engine }: HostContext): void {
  const extras = engine.extras.sheets[sheetId];
  if (extras) extras.tables = (extras.tables ?? []).filter((table) => table.id !== id);
}

/** True for a name of the workbook: tables share their room with those. */
const isNamed = (name: string, { engine }: HostContext): boolean =>
  namesIn(
    null,
    Object.values(engine.injector.get(IDefinedNamesService).getDefinedNameMap(engine.unitId) ?? {}),
  ).some((named) => sameName(named.name, name));

/** A name and an id that no table has. */
export function freeTable(
  context: HostContext,
  base = 'Table',
): { readonly id: string; readonly name: string } {
  const known = tablesOf(context.engine).map(({ table }) => table);
  const free = (taken: (n: number) => boolean): number => {
    let n = 1;
    while (taken(n)) n += 1;
    return n;
  };
  const id = free((n) => known.some((table) => table.id === String(n)));
  const name = free(
    (n) => known.some((table) => sameName(table.name, `${base}${n}`)) || isNamed(`${base}${n}`, context),
  );
  return { id: String(id), name: `${base}${name}` };
}

/** A name as Excel allows one: it begins with a letter or "_", has no blank, and is no address. */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** Renames a table; the formulas that name it follow. */
export function renameTable(target: TableTarget, name: string, context: HostContext): void {
  const table = tableState(target, context);
  if (!NAME.test(name) || readAddress(name) || isPlaceInR1C1(name)) throw invalidArgument();
  const other = findTable(null, name, context);
  if ((other && other.id !== target.id) || isNamed(name, context)) throw itemAlreadyExists();
  const before = tablesBefore(context.engine);
  table.name = name;
  refreshTables(context.engine, {
    before,
    respell: (reference, of) =>
      of?.table.id === target.id && reference.table !== '' ? { ...reference, table: name } : reference,
  });
}

/** The tables as they are now, to be held against what becomes of them. */
export const tablesBefore = (engine: Engine): readonly PlacedTable[] =>
  tablesOf(engine).map((placed) => ({ ...placed, table: structuredClone(placed.table) }));

/** The tables of a sheet that share a cell with an area. */
export const tablesTouching = (engine: Engine, sheetId: string, area: Rect): readonly TableState[] =>
  (engine.extras.sheets[sheetId]?.tables ?? []).filter((table) => intersection(tableRect(table), area));

/** Workbooks whose tables are being changed: their edges and cells do not agree until that is done. */
const changing = new WeakSet<Engine>();

/** Makes a change of a table one whose cells are not looked at before it is done; it settles its own headers. */
export const asOneChange =
  <Given extends readonly unknown[], Result>(
    { engine }: HostContext,
    work: (...given: Given) => Promise<Result>,
  ): ((...given: Given) => Promise<Result>) =>
  async (...given) => {
    changing.add(engine);
    try {
      return await work(...given);
    } finally {
      changing.delete(engine);
    }
  };

/**
 * Makes the headers of the tables that an area touches texts, none blank and none twice, as Excel does whoever wrote them; the
 * formulas that name a column follow.
 */
export function settleHeaders(engine: Engine, sheetId: string, area: Rect): void {
  if (changing.has(engine)) return;
  for (const table of tablesTouching(engine, sheetId, area)) {
    const rect = tableRect(table);
    if (table.showHeaders && intersection({ ...rect, bottom: rect.top }, area))
      settleTable(engine, sheetId, table);
  }
}

function settleTable(engine: Engine, sheetId: string, table: TableState): void {
  const sheet = engine.sheet(sheetId);
  if (!sheet) return;
  const { top, left } = tableRect(table);
  const reader = new CellReader(engine, sheet);
  const wanted = table.columns.map((_, index) => String(reader.value(top, left + index)));
  const names = uniqueNames(wanted);
  const row: Record<number, object> = {};
  names.forEach((name, index) => {
    const value = reader.value(top, left + index);
    const plain = value === name && !reader.isFormula(top, left + index);
    if (!plain) row[left + index] = { v: name, t: CellValueType.STRING, f: null, si: null, p: null };
  });
  if (Object.keys(row).length > 0) {
    const cellValue: CellChanges = { [top]: row };
    engine.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: engine.unitId,
      subUnitId: sheetId,
      cellValue,
    });
  }
  if (names.every((name, index) => name === table.columns[index]?.name)) return;
  const before = tablesBefore(engine);
  const renamed = new Map(table.columns.map(({ name }, index) => [name.toLowerCase(), names[index] ?? name]));
  table.columns = table.columns.map((column, index) => ({ ...column, name: names[index] ?? column.name }));
  const next = (name: string | null): string | null =>
    name === null ? null : (renamed.get(name.toLowerCase()) ?? name);
  refreshTables(engine, {
    before,
    respell: (reference, of) =>
      of?.table.id === table.id
        ? { ...reference, first: next(reference.first), last: next(reference.last) }
        : reference,
  });
}

/** A column with an id of its own. */
export const freeColumnId = ({ columns }: TableState): number =>
  columns.reduce((most, { id }) => Math.max(most, id), 0) + 1;

export const bodyRows = (table: TableState): number => {
  const { top, bottom } = bodyRect(table);
  return bottom - top + 1;
};

/** The sheet a table lies on. */
export const sheetOfTable = ({ sheetId }: TableTarget, context: HostContext) => sheetById(context, sheetId);

/** Gives a copied sheet its tables under names of their own; the formulas on it that named the originals name them. */
export function copyTables(from: string, to: string, context: HostContext): void {
  const names = new Map<string, string>();
  for (const table of context.engine.extras.sheets[from]?.tables ?? []) {
    const { id, name } = freeTable(context, table.name);
    names.set(table.id, name);
    addTable(to, { ...structuredClone(table), id, name }, context);
  }
  if (names.size === 0) return;
  refreshTables(context.engine, {
    on: to,
    respell: (reference, of) => {
      const name = of && reference.table !== '' ? names.get(of.table.id) : undefined;
      return name === undefined ? reference : { ...reference, table: name };
    },
  });
}
