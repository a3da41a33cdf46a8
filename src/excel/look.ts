/** Looks before a write: what stands where the steps work, whether it may be written, and where it has moved to. */
import type { SheetTrace } from '../sheets/follow/trace';
import { followSteps } from './follow';
import type { Followed } from './follow';
import { askTracesAgain } from './follow/trace';
import { askGuards } from './guards';
import type { Conflict } from './outcome';
import { askPremises } from './premises';
import type { Premise } from './premises';
import { run } from './run';
import { areOpen, askSteps, needsTwoLooks } from './steps';
import type { FoundSteps } from './steps';
import type { Side, Step } from './steps/step';

/** What a look found, and the steps it is about: where rows or columns came between, the places they have now. */
export interface Looked {
  readonly steps: readonly Step[];
  readonly found: FoundSteps;
  readonly lost: readonly Conflict[];
  /** Cells that the steps rest on and that have moved on. */
  readonly moved: readonly Conflict[];
}

/** What a look is for. */
export interface LookFor {
  readonly to: Side;
  readonly traces?: readonly SheetTrace[];
  readonly premises?: readonly Premise[];
}

type LookedOnce = Omit<Looked, 'moved'> & Followed & { readonly premises: readonly Conflict[] };

const lookOnce = async (
  steps: readonly Step[],
  { to, traces = [], premises = [] }: LookFor,
): Promise<LookedOnce> =>
  await run(async (context) => {
    const guards = askGuards(context, steps, to);
    const answer = askSteps(context, steps);
    const shapes = askTracesAgain(context, traces);
    const premised = askPremises(context, premises);
    await context.sync();
    const found = answer();
    const followed = followSteps(steps, areOpen(steps, found) ? [] : traces, shapes());
    if (!followed.moved) guards();
    return { found, ...followed, premises: premised() };
  });

/** One round trip; a second where an id must be known first, or where the cells were found elsewhere. */
export const look = async (wanted: readonly Step[], what: LookFor): Promise<Looked> => {
  const { steps, found, lost, moved, premises } = await lookOnce(wanted, what);
  if (lost.length > 0 || (!moved && !needsTwoLooks(steps))) return { steps, found, lost, moved: premises };
  return await run(async (context) => {
    const guards = askGuards(context, steps, what.to);
    const answer = askSteps(context, steps, found);
    await context.sync();
    guards();
    return { steps, found: answer(), lost, moved: premises };
  });
};
