/** The columns that the entries of `cols` speak of. */
import { maxColumns } from '../../a1/place';
import { kids, numberAttr, type Element } from './parts/xml';

export interface ColumnEntry {
  readonly element: Element;
  /** Zero-based, from left to right. */
  readonly columns: readonly number[];
}

/** Whatever a file claims, a column of a sheet. */
const bounded = (number: number, most: number): number => Math.min(Math.max(Math.trunc(number), 1), most);

/**
 * Every entry with its columns among the first `count`. A column that several entries claim is that of the last, so that each is
 * counted once, however many entries there are.
 */
export function columnEntries(cols: Element | undefined, count = maxColumns): readonly ColumnEntry[] {
  /** By column: the first one from there on that no entry has claimed, as far as is known. */
  const free = Array.from({ length: count + 1 }, (_, column) => column);
  const freeFrom = (column: number): number => {
    let at = column;
    while (free[at] !== at) at = free[at] ?? count;
    for (let step = column; step !== at;) {
      const next = free[step] ?? at;
      free[step] = at;
      step = next;
    }
    return at;
  };
  const fromLast = kids(cols, 'col').reverse();
  const entries = fromLast.map((element): ColumnEntry => {
    const first = bounded(numberAttr(element, 'min') ?? 1, count + 1) - 1;
    const end = Math.min(bounded(numberAttr(element, 'max') ?? 1, maxColumns), count);
    const columns: number[] = [];
    for (let column = freeFrom(first); column < end; column = freeFrom(column)) {
      columns.push(column);
      free[column] = column + 1;
    }
    return { element, columns };
  });
  return entries.reverse();
}
