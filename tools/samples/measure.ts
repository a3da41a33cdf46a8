/** Row heights for wrapped text, near enough that nothing is cut off in Excel, which does not measure what it did not write. */

const lineHeight = 21;

/** Width in pixels of a text in Times New Roman of so many points. */
function textWidth(text: string, points: number, bold: boolean): number {
  const em = (points * 96) / 72;
  let width = 0;
  for (const letter of text) {
    const wide = letter !== letter.toLowerCase();
    width += em * (letter === ' ' ? 0.25 : wide ? 0.72 : /\d/.test(letter) ? 0.5 : 0.46);
  }
  return bold ? width * 1.06 : width;
}

/** Lines that a text takes in a column of so many pixels. */
export function lineCount(text: string, pixels: number, points = 12, bold = false): number {
  const room = Math.max(pixels - 12, 10);
  return text.split('\n').reduce((lines, paragraph) => {
    let [used, count] = [0, 1];
    for (const word of paragraph.split(' ')) {
      const width = textWidth(word, points, bold);
      if (used > 0 && used + width > room) {
        count += 1;
        used = 0;
      }
      used += width + textWidth(' ', points, bold);
      if (width > room) count += Math.ceil(width / room) - 1;
    }
    return lines + count;
  }, 0);
}

export const heightOf = (lines: number): number => lines * lineHeight + 4;
