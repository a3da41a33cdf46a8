/** Formulas after columns were put in: every reference to a moved column is written anew, nothing else is touched. Pure. */
import { moveAddress } from '../../a1/move';
import { maxColumns } from '../../a1/place';
import type { Rect } from '../../a1/place';
import { mapReferences } from '../../a1/references';

/** Where a zero-based column of the sheet stands afterwards. */
export type ColumnMap = (column: number) => number;

/** The cells after the move; whole rows stay whole rows. */
const mappedArea = (area: Rect, map: ColumnMap): Rect =>
  area.left === 0 && area.right === maxColumns - 1
    ? area
    : { ...area, left: map(area.left), right: Math.min(map(area.right), maxColumns - 1) };

/** An address with its columns mapped. */
export const mapAddress = (address: string, map: ColumnMap): string =>
  moveAddress(address, (area) => mappedArea(area, map)) ?? address;

/** A formula that stands on `sheet`, with the columns of that sheet's cells mapped; ranges are mapped end by end. */
export const mapColumns = (formula: string, sheet: string, map: ColumnMap): string =>
  mapReferences(formula, ({ book, sheet: named, through, address }) => {
    const isOther = book !== null || through !== null;
    if (isOther || (named !== null && named.toLowerCase() !== sheet.toLowerCase())) return null;
    return mapAddress(address, map);
  });

/** The map of `count` columns inserted before column `at`. */
export const insertionMap =
  (at: number, count: number): ColumnMap =>
  (column) =>
    column >= at ? column + count : column;
