/** A1 addresses as the file format writes them; rows and columns are zero-based on this side. */

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Inclusive bounds. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 0, "aa" → 26. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** Reads "B3" or "$B$3"; null for anything else. */
export function parseCell(address: string): Cell | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)$/.exec(address);
  if (!match) return null;
  return { row: Number(match[2]) - 1, column: columnNumber(match[1] ?? '') };
}

/** Reads "A1:B2", "A1", "1:3" or "A:C", dollars allowed; null for anything else. */
export function parseRect(address: string): Rect | null {
  const text = address.replaceAll('$', '');
  const [from = '', to = from] = text.split(':');
  if (/^\d+$/.test(from) && /^\d+$/.test(to)) {
    return { top: Number(from) - 1, left: 0, bottom: Number(to) - 1, right: maxColumns - 1 };
  }
  if (/^[A-Za-z]{1,3}$/.test(from) && /^[A-Za-z]{1,3}$/.test(to)) {
    return { top: 0, left: columnNumber(from), bottom: maxRows - 1, right: columnNumber(to) };
  }
  const [start, end] = [parseCell(from), parseCell(to)];
  if (!start || !end) return null;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

/** "A1:B2", or "A1" for a single cell. */
export function rectAddress({ top, left, bottom, right }: Rect): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** A list of ranges parted by spaces, as `sqref` holds them. */
export const parseRects = (list: string): Rect[] =>
  list
    .trim()
    .split(/\s+/)
    .map(parseRect)
    .filter((rect) => rect !== null);

/** A sheet's name as a formula must write it. */
export function quoteSheet(name: string): string {
  const plain =
    /^[A-Za-z_\u00c0-\u1ef9][\w.\u00c0-\u1ef9]*$/.test(name) &&
    !parseCell(name) &&
    !/^R\d*C?\d*$|^C\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
