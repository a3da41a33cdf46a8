/** Making appendices, keeping the province's units, replacing those that are over. */
import type { Unit } from '../../domain/units';
import { withUnits } from '../../sheets/binding';
import type { SheetPlan } from '../../appendices/index';
import { filledSheets, mergeWithChoices } from '../../appendices/units/merge-choices';
import type { MergeChoices } from '../../appendices/units/merge-choices';
import { buildSuccessionPatch } from '../../sheets/succession';
import type { SuccessionOptions } from '../../sheets/succession';
import { unitsOf } from '../../sheets/report';
import { type AppendixState, type AppendixView, openingAppendices } from './appendix-view';
import type { Desk } from './desk';
import { outcomeMessage } from './message';
import { type Perform, told } from './perform';
import type { ReadingActions } from './reading-actions';
import type { PreviewSource, SessionState } from './session-state';
import { createStore, type Store } from './store';
import { takeTurn } from './turn';

export interface AppendixActions {
  readonly appendices: Store<AppendixState>;
  /** Shows a part of the screen Phụ lục. */
  readonly showAppendices: (view: AppendixView) => void;
  /** Makes sheets; resolves to whether they are there. Why not becomes a message. */
  readonly generate: (plans: readonly SheetPlan[]) => Promise<boolean>;
  /** Keeps the province's own units in the workbook, in the place of those kept before. */
  readonly keepUnits: (units: readonly Unit[]) => Promise<boolean>;
  /** Shows what replacing units that are over would change. */
  readonly previewSuccession: (options: SuccessionOptions) => void;
  /** Shows what merging units' sheets into the plan on show would change; conflicts as chosen. */
  readonly previewMerge: (choices: MergeChoices) => void;
}

/** What the rest of the session does for these actions. */
interface Rest {
  readonly open: (screen: 'appendices') => void;
  readonly preview: (source: PreviewSource) => void;
  readonly perform: Perform;
}

export function appendixActions(
  store: Store<SessionState>,
  desk: Desk,
  reading: ReadingActions,
  rest: Rest,
): AppendixActions {
  const appendices = createStore(openingAppendices);
  return {
    appendices,
    showAppendices: (view) => {
      appendices.set({ view });
      rest.open('appendices');
    },
    generate: async (plans) => {
      let done = false;
      await takeTurn(store, desk, 'writing', async () => {
        const outcome = await desk.generate(plans);
        const { sheets = [] } = outcome;
        done = outcome.status === 'written';
        await reading.reread();
        if (done) appendices.set({ made: [...sheets, ...appendices.get().made] });
        // Where it is there, the screen itself says what was made.
        store.set({ message: done ? null : outcomeMessage(outcome, () => ({ kind: 'sheet-made' })) });
      });
      return done;
    },
    keepUnits: async (units) =>
      await rest.perform(async () => ({
        outcome: await desk.keep('units', (record) => withUnits(record, units)),
        done: told('kept'),
      })),
    previewSuccession: (options) => {
      rest.preview({
        kind: 'made',
        title: 'successors',
        make: (report, grid) => {
          const { report: whole } = store.get();
          return whole && buildSuccessionPatch(report, grid, unitsOf(whole), options);
        },
      });
    },
    previewMerge: (choices) => {
      rest.preview({
        kind: 'made',
        title: 'merge',
        make: ({ appendix }, grid) => {
          const { report: whole } = store.get();
          if (!whole) return null;
          const sheets = filledSheets(whole, appendix.id, unitsOf(whole));
          return mergeWithChoices(appendix, grid, sheets, choices).patch;
        },
      });
    },
  };
}
