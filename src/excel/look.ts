/** Looks before a write: what stands where the steps work, whether it may be written, and where it has moved to. */
import type { SheetTrace } from '../sheets/follow/trace';
import { followSteps, homesOf } from './follow';
import type { Followed } from './follow';
import { askTracesAgain } from './follow/trace';
import { askGuards } from './guards';
import type { Conflict } from './outcome';
import { areMany, findMovedOn, findSteps, partsOf } from './parts';
import { askPremises } from './premises';
import type { Premise } from './premises';
import { run } from './run';
import { areOpen, askSteps, crossedIn, needsTwoLooks } from './steps';
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

/** One request; more where there is more than one takes. */
const lookOnce = async (
  steps: readonly Step[],
  { to, traces = [], premises = [] }: LookFor,
): Promise<LookedOnce> => {
  const [first, ...more] = partsOf(steps);
  const premisesWait = areMany(premises);
  const looked = await run(async (context) => {
    const guards = askGuards(context, steps, to);
    const asked = steps.slice(0, first?.to ?? 0);
    const answer = askSteps(context, asked);
    const shapes = askTracesAgain(context, traces);
    const premised = askPremises(context, premisesWait ? [] : premises);
    await context.sync();
    const found = answer();
    const now = shapes();
    const open = areOpen(asked, found);
    const followed = followSteps(steps, open ? [] : traces, now);
    if (!followed.moved) guards();
    const homes = open ? homesOf(traces, now) : null;
    const crossed = homes ? crossedIn(asked, found, (sheetId) => homes.get(sheetId)) : [];
    return { found, ...followed, lost: [...followed.lost, ...crossed], premises: premised() };
  });
  // What has moved is looked at again, where it is now.
  const others = looked.moved ? [] : await findSteps(steps, more);
  const waited = premisesWait ? await findMovedOn(premises) : [];
  return { ...looked, found: [...looked.found, ...others], premises: [...looked.premises, ...waited] };
};

/** One round trip; a second where an id must be known first, or where the cells were found elsewhere. */
export const look = async (wanted: readonly Step[], what: LookFor): Promise<Looked> => {
  const { steps, found, lost, moved, premises } = await lookOnce(wanted, what);
  if (lost.length > 0 || (!moved && !needsTwoLooks(steps))) return { steps, found, lost, moved: premises };
  const [first, ...more] = partsOf(steps);
  const again = await run(async (context) => {
    const guards = askGuards(context, steps, what.to);
    const answer = askSteps(context, steps.slice(0, first?.to ?? 0), found.slice(0, first?.to ?? 0));
    await context.sync();
    guards();
    return answer();
  });
  const others = await findSteps(steps, more, found);
  return { steps, found: [...again, ...others], lost, moved: premises };
};
