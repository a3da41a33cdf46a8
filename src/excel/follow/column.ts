import type { Area } from '../../a1/place';
import { movedArea } from '../../sheets/follow/moves';
import type { Moves } from '../../sheets/follow/moves';
import { nothing } from '../content';
import type { ColumnStep } from '../steps/step';
import { addresses, emptyStep, unknown } from './where';
import type { Following, Where } from './where';

/** One item per row of what is now `area`, of one per row then; rows that came in between look like the one above. */
const relaid = <T>(items: readonly T[], top: number, area: Area, { rows }: Moves): readonly T[] => {
  const now = new Map(items.map((item, index) => [rows.at(top + index), item]));
  const laid: T[] = [];
  for (let row: number = area.top; row <= area.bottom; row += 1) {
    const item = now.get(row) ?? laid.at(-1) ?? items[0];
    if (item !== undefined) laid.push(item);
  }
  return laid;
};

export const followColumn = (step: ColumnStep, where: Where): Following<ColumnStep> => {
  const { home } = where;
  const [area, column] = [movedArea(home, step.area), home.columns.at(step.column)];
  if (area === null || column === null) return { step: emptyStep(step, where) };
  const printed = step.look?.printArea ?? null;
  const printArea = printed === null ? null : addresses(printed, home);
  if (!area || column === undefined || printArea === undefined)
    return { step, lost: [unknown(home.sheet, step.area.top, step.column, nothing)] };
  const look = step.look && {
    ...step.look,
    printArea: printArea === '' ? null : printArea,
    formats: relaid(step.look.formats, step.area.top, area, home),
    cells: relaid(step.look.cells, step.area.top, area, home),
  };
  const likeColumn = home.columns.at(step.likeColumn) ?? column;
  return { step: { ...step, sheet: home.sheet, column, likeColumn, area, look } };
};
