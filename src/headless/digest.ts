/** What a workbook comes to among many. */
import type { DifferenceCause } from '../domain/announced';

/** A criterion below its maximum: points as exact text; an interval counts with what is sure to be lost. */
interface LostCriterion {
  readonly code: string;
  readonly name: string;
  readonly lost: string;
}

/** What a workbook comes to, as plain data. */
export interface BookDigest {
  readonly file: string;
  readonly path: string;
  /** How many appendices were recognised, and the id of the one that counts. */
  readonly recognised: number;
  readonly appendix: string | null;
  readonly errors: number;
  readonly warnings: number;
  /** Points as the workbook states them, else as its criteria add up; null where it has none. */
  readonly total: string | readonly [string, string] | null;
  /** What the criteria add up to, where that is another figure, and why. */
  readonly exact: string | readonly [string, string] | null;
  readonly because: DifferenceCause | null;
  readonly maximum: string | readonly [string, string] | null;
  readonly lost: readonly LostCriterion[];
}

export interface Ranked extends BookDigest {
  /** From 1; equal totals share a rank. Null without a total, or where the total is an interval. */
  readonly rank: number | null;
}
