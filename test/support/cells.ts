/** Reading cells of a BookFile by their addresses, for tests. */
import type { ICellData } from '@univerjs/core';
import type { BookFile } from '../../src/workbench/book';

/** A cell of a sheet (by its name), or undefined when it is empty. Address without "$", e.g. "D105". */
export function cellOf(book: BookFile, sheetName: string, address: string): ICellData | undefined {
  const sheet = Object.values(book.snapshot.sheets).find((candidate) => candidate.name === sheetName);
  if (!sheet) throw new Error(`No sheet "${sheetName}"`);
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return sheet.cellData?.[Number(digits) - 1]?.[column] ?? undefined;
}

/** Every cell of the workbook that holds a value or a formula, as "Sheet!row,column" to value and formula. */
export function contents(book: BookFile): Record<string, readonly [unknown, string | undefined]> {
  const found: Record<string, readonly [unknown, string | undefined]> = {};
  for (const sheet of Object.values(book.snapshot.sheets)) {
    for (const [row, cells] of Object.entries(sheet.cellData ?? {})) {
      for (const [column, cell] of Object.entries(cells as Record<string, ICellData>)) {
        const empty = (cell?.v === undefined || cell.v === null || cell.v === '') && !cell?.f;
        if (!empty) found[`${sheet.name}!${row},${column}`] = [cell.v, cell.f ?? undefined];
      }
    }
  }
  return found;
}
