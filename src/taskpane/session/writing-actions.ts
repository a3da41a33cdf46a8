/** Whatever changes the workbook: previews written, undone, names bound, rows marked. */
import type { WriteOutcome } from '../../excel/outcome';
import { type Patch, patchSize } from '../../sheets/patch';
import type { AppendixReport } from '../../sheets/report';
import type { Desk, KeptChoices } from './desk';
import { type Message, outcomeMessage, undoMessage } from './message';
import { placeToKeep } from '../preview/places';
import { planPatch } from './plan';
import type { ReadingActions } from './reading-actions';
import type { Session } from './session';
import { type Busy, chosenReport, newRounding, type SessionState } from './session-state';
import type { Store } from './store';
import { takeTurn } from './turn';

type Writing = Pick<
  Session,
  'preview' | 'closePreview' | 'write' | 'undo' | 'bind' | 'unbind' | 'mark' | 'unmark'
>;

/** A refusal of a patch on one sheet is about that sheet, also where the host does not say so. */
function onSheet({ sheets }: Patch, message: Message): Message {
  const [only, ...others] = sheets;
  return message.kind === 'refused' && only && others.length === 0
    ? { sheet: only.sheet, ...message }
    : message;
}

/** What the workbook shall keep with the write; undefined when there is nothing new. */
function choicesToKeep(state: SessionState): KeptChoices | undefined {
  const [report, rounding, place] = [chosenReport(state), newRounding(state), placeToKeep(state)];
  return report && (rounding ?? place)
    ? { appendix: report.appendix, ...(rounding && { rounding }), ...(place && { place }) }
    : undefined;
}

/** The places asked for without that of the appendix on show: it is kept now, or was used up. */
const placesLeft = ({ places, chosen }: SessionState): SessionState['places'] =>
  Object.fromEntries(Object.entries(places).filter(([id]) => id !== chosen));

export function writingActions(store: Store<SessionState>, desk: Desk, reading: ReadingActions): Writing {
  const write = async (): Promise<void> => {
    const { preview, reading: since } = store.get();
    const rounding = newRounding(store.get());
    if (!preview || preview.problem || !since || (patchSize(preview.patch) === 0 && !rounding)) return;
    const remembered = choicesToKeep(store.get());
    await takeTurn(store, desk, 'writing', async () => {
      const outcome = await desk.apply(preview.patch, since, remembered);
      if (outcome.status === 'written' && remembered?.place) store.set({ places: placesLeft(store.get()) });
      await reading.reread();
      const { preview: current } = store.get();
      const conflicts = outcome.status === 'conflict' ? outcome.conflicts : [];
      const keep = outcome.status === 'conflict' || outcome.status === 'refused';
      store.set({
        preview: keep && current ? { ...current, conflicts } : null,
        message: onSheet(
          preview.patch,
          outcomeMessage(outcome, ({ cells }) => ({ kind: 'written', cells })),
        ),
      });
    });
  };

  /** Does something that names or marks, reads again, and tells what came of it. */
  const change = async (
    busy: Busy,
    act: () => Promise<WriteOutcome>,
    tell: (outcome: WriteOutcome) => Message,
  ): Promise<void> => {
    await takeTurn(store, desk, busy, async () => {
      const message = tell(await act());
      await reading.reread();
      store.set({ message });
    });
  };

  /** The same with the appendix on show; nothing when there is none. */
  const withChosen = async (
    busy: Busy,
    act: (report: AppendixReport) => Promise<WriteOutcome>,
    done: Message,
  ): Promise<void> => {
    const report = chosenReport(store.get());
    if (report)
      await change(
        busy,
        async () => await act(report),
        (outcome) => outcomeMessage(outcome, () => done),
      );
  };

  return {
    preview: (source) =>
      store.set({ preview: planPatch(store.get(), source), message: null, help: false, panel: null }),
    closePreview: () => store.set({ preview: null, message: null }),
    write,
    undo: async () => {
      await change('undoing', desk.undo, undoMessage);
    },
    bind: async () => await withChosen('binding', desk.bind, { kind: 'bound' }),
    unbind: async () => {
      const { report, chosen } = store.get();
      const kept = report?.scenarios?.filter(({ appendix }) => appendix === chosen) ?? [];
      await withChosen('binding', desk.unbind, { kind: 'unbound', scenarios: kept.length });
    },
    mark: async () => await withChosen('marking', desk.mark, { kind: 'marked' }),
    unmark: async () => await withChosen('marking', desk.unmark, { kind: 'unmarked' }),
  };
}
