/** Moves along, with inserted and deleted rows and columns, what the workbook keeps beside Univer's own data. */
import type { BookExtras } from '../book';
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

/** Charts, unlocked cells, tables, print area and print titles of a sheet follow the change. */
export function followExtras(extras: BookExtras, sheetId: string, change: Shift): void {
  followCharts(extras, sheetId, change);
  const sheet = extras.sheets[sheetId];
  if (!sheet) return;
  if (sheet.protection) {
    sheet.protection = { ...sheet.protection, unlocked: shifted(sheet.protection.unlocked, change) };
  }
  if (sheet.tables) {
    sheet.tables = sheet.tables.flatMap((table) => {
      const [address] = shifted([table.address], change);
      return address === undefined ? [] : [{ ...table, address }];
    });
  }
  const { page } = sheet;
  if (!page) return;
  for (const key of ['printArea', 'printTitleRows', 'printTitleColumns'] as const) {
    const before = page[key];
    if (before === undefined || before === '') continue;
    const after = shifted(before.split(','), change).join(',');
    if (after === '') delete page[key];
    else page[key] = after;
  }
}
