/** What following a step needs to know, and what kinds of steps share. Pure. */
import { areaAddress } from '../../a1/address';
import { parseAreas } from '../../a1/references';
import { movedFormula } from '../../sheets/follow/formula';
import type { MovesOf } from '../../sheets/follow/formula';
import { movedArea } from '../../sheets/follow/moves';
import type { Moves } from '../../sheets/follow/moves';
import { isFormula } from '../../sheets/patch';
import type { HeldContent } from '../content';
import type { Conflict } from '../outcome';
import type { CellsStep, Step } from '../steps/step';

/** The step as it reads now; `lost` are cells of which that cannot be told. */
export interface Following<S extends Step> {
  readonly step: S | CellsStep;
  readonly lost?: readonly Conflict[];
}

export interface Where {
  readonly home: Moves;
  readonly movesOf: MovesOf;
}

/** The content with its references moved; null when it cannot be told where. */
export const content = (held: HeldContent, { home, movesOf }: Where): HeldContent | null => {
  if (!isFormula(held)) return held;
  const formula = movedFormula(String(held.formula), home.was, movesOf);
  return formula === null ? null : { ...held, formula };
};

export const unknown = (sheet: string, row: number, column: number, expected: HeldContent): Conflict => ({
  sheet,
  row,
  column,
  expected,
  found: null,
});

/** In the place of a step that has nothing left to do. */
export const emptyStep = ({ sheetId }: { readonly sheetId: string }, { home }: Where): CellsStep => ({
  kind: 'cells',
  sheet: home.sheet,
  sheetId,
  cells: [],
});

/** "A1:G9,A12" moved part by part; parts that are gone are left out. */
export const addresses = (text: string, home: Moves): string | undefined => {
  const parts = parseAreas(text)?.map((area) => movedArea(home, area));
  if (!parts || parts.includes(undefined)) return undefined;
  return parts.flatMap((area) => (area ? [areaAddress(area)] : [])).join(',');
};
