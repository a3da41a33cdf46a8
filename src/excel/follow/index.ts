/**
 * Steps of an earlier write as they read now, after rows or columns came, went, or sheets were renamed. Pure. To add a kind
 * of step: a file that follows it, named here, and how far it must be looked at in trace.ts.
 */
import type { MovesOf } from '../../sheets/follow/formula';
import { movesBetween } from '../../sheets/follow/moves';
import type { Moves } from '../../sheets/follow/moves';
import type { SheetTrace } from '../../sheets/follow/trace';
import type { Conflict } from '../outcome';
import type { Step } from '../steps/step';
import { followCells } from './cells';
import { followColumn } from './column';
import { followColumns } from './columns';
import { followMarks } from './marks';
import { followNames } from './names';
import { followRows } from './rows';
import type { Following, Where } from './where';

export interface Followed {
  /** One for each that was given, in their order. */
  readonly steps: readonly Step[];
  /** Cells of which it cannot be told where they, or what their formulas refer to, are now. */
  readonly lost: readonly Conflict[];
  readonly moved: boolean;
}

const followOn = (
  step: Exclude<Step, { kind: 'names' | 'part' | 'sheet' }>,
  where: Where,
): Following<Step> => {
  switch (step.kind) {
    case 'cells':
      return followCells(step, where);
    case 'rows':
      return followRows(step, where);
    case 'columns':
      return followColumns(step, where);
    case 'column':
      return followColumn(step, where);
    case 'marks':
      return followMarks(step, where);
  }
};

const followStep = (step: Step, homes: ReadonlyMap<string, Moves>, movesOf: MovesOf): Following<Step> => {
  if (step.kind === 'names') return followNames(step, movesOf);
  if (step.kind === 'part' || step.kind === 'sheet') return { step };
  const home = homes.get(step.sheetId);
  return home ? followOn(step, { home, movesOf }) : { step };
};

/** A sheet that was there and is gone leaves its references nowhere. */
const gone = (was: string): Moves => {
  const nowhere = { at: () => undefined };
  return { was, sheet: was, rows: nowhere, columns: nowhere, still: false };
};

/** Where the lines of each traced sheet are now. */
export const homesOf = (
  traces: readonly SheetTrace[],
  now: readonly (SheetTrace | null)[],
): ReadonlyMap<string, Moves> =>
  new Map(
    traces.map((trace, index) => {
      const present = now[index];
      return [trace.sheetId, present ? movesBetween(trace, present) : gone(trace.sheet)];
    }),
  );

/** `now` has one look for each trace, null for a sheet that is gone. */
export const followSteps = (
  steps: readonly Step[],
  traces: readonly SheetTrace[],
  now: readonly (SheetTrace | null)[],
): Followed => {
  const moves = traces.map((trace, index) => {
    const present = now[index];
    return { id: trace.sheetId, moves: present ? movesBetween(trace, present) : gone(trace.sheet) };
  });
  if (moves.every(({ moves: { still, was, sheet } }) => still && was === sheet))
    return { steps, lost: [], moved: false };
  const homes = new Map(moves.map(({ id, moves: home }) => [id, home]));
  const byName = new Map(moves.map(({ moves: home }) => [home.was, home]));
  const followed = steps.map((step) => followStep(step, homes, (sheet) => byName.get(sheet)));
  return {
    steps: followed.map(({ step }) => step),
    lost: followed.flatMap(({ lost = [] }) => lost),
    moved: true,
  };
};
