/**
 * The one wrapper around Excel.run: bounded retry with back-off, a deadline for a host that went away, mapped errors.
 *
 * A request refused while a cell is edited or because of throttling has done nothing, so the batch is run again from its
 * start. Therefore a batch that writes does so in its only sync. Nothing here leaves a switch of Excel changed: the rooms
 * above use only the switches that Excel itself puts back at the next sync.
 */
import { after } from './clock';
import { ExcelFailure, passesByItself, toFailure } from './failure';

/** How often a refused batch is tried, the first time included: with the waits between, for some five seconds. */
const attempts = 6;
/** Milliseconds before the second try; doubled each time. */
const firstWait = 150;
/** Milliseconds until a host that does not answer counts as gone. */
const deadline = 60_000;
/** The same for what Excel may hold back while a person types in a cell. */
const patience = 600_000;

const pause = async (milliseconds: number): Promise<void> => {
  await new Promise<void>((resolve) => after(milliseconds, resolve));
};

const inTime = async <T>(work: Promise<T>, limit: number): Promise<T> => {
  let callOff = (): void => undefined;
  const late = new Promise<never>((_, reject) => {
    callOff = after(limit, () => {
      reject(new ExcelFailure('gone', 'Timeout', `Excel did not answer within ${String(limit)} ms.`));
    });
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    callOff();
  }
};

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Sends a batch to the open workbook. */
export type Runner = <T>(batch: Batch<T>) => Promise<T>;

const assertHost = (): void => {
  if (typeof Excel === 'undefined')
    throw new ExcelFailure('unsupported', 'NoHost', 'This page does not run inside Excel.');
};

/** Runs what sends a batch, again from its start while Excel refuses it for a moment. */
const retried = async <T>(send: () => Promise<T>, limit: number): Promise<T> => {
  assertHost();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTime(send(), limit);
    } catch (error) {
      const failure = toFailure(error);
      if (!passesByItself(failure) || attempt >= attempts) throw failure;
      await pause(firstWait * 2 ** (attempt - 1));
    }
  }
};

/**
 * Runs a batch against the open workbook; in an earlier batch's context only to end what that one began (event handlers).
 * @throws ExcelFailure when Excel refuses for good, or still refuses after the last try.
 */
export const run = async <T>(batch: Batch<T>, context?: Excel.RequestContext): Promise<T> =>
  await retried(async () => await (context ? Excel.run(context, batch) : Excel.run(batch)), deadline);

/**
 * The same for what nobody waits for and nothing is written on: while a person types in a cell Excel holds it back, where it
 * can, until they leave the cell. A write never waits so: when its turn came, what it was planned on might be long gone.
 */
export const runWhenFree: Runner = async (batch) =>
  await retried(async () => await Excel.run({ delayForCellEdit: true }, batch), patience);

/** Pages whose Excel refused to join a request's calls into one step of its undo. */
const refusing = new WeakSet<object>();

/** True when what `runJoined` writes is one step of Excel's own undo. */
const joins = (): boolean => supports('1.20') && !refusing.has(Excel);

/**
 * As `run`, for a write: where Excel can, all of it is one step of Excel's own undo (Ctrl+Z).
 */
export const runJoined: Runner = async (batch) =>
  joins()
    ? await retried(async () => await Excel.run({ mergeUndoGroup: true }, batch), deadline)
    : await run(batch);

/**
 * Whether a write that failed is worth another try without joining: something in it cannot be undone by Excel, or this Excel
 * cannot join at all. From then on nothing is joined.
 */
export const stopsJoining = ({ reason }: ExcelFailure): boolean => {
  const refused = joins() && (reason === 'unknown' || reason === 'unsupported');
  if (refused) refusing.add(Excel);
  return refused;
};

/** True when the host offers the requirement set ("1.13" of ExcelApi unless another is named). */
export const supports = (version: string, set = 'ExcelApi'): boolean =>
  typeof Office !== 'undefined' && Office.context.requirements.isSetSupported(set, version);
