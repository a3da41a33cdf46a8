/** What a write rests on without touching it: the cells that its figures were worked out from. */
import type { CellValue } from '../domain/appendix';
import type { InputCell } from '../sheets/patch';
import { askContent } from './ask';
import type { Answer } from './ask';
import { readFor } from './blocks';
import { contentOf, holds, nothing } from './content';
import type { HeldContent } from './content';
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
  const on = context.workbook.worksheets.getItem(sheetId);
  const questions = readFor(cells).map((area) => ({ area, content: askContent(on, area) }));
  return () => {
    const read = new Map<string, { readonly value: CellValue; readonly found: HeldContent }>();
    for (const { area, content } of questions) {
      const { values, formulas, formats } = content();
      formulas.forEach((line, r) => {
        line.forEach((formula, c) => {
          const value = values[r]?.[c] ?? '';
          const found = contentOf(value, formula, formats[r]?.[c] ?? nothing.format);
          read.set(`${String(area.top + r)} ${String(area.left + c)}`, { value, found });
        });
      });
    }
    return cells.flatMap(({ row, column, content: expected, value }): Conflict[] => {
      const { value: now, found } = read.get(`${String(row)} ${String(column)}`) ?? {
        value: '',
        found: nothing,
      };
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
