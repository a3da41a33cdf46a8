/** Figures that Excel worked out itself, in binary numbers of 15 digits: a ratio times a maximum, a sum of such. */
import { Exact } from './model';

/** Nobody types so many decimals. */
const leastDecimals = 10;
/** Nobody reads more of them. */
const readableDecimals = 6;

export const isWorkedOut = (decimals: number): boolean => decimals >= leastDecimals;

/** As people are told it: what was typed in full, what was worked out without the decimals that nobody reads. */
export const readable = (value: Exact): Exact =>
  isWorkedOut(value.decimalPlaces()) ? value.toDecimalPlaces(readableDecimals, Exact.ROUND_HALF_UP) : value;
