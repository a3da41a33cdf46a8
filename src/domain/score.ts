/** An exact score: a decimal, or an interval of two, with the decimals it was written with. */
import { Decimal } from 'decimal.js';

/** decimal.js with room for any sum of scores; never a binary float. */
export const Exact = Decimal.clone({ precision: 60, toExpNeg: -40, toExpPos: 40 });
export type Exact = Decimal;

/** One exact value, and how many decimals it was written with ("0,50" has two). */
export interface Bound {
  readonly value: Exact;
  readonly decimals: number;
}

/** A score; for a single value `low` and `high` are the same object. */
export interface Score {
  readonly low: Bound;
  readonly high: Bound;
}
