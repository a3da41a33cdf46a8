/** Conditional formats that were taken away or replaced, where they belong now. */
import type { Area } from '../../a1/place';
import { parseAreas } from '../../a1/references';
import { movedFormula } from '../../sheets/follow/formula';
import type { Moves } from '../../sheets/follow/moves';
import { nothing } from '../content';
import type { Mark, MarksStep } from '../steps/step';
import { addresses, unknown } from './where';
import type { Following, Where } from './where';

const firstArea = (list: string): Area | undefined => parseAreas(list)?.[0];

/** The rule of a mark is written for the first cell of its places, and counts from there. */
const followMark = (mark: Mark, where: Where): Mark | null | undefined => {
  const { home } = where;
  const address = addresses(mark.address, home);
  if (address === undefined || address === '') return address === '' ? null : undefined;
  const [from, to] = [mark.address, address].map(firstArea);
  if (!from || !to) return undefined;
  const down = to.top - from.top;
  const together: Moves = { ...home, rows: { at: (row) => row + down } };
  const formula = movedFormula(mark.formula, home.was, (sheet) =>
    sheet === home.was ? together : where.movesOf(sheet),
  );
  return formula === null ? undefined : { ...mark, address, formula };
};

export const followMarks = (step: MarksStep, where: Where): Following<MarksStep> => {
  const before = step.before.map((mark) => followMark(mark, where));
  const lost = before.flatMap((mark, index) => {
    const area = firstArea(step.before[index]?.address ?? '');
    return mark === undefined ? [unknown(where.home.sheet, area?.top ?? 0, area?.left ?? 0, nothing)] : [];
  });
  return {
    step: { ...step, sheet: where.home.sheet, before: before.flatMap((mark) => mark ?? []) },
    lost,
  };
};
