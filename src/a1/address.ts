import { columnIndex, rowIndex } from './place';
import type { Area, Place } from './place';
import { columnLetters, columnNumber } from './cells';

const maxRows = 1_048_576;
const maxColumns = 16_384;

/** "A" for 0, "XFD" for 16383. */
export const columnName = columnLetters;

/** 0 for "A"; null when there is no such column. */
export const columnOfName = (name: string): number | null => {
  if (!/^[A-Za-z]{1,3}$/u.test(name)) return null;
  const column = columnNumber(name);
  return column < maxColumns ? column : null;
};

/** "D93"; "$D$93" when absolute. */
export const cellAddress = (
  place: { readonly row: number; readonly column: number },
  absolute = false,
): string => {
  const sign = absolute ? '$' : '';
  return `${sign}${columnName(place.column)}${sign}${place.row + 1}`;
};

/** "A5:G126"; a single cell stays one address. */
export const areaAddress = (
  area: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number },
  absolute = false,
): string => {
  const first = cellAddress({ row: area.top, column: area.left }, absolute);
  const last = cellAddress({ row: area.bottom, column: area.right }, absolute);
  return first === last ? first : `${first}:${last}`;
};

/** Surely safe without quotes: letters, digits and "_", not like a cell ("A1", "R1C1") or a boolean. */
const bareName = (sheet: string): boolean =>
  /^[A-Za-z_][A-Za-z0-9_]*$/u.test(sheet) &&
  !/^[A-Za-z]{1,3}\d+$/u.test(sheet) &&
  !/^(?:r\d*c?\d*|c\d*|true|false)$/iu.test(sheet);

/** The sheet's name as a formula may hold it: quoted unless surely safe, quotes inside doubled. */
export const quoteSheet = (sheet: string): string =>
  bareName(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;

/** "'Phụ lục'!$D$6:$D$125". */
export const sheetAddress = (
  sheet: string,
  area: Parameters<typeof areaAddress>[0],
  absolute = true,
): string => `${quoteSheet(sheet)}!${areaAddress(area, absolute)}`;

const cell = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/u;

/** The place of "D93" or "$D$93"; null when it is no address on a sheet. */
export const parseCell = (text: string): Place | null => {
  const match = cell.exec(text);
  const column = columnOfName(match?.[1] ?? '');
  const row = Number(match?.[2] ?? 0) - 1;
  return match && column !== null && row < maxRows
    ? { row: rowIndex(row), column: columnIndex(column) }
    : null;
};

const spanOf = (first: Place, last: Place): Area => ({
  top: rowIndex(Math.min(first.row, last.row)),
  left: columnIndex(Math.min(first.column, last.column)),
  bottom: rowIndex(Math.max(first.row, last.row)),
  right: columnIndex(Math.max(first.column, last.column)),
});

const wholeLines = (first: string, last: string): Area | null => {
  const columns = [first, last].map((side) => columnOfName(side.replace('$', '')));
  const rows = [first, last].map((side) =>
    /^\$?[1-9]\d{0,6}$/u.test(side) ? Number(side.replace('$', '')) - 1 : null,
  );
  const [left, right] = columns;
  const [top, bottom] = rows;
  if (left != null && right != null) {
    return spanOf(
      { row: rowIndex(0), column: columnIndex(left) },
      { row: rowIndex(maxRows - 1), column: columnIndex(right) },
    );
  }
  if (top == null || bottom == null || top >= maxRows || bottom >= maxRows) return null;
  return spanOf(
    { row: rowIndex(top), column: columnIndex(0) },
    { row: rowIndex(bottom), column: columnIndex(maxColumns - 1) },
  );
};

/** The area of "A5:G126", "$D$6", "C:D" or "3:5", in any order of its corners; null when it is none. */
export const parseArea = (text: string): Area | null => {
  const [first, last = first, ...more] = text.split(':');
  if (first === undefined || last === undefined || more.length > 0) return null;
  const [from, to] = [parseCell(first), parseCell(last)];
  if (from && to) return spanOf(from, to);
  return text.includes(':') ? wholeLines(first, last) : null;
};

/** A reference with the sheet it names; `sheet` is null when it names none. */
export interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
}

/**
 * Reads a whole reference: "='Phụ lục'!$D$6:$D$125", "Sheet1!A1", "D6:D9". Null for anything else: a broken
 * reference (#REF!), several areas, a reference to another workbook, a formula.
 */
export const parseReference = (text: string): Reference | null => {
  const body = text.trim().replace(/^=\s*/u, '');
  const match = /^(?:'((?:[^']|'')+)'|([^'!()\s]+))!(.+)$/su.exec(body);
  const area = parseArea(match?.[3] ?? body);
  if (!area) return null;
  const sheet = match ? (match[1]?.replaceAll("''", "'") ?? match[2] ?? '') : null;
  return sheet?.includes('[') ? null : { sheet, area };
};
