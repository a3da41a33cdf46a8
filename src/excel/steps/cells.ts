/** Contents and number formats of cells. */
import { askContent, rangeAt } from '../ask';
import type { Answer } from '../ask';
import { blocksOf, readFor } from '../blocks';
import type { Block } from '../blocks';
import { contentOf, holds, inputOf, needsTextFormat, nothing, sameFormat } from '../content';
import type { HeldContent } from '../content';
import { gridOf, seenAt } from './seen';
import type { CellChange, CellsStep, FilledCell, NewCell, Operator, Side } from './step';

export interface FoundCells {
  /** Content of each cell of a step, in its order. */
  readonly contents: readonly HeldContent[];
  /** True on a protected sheet: unlocked cells may be written there, but formats may not. */
  readonly shut: boolean;
}

const askCells = (sheet: Excel.Worksheet, cells: readonly CellChange[]): Answer<FoundCells> => {
  const questions = readFor(cells).map((area) => ({ area, content: askContent(sheet, area) }));
  sheet.protection.load('protected');
  return () => {
    const found = new Map<string, HeldContent>();
    for (const { area, content } of questions) {
      const { values, formulas, formats } = content();
      formulas.forEach((line, r) => {
        line.forEach((formula, c) => {
          const place = `${String(area.top + r)} ${String(area.left + c)}`;
          found.set(place, contentOf(values[r]?.[c] ?? '', formula, formats[r]?.[c] ?? 'General'));
        });
      });
    }
    return {
      contents: cells.map(({ row, column }) => found.get(`${String(row)} ${String(column)}`) ?? nothing),
      shut: sheet.protection.protected,
    };
  };
};

/**
 * Content and number format. A new format counts when it is there in Excel's own spelling; "@" is never that, because text
 * is typed under it for a moment.
 */
export const isAt = (found: HeldContent, change: CellChange, side: Side): boolean =>
  holds(found, change[side]) &&
  (sameFormat(found, change[side]) ||
    (side === 'after' && !sameFormat(found, change.before) && found.format !== '@'));

/** Ours, on one side or the other; a batch that broke off may have left a cell with the other side's format. */
export const isEither = (found: HeldContent, change: CellChange): boolean =>
  holds(found, change.before) || holds(found, change.after);

/** Still to be written: ours, not there yet. A cell that somebody else changed meanwhile is left alone. */
export const isDue = (found: HeldContent, change: CellChange, to: Side): boolean =>
  !isAt(found, change, to) && isEither(found, change);

/** A string that Excel reads for itself, and may give a format of its own. */
const isRead = ({ formula, literal }: HeldContent): boolean =>
  literal !== true && typeof formula === 'string' && formula !== '';

/** A change, what was found in its place (null when nobody looked), and where it leads. */
interface Due extends CellChange {
  readonly found?: HeldContent | null;
}

/**
 * Formats go first, so that "@" keeps text as text; and again after what Excel may have formatted by itself or what was
 * typed under another format.
 */
export const writeBlock = (sheet: Excel.Worksheet, block: Block<Due>, to: Side, shut: boolean): void => {
  const changes = block.cells.flat();
  const contents = block.cells.map((line) => line.map((change): HeldContent => change[to]));
  const formats = contents.map((line) => line.map(({ format }) => format));
  const asText = !shut && contents.flat().some(needsTextFormat);
  const typing = asText
    ? contents.map((line) => line.map((one) => (needsTextFormat(one) ? '@' : one.format)))
    : formats;
  const otherFormat = ({ before, after, found }: Due): boolean =>
    !sameFormat(before, after) || (found != null && !sameFormat(found, to === 'after' ? after : before));
  const range = rangeAt(sheet, block);
  if (asText || changes.some(otherFormat)) range.numberFormat = typing;
  range.formulas = contents.map((line) => line.map((content) => inputOf(content, asText)));
  if (asText || (!shut && contents.flat().some(isRead))) range.numberFormat = formats;
};

/** Types contents into new, empty cells. */
export const fillCells = (sheet: Excel.Worksheet, cells: readonly FilledCell[]): void => {
  const changes = cells.map(({ row, column, content }): Due => ({
    row,
    column,
    before: nothing,
    after: content,
    found: null,
  }));
  for (const block of blocksOf(changes)) writeBlock(sheet, block, 'after', false);
};

/** A new cell and what stands in its place now. */
export interface Placed {
  readonly cell: NewCell;
  readonly now: HeldContent;
}

/**
 * True when new cells are surely not there: none of those that differ from what stood in their places before holds what was
 * put into it, and what stood there is seen again. A batch may have broken off right after it took them away.
 */
export const areGone = (places: readonly Placed[]): boolean => {
  const telling = places.flatMap(({ cell: { content, was }, now }) =>
    was === undefined || holds(was, content) ? [] : [{ content, was, now }],
  );
  return (
    telling.every(({ content, now }) => !holds(now, content)) &&
    telling.some(({ was, now }) => holds(now, was))
  );
};

/** How many cells of a step are not yet as a side has them. */
export const dueCells = ({ cells }: CellsStep, { contents }: FoundCells, to: Side): number =>
  cells.filter((change, index) => isDue(contents[index] ?? nothing, change, to)).length;

export const cellsOperator: Operator<CellsStep, FoundCells> = {
  ask: (context, { sheetId, cells }) => askCells(context.workbook.worksheets.getItem(sheetId), cells),
  seen: ({ sheetId, cells }, reading) => {
    const grid = gridOf(reading, sheetId);
    return grid ? { contents: cells.map(({ row, column }) => seenAt(grid, row, column)), shut: false } : null;
  },
  capture: (step, found, side) => ({
    ...step,
    cells: step.cells.map((cell, index) => ({ ...cell, [side]: found.contents[index] ?? cell[side] })),
  }),
  conflicts: ({ sheet, cells }, { contents }, from) =>
    cells.flatMap((change, index) => {
      const now = contents[index] ?? nothing;
      if (isEither(now, change)) return [];
      return [{ sheet, row: change.row, column: change.column, expected: change[from], found: now }];
    }),
  reached: ({ cells }, { contents }, side) =>
    cells.every((change, index) => isAt(contents[index] ?? nothing, change, side)),
  write: (context, { sheetId, cells }, found, to) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const due = cells.flatMap((change, index): Due[] => {
      const now = found ? (found.contents[index] ?? nothing) : null;
      return !now || isDue(now, change, to) ? [{ ...change, found: now }] : [];
    });
    for (const block of blocksOf(due)) writeBlock(sheet, block, to, found?.shut === true);
  },
};
