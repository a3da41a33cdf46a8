/** Exact sums from the leaves up. */
import type { ColumnKey } from './appendix';
import type { Score } from './score';

/** The exact value of each row (same indices as `Appendix.rows`) per point column; null where nothing is written below it. */
export type Sums = ReadonlyMap<ColumnKey, readonly (Score | null)[]>;
