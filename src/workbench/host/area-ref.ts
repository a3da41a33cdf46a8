/** A rectangle of cells that moves along when rows or columns are inserted or deleted before it. */

import { deleted, inserted, unmoved, type LineMap } from '../../a1/lines';
import { maxColumns, maxRows, type Rect } from '../../a1/place';

export interface Shift {
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
  readonly kind: 'insert' | 'delete';
}

export class AreaRef implements Rect {
  /** True once every cell of it has been deleted. */
  gone = false;

  constructor(
    readonly sheetId: string,
    public top: number,
    public left: number,
    public bottom: number,
    public right: number,
  ) {}

  get rows(): number {
    return this.bottom - this.top + 1;
  }

  get columns(): number {
    return this.right - this.left + 1;
  }

  get isEntireColumn(): boolean {
    return this.top === 0 && this.bottom === maxRows - 1;
  }

  get isEntireRow(): boolean {
    return this.left === 0 && this.right === maxColumns - 1;
  }

  /** Follows an insertion or a deletion on its sheet. */
  shift(change: Shift): void {
    const { rows, columns } = linesOf(change);
    const [down, across] = [rows.span(this.top, this.bottom), columns.span(this.left, this.right)];
    if (!down || !across) {
      this.gone = true;
      return;
    }
    [this.top, this.bottom] = down;
    [this.left, this.right] = across;
  }
}

/** Where a change takes the rows and columns of its sheet. */
export function linesOf({ axis, at, count, kind }: Shift): {
  readonly rows: LineMap;
  readonly columns: LineMap;
} {
  const map = (limit: number): LineMap => (kind === 'insert' ? inserted : deleted)(at, count, limit);
  return axis === 'rows'
    ? { rows: map(maxRows), columns: unmoved }
    : { rows: unmoved, columns: map(maxColumns) };
}
