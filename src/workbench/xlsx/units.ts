/** Lengths: the file's character widths and points against the pixels of Univer's snapshot. */

/** Width in pixels of the digit "0" in the usual default font. */
const digit = 7;

/** Characters (with the file's padding) → pixels. */
export const widthToPixels = (width: number): number =>
  Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);

/** Pixels → characters, such that reading gives the same pixels again. */
export const pixelsToWidth = (pixels: number): number => Math.trunc((pixels / digit) * 256) / 256;

export const pointsToPixels = (points: number): number => (points * 96) / 72;

export const pixelsToPoints = (pixels: number): number => (pixels * 72) / 96;
