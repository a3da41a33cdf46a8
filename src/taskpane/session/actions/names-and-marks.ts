/** What the workbook shows of an appendix beside its cells: names of its columns, colour on rows below maximum; and undo. */
import { bindAppendix, unbindAppendix } from '../../../excel/bind';
import { forgetJournal, undoLast } from '../../../excel/journal';
import { markBelowMaximum, unmark } from '../../../excel/marks';
import type { WriteOutcome } from '../../../excel/outcome';
import type { AppendixReport } from '../../../sheets/report';
import { viewReport } from '../../../sheets/unit-view';
import { type Message, outcomeMessage, undoMessage } from '../message';
import type { PaneStore } from '../pane-store';
import { type Busy, chosenReport, unitOnShow } from '../session-state';
import { changeWorkbook } from './changing';
import type { Reading } from './reading';

export interface NameAndMarkActions {
  /** Takes back what the add-in wrote last. */
  readonly undo: () => Promise<void>;
  /** Forgets what could be taken back, here and in every workbook this browser knows. */
  readonly forgetUndo: () => Promise<void>;
  /** Gives the columns of the appendix on show their workbook names. */
  readonly bind: () => Promise<void>;
  readonly unbind: () => Promise<void>;
  /** Marks the rows below maximum in the sheet. */
  readonly mark: () => Promise<void>;
  readonly unmark: () => Promise<void>;
}

/** Taking back what was written, and forgetting that it could be. */
const undoActions = (tools: Parameters<typeof changeWorkbook>[0]) => ({
  undo: async () => void (await changeWorkbook(tools, 'undoing', undoLast, undoMessage)),
  forgetUndo: async () =>
    void (await changeWorkbook(tools, 'undoing', forgetJournal, () => ({
      kind: 'note',
      note: { id: 'undo-forgotten' },
    }))),
});

export function nameAndMarkActions(store: PaneStore, reading: Reading): NameAndMarkActions {
  const tools = { store, reading };
  /** Does something with the appendix on show; nothing when there is none. */
  const withChosen = async (
    busy: Busy,
    act: (report: AppendixReport) => Promise<WriteOutcome>,
    done: Message,
  ): Promise<void> => {
    const acted = async (): Promise<WriteOutcome> => {
      await reading.catchUp();
      const report = chosenReport(store.get());
      return report ? await act(report) : { status: 'nothing' };
    };
    if (chosenReport(store.get()))
      await changeWorkbook(tools, busy, acted, (outcome) => outcomeMessage(outcome, () => done));
  };
  return {
    ...undoActions(tools),
    bind: async () =>
      await withChosen('binding', async ({ appendix }) => await bindAppendix(appendix), { kind: 'bound' }),
    unbind: async () => {
      const { report, chosen } = store.get();
      const kept = report?.scenarios?.filter(({ appendix }) => appendix === chosen) ?? [];
      const act = async ({ appendix }: AppendixReport) => await unbindAppendix(appendix.id);
      await withChosen('binding', act, { kind: 'unbound', scenarios: kept.length });
    },
    mark: async () => {
      const act = async (report: AppendixReport) => {
        const { appendix, summary } = viewReport(report, unitOnShow(store.get(), report));
        return await markBelowMaximum(appendix, summary.primary);
      };
      await withChosen('marking', act, { kind: 'marked' });
    },
    unmark: async () =>
      await withChosen('marking', async ({ appendix }) => await unmark(appendix), { kind: 'unmarked' }),
  };
}
