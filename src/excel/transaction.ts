/**
 * One transaction: look, write in one sync, verify in the same sync, and put everything back when anything went wrong.
 *
 * The writing batch itself reads the cells just before it writes them. So even a change that somebody made after the look
 * is noticed, put back as it was found, and reported as a conflict: no one's work is lost.
 */
import { leftNothingDone, toFailure } from './failure';
import type { ExcelFailure } from './failure';
import type { Answer } from './ask';
import { askTraces } from './follow/trace';
import { journalKey } from './keys';
import { look } from './look';
import type { Conflict } from './outcome';
import { rememberWrite } from './own-writes';
import { askPremises } from './premises';
import type { Premise } from './premises';
import { run, runJoined, stopsJoining } from './run';
import {
  askSteps,
  captureSteps,
  conflictsOf,
  dueIn,
  haveReached,
  isAllThere,
  needsTwoLooks,
  writeSteps,
} from './steps';
import type { FoundSteps } from './steps';
import type { Side, Step } from './steps/step';
import type { SheetTrace } from '../sheets/follow/trace';

export type Transacted =
  /** `traces` are what the sheets looked like right after. */
  | {
      readonly status: 'done';
      readonly steps: readonly Step[];
      readonly traces: readonly SheetTrace[];
      /** Cells that were not yet as they were to be. */
      readonly changed: number;
      /** True when all of it was there before anything was written. */
      readonly already: boolean;
    }
  | { readonly status: 'conflict'; readonly conflicts: readonly Conflict[] }
  /** `whole` is false when the host went away midway and it is not known how much was written. */
  | {
      readonly status: 'failed';
      readonly failure: ExcelFailure;
      readonly whole: boolean;
      readonly sheet?: string;
    };

export interface Transaction {
  readonly steps: readonly Step[];
  readonly to: Side;
  /** What the workbook shall name as the newest journal entry, null for none, and what it names now. */
  readonly tip: { readonly before: string | null; readonly after: string | null };
  /** What the sheets looked like when the steps were done, so that undo finds their cells again. */
  readonly traces?: readonly SheetTrace[];
  /** What the steps were worked out from; nothing is written when it has moved on. */
  readonly premises?: readonly Premise[];
  /** True when the caller has just read the cells and knows that nothing is protected. */
  readonly looked?: boolean;
  /** Called with what undo must bring back, before anything is written. */
  readonly beforeWriting: (steps: readonly Step[]) => void;
}

const other = (side: Side): Side => (side === 'after' ? 'before' : 'after');

const nameTip = ({ workbook: { settings } }: Excel.RequestContext, tip: string | null): void => {
  if (tip === null) settings.getItem(journalKey).delete();
  else settings.add(journalKey, tip);
};

interface NamedWrite {
  readonly steps: readonly Step[];
  readonly found: FoundSteps | null;
  readonly to: Side;
  readonly tip: Transaction['tip'];
}

/**
 * The workbook names the entry before the first of it is written, and until the last of it is taken back. What is taken
 * back may never have been named, when its write was lost on the way: so it is named then too.
 */
const writeNamed = (context: Excel.RequestContext, { steps, found, to, tip }: NamedWrite): void => {
  const named = to === 'after' ? tip.after : tip.before;
  if (named !== null) nameTip(context, named);
  writeSteps(context, steps, found, to);
  if (named !== tip.after) nameTip(context, tip.after);
};

interface Written {
  readonly guard: FoundSteps;
  /** Cells that moved on after the look. */
  readonly moved: readonly Conflict[];
  readonly verified: FoundSteps;
  readonly traces: readonly SheetTrace[];
}

const write = async (
  { steps, to, tip, premises = [] }: Transaction,
  found: FoundSteps | null,
): Promise<Written> =>
  await runJoined(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    const guard = askSteps(context, steps);
    const moved = askPremises(context, premises);
    writeNamed(context, { steps, found, to, tip });
    const verified = askSteps(context, steps);
    const traces = to === 'after' ? askTraces(context, steps) : () => [];
    await context.sync();
    return { guard: guard(), moved: moved(), verified: verified(), traces: traces() };
  });

