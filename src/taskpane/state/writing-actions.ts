/** Whatever changes the workbook: previews written, undone, names bound, rows marked. */
import type { WriteOutcome } from '../../excel/outcome';
import { patchSize } from '../../sheets/patch';
import type { AppendixReport } from '../../sheets/report';
import type { Desk } from './desk';
import type { Message } from './message';
import { planPatch } from './plan';
import type { ReadingActions } from './reading-actions';
import type { Session } from './session';
import { chosenReport, type SessionState } from './session-state';
import type { Store } from './store';
import { takeTurn } from './turn';

/** What a write or an undo came to, as a message. */
function outcomeMessage(outcome: WriteOutcome, kind: 'written' | 'undone'): Message {
  switch (outcome.status) {
    case 'written':
      return { kind, cells: outcome.cells };
    case 'nothing':
      return { kind: 'nothing' };
    case 'conflict':
      return { kind: 'conflict', cells: outcome.conflicts.length };
    case 'refused': {
      const { reason, sheet, detail } = outcome;
      return { kind: 'refused', reason, detail, ...(sheet === undefined ? {} : { sheet }) };
    }
  }
}

type Writing = Pick<
  Session,
  'preview' | 'closePreview' | 'write' | 'undo' | 'bind' | 'unbind' | 'mark' | 'unmark'
>;

export function writingActions(store: Store<SessionState>, desk: Desk, reading: ReadingActions): Writing {
  const write = async (): Promise<void> => {
    const { preview, reading: since } = store.get();
    if (!preview || !since || patchSize(preview.patch) === 0) return;
    await takeTurn(store, desk, 'writing', async () => {
      const outcome = await desk.apply(preview.patch, since);
      await reading.reread();
      const { preview: current } = store.get();
      const conflicts = outcome.status === 'conflict' ? outcome.conflicts : [];
      const keep = outcome.status === 'conflict' || outcome.status === 'refused';
      store.set({
        preview: keep && current ? { ...current, conflicts } : null,
        message: outcomeMessage(outcome, 'written'),
      });
    });
  };

  const undo = async (): Promise<void> => {
    await takeTurn(store, desk, 'undoing', async () => {
      const outcome = await desk.undo();
      await reading.reread();
      store.set({ message: outcomeMessage(outcome, 'undone') });
    });
  };

  /** Does something with the appendix on show and tells what came of it. */
  const withChosen = async (
    busy: 'binding' | 'marking',
    act: (report: AppendixReport) => Promise<Message>,
  ) => {
    await takeTurn(store, desk, busy, async () => {
      const report = chosenReport(store.get());
      if (!report) return;
      const message = await act(report);
      if (busy === 'binding') await reading.reread();
      store.set({ message });
    });
  };

  const setMarked = (id: string, on: boolean): void => {
    const marked = new Set(store.get().marked);
    if (on) marked.add(id);
    else marked.delete(id);
    store.set({ marked });
  };

  return {
    preview: (source) => store.set({ preview: planPatch(store.get(), source), message: null, help: false }),
    closePreview: () => store.set({ preview: null, message: null }),
    write,
    undo,
    bind: () =>
      withChosen('binding', async ({ appendix }) => ({ kind: 'bound', names: await desk.bind(appendix) })),
    unbind: () =>
      withChosen('binding', async ({ appendix }) => {
        await desk.unbind(appendix);
        return { kind: 'unbound' };
      }),
    mark: () =>
      withChosen('marking', async (report) => {
        const rows = await desk.mark(report);
        setMarked(report.appendix.id, true);
        return { kind: 'marked', rows };
      }),
    unmark: () =>
      withChosen('marking', async (report) => {
        await desk.unmark(report);
        setMarked(report.appendix.id, false);
        return { kind: 'unmarked' };
      }),
  };
}
