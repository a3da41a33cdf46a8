/** Addresses without a sheet: cells, areas, whole rows and columns. */
import { readCorner, writeCorner } from './corner';
import type { Corner } from './corner';
import { columnIndex, maxColumns, maxRows, rowIndex } from './place';
import type { Area, Place, Rect } from './place';

export { columnName, columnOfName } from './corner';

/** "D93"; "$D$93" when absolute. */
export const cellAddress = (
  { row, column }: { readonly row: number; readonly column: number },
  absolute = false,
): string => writeCorner({ column: { at: column, fixed: absolute }, row: { at: row, fixed: absolute } });

const isWholeColumns = ({ top, bottom }: Rect): boolean => top === 0 && bottom === maxRows - 1;
const isWholeRows = ({ left, right }: Rect): boolean => left === 0 && right === maxColumns - 1;

/** "A5:G126"; a single cell stays one address, whole columns are "C:D" and whole rows "3:5", as Excel writes them. */
export const areaAddress = (area: Rect, absolute = false): string => {
  const [allRows, allColumns] = [isWholeColumns(area), isWholeRows(area)];
  const corner = (row: number, column: number): string =>
    writeCorner({
      column: allColumns && !allRows ? null : { at: column, fixed: absolute },
      row: allRows ? null : { at: row, fixed: absolute },
    });
  const first = corner(area.top, area.left);
  const last = corner(area.bottom, area.right);
  return first === last && !allRows && !allColumns ? first : `${first}:${last}`;
};

/** "A1:A1048576": both ends spelled out, of whole columns and rows too, as the file format writes places. */
export const spelledAddress = ({ top, left, bottom, right }: Rect): string => {
  const [first, last] = [
    cellAddress({ row: top, column: left }),
    cellAddress({ row: bottom, column: right }),
  ];
  return first === last ? first : `${first}:${last}`;
};

/** An address as it is written: its ends, and what joins them (":", or Excel's trimming ":.", ".:", ".:."). */
export interface WrittenAddress {
  readonly first: Corner;
  /** The same as `first` for a single cell. */
  readonly last: Corner;
  /** Empty for a single cell. */
  readonly join: string;
}

const sameShape = (a: Corner, b: Corner): boolean =>
  (a.row === null) === (b.row === null) && (a.column === null) === (b.column === null);

/** Reads an address with its dollar signs; null when it is none. */
export const readAddress = (text: string): WrittenAddress | null => {
  const colon = text.indexOf(':');
  if (colon < 0) {
    const cell = readCorner(text);
    return cell?.row && cell.column ? { first: cell, last: cell, join: '' } : null;
  }
  const start = text[colon - 1] === '.' ? colon - 1 : colon;
  const end = text[colon + 1] === '.' ? colon + 2 : colon + 1;
  const [first, last] = [readCorner(text.slice(0, start)), readCorner(text.slice(end))];
  return first && last && sameShape(first, last) ? { first, last, join: text.slice(start, end) } : null;
};

/** Writes an address with its dollar signs. */
export const writeAddress = ({ first, last, join }: WrittenAddress): string =>
  join === '' ? writeCorner(first) : `${writeCorner(first)}${join}${writeCorner(last)}`;

/** The cells of an address, whatever the order of its ends. */
export const areaOf = ({ first, last }: WrittenAddress): Area => {
  const rows = [first.row?.at ?? 0, last.row?.at ?? maxRows - 1];
  const columns = [first.column?.at ?? 0, last.column?.at ?? maxColumns - 1];
  return {
    top: rowIndex(Math.min(...rows)),
    left: columnIndex(Math.min(...columns)),
    bottom: rowIndex(Math.max(...rows)),
    right: columnIndex(Math.max(...columns)),
  };
};

/** The place of "D93" or "$D$93"; null when it is no cell of a sheet. */
export const parseCell = (text: string): Place | null => {
  const corner = readCorner(text);
  return corner?.row && corner.column
    ? { row: rowIndex(corner.row.at), column: columnIndex(corner.column.at) }
    : null;
};

/** The area of "A5:G126", "$D$6", "C:D" or "3:5", in any order of its ends; null when it is none. */
export const parseArea = (text: string): Area | null => {
  const address = readAddress(text);
  return address && areaOf(address);
};
