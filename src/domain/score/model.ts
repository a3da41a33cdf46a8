/** The shape of an exact score and how one is made. */
import { Decimal } from 'decimal.js';

/** decimal.js with room for any sum of scores; never a binary float. */
export const Exact = Decimal.clone({ precision: 60, toExpNeg: -40, toExpPos: 40 });
export type Exact = Decimal;

/** One exact value, and how many decimals it was written with ("0,50" has two). */
export interface Bound {
  readonly value: Exact;
  readonly decimals: number;
  /** True where the writer left room on this side ("≥ 3,5" upwards): the value is known, a sum of it is not. */
  readonly open?: true;
}

/** A score; for a single value `low` and `high` are the same object. */
export interface Score {
  readonly low: Bound;
  readonly high: Bound;
}

/** A bound of an exact value; it has at least the decimals the value needs. */
export const boundOf = (value: Exact, decimals = 0): Bound => ({
  value,
  decimals: Math.max(decimals, value.decimalPlaces()),
});

/** A score of two bounds; a single value when they are the same in value and decimals. */
export const scoreOf = (low: Bound, high: Bound = low): Score =>
  low.value.eq(high.value) && low.decimals === high.decimals && low.open === high.open
    ? { low, high: low }
    : { low, high };

const decimalsIn = (text: string): number => text.split('.')[1]?.length ?? 0;

/**
 * A score from plain digits with a point: `exactly('12.96')`, `exactly('9', '10')`. The decimals are those written
 * ("0.50" has two). Throws decimal.js's DecimalError when the text is not a number.
 */
export const exactly = (low: string, high: string = low): Score =>
  scoreOf(boundOf(new Exact(low), decimalsIn(low)), boundOf(new Exact(high), decimalsIn(high)));

export const zero: Score = exactly('0');

/** True for an interval of two different values. */
export const isInterval = (score: Score): boolean => !score.low.value.eq(score.high.value);

/** True when the writer left room on a side ("≥ 3,5", "khoảng 3,5"). */
export const isOpen = ({ low, high }: Score): boolean => low.open === true || high.open === true;