const tipIn = (setting: Excel.Setting): string | null =>
  setting.isNullObject ? null : String(setting.value);

const askTip = (context: Excel.RequestContext): Answer<string | null> => {
  const setting = context.workbook.settings.getItemOrNullObject(journalKey);
  setting.load('value');
  return () => tipIn(setting);
};

const tryPutBack = async ({ to, tip }: Transaction, steps: readonly Step[]): Promise<boolean> => {
  const back = other(to);
  const now = await run(async (context) => {
    const [found, named] = [askSteps(context, steps), askTip(context)];
    await context.sync();
    return { found: found(), tip: named() };
  });
  if (haveReached(steps, now.found, back) && now.tip === tip.before) return true;
  return await run(async (context) => {
    writeNamed(context, { steps, found: now.found, to: back, tip: { before: now.tip, after: tip.before } });
    const verified = askSteps(context, steps);
    await context.sync();
    return haveReached(steps, verified(), back);
  });
};

/** Tries to put back what a failed batch may have written: so often before it is left to the journal. */
const TRIES = 4;

/** True when the workbook surely is as it was. */
const putBack = async (work: Transaction, steps: readonly Step[]): Promise<boolean> => {
  for (let left = TRIES; left > 0; left -= 1) {
    try {
      if (await tryPutBack(work, steps)) return true;
    } catch (error) {
      if (toFailure(error).reason === 'gone') return false;
    }
  }
  return false;
};

const failed = (error: unknown, whole: boolean): Transacted => {
  const failure = toFailure(error);
  return {
    status: 'failed',
    failure,
    whole,
    ...(failure.sheet !== undefined && { sheet: failure.sheet }),
  };
};

const unverified = (): Error =>
  Object.assign(new Error('Excel did not keep what was written.'), { code: 'NotVerified' });

const settle = async (work: Transaction, steps: readonly Step[], written: Written): Promise<Transacted> => {
  const from = other(work.to);
  const conflicts = [...conflictsOf(steps, written.guard, from), ...written.moved];
  if (conflicts.length > 0) {
    const whole = await putBack(work, captureSteps(steps, written.guard, from));
    return whole ? { status: 'conflict', conflicts } : failed(unverified(), false);
  }
  if (haveReached(steps, written.verified, work.to)) {
    const kept = from === 'before' ? captureSteps(steps, written.guard, from) : steps;
    return {
      status: 'done',
      steps: kept,
      traces: written.traces,
      changed: dueIn(steps, written.guard, work.to),
      already: isAllThere(steps, written.guard, work.to),
    };
  }
  return failed(unverified(), await putBack(work, steps));
};

const writeOrPutBack = async (
  work: Transaction,
  steps: readonly Step[],
  found: FoundSteps | null,
): Promise<Transacted> => {
  try {
    return await settle(work, steps, await write({ ...work, steps }, found));
  } catch (error) {
    const failure = toFailure(error);
    const whole = leftNothingDone(failure) || (await putBack(work, steps));
    // Once without joining: then nothing is joined any more, and this is not come to again.
    return whole && stopsJoining(failure) ? await writeOrPutBack(work, steps, found) : failed(error, whole);
  }
};

/** Does the steps or takes them back, wholly or not at all. Refusals are returned, never thrown. */
export const transact = async (work: Transaction): Promise<Transacted> => {
  const from = other(work.to);
  let steps = work.steps;
  let found: FoundSteps | null = null;
  try {
    if (work.looked !== true || needsTwoLooks(steps)) {
      const looked = await look(steps, work);
      ({ steps, found } = looked);
      const conflicts =
        looked.lost.length > 0 ? looked.lost : [...conflictsOf(steps, found, from), ...looked.moved];
      if (conflicts.length > 0) return { status: 'conflict', conflicts };
      if (from === 'before') steps = captureSteps(steps, found, 'before');
    }
  } catch (error) {
    return failed(error, true);
  }
  work.beforeWriting(steps);
  rememberWrite(steps, work.to);
  return await writeOrPutBack(work, steps, found);
};
