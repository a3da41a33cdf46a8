/**
 * Lengths: the file's character widths and points against the pixels of Univer's snapshot. `digit` is the pixels of the
 * default font's widest digit (digit-width.ts).
 */

/** Characters (with the file's padding) → pixels. */
export const widthToPixels = (width: number, digit: number): number =>
  Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);

/** Pixels (whole ones, as Excel has them) → characters, such that reading gives the same pixels again. */
export const pixelsToWidth = (pixels: number, digit: number): number =>
  Math.trunc((Math.round(pixels) / digit) * 256) / 256;

/** Pixels of a column that so many characters fit into, with Excel's padding, rounded up to eight pixels. */
export const columnFor = (characters: number, digit: number): number =>
  Math.ceil((characters * digit + 2 * Math.ceil(digit / 4) + 1) / 8) * 8;

export const pointsToPixels = (points: number): number => (points * 96) / 72;

export const pixelsToPoints = (pixels: number): number => (pixels * 72) / 96;
