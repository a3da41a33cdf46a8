/** Closed ranges of whole numbers. */

/** A null end is open. */
export interface Range {
  readonly from: bigint | null;
  readonly to: bigint | null;
}

const plus = (a: bigint | null, b: bigint | null): bigint | null => (a === null || b === null ? null : a + b);
const most = (a: bigint | null, b: bigint | null): bigint | null =>
  a === null ? b : b === null ? a : a > b ? a : b;
const least = (a: bigint | null, b: bigint | null): bigint | null =>
  a === null ? b : b === null ? a : a < b ? a : b;

export const only = (value: bigint): Range => ({ from: value, to: value });
export const add = (a: Range, b: Range): Range => ({ from: plus(a.from, b.from), to: plus(a.to, b.to) });
export const negate = (a: Range): Range => ({
  from: a.to === null ? null : -a.to,
  to: a.from === null ? null : -a.from,
});
export const meet = (a: Range, b: Range): Range => ({ from: most(a.from, b.from), to: least(a.to, b.to) });
export const isEmpty = ({ from, to }: Range): boolean => from !== null && to !== null && from > to;
export const holds = ({ from, to }: Range, value: bigint): boolean =>
  (from === null || value >= from) && (to === null || value <= to);

export const isSame = (a: Range, b: Range): boolean => a.from === b.from && a.to === b.to;

/** Whether all numbers of `b` are in `a`. */
export const covers = (a: Range, b: Range): boolean =>
  (a.from === null || (b.from !== null && b.from >= a.from)) &&
  (a.to === null || (b.to !== null && b.to <= a.to));

/** Whether no number lies between the two. */
export const touches = (a: Range, b: Range): boolean =>
  (a.to === null || b.from === null || b.from <= a.to + 1n) &&
  (b.to === null || a.from === null || a.from <= b.to + 1n);

/** The least range with all numbers of both. */
export const span = (a: Range, b: Range): Range => ({
  from: a.from === null || b.from === null ? null : least(a.from, b.from),
  to: a.to === null || b.to === null ? null : most(a.to, b.to),
});
