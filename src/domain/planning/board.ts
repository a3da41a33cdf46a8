/**
 * A board of targets to try: every edit of a leaf updates just its ancestors, so a keystroke costs the depth of the
 * tree, whatever its size. The sheet is not touched.
 */
import { isLeaf } from '../appendix';
import type { Appendix, ColumnKey } from '../appendix';
import { add, boundOf, equals, scoreOf, zero } from '../score';
import type { Bound, Score } from '../score';
import { statedScore, topRows } from '../tree';

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

/** The row each row adds to, -1 for none: its parent, or the total for a field and for a heading with rows of its own. */
function parentsOf(appendix: Appendix, total: number): number[] {
  const tops = new Set(topRows(appendix));
  return appendix.rows.map(({ kind, parent }, index) => {
    if (tops.has(index)) return total;
    return kind === 'criterion' ? (parent ?? total) : -1;
  });
}

/** Targets being tried. Not for sharing between columns: make one per column. */
export class Board {
  /** How many edits there were; it changes whenever any value does. */
  edits = 0;
  /** The row that holds the total: the sheet's own, or one past its last where the sheet has none. */
  readonly total: number;
  private readonly sheet: (Score | null)[];
  private readonly values: (Score | null)[];
  /** What a parent states by itself; it counts while nothing is written below. */
  private readonly own: (Score | null)[];
  /** The sum of the children that hold a value, and how many those are. */
  private readonly sums: (Score | null)[];
  private readonly filled: number[];
  private readonly parents: readonly number[];
  private readonly leaf: readonly boolean[];
  private readonly changed = new Set<number>();
  private readonly listeners = new Map<number, Set<() => void>>();
  private readonly everyone = new Set<() => void>();

  constructor({ appendix, column }: BoardSource) {
    const { rows } = appendix;
    this.total = appendix.total ?? rows.length;
    this.parents = parentsOf(appendix, this.total);
    this.leaf = rows.map(isLeaf);
    const empty = (): null[] => Array.from({ length: Math.max(rows.length, this.total + 1) }, () => null);
    [this.values, this.own, this.sums] = [empty(), empty(), empty()];
    this.filled = this.values.map(() => 0);
    rows.forEach((row, index) => {
      const stated = row.kind === 'criterion' ? statedScore(row, column) : null;
      if (stated && this.leaf[index]) this.place(index, stated);
      else if (stated) this.state(index, stated);
    });
    this.sheet = [...this.values];
  }

  /** A row's value as tried; a parent's and the total's are the sums of what is below. */
  value(row: number): Score | null {
    return this.values[row] ?? null;
  }

  /** A row's value as the sheet adds up. */
  before(row: number): Score | null {
    return this.sheet[row] ?? null;
  }

  /** True for a row that can be tried: a leaf. */
  isLeaf(row: number): boolean {
    return this.leaf[row] ?? false;
  }

  /** True when the row's value differs from the sheet's. */
  differs(row: number): boolean {
    return !same(this.value(row), this.before(row));
  }

  /** Leaves that differ from the sheet, in the order of the sheet. */
  changes(): number[] {
    return [...this.changed].sort((a, b) => a - b);
  }

  /** How many leaves differ from the sheet. */
  get changeCount(): number {
    return this.changed.size;
  }

  /** Tries a value on a leaf (null empties it); returns the rows that changed, the leaf first. Throws RangeError on a parent. */
  set(row: number, score: Score | null): number[] {
    if (!this.leaf[row]) throw new RangeError(`row ${row} is the sum of its children`);
    if (same(this.value(row), score)) return [];
    const touched = this.place(row, score);
    if (same(score, this.before(row))) this.changed.delete(row);
    else this.changed.add(row);
    this.edits += 1;
    for (const each of touched) this.listeners.get(each)?.forEach((listener) => listener());
    this.everyone.forEach((listener) => listener());
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

  /** Calls `listener` once after every edit, whatever row it was on; returns how to stop. */
  subscribeAll(listener: () => void): () => void {
    this.everyone.add(listener);
    return () => void this.everyone.delete(listener);
  }

  /** Writes a row's value and carries the difference up to the total. */
  private place(row: number, score: Score | null): number[] {
    const touched: number[] = [];
    let now = score;
    for (let at = row; ;) {
      const old = this.values[at] ?? null;
      this.values[at] = now;
      touched.push(at);
      const up = this.parents[at] ?? -1;
      if (up < 0) return touched;
      this.sums[up] = add(this.sums[up] ?? zero, difference(now ?? zero, old ?? zero));
      this.filled[up] = (this.filled[up] ?? 0) + (now === null ? 0 : 1) - (old === null ? 0 : 1);
      now = this.filled[up] === 0 ? (this.own[up] ?? null) : (this.sums[up] ?? null);
      at = up;
    }
  }

  /** Notes what a parent states by itself; parents stand before their children, so nothing is below it yet. */
  private state(row: number, stated: Score): void {
    this.own[row] = stated;
    this.place(row, this.filled[row] === 0 ? stated : (this.sums[row] ?? null));
  }
}
