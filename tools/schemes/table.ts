/** The published tables as rows of cells: tab separated, as they stand in tools/tables. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Cells of one published table; its header rows are still on top. */
export const readTable = (name: string): string[][] =>
  readFileSync(join(import.meta.dirname, '..', 'tables', `${name}.tsv`), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t').map((cell) => cell.normalize('NFC').replace(/\s+/g, ' ').trim()));

/** "0,50" and "0.50" as "0.5"; undefined for a blank or for what is no number. */
export function points(cell: string | undefined): string | undefined {
  const text = (cell ?? '').replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(text)) return undefined;
  return text.includes('.') ? text.replace(/(?<!0)0+$/, '').replace(/\.$/, '') : text;
}

/** "2,3" and "1." as "2.3" and "1"; null for rows without a code. */
export function codeOf(cell: string | undefined): string | null {
  const code = (cell ?? '').replaceAll(',', '.').replace(/\.$/, '');
  return /^\d+(\.\d+)*$/.test(code) ? code : null;
}

/** Slips of scanning that the same word, rightly written elsewhere in the same document, leaves no doubt about. */
const slips: readonly (readonly [string, string])[] = [
  ['Kết quả Chi số hài lòng', 'Kết quả Chỉ số hài lòng'],
  ['trên Công Dịch vụ công quốc gia', 'trên Cổng Dịch vụ công quốc gia'],
  ['(Chi thống kê', '(Chỉ thống kê'],
  ['Ban Chi đạo', 'Ban Chỉ đạo'],
];

export const cleanName = (name: string): string =>
  slips.reduce((text, [wrong, right]) => text.replace(wrong, right), name);
