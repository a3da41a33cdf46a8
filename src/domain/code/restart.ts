/** Whether a part of a table ("II.", "ĐIỀU TRA XÃ HỘI HỌC") counts its codes anew or goes on where the part before it stopped. */

/**
 * True when the part's first code, or two of its codes, are `known` from the numbering so far. A single other one is a slip; below a
 * heading that no mark numbers (`marked` false) a first one too, unless it is 1.
 */
export const startsAgain = (
  codes: readonly string[],
  known: { has: (code: string) => boolean },
  marked = true,
): boolean => {
  const again = codes.filter((code) => known.has(code)).length;
  const [first] = codes;
  return again > 1 || (first !== undefined && known.has(first) && (marked || first === '1'));
};
