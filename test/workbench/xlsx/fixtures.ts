/** Workbooks for the tests: made by ExcelJS, or by zipping further parts into one. */
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import type { BookFile } from '../../../src/workbench/book';
import type { ICellData, IWorksheetData } from '@univerjs/core';

export type Parts = Record<string, Uint8Array>;

export async function excelJs(build: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  build(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export async function readWithExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
  );
  return workbook;
}

/** The parts of a package; a zip's entries for folders are none. */
export const partsOf = (bytes: Uint8Array): Parts =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')));
export const textOf = (parts: Parts, path: string): string => strFromU8(parts[path] ?? new Uint8Array());
export const packed = (parts: Parts): Uint8Array => zipSync(parts);

/** Replaces text in parts, adds parts; strings become UTF-8. */
export function withParts(
  bytes: Uint8Array,
  change: (parts: Record<string, string>) => Record<string, string | Uint8Array>,
): Uint8Array {
  const parts = partsOf(bytes);
  const texts = Object.fromEntries(
    Object.entries(parts).map(([path, content]) => [path, strFromU8(content)]),
  );
  for (const [path, content] of Object.entries(change(texts))) {
    parts[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return packed(parts);
}

/** Parts whose bytes differ, come or go between two workbooks. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [was, is] = [partsOf(before), partsOf(after)];
  const all = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...all]
    .filter((path) => Buffer.compare(was[path] ?? Buffer.from('∅'), is[path] ?? Buffer.from('∅')) !== 0)
    .sort();
}

export const sheetAt = (book: BookFile, index = 0): Partial<IWorksheetData> =>
  book.snapshot.sheets[book.snapshot.sheetOrder[index] ?? ''] ?? {};

export const cellAt = (book: BookFile, row: number, column: number, sheet = 0): ICellData | undefined =>
  sheetAt(book, sheet).cellData?.[row]?.[column];

export function setCell(book: BookFile, row: number, column: number, cell: ICellData, sheet = 0): void {
  const data = (sheetAt(book, sheet).cellData ??= {});
  (data[row] ??= {})[column] = { ...data[row]?.[column], ...cell };
}

export const styleAt = (book: BookFile, row: number, column: number, sheet = 0): object => {
  const reference = cellAt(book, row, column, sheet)?.s;
  return (typeof reference === 'string' ? book.snapshot.styles[reference] : reference) ?? {};
};

export const resource = <T>(book: BookFile, name: string): T =>
  JSON.parse(book.snapshot.resources?.find((each) => each.name === name)?.data ?? '{}') as T;

export function setResource(book: BookFile, name: string, value: unknown): void {
  const data = JSON.stringify(value);
  const rest = (book.snapshot.resources ?? []).filter((each) => each.name !== name);
  book.snapshot.resources = [...rest, { name, data }];
}

/** What Univer does when rows are inserted before `row`: cells, row data and merges below move down. */
export function insertRows(book: BookFile, row: number, count: number, sheet = 0): void {
  const data = sheetAt(book, sheet);
  const shift = <T>(lines: Record<number, T> | undefined): Record<number, T> =>
    Object.fromEntries(
      Object.entries(lines ?? {}).map(([key, value]) => [
        Number(key) >= row ? Number(key) + count : Number(key),
        value,
      ]),
    );
  data.cellData = shift(data.cellData);
  data.rowData = shift(data.rowData as Record<number, object>);
  for (const range of data.mergeData ?? []) {
    if (range.endRow >= row) range.endRow += count;
    if (range.startRow >= row) range.startRow += count;
  }
  data.rowCount = (data.rowCount ?? 0) + count;
}

/** What Univer does when rows are deleted. */
export function deleteRows(book: BookFile, row: number, count: number, sheet = 0): void {
  const data = sheetAt(book, sheet);
  const shift = <T>(lines: Record<number, T> | undefined): Record<number, T> =>
    Object.fromEntries(
      Object.entries(lines ?? {})
        .filter(([key]) => Number(key) < row || Number(key) >= row + count)
        .map(([key, value]) => [Number(key) >= row ? Number(key) - count : Number(key), value]),
    );
  data.cellData = shift(data.cellData);
  data.rowData = shift(data.rowData as Record<number, object>);
  data.rowCount = (data.rowCount ?? 0) - count;
}
