/** What a write rests on without touching it: the cells that its figures were worked out from. */
import type { InputCell } from '../sheets/patch';
import { askContent } from './ask';
import type { Answer } from './ask';
import { boxOf } from './blocks';
import { contentOf, holds, nothing } from './content';
import type { Conflict } from './outcome';

/** Cells of one sheet as they were when the write was planned. */
export interface Premise {
  readonly sheet: string;
  readonly sheetId: string;
  readonly cells: readonly InputCell[];
}

const askPremise = (
  context: Excel.RequestContext,
  { sheet, sheetId, cells }: Premise,
): Answer<Conflict[]> => {
  const content = askContent(context.workbook.worksheets.getItem(sheetId), boxOf(cells));
  return () => {
    const { rectangle, values, formulas, formats } = content();
    return cells.flatMap(({ row, column, content: expected, value }): Conflict[] => {
      const [r, c] = [row - rectangle.top, column - rectangle.left];
      const now = values[r]?.[c] ?? '';
      const found = contentOf(now, formulas[r]?.[c] ?? '', formats[r]?.[c] ?? nothing.format);
      // A formula that stands as it was may come to something else.
      return holds(found, expected) && now === value
        ? []
        : [{ sheet, row, column, expected, found, input: true }];
    });
  };
};

/** Queues the look; the answer names the cells that have moved on. */
export const askPremises = (
  context: Excel.RequestContext,
  premises: readonly Premise[],
): Answer<readonly Conflict[]> => {
  const answers = premises
    .filter(({ cells }) => cells.length > 0)
    .map((premise) => askPremise(context, premise));
  return () => answers.flatMap((answer) => answer());
};
