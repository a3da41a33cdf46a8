/** Exact arithmetic of its own, with BigInt fractions: what tests hold the project's sums against. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** "12,96" or "12.96". */
export const rational = (text: string): Rational => {
  const [whole = '0', digits = ''] = text.replace(',', '.').split('.');
  return { top: BigInt(whole + digits), bottom: 10n ** BigInt(digits.length) };
};

export const plus = (a: Rational, b: Rational): Rational => ({
  top: a.top * b.bottom + b.top * a.bottom,
  bottom: a.bottom * b.bottom,
});

export const same = (a: Rational, b: Rational): boolean => a.top * b.bottom === b.top * a.bottom;
export const above = (a: Rational, b: Rational): boolean => a.top * b.bottom > b.top * a.bottom;
export const nothing: Rational = { top: 0n, bottom: 1n };
export const sum = (all: readonly Rational[]): Rational => all.reduce(plus, nothing);
