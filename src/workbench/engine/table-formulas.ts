/**
 * Formulas with structured references. Univer is given a call that holds the formula as text and computes what it means in
 * addresses: its cells are found, computed and moved as those of any other formula, and the spelling stays.
 */
import { ICommandService, type ICellData, type Injector, type IWorkbookData } from '@univerjs/core';
import { BaseFunction, IFunctionService, type BaseValueObject } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';

import { scan } from '../../a1/scanner';
import type { BookExtras } from '../book';
import {
  addressOfStructured,
  printStructured,
  spelledOut,
  readStructured,
  tableOf,
  type Place,
  type PlacedTable,
  type Structured,
} from '../tables/structured';
import { heldByTable, plainFormula, tableFunction, tableText } from './kept-text';
import type { CellChanges, Engine } from './types';

/** Answers with what the formula it holds means. */
class TableFormula extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(_: BaseValueObject, meant: BaseValueObject): BaseValueObject {
    return meant;
  }
}

/** Teaches the engine formulas with structured references. */
export const computeTables = (injector: Injector): void =>
  injector.get(IFunctionService).registerExecutors(new TableFormula(tableFunction));

/** The tables of a workbook whose sheets have these names, by id. */
const placedTables = (
  { sheets }: BookExtras,
  nameOf: (sheetId: string) => string | undefined,
): readonly PlacedTable[] =>
  Object.entries(sheets).flatMap(([sheetId, { tables = [] }]) => {
    const sheetName = nameOf(sheetId);
    return sheetName === undefined ? [] : tables.map((table) => ({ sheetId, sheetName, table }));
  });

export const tablesOf = ({ extras, workbook }: Engine): readonly PlacedTable[] =>
  placedTables(extras, (id) => workbook.getSheetBySheetId(id)?.getName());

/**
 * The call for a formula that has structured references; the formula itself when it has none; null when one of them leads to
 * no table or column.
 */
export function forEngine(formula: string, tables: readonly PlacedTable[], place: Place): string | null {
  if (!formula.includes('[')) return formula;
  const tokens = scan(formula);
  if (!tokens.some(({ kind }) => kind === 'structured')) return formula;
  let known = true;
  const meant = tokens.map(({ kind, text, body }) => {
    if (kind !== 'structured') return text;
    const reference = readStructured(body);
    const address = reference && addressOfStructured(reference, tables, place);
    known &&= address !== null;
    return address ?? '#REF!';
  });
  return known ? tableText(formula, meant.join('')) : null;
}

/** The changes with their structured references said to the engine; what leads nowhere is "#REF!". */
export function withTables(engine: Engine, sheetId: string, changes: CellChanges): CellChanges {
  const rows = Object.entries(changes as Record<string, Record<string, ICellData>>);
  const concerned = rows.some(([, cells]) => Object.values(cells).some(({ f }) => f?.includes('[')));
  if (!concerned) return changes;
  const tables = tablesOf(engine);
  const said: CellChanges = {};
  for (const [row, cells] of rows) {
    for (const [column, cell] of Object.entries(cells)) {
      const place = { sheetId, row: Number(row), column: Number(column) };
      const f = cell.f?.includes('[') ? sayOr(cell.f, tables, place) : cell.f;
      (said[Number(row)] ??= {})[Number(column)] = f === cell.f ? cell : { ...cell, ...(f != null && { f }) };
    }
  }
  return said;
}

/** Each structured reference that leads nowhere gone to "#REF!", as Excel writes what was copied or lost. */
function sayOr(formula: string, tables: readonly PlacedTable[], place: Place): string {
  const called = forEngine(plainFormula(formula), tables, place);
  if (called !== null) return called;
  const left = scan(formula)
    .map(({ kind, text, body }) => {
      const reference = kind === 'structured' ? readStructured(body) : null;
      const lost =
        kind === 'structured' && (!reference || addressOfStructured(reference, tables, place) === null);
      return lost ? '#REF!' : text;
    })
    .join('');
  return forEngine(left, tables, place) ?? left;
}

