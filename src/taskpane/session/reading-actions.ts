/** Reading the workbook, and showing places in it. */
import type { WorkbookReading } from '../../sheets/grid';
import { analyse, reanalyse } from '../../sheets/report';
import type { Desk, SheetArea } from './desk';
import { following } from './following';
import { planPatch } from './plan';
import { chooseAppendix, chosenReport, lastUndoable, type SessionState } from './session-state';
import type { Store } from './store';
import { takeTurn } from './turn';

export interface ReadingActions {
  readonly start: () => Promise<void>;
  readonly refresh: () => Promise<void>;
  /** Reads anew without a turn of its own, for an action that has just written. */
  readonly reread: () => Promise<void>;
  /** Plans the preview on show again, or closes it when it no longer applies. */
  readonly replan: () => void;
  readonly choose: (appendix: string) => Promise<void>;
  readonly select: (target: SheetArea) => Promise<void>;
}

export function readingActions(store: Store<SessionState>, desk: Desk): ReadingActions {
  const replan = (): void => {
    const { preview } = store.get();
    if (preview) store.set({ preview: planPatch(store.get(), preview.source) });
  };

  const take = (reading: WorkbookReading): void => {
    const { reading: earlier, report: before, chosen } = store.get();
    const report = earlier && before ? reanalyse(before, earlier, reading) : analyse(reading);
    store.set({ reading, report, chosen: chooseAppendix(report, chosen) });
    replan();
  };
  const { heard, forget } = following(store, desk, take);

  /** Asks whether the appendix on show is marked; a sheet that cannot say counts as unmarked. */
  const lookAtMarks = async (): Promise<void> => {
    const report = chosenReport(store.get());
    const marked = report !== null && (await desk.isMarked(report).catch(() => false));
    if (chosenReport(store.get()) === report) store.set({ marked });
  };

  const reread = async (): Promise<void> => {
    forget();
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

  /** Does what needs no turn; what the host throws or refuses becomes a message. */
  const quietly = async (action: () => Promise<unknown>): Promise<void> => {
    try {
      await action();
    } catch (error) {
      store.set({ message: { kind: 'refused', ...desk.refusal(error) } });
    }
  };

  return {
    start: async () => {
      await refresh();
      try {
        await desk.watch(heard);
      } catch (error) {
        store.set({ message: { kind: 'not-following', detail: desk.refusal(error).detail } });
      }
    },
    refresh,
    reread,
    replan,
    choose: async (chosen) => {
      store.set({ chosen, preview: null, message: null, marked: false });
      await lookAtMarks();
    },
    select: async (target) =>
      await quietly(async () => {
        const refused = await desk.select(target);
        if (refused) store.set({ message: { kind: 'refused', ...refused } });
      }),
  };
}
