/**
 * The undo journal: every write of the add-in goes through `act`, is kept here, and can be taken back.
 *
 * The workbook names its newest entry in a document setting that is written with the cells, in the same request. So a
 * workbook closed without saving, a copy, or a file saved under another name each have exactly the entries that are true of
 * them, and undoing everything leaves no trace.
 */
import type { WorkbookReading } from '../sheets/grid';
import { toFailure } from './failure';
import type { ExcelFailure } from './failure';
import { dropEntry, forgetEntries, keepEntry, loadEntry } from './journal-store';
import type { Entry } from './journal-entry';
import { journalKey } from './keys';
import { cellsLeft } from './left';
import { clearLeftovers } from './leftovers';
import type { JournalEntry, WriteOutcome } from './outcome';
import type { Premise } from './premises';
import { run } from './run';
import { sizeOf } from './steps';
import type { Step } from './steps/step';
import { transact } from './transaction';
import type { Transacted, Transaction } from './transaction';

/** What this page knows of a workbook's journal; there is one `Excel` per page. */
interface Known {
  tip: string | null;
  /** Entries taken back since the page was opened, newest first. */
  readonly undone: Entry[];
}

const known = new WeakMap<object, Known>();

/** Called by every full reading, which brings the newest entry's name for free. */
export const noteTip = (tip: string | null): void => {
  const now = known.get(Excel);
  if (now) now.tip = tip;
  else known.set(Excel, { tip, undone: [] });
};

const readTip = async (): Promise<string | null> =>
  await run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(journalKey);
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? null : String(setting.value);
  });

const journal = async (): Promise<Known> => {
  if (typeof Excel === 'undefined') return { tip: null, undone: [] };
  if (!known.has(Excel)) noteTip(await readTip());
  return known.get(Excel) ?? { tip: null, undone: [] };
};

/** Nobody who was not given an id can name it: a stranger's workbook reaches no entry of another. */
const newId = (): string => crypto.randomUUID();

const refused = (failure: ExcelFailure, entry: string | null): WriteOutcome => ({
  status: 'refused',
  reason: failure.reason,
  detail: failure.detail,
  ...(failure.sheet !== undefined && { sheet: failure.sheet }),
  ...(entry !== null && { unfinished: entry }),
});

const outcomeOf = (result: Exclude<Transacted, { readonly status: 'done' }>, entry: string): WriteOutcome =>
  result.status === 'conflict' ? result : refused(result.failure, result.whole ? null : entry);

/**
 * `looked` spares the round trip that looks first: the cells were read just now and nothing is protected. `premises` are the
 * cells that the steps were worked out from.
 */
export interface ActOptions {
  readonly looked?: boolean;
  readonly premises?: readonly Premise[];
}

const newEntry = (action: string, steps: readonly Step[], previous: string | null): Entry => ({
  id: newId(),
  action,
  at: new Date().toISOString(),
  cells: sizeOf(steps),
  previous,
  steps,
  state: 'writing',
});

/** True when the newest write broke off, so that rows or columns may be half in. */
const isOpen = (tip: string | null): boolean => {
  const state = tip === null ? undefined : loadEntry(tip)?.state;
  return state === 'writing' || state === 'undoing';
};

/** What stands open is finished by its own undo; names that belong to nothing any more are cleared out of the way. */
const transactOrClear = async (work: Transaction, open: boolean): Promise<Transacted> => {
  const result = await transact(work);
  if (open || result.status !== 'failed' || result.failure.reason !== 'left-open') return result;
  await clearLeftovers();
  return await transact(work);
};

