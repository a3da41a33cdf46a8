/** References inside formulas: found without being fooled by strings and names, and moved. */
import { columnLetters, columnNumber, maxColumns, maxRows, parseRect, quoteSheet } from './address';
import type { LineMap } from './lines';

/** Where a reference goes: its new text, "#REF!" when it is gone, or null to leave it as it is. */
export type MoveReference = (sheet: string | null, text: string) => string | null;

const token =
  /"(?:[^"]|"")*"|(?:(?:'(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!)?(?:\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?\d+:\$?\d+|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])|\[[^\]]*\]|[\p{L}_\\][\p{L}\p{N}_.?]*|'(?:[^']|'')*'|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|./gsu;

const reference = /^(?:('(?:[^']|'')+'|[^'!]+)!)?(\$?[A-Za-z]{0,3}\$?\d*(?::\$?[A-Za-z]{0,3}\$?\d*)?)$/u;

const looksLikeReference =
  /^(?:(?:'(?:[^']|'')+'|[^'"!]+)!)?(?:\$?[A-Za-z]{1,3}\$?\d+(?::.+)?|\$?\d+:\$?\d+|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})$/u;

/**
 * Rewrites each reference of a formula by `move(sheet or null, reference)`, and each sheet's name by `rename`.
 * References into other workbooks ("[1]Sheet1!A1") are left alone.
 */
export function mapReferences(
  formula: string,
  move: MoveReference,
  rename?: (sheet: string) => string | undefined,
): string {
  return formula.replace(token, (text: string, offset: number) => {
    if (
      text.startsWith('"') ||
      text.startsWith("'[") ||
      formula[offset - 1] === ']' ||
      formula[offset + text.length] === '(' ||
      !looksLikeReference.test(text)
    )
      return text;
    const match = reference.exec(text);
    if (!match) return text;
    const quoted = match[1];
    const plain = match[2] ?? '';
    const sheet = quoted?.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : (quoted ?? null);
    const moved = move(sheet, plain) ?? plain;
    if (sheet === null || moved === '#REF!') return moved;
    const renamed = rename?.(sheet);
    return `${renamed === undefined ? (quoted ?? '') : quoteSheet(renamed)}!${moved}`;
  });
}

interface Corner {
  readonly column: string;
  readonly columnFixed: boolean;
  readonly row: string;
  readonly rowFixed: boolean;
}

function corner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const [, first = '', column = '', second = '', row = ''] = match ?? [];
  // "$5" has its dollar before the row although there is no column.
  return column === ''
    ? { column, columnFixed: false, row, rowFixed: first !== '' || second !== '' }
    : { column, columnFixed: first !== '', row, rowFixed: second !== '' };
}

/** A shared formula as it reads `rows` below and `columns` right of its first cell. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  const shift = (text: string): string | null => {
    const { column, columnFixed, row, rowFixed } = corner(text);
    const newColumn = column === '' ? 0 : columnNumber(column) + (columnFixed ? 0 : columns);
    const newRow = row === '' ? 0 : Number(row) - 1 + (rowFixed ? 0 : rows);
    if (newColumn < 0 || newColumn >= maxColumns || newRow < 0 || newRow >= maxRows) return null;
    return `${columnFixed ? '$' : ''}${column === '' ? '' : columnLetters(newColumn)}${rowFixed ? '$' : ''}${row === '' ? '' : newRow + 1}`;
  };
  return mapReferences(formula, (_, text) => {
    const ends = text.split(':').map(shift);
    return ends.includes(null) ? '#REF!' : ends.join(':');
  });
}

/** A reference after lines of its sheet moved: it grows and shrinks with its range, dollars stay; "#REF!" when nothing is left. */
export function moveReference(text: string, rows: LineMap, columns: LineMap): string {
  const rect = parseRect(text);
  if (!rect) return text;
  const [top, bottom] = rows.span(rect.top, rect.bottom) ?? [-1, -1];
  const [left, right] = columns.span(rect.left, rect.right) ?? [-1, -1];
  if (top < 0 || left < 0) return '#REF!';
  const write = (end: string, row: number, column: number): string => {
    const { column: letters, columnFixed, row: digits, rowFixed } = corner(end);
    const across = letters === '' ? '' : `${columnFixed ? '$' : ''}${columnLetters(column)}`;
    return `${across}${digits === '' ? '' : `${rowFixed ? '$' : ''}${row + 1}`}`;
  };
  const [from = '', to] = text.split(':');
  const start = write(from, top, left);
  return to === undefined ? start : `${start}:${write(to, bottom, right)}`;
}
