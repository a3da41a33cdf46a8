/** Sorting: rows, or columns, of an area put in another order, with the formulas that stand in them. */
import type { ICellData } from '@univerjs/core';

import { areaAddress } from '../../a1/address';
import type { Rect } from '../../a1/place';
import { translateFormula } from '../../a1/references';
import { isErrorText, type CellScalar } from '../cell-content';
import { CellReader } from '../engine/cells';
import { columnHidden, rowHidden } from '../engine/dimensions';
import { mergesIn } from '../engine/structure';
import { changeCells, type CellChanges } from '../engine/write';
import type { SortField, TableOrder } from '../tables/state';
import { boolean, isAbsent, members, oneOf, whole } from './arguments';
import type { HostContext } from './context';
import { EVENTS, WORKBOOK_TARGET } from './event-methods';
import { invalidArgument, invalidOperation, notImplemented } from './errors';
import { assertEditable } from './guard';
import { sheetById } from './sheets';
import { lookAt } from './looks';

export type Orientation = 'Rows' | 'Columns';

/** Reads `SortField[]` as an add-in gives them. */
export function sortFields(value: unknown, count: number): readonly SortField[] {
  if (!Array.isArray(value) || value.length === 0) throw invalidArgument();
  return value.map((each: unknown) => sortField(members(each, FIELD_PARTS), count));
}

/** What a `SortField` has. */
const FIELD_PARTS = ['ascending', 'color', 'dataOption', 'icon', 'key', 'sortOn', 'subField'] as const;

function sortField(
  given: Readonly<Partial<Record<(typeof FIELD_PARTS)[number], unknown>>>,
  count: number,
): SortField {
  const key = whole(given.key);
  if (key < 0 || key >= count) throw invalidArgument();
  if (!isAbsent(given.icon)) throw notImplemented('SortField.icon');
  if (!isAbsent(given.subField)) throw notImplemented('SortField.subField');
  const sortOn = isAbsent(given.sortOn)
    ? 'Value'
    : oneOf(given.sortOn, ['Value', 'CellColor', 'FontColor', 'Icon'] as const);
  if (sortOn === 'Icon') throw notImplemented('SortField.sortOn Icon');
  const option = isAbsent(given.dataOption)
    ? 'Normal'
    : oneOf(given.dataOption, ['Normal', 'TextAsNumber'] as const);
  return {
    key,
    ascending: isAbsent(given.ascending) ? true : boolean(given.ascending),
    sortOn,
    textAsNumber: option === 'TextAsNumber',
    ...(typeof given.color === 'string' && { color: given.color.toUpperCase() }),
  };
}

/** Only the order of strokes needs more than this host knows. */
export function sortMethod(value: unknown): void {
  if (isAbsent(value)) return;
  if (oneOf(value, ['PinYin', 'StrokeCount'] as const) === 'StrokeCount')
    throw notImplemented('SortMethod.strokeCount');
}

/** Numbers before texts, texts before truths, errors after them; what is blank comes last whatever the direction. */
const kindOf = (value: CellScalar): number => {
  if (typeof value === 'number') return 0;
  if (typeof value === 'boolean') return 2;
  return isErrorText(value) ? 3 : 1;
};

function compareValues(
  one: CellScalar,
  other: CellScalar,
  { matchCase }: TableOrder,
  field: SortField,
): number {
  const [a, b] = [one, other].map((value) => (field.textAsNumber ? asNumber(value) : value)) as [
    CellScalar,
    CellScalar,
  ];
  if (a === '' || b === '') return a === b ? 0 : a === '' ? Infinity : -Infinity;
  const kinds = kindOf(a) - kindOf(b);
  if (kinds !== 0) return kinds;
  if (typeof a === 'string' && typeof b === 'string' && !isErrorText(a))
    return a.localeCompare(b, undefined, {
      sensitivity: matchCase ? 'variant' : 'accent',
      caseFirst: 'lower',
    });
  return isErrorText(a) ? 0 : Number(a) - Number(b);
}

