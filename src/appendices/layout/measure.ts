/**
 * How much room words take in Times New Roman, so that rows are written high enough: Excel does not measure rows that it
 * did not draw. Widths are the font's own, in thousandths of its size.
 */
import { withoutMarks } from '../../domain/vietnamese';

const regular: Readonly<Record<string, number>> = {
  a: 444, b: 500, c: 444, d: 500, e: 444, f: 333, g: 500, h: 500, i: 278, j: 278, k: 500, l: 278, m: 778,
  n: 500, o: 500, p: 500, q: 500, r: 333, s: 389, t: 278, u: 500, v: 500, w: 722, x: 500, y: 500, z: 444,
  A: 722, B: 667, C: 667, D: 722, E: 611, F: 556, G: 722, H: 722, I: 333, J: 389, K: 722, L: 611, M: 889,
  N: 722, O: 722, P: 556, Q: 722, R: 667, S: 556, T: 611, U: 722, V: 722, W: 944, X: 722, Y: 722, Z: 611,
  ' ': 250, '.': 250, ',': 250, ':': 278, ';': 278, '-': 333, '/': 278, '(': 333, ')': 333, '%': 833,
  '“': 444, '”': 444, '–': 500, '…': 1000, '"': 408, "'": 180,
}; // prettier-ignore

const bold: Readonly<Record<string, number>> = {
  ...regular,
  a: 500, b: 556, d: 556, h: 556, i: 278, j: 333, k: 556, m: 833, n: 556, p: 556, q: 556, r: 444, t: 333,
  u: 556, C: 722, E: 667, F: 611, G: 778, H: 778, I: 389, J: 500, K: 778, L: 667, M: 944, O: 778, P: 611,
  Q: 778, R: 722, T: 667, W: 1000, Z: 667, '%': 1000, '"': 555,
}; // prettier-ignore

/** Width of a text on one line, in points. */
export const textWidth = (text: string, size: number, isBold = false): number => {
  const widths = isBold ? bold : regular;
  let thousandths = 0;
  for (const letter of withoutMarks(text)) thousandths += widths[letter] ?? 520;
  return (thousandths * size) / 1000;
};

/** What a cell keeps free at its two sides together, in points. */
export const cellPadding = 5;
/** Excel, LibreOffice and printers break lines a little earlier than the font's widths say. */
const caution = 1.04;

/** The narrowest column, in points, that a word fits into. */
export const wordWidth = (word: string, size: number, isBold = false): number =>
  textWidth(word, size, isBold) * caution + cellPadding;

/** Lines that a text takes in a column of so many points. */
export const lineCount = (text: string, width: number, size: number, isBold = false): number => {
  const room = Math.max(width - cellPadding, size) / caution;
  const space = textWidth(' ', size, isBold);
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0;
    let count = 1;
    for (const word of paragraph.split(' ')) {
      const needed = textWidth(word, size, isBold);
      if (used > 0 && used + space + needed > room) {
        count += 1;
        used = 0;
      }
      used += (used > 0 ? space : 0) + needed;
      while (used > room) {
        count += 1;
        used -= room;
      }
    }
    return lines + count;
  }, 0);
};

/** Excel's highest row, in points. */
const highest = 409;

/**
 * Line to line as Excel draws it, in parts of the letters' size: 18 pixels at 11 points, 19 at 12; printers need 1.15.
 */
const linePitch = 1.23;

/** Height of a row of so many lines, in points. */
export const lineHeight = (lines: number, size: number): number =>
  Math.min(highest, Math.ceil(lines * size * linePitch + 2));
