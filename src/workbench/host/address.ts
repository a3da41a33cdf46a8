/** A1 addresses as Excel reads and writes them: cells, whole rows and columns, with or without a sheet. */
import { EXCEL_COLUMNS, EXCEL_ROWS, type Rect } from './area-ref';
import { invalidArgument } from './errors';

/** An address, and the sheet it names if it names one. */
export interface Address {
  readonly sheet: string | null;
  readonly rect: Rect;
}

const CORNER = String.raw`\$?([A-Z]{1,3})\$?([0-9]{1,7})`;
const CELLS = new RegExp(`^${CORNER}(?::${CORNER})?$`, 'i');
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?([0-9]{1,7}):\$?([0-9]{1,7})$/;

/** "C" → 2. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** 2 → "C". */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Reads "Sheet!A1:B2", "A:C", "2:5"; fails with InvalidArgument for anything else. */
export function parseAddress(text: string): Address {
  const { sheet, rest } = splitSheet(text.trim());
  const rect = rest === '' && sheet !== null ? null : parseRect(rest);
  if (!rect) throw invalidArgument();
  return { sheet, rect };
}

/** The rectangle of an address without a sheet; null when it is none. */
export function parseRect(text: string): Rect | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return ordered(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const columns = COLUMNS.exec(text);
  if (columns)
    return ordered(0, columnIndex(columns[1] ?? ''), EXCEL_ROWS - 1, columnIndex(columns[2] ?? ''));
  const rows = ROWS.exec(text);
  if (rows) return ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, EXCEL_COLUMNS - 1);
  return null;
}

/** Splits "'It''s'!A1" into the sheet's name and the rest. */
export function splitSheet(text: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const mark = text.lastIndexOf('!');
  return mark < 0 ? { sheet: null, rest: text } : { sheet: text.slice(0, mark), rest: text.slice(mark + 1) };
}

function ordered(top: number, left: number, bottom: number, right: number): Rect | null {
  const rect = {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
  const inside = rect.top >= 0 && rect.left >= 0 && rect.bottom < EXCEL_ROWS && rect.right < EXCEL_COLUMNS;
  return inside ? rect : null;
}

/** "A1:B2", "A:C" for whole columns, "2:5" for whole rows. */
export function formatRect({ top, left, bottom, right }: Rect, absolute = false): string {
  const mark = absolute ? '$' : '';
  const column = (index: number) => mark + columnLetters(index);
  const row = (index: number) => `${mark}${index + 1}`;
  if (top === 0 && bottom === EXCEL_ROWS - 1) return `${column(left)}:${column(right)}`;
  if (left === 0 && right === EXCEL_COLUMNS - 1) return `${row(top)}:${row(bottom)}`;
  const first = column(left) + row(top);
  return top === bottom && left === right ? first : `${first}:${column(right)}${row(bottom)}`;
}

/** Puts a sheet's name before an address, quoted where Excel quotes it. */
export const withSheet = (sheet: string, address: string): string => `${quoteSheet(sheet)}!${address}`;

export const quoteSheet = (sheet: string): string =>
  isPlain(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;

/** Names that Excel writes without quotes: letters, digits, "_" and "."; nothing that could be a cell or a number. */
function isPlain(sheet: string): boolean {
  return (
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) &&
    !/^[A-Z]{1,3}[0-9]+$/i.test(sheet) &&
    !/^(R|C|R[0-9]*C[0-9]*)$/i.test(sheet)
  );
}
