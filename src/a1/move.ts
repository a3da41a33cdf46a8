/** An address after its cells, or the formula it stands in, went elsewhere. Dollar signs stay with their row or column. */
import { areaOf, readAddress, writeAddress } from './address';
import type { WrittenAddress } from './address';
import type { Corner, Line } from './corner';
import type { LineMap } from './lines';
import { maxColumns, maxRows } from './place';
import type { Area, Rect } from './place';

/** What stands for a reference that leads nowhere any more. */
export const lost = '#REF!';

/** The ends of a row or column span in rising order: Excel writes "B5:A1" as "A1:B5". */
const rising = (first: Line | null, last: Line | null): readonly [Line | null, Line | null] =>
  first && last && first.at > last.at ? [last, first] : [first, last];

const at = (line: Line | null, place: number): Line | null => line && { ...line, at: place };

/** The address written for other cells. */
const rewritten = ({ first, last, join }: WrittenAddress, to: Rect): WrittenAddress => {
  const [top, bottom] = rising(first.row, last.row);
  const [left, right] = rising(first.column, last.column);
  return {
    first: { column: at(left, to.left), row: at(top, to.top) },
    last: { column: at(right, to.right), row: at(bottom, to.bottom) },
    join,
  };
};

const sameArea = (a: Rect, b: Rect): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/**
 * The address of where its cells are now. `where` answers null for cells that are gone, undefined when that cannot be told.
 * @returns "#REF!" for cells that are gone, undefined when it cannot be told, the text itself when it is no address
 */
export const moveAddress = (
  text: string,
  where: (area: Area) => Rect | null | undefined,
): string | undefined => {
  const address = readAddress(text);
  if (!address) return text;
  const area = areaOf(address);
  const moved = where(area);
  if (!moved) return moved === null ? lost : undefined;
  return sameArea(area, moved) ? text : writeAddress(rewritten(address, moved));
};

/** The address after lines of its sheet were inserted or deleted: it grows and shrinks with its cells. */
export const moveByLines = (text: string, rows: LineMap, columns: LineMap): string =>
  moveAddress(text, ({ top, left, bottom, right }) => {
    const [down, across] = [rows.span(top, bottom), columns.span(left, right)];
    return down && across && { top: down[0], bottom: down[1], left: across[0], right: across[1] };
  }) ?? text;

const eachCorner = (text: string, change: (corner: Corner) => Corner | null): string => {
  const address = readAddress(text);
  if (!address) return text;
  const [first, last] = [change(address.first), change(address.last)];
  return first && last ? writeAddress({ ...address, first, last }) : lost;
};

/** Undefined when the line lies beyond the sheet. */
const shifted = (line: Line | null, by: number, limit: number): Line | null | undefined => {
  if (!line || line.fixed) return line;
  const place = line.at + by;
  return place >= 0 && place < limit ? { ...line, at: place } : undefined;
};

/** The address as it reads in a formula copied `rows` down and `columns` to the right. */
export const translateAddress = (text: string, rows: number, columns: number): string =>
  eachCorner(text, (corner) => {
    const row = shifted(corner.row, rows, maxRows);
    const column = shifted(corner.column, columns, maxColumns);
    return row === undefined || column === undefined ? null : { row, column };
  });

/** Where the row of a transposed reference is read from its column, and the other way round. */
const crossed = (line: Line | null, from: number, to: number): Line | null =>
  line && { ...line, at: line.fixed ? line.at : to + line.at - from };

const isFixed = ({ row, column }: Corner): boolean => row?.fixed !== false && column?.fixed !== false;

/**
 * The address as it reads in a formula copied transposed from the cell `from` to the cell `to`: what stood beside it stands
 * below it. An address fixed by dollar signs stays.
 */
export const transposeAddress = (
  text: string,
  from: { readonly row: number; readonly column: number },
  to: { readonly row: number; readonly column: number },
): string =>
  eachCorner(text, (corner) => {
    if (isFixed(corner)) return corner;
    const row = crossed(corner.column, from.column, to.row);
    const column = crossed(corner.row, from.row, to.column);
    const onSheet =
      (!row || (row.at >= 0 && row.at < maxRows)) && (!column || (column.at >= 0 && column.at < maxColumns));
    return onSheet ? { row, column } : null;
  });
