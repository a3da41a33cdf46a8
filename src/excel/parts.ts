/**
 * Work too large for one request, in parts that Excel takes: its requests and answers end at 5 MB. A small write is one part,
 * looked at, written and verified in a single request; a large one is several, and still done wholly or not at all.
 */
import { rowIndex } from '../a1/place';
import { askPremises } from './premises';
import type { Premise } from './premises';
import type { Conflict } from './outcome';
import { run } from './run';
import { askSteps, sizeOf } from './steps';
import type { FoundSteps } from './steps';
import type { CellsStep, ColumnStep, Side, Step } from './steps/step';

/** Cells whose contents one request reads twice and writes once: of usual texts a fifth of what Excel takes. */
const MOST_CELLS = 4_000;
/** Cells whose whole look one request reads twice. */
const MOST_LOOKS = 1_500;

/** Steps `from` up to but not including `to`. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

const slices = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

const cellPieces = (step: CellsStep): readonly Step[] =>
  slices(step.cells, MOST_CELLS).map((cells) => ({ ...step, cells }));

/** Headings that are merged stand in the first piece, at the table's top. */
const columnPieces = (step: ColumnStep): readonly Step[] => {
  const { area, merges } = step;
  const pieces: ColumnStep[] = [];
  for (let top: number = area.top; top <= area.bottom; top += MOST_LOOKS) {
    const bottom = rowIndex(Math.min(top + MOST_LOOKS - 1, area.bottom));
    pieces.push({
      ...step,
      area: { ...area, top: rowIndex(top), bottom },
      ...(merges && { merges: top === area.top ? merges : [] }),
    });
  }
  return pieces;
};

const heightOf = ({ area }: ColumnStep): number => area.bottom - area.top + 1;

/** What of a part's measure a step takes; a part is full at 1. */
const weightOf = (step: Step): number =>
  step.kind === 'column' ? heightOf(step) / MOST_LOOKS : sizeOf([step]) / MOST_CELLS;

/** Steps that no part could hold, in pieces; all others as they are. */
export const inPieces = (steps: readonly Step[]): readonly Step[] => {
  if (steps.every((step) => weightOf(step) <= 1)) return steps;
  return steps.flatMap((step) => {
    if (weightOf(step) <= 1) return [step];
    if (step.kind === 'cells') return cellPieces(step);
    return step.kind === 'column' && step.look === null ? columnPieces(step) : [step];
  });
};

/** The parts of a list of steps, in its order. */
export const partsOf = (steps: readonly Step[]): readonly Part[] => {
  const parts: Part[] = [];
  let [from, weight] = [0, 0];
  steps.forEach((step, at) => {
    const more = weightOf(step);
    if (at > from && weight + more > 1) {
      parts.push({ from, to: at });
      [from, weight] = [at, 0];
    }
    weight += more;
  });
  return from < steps.length ? [...parts, { from, to: steps.length }] : parts;
};

/** What is taken back is taken back in reverse order. */
export const inOrder = (parts: readonly Part[], to: Side): readonly Part[] =>
  to === 'after' ? parts : [...parts].reverse();

const findPart = async (steps: readonly Step[], known: FoundSteps | null): Promise<FoundSteps> =>
  await run(async (context) => {
    const answer = askSteps(context, steps, known);
    await context.sync();
    return answer();
  });

/** What stands where the steps work, by a request for each part. */
export const findSteps = async (
  steps: readonly Step[],
  parts: readonly Part[],
  known: FoundSteps | null = null,
): Promise<FoundSteps> => {
  const found: FoundSteps[] = [];
  for (const { from, to } of parts)
    found.push(await findPart(steps.slice(from, to), known?.slice(from, to) ?? null));
  return found.flat();
};

const premisePieces = (premises: readonly Premise[]): readonly Premise[] =>
  premises.flatMap((premise) => slices(premise.cells, MOST_CELLS).map((cells) => ({ ...premise, cells })));

/** True when the cells that a write rests on take more than one request. */
export const areMany = (premises: readonly Premise[]): boolean =>
  premises.reduce((sum, { cells }) => sum + cells.length, 0) > MOST_CELLS;

const findPiece = async (piece: Premise): Promise<readonly Conflict[]> =>
  await run(async (context) => {
    const answer = askPremises(context, [piece]);
    await context.sync();
    return answer();
  });

/** The cells that a write rests on and that have moved on, by a request for each piece. */
export const findMovedOn = async (premises: readonly Premise[]): Promise<readonly Conflict[]> => {
  const conflicts: (readonly Conflict[])[] = [];
  for (const piece of premisePieces(premises)) conflicts.push(await findPiece(piece));
  return conflicts.flat();
};
