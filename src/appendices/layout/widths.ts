/** How wide the columns of a table are: figures as wide as they need, words what keeps the table shortest. */
import type { PlanColumn, SheetPlan } from '../model/sheet-plan';
import { shownIn } from './body-part';
import { tableSize } from './looks';
import { cellPadding, lineHeight, textWidth, wordWidth } from './measure';
import { page, pageRoom, pointsOf } from './page';

/**
 * Part of the printable width that a table takes. Excel counts widths in whole pixels of a digit of the workbook's usual font;
 * printers and other programs count the digit itself, which is up to six in a hundred wider (Arial 10; Calibri 11: 5.57 for 5.25 points).
 */
const usedWidth = 0.94;
/** Part of its share that a column of words keeps however little stands in it: people write into it too. */
const keptShare = 0.6;
/** The same in a table whose room goes to long texts. */
const denseShare = 0.35;
/** Points that a figure keeps free in a table whose room goes to long texts. */
const figurePadding = 9;
/** Points by which room is given out. */
const step = 4;

/** The narrowest a column may be: its header's longest word is not broken. */
const leastWidth = ({ header }: PlanColumn, size: number): number =>
  Math.max(...header.split(/\s+/u).map((word) => Math.ceil(wordWidth(word, size, true) * 4) / 4));

const isWords = ({ format, align }: PlanColumn): boolean => format === 'General' && align === 'left';

/** Width on one line of what stands in each row of a column, in points. */
const textWidths = (plan: SheetPlan, column: PlanColumn, at: number): readonly number[] =>
  plan.lines.map(({ cells, joined }) => {
    // Words that stand over two columns need the room of both.
    const cell = joined && at === 0 ? undefined : cells[at];
    return cell ? textWidth(shownIn(cell, column), tableSize(plan)) : 0;
  });

/** Lines that all rows take together, fractions kept, so that every point of width counts. */
const tableLines = (
  texts: readonly (readonly number[])[],
  widths: readonly number[],
  rows: number,
): number => {
  let total = 0;
  for (let row = 0; row < rows; row += 1) {
    let most = 1;
    texts.forEach((column, at) => {
      most = Math.max(most, (column[row] ?? 0) / Math.max((widths[at] ?? 0) - cellPadding, 1));
    });
    total += most;
  }
  return total;
};

/** Gives the room that is left to columns of words, step by step to the one that makes the table shortest. */
const giveOut = (plan: SheetPlan, widths: readonly number[], room: number): readonly number[] => {
  const given = [...widths];
  const texts = plan.columns.map((column, at) => (isWords(column) ? textWidths(plan, column, at) : []));
  const headers = plan.columns.map(({ header }) => textWidth(header, tableSize(plan), true));
  const pages = Math.ceil(
    (tableLines(texts, given, plan.lines.length) * lineHeight(1, tableSize(plan))) / pageRoom(plan),
  );
  /** Lines of the whole table, its header on every page. */
  const linesIn = (widths: readonly number[]): number =>
    tableLines(texts, widths, plan.lines.length) +
    pages *
      tableLines(
        headers.map((width) => [width]),
        widths,
        1,
      );
  const open = plan.columns.flatMap((column, at) => (isWords(column) ? [at] : []));
  const growing = plan.dense ? plan.columns.map((_, at) => at) : open;
  const lines = (at: number): number =>
    linesIn(given.map((width, other) => (other === at ? width + step : width)));
  const shares = open.map((at) => plan.columns[at]?.share ?? 0);
  let left = room - given.reduce((total, width) => total + width, 0);
  for (; left >= step && open.length > 0; left -= step) {
    const now = linesIn(given);
    const gains = growing.map((at) => now - lines(at));
    const best = Math.max(...gains);
    if (best <= 0) break;
    const at = growing[gains.indexOf(best)];
    if (at !== undefined) given[at] = (given[at] ?? 0) + step;
  }
  const all = shares.reduce((total, share) => total + share, 0);
  return given.map((width, at) =>
    open.includes(at) ? width + (left * (plan.columns[at]?.share ?? 0)) / all : width,
  );
};

/** Shares of a room; columns whose share is too narrow for their header take what it needs. */
const sharedOut = (columns: readonly PlanColumn[], room: number, size: number): readonly number[] => {
  const least = columns.map((column) => leastWidth(column, size));
  const narrow = new Set<number>();
  for (;;) {
    const taken = [...narrow].reduce((total, at) => total + (least[at] ?? 0), 0);
    const shares = columns.reduce((total, { share }, at) => total + (narrow.has(at) ? 0 : share), 0);
    const widths = columns.map(({ share }, at) =>
      narrow.has(at) ? (least[at] ?? 0) : ((room - taken) * share) / shares,
    );
    const short = widths.findIndex((width, at) => !narrow.has(at) && width < (least[at] ?? 0));
    if (short < 0 || narrow.size + 1 === columns.length) return widths;
    narrow.add(short);
  }
};

/** Widths in points that fill the printable width of the page, a little less, so that nothing runs over its edge. */
export const columnWidths = (plan: SheetPlan): readonly number[] => {
  const { columns, orientation } = plan;
  const paper = orientation === 'landscape' ? page.long : page.short;
  const room = pointsOf(paper - page.margins.left - page.margins.right) * usedWidth;
  const size = tableSize(plan);
  const shared = sharedOut(columns, room, size);
  const floors = columns.map((column, at) => {
    const share = shared[at] ?? 0;
    if (isWords(column))
      return Math.max(leastWidth(column, size), share * (plan.dense ? denseShare : keptShare));
    if (!plan.dense) return share;
    const widest = Math.max(0, ...textWidths(plan, column, at)) + figurePadding;
    return Math.min(share, Math.max(leastWidth(column, size), widest));
  });
  const sum = floors.reduce((total, width) => total + width, 0);
  const widths = sum > room ? shared : giveOut(plan, floors, room);
  return widths.map((width) => Math.floor(width * 4) / 4);
};
