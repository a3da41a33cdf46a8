/**
 * The one wrapper around Excel.run: bounded retry with back-off, a deadline for a host that went away, mapped errors.
 *
 * A request refused while a cell is edited or because of throttling has done nothing, so the batch is run again from its
 * start. Therefore a batch that writes does so in its only sync. Nothing here leaves a switch of Excel changed: the rooms
 * above use only the switches that Excel itself puts back at the next sync.
 */
import { ExcelFailure, passesByItself, toFailure } from './failure';

export interface Patience {
  /** How often a refused batch is tried, the first time included. */
  readonly attempts: number;
  /** Milliseconds before the second try; doubled each time. */
  readonly firstWait: number;
  /** Milliseconds until a host that does not answer counts as gone. */
  readonly deadline: number;
  /** Resolves when it is known that no answer will come, however long one waits; only a test can know. */
  readonly hopeless?: () => Promise<void>;
}

const usual: Patience = { attempts: 6, firstWait: 150, deadline: 60_000 };
let patience = usual;

/**
 * Changes how long `run` waits, for a terminal or a test; without an argument the usual patience returns.
 * @internal Tests wait milliseconds where a person waits seconds.
 */
export const setPatience = (next: Partial<Patience> = {}): void => {
  patience = { ...usual, ...next };
};

const pause = async (milliseconds: number): Promise<void> => {
  await new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
};

const within = async <T>(deadline: number, work: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const giveUp = (): void => {
      reject(new ExcelFailure('gone', 'Timeout', `Excel did not answer within ${String(deadline)} ms.`));
    };
    timer = setTimeout(giveUp, deadline);
    void patience.hopeless?.().then(giveUp);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

const once = async <T>(batch: Batch<T>, context?: Excel.RequestContext): Promise<T> => {
  if (typeof Excel === 'undefined') {
    throw new ExcelFailure('unsupported', 'NoHost', 'This page does not run inside Excel.');
  }
  return await within(patience.deadline, context ? Excel.run(context, batch) : Excel.run(batch));
};

/**
 * Runs a batch against the open workbook; in an earlier batch's context only to end what that one began (event handlers).
 * @throws ExcelFailure when Excel refuses for good, or still refuses after the last try.
 */
export const run = async <T>(batch: Batch<T>, context?: Excel.RequestContext): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(batch, context);
    } catch (error) {
      const failure = toFailure(error);
      if (!passesByItself(failure) || attempt >= patience.attempts) throw failure;
      await pause(patience.firstWait * 2 ** (attempt - 1));
    }
  }
};

/** True when the host offers the requirement set ("1.13" of ExcelApi unless another is named). */
export const supports = (version: string, set = 'ExcelApi'): boolean =>
  typeof Office !== 'undefined' && Office.context.requirements.isSetSupported(set, version);
