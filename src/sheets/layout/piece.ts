/** A table row as it is read: rows of the sheet taken together. */
import type { ScoringRule } from '../../domain/appendix';
import type { RawRow } from './raw-row';

/** A row of the table: one sheet row, or several that say one thing. */
export interface Piece extends RawRow {
  readonly rows: readonly number[];
  /** Rules of scoring that stand in rows of their own below it. */
  readonly rules?: readonly ScoringRule[];
}
