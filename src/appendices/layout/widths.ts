/** How wide the columns of a table are: figures as wide as they need, words what keeps the table shortest. */
import type { PlanColumn, SheetPlan } from '../model/sheet-plan';
import { shownIn } from './body-part';
import { bodyLook, headerLook } from './looks';
import { cellPadding, textWidth, wordWidth } from './measure';
import { page, pointsOf } from './page';

/** Part of the printable width that a table takes: printers draw columns up to some three in a hundred wider than Excel. */
const usedWidth = 0.97;
/** Part of its share that a column of words keeps however little stands in it: people write into it too. */
const keptShare = 0.6;
/** Points by which room is given out. */
const step = 4;

/** The narrowest a column may be: its header's longest word is not broken. */
const leastWidth = ({ header }: PlanColumn): number =>
  Math.max(
    ...header
      .split(/\s+/u)
      .map((word) => Math.ceil(wordWidth(word, headerLook.size, headerLook.bold) * 4) / 4),
  );

const isWords = ({ format, align }: PlanColumn): boolean => format === 'General' && align === 'left';

/** Width on one line of what stands in each row of a column, in points. */
const textWidths = ({ lines }: SheetPlan, column: PlanColumn, at: number): readonly number[] =>
  lines.map(({ cells }) => {
    const cell = cells[at];
    return cell ? textWidth(shownIn(cell, column), bodyLook.size) : 0;
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
  const open = plan.columns.flatMap((column, at) => (isWords(column) ? [at] : []));
  const lines = (at: number): number =>
    tableLines(
      texts,
      given.map((width, other) => (other === at ? width + step : width)),
      plan.lines.length,
    );
  const shares = open.map((at) => plan.columns[at]?.share ?? 0);
  let left = room - given.reduce((total, width) => total + width, 0);
  for (; left >= step && open.length > 0; left -= step) {
    const now = tableLines(texts, given, plan.lines.length);
    const gains = open.map((at) => now - lines(at));
    const best = Math.max(...gains);
    if (best <= 0) break;
    const at = open[gains.indexOf(best)];
    if (at !== undefined) given[at] = (given[at] ?? 0) + step;
  }
  const all = shares.reduce((total, share) => total + share, 0);
  return given.map((width, at) =>
    open.includes(at) ? width + (left * (plan.columns[at]?.share ?? 0)) / all : width,
  );
};

/** Shares of a room; columns whose share is too narrow for their header take what it needs. */
const sharedOut = (columns: readonly PlanColumn[], room: number): readonly number[] => {
  const least = columns.map(leastWidth);
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
  const shared = sharedOut(columns, room);
  const floors = columns.map((column, at) =>
    isWords(column) ? Math.max(leastWidth(column), (shared[at] ?? 0) * keptShare) : (shared[at] ?? 0),
  );
  const sum = floors.reduce((total, width) => total + width, 0);
  const widths = sum > room ? shared : giveOut(plan, floors, room);
  return widths.map((width) => Math.floor(width * 4) / 4);
};
