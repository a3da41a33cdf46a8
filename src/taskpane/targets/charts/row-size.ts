/** How much room a row of a chart takes: its words over its bar. Pixels throughout. */

/** The width of a name's letters on average, at 12 px; names are set by the browser, this only guesses their lines. */
const letter = 6;
const figureLetter = 6.2;
const gap = 12;

export const lineHeight = 16;
export const barHeight = 12;
/** Between a name and its bar, and below a bar. */
const above = 3;
const below = 8;

/** What is left for a name beside its figure. */
export const nameWidth = (plot: number, figure: string): number =>
  Math.max(80, plot - figure.length * figureLetter - gap);

/** One line where every name fits on one, else two for all: rows of a chart are of one height. */
export const nameLines = (
  rows: readonly { readonly name: string; readonly figure: string }[],
  plot: number,
): 1 | 2 => (rows.some(({ name, figure }) => name.length * letter > nameWidth(plot, figure)) ? 2 : 1);

export const rowHeight = (lines: number): number => lines * lineHeight + above + barHeight + below;

/** How far a bar lies below the middle of its row. */
export const barShift = (lines: number): number =>
  lines * lineHeight + above + barHeight / 2 - rowHeight(lines) / 2;
