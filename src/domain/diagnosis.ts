/** The smallest set of cells that explains the mismatches of a column. */
import type { ColumnKey, Place } from './appendix';
import type { Score } from './score';

/** One cell and the value that would make the sums right. */
export interface Correction {
  /** Index into `Appendix.rows`. */
  readonly row: number;
  readonly place: Place;
  readonly code: string | null;
  readonly from: Score | null;
  readonly to: Score;
}

/** One way to explain all mismatches of a column: every correction in it is needed. */
export interface Explanation {
  readonly corrections: readonly Correction[];
  /** Why it is ranked where it is: another column, year or the scheme suggests the value. */
  readonly suggestedBy: readonly string[];
}

export interface Diagnosis {
  readonly column: ColumnKey;
  /** The mismatching cells it explains. */
  readonly explains: readonly Place[];
  /** All equally small explanations, best first. */
  readonly explanations: readonly Explanation[];
}
