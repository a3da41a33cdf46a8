/**
 * Univer's index of the single cells that formulas name. It holds them by row and column, and builds a tree of all of them for each
 * computation only to search it; here the rows are looked up as they are.
 */
import type { IUnitRange } from '@univerjs/core';

type Columns = ReadonlyMap<number, ReadonlySet<number>>;

export interface CellIndex {
  readonly _oneCellCache: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<number, Columns>>>;
  _searchByOneCellCache(search: IUnitRange): readonly number[];
  openKdTree(): void;
  closeKdTree(): void;
}

/** Values of a map whose keys lie in a span: by the keys of the span, or of the map where it has fewer. */
function* within<V>(map: ReadonlyMap<number, V>, from: number, to: number): Generator<V> {
  if (to - from < map.size) {
    for (let key = from; key <= to; key += 1) {
      const value = map.get(key);
      if (value !== undefined) yield value;
    }
    return;
  }
  for (const [key, value] of map) if (!(key < from) && !(key > to)) yield value;
}

/** Searches the cells themselves. A whole row or column has no bounds (NaN). */
export function searchCellsByRow(index: CellIndex): void {
  index.openKdTree = () => undefined;
  index.closeKdTree = () => undefined;
  index._searchByOneCellCache = ({ unitId, sheetId, range }) => {
    const rows = index._oneCellCache.get(unitId)?.get(sheetId);
    if (!rows) return [];
    const found: number[] = [];
    for (const columns of within(rows, range.startRow, range.endRow))
      for (const ids of within(columns, range.startColumn, range.endColumn)) found.push(...ids);
    return found;
  };
}
