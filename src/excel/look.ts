/** Looks before a write: what stands where the steps work, whether it may be written, and where it has moved to. */
import type { SheetTrace } from '../sheets/follow/trace';
import { followSteps } from './follow';
import type { Followed } from './follow';
import { askTracesAgain } from './follow/trace';
import { askGuards } from './guards';
import type { Conflict } from './outcome';
import { run } from './run';
import { askSteps, needsTwoLooks } from './steps';
import type { FoundSteps } from './steps';
import type { Side, Step } from './steps/step';

/** What a look found, and the steps it is about: where rows or columns came between, the places they have now. */
export interface Looked {
  readonly steps: readonly Step[];
  readonly found: FoundSteps;
  readonly lost: readonly Conflict[];
}

const lookOnce = async (
  steps: readonly Step[],
  to: Side,
  traces: readonly SheetTrace[],
): Promise<Looked & Followed> =>
  await run(async (context) => {
    const guards = askGuards(context, steps, to);
    const answer = askSteps(context, steps);
    const shapes = askTracesAgain(context, traces);
    await context.sync();
    const followed = followSteps(steps, traces, shapes());
    if (!followed.moved) guards();
    return { found: answer(), ...followed };
  });

/** One round trip; a second where an id must be known first, or where the cells were found elsewhere. */
export const look = async (
  wanted: readonly Step[],
  to: Side,
  traces: readonly SheetTrace[],
): Promise<Looked> => {
  const { steps, found, lost, moved } = await lookOnce(wanted, to, traces);
  if (lost.length > 0 || (!moved && !needsTwoLooks(steps))) return { steps, found, lost };
  return await run(async (context) => {
    const guards = askGuards(context, steps, to);
    const answer = askSteps(context, steps, found);
    await context.sync();
    guards();
    return { steps, found: answer(), lost };
  });
};
