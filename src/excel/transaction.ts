/**
 * One transaction: look, write in one sync, verify in the same sync, and put everything back when anything went wrong.
 * What is too large for one request is written in several (`parts.ts`), each looked at and verified by itself.
 *
 * The writing batch itself reads the cells just before it writes them. So even a change that somebody made after the look
 * is noticed, put back as it was found, and reported as a conflict: no one's work is lost.
 */
import { leftNothingDone, toFailure } from './failure';
import type { ExcelFailure } from './failure';
import { askTraces } from './follow/trace';
import { look } from './look';
import type { Conflict } from './outcome';
import { writeNamed } from './named-write';
import type { NamedWrite, Tip } from './named-write';
import { rememberWrite } from './own-writes';
import { areMany, findMovedOn, inOrder, inPieces, partsOf } from './parts';
import type { Part } from './parts';
import { askPremises } from './premises';
import type { Premise } from './premises';
import { isWhole, putBack } from './put-back';
import { runJoined, stopsJoining } from './run';
import { askSteps, captureSteps, conflictsOf, dueIn, haveReached, isAllThere, needsTwoLooks } from './steps';
import type { FoundSteps } from './steps';
import { other } from './steps/step';
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
  readonly tip: Tip;
  /** What the sheets looked like when the steps were done, so that undo finds their cells again. */
  readonly traces?: readonly SheetTrace[];
  /** What the steps were worked out from; nothing is written when it has moved on. */
  readonly premises?: readonly Premise[];
  /** True when the caller has just read the cells and knows that nothing is protected. */
  readonly looked?: boolean;
  /** True where what the sheets look like is more than an answer holds: undo then finds the cells by their places alone. */
  readonly untraced?: boolean;
  /** Called with what undo must bring back, before anything is written. */
  readonly beforeWriting: (steps: readonly Step[]) => void;
}

/** A part that was written. */
interface WrittenPart extends Part {
  readonly guard: FoundSteps;
  /** Cells that moved on after the look. */
  readonly moved: readonly Conflict[];
  readonly verified: FoundSteps;
  readonly traces: readonly SheetTrace[];
}

/** How far a write got; a request may have broken off before anything was done. */
interface Progress {
  begun: boolean;
}

const writePart = async (
  { steps, to, tip, premises = [], untraced = false }: Transaction,
  found: FoundSteps | null,
  part: Part,
  ends: Pick<NamedWrite, 'isFirst' | 'isLast'>,
): Promise<WrittenPart> =>
  await runJoined(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    const own = steps.slice(part.from, part.to);
    const guard = askSteps(context, own);
    const moved = askPremises(context, ends.isFirst && !areMany(premises) ? premises : []);
    writeNamed(context, { steps: own, found: found?.slice(part.from, part.to) ?? null, to, tip, ...ends });
    const verified = askSteps(context, own);
    const traces = to === 'after' && ends.isLast && !untraced ? askTraces(context, steps) : () => [];
    await context.sync();
    return { ...part, guard: guard(), moved: moved(), verified: verified(), traces: traces() };
  });

const isAsMeant = (steps: readonly Step[], to: Side, part: WrittenPart): boolean => {
  const own = steps.slice(part.from, part.to);
  return (
    part.moved.length === 0 &&
    conflictsOf(own, part.guard, other(to)).length === 0 &&
    haveReached(own, part.verified, to)
  );
};

/** Writes part by part, and stops at the first that is not as it was meant. */
const write = async (
  work: Transaction,
  found: FoundSteps | null,
  progress: Progress,
): Promise<readonly WrittenPart[]> => {
  const { steps, to, premises = [] } = work;
  const parts = inOrder(partsOf(steps), to);
  const moved = areMany(premises) ? await findMovedOn(premises) : [];
  const nowhere = { from: 0, to: 0, guard: [], verified: [], traces: [] };
  if (moved.length > 0) return [{ ...nowhere, moved }];
  const written: WrittenPart[] = [];
  for (const [at, part] of parts.entries()) {
    const ends = { isFirst: at === 0, isLast: at === parts.length - 1 };
    const done = await writePart(work, found, part, ends);
    progress.begun = true;
    written.push(done);
    if (!isAsMeant(steps, to, done)) break;
  }
  return written;
};

/** The steps with what was found just before they were written, as far as they were. */
const captured = (steps: readonly Step[], written: readonly WrittenPart[], from: Side): readonly Step[] => {
  const found = new Map<Step, Step>();
  for (const part of written) {
    const own = steps.slice(part.from, part.to);
    captureSteps(own, part.guard, from).forEach((step, at) => found.set(own[at] ?? step, step));
  }
  return steps.map((step) => found.get(step) ?? step);
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

const settle = async (
  work: Transaction,
  steps: readonly Step[],
  written: readonly WrittenPart[],
): Promise<Transacted> => {
  const from = other(work.to);
  const conflicts = written.flatMap((part) => [
    ...conflictsOf(steps.slice(part.from, part.to), part.guard, from),
    ...part.moved,
  ]);
  if (conflicts.length > 0) {
    const whole = await putBack(work, captured(steps, written, from));
    return whole ? { status: 'conflict', conflicts } : failed(unverified(), false);
  }
  if (written.every((part) => isAsMeant(steps, work.to, part))) {
    const kept = from === 'before' ? captured(steps, written, from) : steps;
    const own = written.flatMap((part) => steps.slice(part.from, part.to));
    const guard = written.flatMap((part) => part.guard);
    return {
      status: 'done',
      steps: kept,
      traces: written.flatMap(({ traces }) => traces),
      changed: dueIn(own, guard, work.to),
      already: isAllThere(own, guard, work.to),
    };
  }
  return failed(unverified(), await putBack(work, steps));
};

const writeOrPutBack = async (
  work: Transaction,
  steps: readonly Step[],
  found: FoundSteps | null,
): Promise<Transacted> => {
  const progress: Progress = { begun: false };
  try {
    return await settle(work, steps, await write({ ...work, steps }, found, progress));
  } catch (error) {
    const failure = toFailure(error);
    const isUntouched = !progress.begun && leftNothingDone(failure);
    const whole = isUntouched || (await isWhole(work, steps, failure));
    // Once without joining: then nothing is joined any more, and this is not come to again. Once without traces.
    if (whole && stopsJoining(failure)) return await writeOrPutBack(work, steps, found);
    if (whole && failure.code === 'ResponsePayloadSizeLimitExceeded' && work.untraced !== true)
      return await writeOrPutBack({ ...work, untraced: true }, steps, found);
    return failed(error, whole);
  }
};

/** Does the steps or takes them back, wholly or not at all. Refusals are returned, never thrown. */
export const transact = async (work: Transaction): Promise<Transacted> => {
  const from = other(work.to);
  let steps = inPieces(work.steps);
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
