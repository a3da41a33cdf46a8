/**
 * Univer remembers for "=" which values stand in which rows of a column, and lets what is computed on the way (LEN(A4:A15))
 * be remembered as what the cells hold: the next comparison with A4 answers wrongly. Nothing is remembered here.
 */
import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

export function rememberNothing(): void {
  const cache = CELL_INVERTED_INDEX_CACHE;
  cache.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  cache.set = () => undefined;
  cache.setContinueBuildingCache = () => undefined;
}
