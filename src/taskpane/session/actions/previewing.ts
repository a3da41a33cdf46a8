/** Previews: planned, written, left. Nothing is written that was not on show. */
import type { WriteOutcome } from '../../../excel/outcome';
import { applyPatch } from '../../../excel/write';
import type { BindingRecord } from '../../../sheets/binding';
import { withPlace } from '../../../sheets/columns/choice';
import type { WorkbookReading } from '../../../sheets/grid';
import { type Patch, patchSize } from '../../../sheets/patch';
import { rightSumsToKeep } from '../../../sheets/right-sums';
import { withRounding } from '../../../sheets/rounding';
import { placeToKeep } from '../../preview/places';
import { type Message, outcomeMessage } from '../message';
import type { PaneStore } from '../pane-store';
import { planPreview } from '../plan-preview';
import type { PreviewSource } from '../preview';
import { chosenReport, newRounding, type SessionState } from '../session-state';
import { previewOnShow } from '../stage';
import type { Reading } from './reading';
import { takeTurn } from './turn';

export interface PreviewActions {
  /** Plans a patch and shows it; nothing is written. */
  readonly preview: (source: PreviewSource) => void;
  readonly closePreview: () => void;
  /** Writes the patch on show. */
  readonly write: () => Promise<void>;
}

/** A refusal of a patch on one sheet is about that sheet, also where the host does not say so. */
function onSheet({ sheets }: Patch, message: Message): Message {
  const [only, ...others] = sheets;
  return message.kind === 'refused' && only && others.length === 0
    ? { sheet: only.sheet, ...message }
    : message;
}

type Remember = (record: BindingRecord) => BindingRecord;

/** What the workbook keeps with the write: how sums are rounded, where new columns go, which typed sums are right after it; null for nothing new. */
function toKeep(state: SessionState, patch: Patch, since: WorkbookReading): Remember | null {
  const [report, rounding, place] = [chosenReport(state), newRounding(state), placeToKeep(state)];
  const keepSums = report && rightSumsToKeep(since, [report], patch);
  if (!report || !(rounding ?? place ?? keepSums)) return null;
  const { appendix } = report;
  return (record) => {
    const rounded = rounding ? withRounding(record, appendix.id, rounding) : record;
    const placed = place ? withPlace(rounded, appendix, place) : rounded;
    return keepSums ? keepSums(placed) : placed;
  };
}

/** The places asked for without that of the appendix on show: it is kept now, or was used up. */
const placesLeft = ({ places, chosen }: SessionState): SessionState['places'] =>
  Object.fromEntries(Object.entries(places).filter(([id]) => id !== chosen));

/** Tells what a write came to; a patch that was not written stays on show. */
function tellWritten(store: PaneStore, patch: Patch, outcome: WriteOutcome): void {
  const message = onSheet(
    patch,
    outcomeMessage(outcome, ({ cells }) => ({ kind: 'written', cells })),
  );
  if (outcome.status === 'conflict' || outcome.status === 'refused') {
    const conflicts = outcome.status === 'conflict' ? outcome.conflicts : [];
    store.show({ type: 'preview-refused', conflicts, message });
  } else {
    store.show({ type: 'preview-written', message });
  }
}

/** What is about to be written: the preview on show, when it can be and would change anything. */
function toWrite(state: SessionState): { readonly patch: Patch; readonly since: WorkbookReading } | null {
  const preview = previewOnShow(state);
  if (!preview || preview.problem || !state.reading) return null;
  const { patch } = preview;
  return patchSize(patch) > 0 || newRounding(state) ? { patch, since: state.reading } : null;
}

/** Nothing is written that was not on show: where the sheet has moved on, and the preview with it, it is shown first. */
async function write(store: PaneStore, reading: Reading): Promise<void> {
  const shown = toWrite(store.get());
  if (!shown) return;
  await takeTurn(store, 'writing', async () => {
    const moved = await reading.catchUp();
    const state = store.get();
    const now = toWrite(state);
    if (!now || (moved && JSON.stringify(now.patch) !== JSON.stringify(shown.patch))) {
      store.show({ type: 'told', message: { kind: 'moved' } });
      return;
    }
    const { patch, since } = now;
    const remember = toKeep(state, patch, since);
    const keepsPlace = placeToKeep(state) !== undefined;
    const outcome = await applyPatch(patch, { since, ...(remember && { remember }) });
    if (outcome.status === 'written' && keepsPlace) store.set({ places: placesLeft(store.get()) });
    await reading.reread();
    tellWritten(store, patch, outcome);
  });
}

export function previewActions(store: PaneStore, reading: Reading): PreviewActions {
  return {
    preview: (source) => store.show({ type: 'previewed', preview: planPreview(store.get(), source) }),
    closePreview: () => store.show({ type: 'left' }),
    write: async () => await write(store, reading),
  };
}
