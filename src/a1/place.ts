/** Places on a sheet. Rows and columns are zero-based here, as everywhere in the project. */
declare const rowBrand: unique symbol;
declare const columnBrand: unique symbol;
/** Zero-based sheet row: Excel's row 1 is RowIndex 0. */
export type RowIndex = number & { readonly [rowBrand]: true };
/** Zero-based sheet column: Excel's column A is ColumnIndex 0. */
export type ColumnIndex = number & { readonly [columnBrand]: true };

/** How many rows and columns a sheet has since Excel 2007. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** Brands a plain number that is known to be a zero-based sheet row. */
export const rowIndex = (row: number): RowIndex => row as RowIndex;
/** Brands a plain number that is known to be a zero-based sheet column. */
export const columnIndex = (column: number): ColumnIndex => column as ColumnIndex;

/** One cell of a sheet. */
export interface Place {
  readonly row: RowIndex;
  readonly column: ColumnIndex;
}

/** A rectangle in plain numbers; all four bounds are inclusive. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A rectangle of cells of a sheet. */
export interface Area extends Rect {
  readonly top: RowIndex;
  readonly left: ColumnIndex;
  readonly bottom: RowIndex;
  readonly right: ColumnIndex;
}

/** A rectangle known to lie on a sheet. */
export const asArea = ({ top, left, bottom, right }: Rect): Area => ({
  top: rowIndex(top),
  left: columnIndex(left),
  bottom: rowIndex(bottom),
  right: columnIndex(right),
});