/** Does the steps as one transaction and keeps them for undo. Refusals are returned, never thrown. */
export const act = async (
  action: string,
  steps: readonly Step[],
  { looked = false, premises = [] }: ActOptions = {},
): Promise<WriteOutcome> => {
  if (steps.length === 0) return { status: 'nothing' };
  try {
    const now = await journal();
    const { tip } = now;
    const entry = newEntry(action, steps, tip);
    const work: Transaction = {
      steps,
      to: 'after',
      tip: { before: tip, after: entry.id },
      looked,
      premises,
      beforeWriting: (captured) => {
        keepEntry({ ...entry, steps: captured });
      },
    };
    const result = await transactOrClear(work, isOpen(tip));
    if (result.status === 'done') {
      keepEntry({ ...entry, steps: result.steps, traces: result.traces, state: 'done' });
      now.tip = entry.id;
      return { status: 'written', cells: entry.cells, entry: entry.id };
    }
    if (result.status === 'failed' && !result.whole) now.tip = entry.id;
    else dropEntry(entry.id);
    return outcomeOf(result, entry.id);
  } catch (error) {
    return refused(toFailure(error), null);
  }
};

/** The entries that are true of this workbook, newest first. At most as many as the storage still has. */
const chain = (tip: string | null): readonly Entry[] => {
  const entries: Entry[] = [];
  for (let id = tip; id !== null && !entries.some((entry) => entry.id === id);) {
    const entry = loadEntry(id);
    if (!entry) break;
    entries.push(entry);
    id = entry.previous;
  }
  return entries;
};

const shown = ({ id, action, at, cells, state }: Entry): JournalEntry => ({
  id,
  action,
  at,
  cells,
  undone: state === 'undone',
});

/**
 * What the add-in did in this workbook, newest first, what was taken back since the page was opened included.
 * @throws ExcelFailure when the workbook cannot be asked (only when it was never read before).
 * @internal The pane asks for what stands after a reading; tests ask at any time.
 */
export const entries = async (): Promise<readonly JournalEntry[]> => {
  const { tip, undone } = await journal();
  return [...chain(tip), ...undone].sort((a, b) => b.at.localeCompare(a.at)).map(shown);
};

/** What `undoLast` would take back, with the cells of it that a reading still shows as they were written; null for nothing. */
export const undoable = async (reading: WorkbookReading): Promise<JournalEntry | null> => {
  const [newest] = chain((await journal()).tip);
  return newest ? { ...shown(newest), cells: cellsLeft(newest, reading) } : null;
};

/** Forgets what could be taken back, in this workbook and all others that this browser knows. Cells stay as they are. */
export const forgetJournal = async (): Promise<WriteOutcome> => {
  forgetEntries();
  const now = await journal();
  now.undone.length = 0;
  return { status: 'nothing' };
};

const inserts = (steps: readonly Step[]): boolean =>
  steps.some(({ kind }) => kind === 'rows' || kind === 'columns');

/** Takes the newest write back: every cell's content and format as it was. A conflict when a person changed it since. */
export const undoLast = async (): Promise<WriteOutcome> => {
  try {
    const now = await journal();
    const [entry] = chain(now.tip);
    if (!entry) return { status: 'nothing' };
    const result = await transact({
      steps: entry.steps,
      to: 'before',
      tip: { before: now.tip, after: entry.previous },
      traces: entry.state === 'done' ? (entry.traces ?? []) : [],
      beforeWriting: (steps) => {
        keepEntry({ ...entry, steps, state: 'undoing' });
      },
    });
    if (result.status !== 'done') {
      if (result.status === 'conflict' || result.whole) keepEntry(entry);
      return outcomeOf(result, entry.id);
    }
    // Where Ctrl+Z took the insertion away and left a name of it, nothing of it is found any more.
    if (inserts(entry.steps)) await clearLeftovers().catch(() => undefined);
    now.tip = entry.previous;
    now.undone.unshift({ ...entry, state: 'undone' });
    dropEntry(entry.id);
    return {
      status: 'written',
      cells: result.changed,
      entry: entry.id,
      ...(result.already && { already: true as const }),
    };
  } catch (error) {
    return refused(toFailure(error), null);
  }
};
