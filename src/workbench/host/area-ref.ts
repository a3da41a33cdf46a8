/** A rectangle of cells that moves along when rows or columns are inserted or deleted before it. */

export const EXCEL_ROWS = 1_048_576;
export const EXCEL_COLUMNS = 16_384;

/** A rectangle in sheet coordinates, zero-based, all four edges inside it. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

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
    return this.top === 0 && this.bottom === EXCEL_ROWS - 1;
  }

  get isEntireRow(): boolean {
    return this.left === 0 && this.right === EXCEL_COLUMNS - 1;
  }

  /** Follows an insertion or a deletion on its sheet. */
  shift(change: Shift): void {
    if (change.axis === 'rows') {
      if (this.isEntireColumn) return;
      const span = shifted(this.top, this.bottom, change);
      if (span) [this.top, this.bottom] = span;
      else this.gone = true;
      return;
    }
    if (this.isEntireRow) return;
    const span = shifted(this.left, this.right, change);
    if (span) [this.left, this.right] = span;
    else this.gone = true;
  }
}

/** First and last index of a span after the change; null when nothing of it is left. */
function shifted(first: number, last: number, { kind, at, count }: Shift): [number, number] | null {
  if (kind === 'insert') {
    return [at <= first ? first + count : first, at <= last ? last + count : last];
  }
  const end = at + count - 1;
  if (at <= first && end >= last) return null;
  const before = Math.max(0, Math.min(end, first - 1) - at + 1);
  const within = Math.max(0, Math.min(end, last) - Math.max(at, first) + 1);
  return [first - before, last - before - within];
}
