/**
 * A board of targets to try: every edit of a leaf updates just its ancestors, so a keystroke costs the depth of the
 * tree, whatever its size. The sheet is not touched.
 */
import type { Appendix, ColumnKey } from '../appendix';
import { add, boundOf, equals, scoreOf, zero } from '../score';
import type { Bound, Score } from '../score';

/** What a board is made of: one column of an appendix, as exact sums of its leaves. */
export interface BoardSource {
  readonly appendix: Appendix;
  /** The column being tried, "target:2022". */
  readonly column: ColumnKey;
}

/** a − b bound by bound, without reordering: a difference to be added, not to be shown. */
const difference = (a: Score, b: Score): Score => {
  const minus = (x: Bound, y: Bound): Bound =>
    boundOf(x.value.minus(y.value), Math.max(x.decimals, y.decimals));
  return scoreOf(minus(a.low, b.low), minus(a.high, b.high));
};

const same = (a: Score | null, b: Score | null): boolean =>
  a === null || b === null ? a === b : equals(a, b);

/** The row each row adds to, -1 for none: its parent, or the total for a field. */
function parentsOf({ rows }: Appendix): Int32Array {
  const parents = new Int32Array(rows.length).fill(-1);
  rows.forEach((row, index) => {
    for (const child of row.children) parents[child] = index;
  });
  return parents;
}

/** Targets being tried. Not for sharing between columns: make one per column. */
export class Board {
  private readonly sheet: (Score | null)[];
  private readonly values: (Score | null)[];
  /** How many leaves at or below each row hold a value; a parent without any is blank. */
  private readonly filled: number[];
  private readonly parents: Int32Array;
  private readonly leaf: boolean[];
  private readonly changed = new Set<number>();
  private readonly listeners = new Map<number, Set<() => void>>();

  constructor({ appendix, column }: BoardSource) {
    const { rows } = appendix;
    this.parents = parentsOf(appendix);
    this.leaf = rows.map((row) => row.kind === 'criterion' && row.children.length === 0);
    this.sheet = rows.map(() => null);
    this.filled = rows.map(() => 0);
    rows.forEach((row, index) => {
      const reading = row.points.get(column)?.reading;
      if (this.leaf[index] && reading?.kind === 'score') this.place(this.sheet, index, reading.score);
    });
    this.values = [...this.sheet];
  }

  /** A row's value as tried; a parent's and the total's are the sums of what is below. */
  value(row: number): Score | null {
    return this.values[row] ?? null;
  }

  /** A row's value as the sheet adds up. */
  before(row: number): Score | null {
    return this.sheet[row] ?? null;
  }

  /** Leaves that differ from the sheet, in the order of the sheet. */
  changes(): number[] {
    return [...this.changed].sort((a, b) => a - b);
  }

  /** Tries a value on a leaf (null empties it); returns the rows that changed, the leaf first. Throws RangeError on a parent. */
  set(row: number, score: Score | null): number[] {
    if (!this.leaf[row]) throw new RangeError(`row ${row} is the sum of its children`);
    if (same(this.value(row), score)) return [];
    const touched = this.place(this.values, row, score);
    if (same(score, this.before(row))) this.changed.delete(row);
    else this.changed.add(row);
    for (const each of touched) this.listeners.get(each)?.forEach((listener) => listener());
    return touched;
  }

  /** Puts every leaf back to the sheet's value. */
  discard(): void {
    for (const row of this.changes()) this.set(row, this.before(row));
  }

  /** Calls `listener` whenever the row's value changes; returns how to stop. */
  subscribe(row: number, listener: () => void): () => void {
    const own = this.listeners.get(row) ?? new Set();
    this.listeners.set(row, own.add(listener));
    return () => void own.delete(listener);
  }

  /** Writes a leaf's value and carries the difference up to the total. */
  private place(values: (Score | null)[], row: number, score: Score | null): number[] {
    const old = values[row] ?? null;
    const delta = difference(score ?? zero, old ?? zero);
    const count = (score === null ? 0 : 1) - (old === null ? 0 : 1);
    values[row] = score;
    const touched = [row];
    for (let up = this.parents[row] ?? -1; up >= 0; up = this.parents[up] ?? -1) {
      const filled = (this.filled[up] ?? 0) + count;
      this.filled[up] = filled;
      values[up] = filled === 0 ? null : add(values[up] ?? zero, delta);
      touched.push(up);
    }
    return touched;
  }
}
