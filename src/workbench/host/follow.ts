/** Moves along, with inserted and deleted rows and columns, what the workbook keeps beside Univer's own data. */
import type { BookExtras } from '../book';
import { formatRect, parseRect } from './address';
import { AreaRef, type Shift } from './area-ref';

/** An address list after the change; areas that are wholly deleted fall out. */
function shifted(addresses: readonly string[], change: Shift): readonly string[] {
  return addresses.flatMap((address) => {
    const rect = parseRect(address.replace(/^.*!/, ''));
    if (!rect) return [address];
    const area = new AreaRef('', rect.top, rect.left, rect.bottom, rect.right);
    area.shift(change);
    return area.gone ? [] : [formatRect(area)];
  });
}

/** Unlocked cells, tables, print area and print titles of a sheet follow the change. */
export function followExtras(extras: BookExtras, sheetId: string, change: Shift): void {
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
