/** Workbook names that were changed or removed, and where they referred to now. */
import { parseReference } from '../../a1/references';
import { movedFormula } from '../../sheets/follow/formula';
import type { MovesOf } from '../../sheets/follow/formula';
import { nothing } from '../content';
import type { Conflict } from '../outcome';
import type { NamesStep } from '../steps/step';
import { unknown } from './where';
import type { Following } from './where';

/** What a name is to refer to again; one whose place cannot be told is a conflict at the place it had. */
export const followNames = (step: NamesStep, movesOf: MovesOf): Following<NamesStep> => {
  const lost: Conflict[] = [];
  const names = step.names.map((change) => {
    if (change.before === null) return change;
    const before = movedFormula(change.before, '', movesOf);
    const reference = parseReference(change.before);
    if (before === null && reference)
      lost.push(unknown(reference.sheet ?? '', reference.area.top, reference.area.left, nothing));
    return { ...change, before: before ?? change.before };
  });
  return { step: { ...step, names }, lost };
};