/** Says the structured references of a workbook's snapshot to the engine, in the snapshot's place. */
export function sayTables(snapshot: IWorkbookData, extras: BookExtras): void {
  const tables = placedTables(extras, (id) => snapshot.sheets[id]?.name);
  if (tables.length === 0) return;
  for (const [sheetId, sheet] of Object.entries(snapshot.sheets)) {
    for (const [row, cells] of Object.entries(sheet.cellData ?? {})) {
      for (const [column, cell] of Object.entries((cells ?? {}) as Record<string, ICellData | null>)) {
        if (!cell?.f?.includes('[')) continue;
        cell.f = forEngine(cell.f, tables, { sheetId, row: Number(row), column: Number(column) }) ?? cell.f;
      }
    }
  }
}

/** Spells structured references out as files want them, "Bảng1[[#This Row],[Điểm]]" for "[@Điểm]", in the snapshot's place. */
export function spellTables(snapshot: IWorkbookData, extras: BookExtras): void {
  const tables = placedTables(extras, (id) => snapshot.sheets[id]?.name);
  for (const [sheetId, sheet] of Object.entries(snapshot.sheets)) {
    for (const [row, cells] of Object.entries(sheet.cellData ?? {})) {
      for (const [column, cell] of Object.entries((cells ?? {}) as Record<string, ICellData | null>)) {
        const held = heldByTable(cell?.f ?? '');
        if (held && cell)
          cell.f = spelled(held.formula, tables, { sheetId, row: Number(row), column: Number(column) });
      }
    }
  }
}

const spelled = (formula: string, tables: readonly PlacedTable[], place: Place): string =>
  scan(formula)
    .map(({ kind, text, body }) => {
      const short = kind === 'structured' && (body.startsWith('[') || body.includes('[@'));
      const reference = short ? readStructured(body) : null;
      const of = reference && tableOf(reference, tables, place);
      return reference && of ? spelledOut({ ...reference, table: of.table.name }) : text;
    })
    .join('');

/** How a structured reference reads afterwards; the same to leave it. */
export type Respell = (reference: Structured, of: PlacedTable | undefined) => Structured;

/**
 * Says every formula with structured references anew: after a table was moved, or with names respelled (told by what they
 * were called before). `gone` is a table that has become plain cells: its references are addresses from now on.
 */
export function refreshTables(
  engine: Engine,
  { respell = (same) => same, before = tablesOf(engine), gone, on }: RefreshOptions = {},
): void {
  const tables = tablesOf(engine);
  for (const sheet of engine.workbook.getSheets()) {
    const sheetId = sheet.getSheetId();
    if (on !== undefined && on !== sheetId) continue;
    const cellValue: CellChanges = {};
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const held = heldByTable((cell as ICellData | null)?.f ?? '');
      if (!held) return;
      const place = { sheetId, row, column };
      const formula = scan(held.formula)
        .map(({ kind, text, body }) => {
          const reference = kind === 'structured' ? readStructured(body) : null;
          if (!reference) return text;
          const of = tableOf(reference, before, place);
          if (gone && of?.table.id === gone) return addressOfStructured(reference, before, place) ?? text;
          const next = respell(reference, of);
          return next === reference ? text : printStructured(next);
        })
        .join('');
      const f = sayOr(formula, tables, place);
      if (f !== (cell as ICellData).f)
        (cellValue[row] ??= {})[column] = { f, v: null, si: null, p: null, t: null };
    });
    if (Object.keys(cellValue).length === 0) continue;
    const params = { unitId: engine.unitId, subUnitId: sheetId, cellValue };
    engine.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, params);
  }
}

interface RefreshOptions {
  readonly respell?: Respell;
  readonly before?: readonly PlacedTable[];
  readonly gone?: string;
  /** The only sheet whose formulas are said anew. */
  readonly on?: string;
}
