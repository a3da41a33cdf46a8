/** How wide the columns of a table are: figures as wide as they need, words what keeps the table shortest. */
import type { PlanColumn, SheetPlan } from '../model/sheet-plan';
import { shownIn } from './body-part';
import { tableSize } from './looks';
import { cellPadding, lineHeight, textWidth, wordWidth } from './measure';
import { page, pageRoom, pointsOf } from './page';

/**
 * Part of the printable width that a table takes. Excel counts widths in whole pixels of a digit of the workbook's usual font;
 * printers and other programs draw the digit itself, up to 1.058 times as wide (Calibri 11: 5.53 for 5.25 points; Arial 10: 5.56).
 */
const usedWidth = 0.945;
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

/** A row: how wide what stands in each column is on one line, and on how many pages the row is printed. */
interface RowWidths {
  readonly widths: readonly number[];
  readonly pages: number;
}

/** Lines that a text takes in a column, fractions kept, so that every point of width counts. */
const linesAt = (text: number, column: number): number => text / Math.max(column - cellPadding, 1);

/** Lines that all rows take together. */
const tableLines = (rows: readonly RowWidths[], columns: readonly number[]): number =>
  rows.reduce(
    (total, { widths, pages }) =>
      total + pages * Math.max(1, ...widths.map((text, at) => linesAt(text, columns[at] ?? 0))),
    0,
  );

/** Lines that the table loses when each column grows by a step: a row gets shorter by its tallest cell alone, down to the next. */
const gainsIn = (rows: readonly RowWidths[], columns: readonly number[]): readonly number[] => {
  const gains = columns.map(() => 0);
  for (const { widths, pages } of rows) {
    let [tallest, most, next] = [-1, 1, 1];
    for (let at = 0; at < widths.length; at += 1) {
      const lines = linesAt(widths[at] ?? 0, columns[at] ?? 0);
      if (lines > most) [tallest, most, next] = [at, lines, most];
      else if (lines > next) next = lines;
    }
    if (tallest < 0) continue;
    const grown = linesAt(widths[tallest] ?? 0, (columns[tallest] ?? 0) + step);
    gains[tallest] = (gains[tallest] ?? 0) + pages * (most - Math.max(next, grown));
  }
  return gains;
};

/** The rows of a table; its header stands on every page. */
const rowsOf = (plan: SheetPlan, columns: readonly number[]): readonly RowWidths[] => {
  const size = tableSize(plan);
  const texts = plan.columns.map((column, at) => (isWords(column) ? textWidths(plan, column, at) : []));
  const body = plan.lines.map((_, row) => ({ widths: texts.map((column) => column[row] ?? 0), pages: 1 }));
  const pages = Math.ceil((tableLines(body, columns) * lineHeight(1, size)) / pageRoom(plan));
  const header = plan.columns.map((column) => textWidth(column.header, size, true));
  return [...body, { widths: header, pages }];
};

/** Gives the room that is left to columns of words, step by step to the one that makes the table shortest. */
const giveOut = (plan: SheetPlan, widths: readonly number[], room: number): readonly number[] => {
  const given = [...widths];
  const rows = rowsOf(plan, given);
  const open = plan.columns.flatMap((column, at) => (isWords(column) ? [at] : []));
  const growing = plan.dense ? plan.columns.map((_, at) => at) : open;
  let left = room - given.reduce((total, width) => total + width, 0);
  for (; left >= step && open.length > 0; left -= step) {
    const all = gainsIn(rows, given);
    const gains = growing.map((at) => all[at] ?? 0);
    const best = Math.max(...gains);
    if (best <= 0) break;
    const at = growing[gains.indexOf(best)];
    if (at !== undefined) given[at] = (given[at] ?? 0) + step;
  }
  const shares = open.reduce((total, at) => total + (plan.columns[at]?.share ?? 0), 0);
  return given.map((width, at) =>
    open.includes(at) ? width + (left * (plan.columns[at]?.share ?? 0)) / shares : width,
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
