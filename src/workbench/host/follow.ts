/** Moves along, with inserted and deleted rows and columns, what the workbook keeps beside Univer's own data. */
import { parseArea } from '../../a1/address';
import type { BookExtras, SheetExtras } from '../book';
import type { CommentState, NoteState } from '../comments';
import { uniqueNames, type TableColumn, type TableState } from '../tables/state';
import { sourcesOf, type ChartCorner } from '../charts';
import { lost, moveByLines } from '../../a1/move';
import { linesOf, type Shift } from './area-ref';

/** An address list after the change; areas that are wholly deleted fall out. */
function shifted(addresses: readonly string[], change: Shift): readonly string[] {
  const { rows, columns } = linesOf(change);
  return addresses.map((address) => moveByLines(address, rows, columns)).filter((moved) => moved !== lost);
}

/** A chart's corner goes with its cell; when that is deleted, to the cell that takes its place. */
function movedCorner(corner: ChartCorner, { axis, at, count, kind }: Shift): ChartCorner {
  const [line, offset] = axis === 'rows' ? (['row', 'down'] as const) : (['column', 'right'] as const);
  const place = corner[line];
  if (place < at) return corner;
  if (kind === 'insert') return { ...corner, [line]: place + count };
  return place < at + count ? { ...corner, [line]: at, [offset]: 0 } : { ...corner, [line]: place - count };
}

/** Charts of the sheet move; charts of any sheet go on showing the same cells. */
function followCharts(extras: BookExtras, sheetId: string, change: Shift): void {
  for (const [id, { charts = [] }] of Object.entries(extras.sheets)) {
    for (const chart of charts) {
      for (const source of sourcesOf(chart)) {
        if (source.sheetId === sheetId) source.address = shifted([source.address], change)[0] ?? '';
      }
      if (id !== sheetId) continue;
      chart.from = movedCorner(chart.from, change);
      chart.to = movedCorner(chart.to, change);
    }
  }
}

/** Moves a table and its columns; false when all of it is deleted. */
function followTable(table: TableState, change: Shift): boolean {
  const before = parseArea(table.address);
  const [address] = shifted([table.address], change);
  if (address === undefined || !before) return false;
  table.address = address;
  const { at, count, axis, kind } = change;
  if (axis === 'rows') {
    if (kind === 'delete' && before.top >= at && before.top < at + count) table.showHeaders = false;
    if (kind === 'delete' && before.bottom >= at && before.bottom < at + count) table.showTotals = false;
    return true;
  }
  const inside = at > before.left && at <= before.right;
  if (kind === 'delete')
    table.columns = table.columns.filter(
      (_, index) => before.left + index < at || before.left + index >= at + count,
    );
  else if (inside) table.columns = withNewColumns(table, at - before.left, count);
  return true;
}

function withNewColumns({ columns }: TableState, at: number, count: number): readonly TableColumn[] {
  const firstId = columns.reduce((most, { id }) => Math.max(most, id), 0) + 1;
  const fresh = Array.from({ length: count }, (_, index) => ({ id: firstId + index, name: '' }));
  const all = [...columns.slice(0, at), ...fresh, ...columns.slice(at)];
  const names = uniqueNames(all.map(({ name }) => name));
  return all.map((column, index) => ({ ...column, name: names[index] ?? column.name }));
}

function followFilter(
  sheet: SheetExtras,
  { address, criteria }: NonNullable<SheetExtras['autoFilter']>,
  change: Shift,
): void {
  const before = parseArea(address);
  const [moved] = shifted([address], change);
  const after = moved === undefined ? null : parseArea(moved);
  if (!before || !after || moved === undefined) {
    delete sheet.autoFilter;
    return;
  }
  const { columns } = linesOf(change);
  const kept = Object.entries(criteria).flatMap(([column, each]) => {
    const place = columns.span(before.left + Number(column), before.left + Number(column));
    return place ? [[place[0] - after.left, each] as const] : [];
  });
  sheet.autoFilter = { address: moved, criteria: Object.fromEntries(kept) };
}

/** Levels, links and validations stay with their lines and cells; new lines inside a group belong to it. */
function followLines(sheet: SheetExtras, change: Shift): void {
  const { axis, at, count, kind } = change;
  if (sheet.outline) {
    const levels: Record<number, number> = {};
    for (const [key, level] of Object.entries(sheet.outline[axis])) {
      const line = Number(key);
      if (line < at) levels[line] = level;
      else if (kind === 'insert') levels[line + count] = level;
      else if (line >= at + count) levels[line - count] = level;
    }
    const around = Math.min(sheet.outline[axis][at - 1] ?? 0, sheet.outline[axis][at] ?? 0);
    if (kind === 'insert' && around > 0)
      for (let line = at; line < at + count; line += 1) levels[line] = around;
    sheet.outline = { ...sheet.outline, [axis]: levels };
  }
  const moved = <T extends { readonly cells: string }>(list: readonly T[]): readonly T[] =>
    list.flatMap((each) => shifted([each.cells], change).map((cells) => ({ ...each, cells })));
  if (sheet.links) sheet.links = moved(sheet.links);
  if (sheet.validations) sheet.validations = moved(sheet.validations);
}

/** A comment, or a note, goes with its cell, and is gone with it. */
const followCells = <T extends CommentState | NoteState>(list: readonly T[], change: Shift): T[] =>
  list.flatMap((each) => shifted([each.cell], change).map((cell) => ({ ...each, cell })));

/** A page begins where it did; one that began at a line that is gone begins nowhere. */
function followBreaks(page: NonNullable<SheetExtras['page']>, change: Shift): void {
  const key = change.axis === 'rows' ? 'rowBreaks' : 'columnBreaks';
  const lines = linesOf(change)[change.axis];
  const after = page[key]?.flatMap((line) => lines.to(line) ?? []);
  if (after) page[key] = after;
}

/** Charts, comments, unlocked cells, tables, print area and print titles of a sheet follow the change. */
export function followExtras(extras: BookExtras, sheetId: string, change: Shift): void {
  followCharts(extras, sheetId, change);
  const sheet = extras.sheets[sheetId];
  if (!sheet) return;
  if (sheet.protection) {
    sheet.protection = { ...sheet.protection, unlocked: shifted(sheet.protection.unlocked, change) };
  }
  if (sheet.tables) {
    sheet.tables = sheet.tables.filter((table) => followTable(table, change));
  }
  if (sheet.comments) sheet.comments = followCells(sheet.comments, change);
  if (sheet.notes) sheet.notes = followCells(sheet.notes, change);
  followLines(sheet, change);
  if (sheet.autoFilter) followFilter(sheet, sheet.autoFilter, change);
  const { page } = sheet;
  if (!page) return;
  followBreaks(page, change);
  for (const key of ['printArea', 'printTitleRows', 'printTitleColumns'] as const) {
    const before = page[key];
    if (before === undefined || before === '') continue;
    const after = shifted(before.split(','), change).join(',');
    if (after === '') delete page[key];
    else page[key] = after;
  }
}
