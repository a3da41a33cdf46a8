/** Whether a part of a table ("II.") counts its codes anew or goes on where the part before it stopped. */

/**
 * True when the part's first code, or two of its codes, are `known` from the numbering so far. A single other one is a slip.
 */
export const startsAgain = (codes: readonly string[], known: { has: (code: string) => boolean }): boolean => {
  const again = codes.filter((code) => known.has(code)).length;
  return again > 1 || (codes[0] !== undefined && known.has(codes[0]));
};
