/** The registry of step kinds: to add one, write its operator and name it here. */
import type { Moves } from '../../sheets/follow/moves';
import type { WorkbookReading } from '../../sheets/grid';
import type { Answer } from '../ask';
import type { Conflict } from '../outcome';
import { cellsOperator, dueCells } from './cells';
import type { FoundCells } from './cells';
import { columnOperator } from './column';
import { columnsOperator } from './columns';
import { marksOperator } from './marks';
import { namesOperator } from './names';
import { partOperator } from './part';
import { cellCount, rowsOperator } from './rows';
import { sheetOperator } from './sheet';
import type { Operator, Side, Step } from './step';

/** Each kind's operator, its own types forgotten: `operatorOf` gives each step to the operator of its kind. */
const operators: Readonly<Record<Step['kind'], Operator<Step, unknown>>> = {
  cells: cellsOperator,
  column: columnOperator,
  names: namesOperator,
  part: partOperator,
  marks: marksOperator,
  sheet: sheetOperator,
  rows: rowsOperator,
  columns: columnsOperator,
};

const operatorOf = (step: Step): Operator<Step, unknown> => operators[step.kind];

/** Kinds whose state takes two questions, because the first must tell an id. */
const deep: readonly Step['kind'][] = ['part', 'marks'];
export const needsTwoLooks = (steps: readonly Step[]): boolean =>
  steps.some(({ kind }) => deep.includes(kind));

/** What was found for each step of a list, in its order. */
export type FoundSteps = readonly unknown[];

export const askSteps = (
  context: Excel.RequestContext,
  steps: readonly Step[],
  known: FoundSteps | null = null,
): Answer<FoundSteps> => {
  const answers = steps.map((step, index) => operatorOf(step).ask(context, step, known?.[index] ?? null));
  return () => answers.map((answer) => answer());
};

export const captureSteps = (steps: readonly Step[], found: FoundSteps, side: Side): readonly Step[] =>
  steps.map((step, index) => operatorOf(step).capture(step, found[index], side));

export const conflictsOf = (steps: readonly Step[], found: FoundSteps, from: Side): readonly Conflict[] =>
  steps.flatMap((step, index) => operatorOf(step).conflicts(step, found[index], from));

export const haveReached = (steps: readonly Step[], found: FoundSteps, side: Side): boolean =>
  steps.every((step, index) => operatorOf(step).reached(step, found[index], side));

/** Queues all writes that lead to a side; what is taken back is taken back in reverse order. */
export const writeSteps = (
  context: Excel.RequestContext,
  steps: readonly Step[],
  found: FoundSteps | null,
  to: Side,
): void => {
  const jobs = steps.map((step, index) => ({ step, found: found?.[index] ?? null }));
  for (const job of to === 'after' ? jobs : jobs.reverse()) {
    operatorOf(job.step).write(context, job.step, job.found, to);
  }
};

/** Ids and names of the sheets that a list of steps writes on. */
export const sheetsOf = (steps: readonly Step[]): ReadonlyMap<string, string> =>
  new Map(steps.flatMap((step) => ('sheetId' in step ? [[step.sheetId, step.sheet] as const] : [])));

const cellsIn = (step: Step): number => {
  if (step.kind === 'rows') return cellCount(step.rows);
  if (step.kind === 'columns') return step.cells.length + step.filled.length;
  if (step.kind === 'sheet') return step.layout.cells.length;
  return step.kind === 'cells' ? step.cells.length : 0;
};

/** Cells a list of steps changes; a step that changes none counts as one thing. */
export const sizeOf = (steps: readonly Step[]): number =>
  steps.reduce((count, step) => count + cellsIn(step), 0);

/** Kinds whose cells tell whether a step is there; of others a side may look like the other. */
const telling: readonly Step['kind'][] = ['cells', 'rows', 'columns', 'sheet'];

/** True when nothing is left to be done: every step that can tell has reached the side. */
export const isAllThere = (steps: readonly Step[], found: FoundSteps, side: Side): boolean => {
  const own = steps.map((step, index) => ({ step, found: found[index] }));
  const told = own.filter(({ step }) => telling.includes(step.kind));
  return told.length > 0 && told.every(({ step, found: now }) => operatorOf(step).reached(step, now, side));
};

/** Cells that are not yet as a side has them. */
export const dueIn = (steps: readonly Step[], found: FoundSteps, side: Side): number =>
  steps.reduce((count, step, index) => {
    const now = found[index];
    if (step.kind === 'cells') return count + dueCells(step, now as FoundCells, side);
    const operator = operatorOf(step);
    if (side === 'before' && operator.due) return count + operator.due(step, now);
    return operator.reached(step, now, side) ? count : count + cellsIn(step);
  }, 0);

/** Where lines of somebody else came between an insertion that stands open. */
export const crossedIn = (
  steps: readonly Step[],
  found: FoundSteps,
  homeOf: (sheetId: string) => Moves | undefined,
): readonly Conflict[] =>
  steps.flatMap((step, index) => {
    const operator = operatorOf(step);
    const home = 'sheetId' in step ? homeOf(step.sheetId) : undefined;
    const isOpen = operator.isOpen?.(step, found[index]) === true;
    return home && isOpen ? (operator.crossed?.(step, found[index], home) ?? []) : [];
  });

/** True when an insertion stands half way where it was begun: its own names then tell more than what stands around it. */
export const areOpen = (steps: readonly Step[], found: FoundSteps): boolean =>
  steps.some((step, index) => operatorOf(step).isOpen?.(step, found[index]) === true);

/** What each step whose cells tell would find, told from a reading; null where it does not show all of that. */
const foundIn = (steps: readonly Step[], reading: WorkbookReading): FoundSteps | null => {
  const found = steps.map((step) => operatorOf(step).seen?.(step, reading) ?? null);
  return found.includes(null) ? null : found;
};

export interface SeenSteps {
  /** True when an insertion stands half way where it was begun. */
  readonly isOpen: boolean;
  /** Where lines of somebody else came between. */
  readonly crossed: (homeOf: (sheetId: string) => Moves | undefined) => readonly Conflict[];
  /** Cells that taking the steps back would change; null where that would be refused. */
  readonly due: () => number | null;
}

/** The steps as a reading shows them; null where it does not tell. */
export const seenSteps = (all: readonly Step[], reading: WorkbookReading): SeenSteps | null => {
  const steps = all.filter(({ kind }) => telling.includes(kind));
  const found = foundIn(steps, reading);
  if (steps.length === 0 || !found) return null;
  return {
    isOpen: areOpen(steps, found),
    crossed: (homeOf) => crossedIn(steps, found, homeOf),
    due: () => (conflictsOf(steps, found, 'after').length > 0 ? null : dueIn(steps, found, 'before')),
  };
};