const asNumber = (value: CellScalar): CellScalar =>
  typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value;

/** Puts the lines of an area in order. Lines are rows; with `Columns` they are columns. */
export async function sortArea(
  context: HostContext,
  sheetId: string,
  area: Rect,
  order: TableOrder,
  orientation: Orientation = 'Rows',
): Promise<void> {
  const { engine } = context;
  const sheet = sheetById(context, sheetId);
  assertEditable(engine, sheetId, area);
  if (mergesIn(sheet, area).length > 0) throw invalidOperation('Merged cells cannot be sorted.');
  await engine.settle();
  const reader = new CellReader(engine, sheet);
  const byRows = orientation === 'Rows';
  const [first, last] = byRows ? [area.top, area.bottom] : [area.left, area.right];
  // Rows and columns that are hidden stay where they are.
  const isHidden = byRows ? rowHidden : columnHidden;
  const lines = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (line) => !isHidden(sheet, line),
  );
  const at = (line: number, key: number): readonly [number, number] =>
    byRows ? [line, area.left + key] : [area.top + key, line];
  const sorted = [...lines].sort((one, other) => {
    for (const field of order.fields) {
      const found = compareLines(reader, at(one, field.key), at(other, field.key), order, field);
      if (found !== 0) return found;
    }
    return one - other;
  });
  if (sorted.every((line, index) => line === lines[index])) return;
  const changes: CellChanges = {};
  sorted.forEach((from, index) => {
    const to = lines[index] ?? from;
    if (from !== to) moveLine(reader, area, byRows, { from, to }, changes);
  });
  await changeCells(engine, sheet, changes);
  tellSorted(context, sheetId, area, byRows);
}

function tellSorted({ events }: HostContext, sheetId: string, area: Rect, byRows: boolean): void {
  const event = { address: areaAddress(area), source: 'Local', worksheetId: sheetId };
  const type = byRows ? EVENTS.RowSortedEvent : EVENTS.ColumnSortedEvent;
  for (const target of [sheetId, WORKBOOK_TARGET]) events.raise(type, target, event);
}

type Cell = readonly [row: number, column: number];

function compareLines(
  reader: CellReader,
  one: Cell,
  other: Cell,
  order: TableOrder,
  field: SortField,
): number {
  if (field.sortOn !== 'Value') return compareLooks(reader, one, other, field);
  const found = compareValues(reader.value(...one), reader.value(...other), order, field);
  if (!Number.isFinite(found)) return found > 0 ? 1 : -1;
  return field.ascending ? found : -found;
}

/** Cells of the wanted colour come first, or last when descending. */
function compareLooks(
  reader: CellReader,
  one: Cell,
  other: Cell,
  { sortOn, color, ascending }: SortField,
): number {
  const has = (cell: Cell): number =>
    lookAt(reader, cell, sortOn === 'CellColor' ? 'fill' : 'font') === color ? 0 : 1;
  return ascending ? has(one) - has(other) : has(other) - has(one);
}

function moveLine(
  reader: CellReader,
  area: Rect,
  byRows: boolean,
  { from, to }: { readonly from: number; readonly to: number },
  changes: CellChanges,
): void {
  const [first, last] = byRows ? [area.left, area.right] : [area.top, area.bottom];
  for (let across = first; across <= last; across += 1) {
    const [row, column] = byRows ? [from, across] : [across, from];
    const target = byRows ? [to, across] : [across, to];
    const cell = reader.raw(row, column) ?? {};
    const formula = reader.isFormula(row, column) ? String(reader.formula(row, column)) : null;
    (changes[target[0] ?? 0] ??= {})[target[1] ?? 0] = {
      v: formula === null ? (cell.v ?? null) : null,
      t: formula === null ? (cell.t ?? null) : null,
      p: cell.p ?? null,
      si: null,
      f: formula === null ? null : translateFormula(formula, byRows ? to - from : 0, byRows ? 0 : to - from),
      s: cell.s ?? null,
    } satisfies ICellData;
  }
}
