/** Reading the workbook, and following it while people type in it. */
import type { WorkbookReading } from '../../sheets/grid';
import { analyse, reanalyse } from '../../sheets/report';
import type { WorkbookChange } from '../../excel/changes';
import type { Desk, SheetArea } from './desk';
import { planPatch } from './plan';
import { chooseAppendix, chosenReport, lastUndoable, type SessionState } from './session-state';
import type { Store } from './store';
import { takeTurn } from './turn';

export interface ReadingActions {
  readonly start: () => Promise<void>;
  readonly refresh: () => Promise<void>;
  /** Reads anew without a turn of its own, for an action that has just written. */
  readonly reread: () => Promise<void>;
  /** Plans the preview on show again, or closes it when nothing is left to write. */
  readonly replan: () => void;
  readonly choose: (appendix: string) => Promise<void>;
  readonly select: (target: SheetArea) => Promise<void>;
}

export function readingActions(store: Store<SessionState>, desk: Desk): ReadingActions {
  /** Changes heard of while something else ran, or while an earlier one was being read. */
  let waiting: readonly WorkbookChange[] = [];
  let following = false;

  const take = (reading: WorkbookReading): void => {
    const { reading: earlier, report: before, chosen } = store.get();
    const report = earlier && before ? reanalyse(before, earlier, reading) : analyse(reading);
    store.set({ reading, report, chosen: chooseAppendix(report, chosen) });
    replan();
  };

  const replan = (): void => {
    const { preview } = store.get();
    if (preview) store.set({ preview: planPatch(store.get(), preview.source) });
  };

  /** Asks whether the appendix on show is marked; a sheet that cannot say counts as unmarked. */
  const lookAtMarks = async (): Promise<void> => {
    const report = chosenReport(store.get());
    const marked = report !== null && (await desk.isMarked(report).catch(() => false));
    if (chosenReport(store.get()) === report) store.set({ marked });
  };

  const reread = async (): Promise<void> => {
    waiting = [];
    take(await desk.read());
    store.set({ last: lastUndoable(await desk.entries()) });
    await lookAtMarks();
  };

  const refresh = async (): Promise<void> => {
    await takeTurn(store, desk, 'reading', async () => {
      try {
        await reread();
        store.set({ failure: null });
      } catch (error) {
        store.set({ failure: desk.refusal(error) });
      }
    });
  };

  /** Takes in what was heard; a reading that another action replaced meanwhile is left alone, and the news waits. */
  const takeIn = async (): Promise<void> => {
    const changes = waiting;
    waiting = [];
    const { reading } = store.get();
    const next = reading ? await desk.readAreas(changes, reading) : await desk.read();
    if (store.get().reading !== reading) {
      waiting = [...changes, ...waiting];
      return;
    }
    take(next);
    store.set({ changes: store.get().changes + 1, failure: null });
  };

  /** Brings the reading up to date with what people did; silent: no turn, no spinner. */
  const follow = async (): Promise<void> => {
    if (following) return;
    following = true;
    try {
      while (waiting.length > 0 && store.get().busy === null) await takeIn();
    } catch (error) {
      store.set({ message: { kind: 'refused', ...desk.refusal(error) } });
    } finally {
      following = false;
    }
  };

  /** What was heard while an action ran is taken in when it ends. */
  const followWhenFree = (): void => {
    if (waiting.length > 0 && store.get().busy === null) void follow();
  };
  store.subscribe(followWhenFree);

  const heard = (changes: readonly WorkbookChange[]): void => {
    waiting = [...waiting, ...changes];
    followWhenFree();
  };

  return {
    start: async () => {
      await refresh();
      try {
        await desk.watch(heard);
      } catch (error) {
        store.set({ message: { kind: 'refused', ...desk.refusal(error) } });
      }
    },
    refresh,
    reread,
    replan,
    choose: async (chosen) => {
      store.set({ chosen, preview: null, message: null, marked: false });
      await lookAtMarks();
    },
    select: async (target) => {
      try {
        const refused = await desk.select(target);
        if (refused) store.set({ message: { kind: 'refused', ...refused } });
      } catch (error) {
        store.set({ message: { kind: 'refused', ...desk.refusal(error) } });
      }
    },
  };
}
