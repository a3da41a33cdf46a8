/** Making appendices, keeping the province's units, replacing those that are over. */
import type { SheetPlan } from '../../../appendices/model/sheet-plan';
import { filledSheets, mergeWithChoices } from '../../../appendices/units/merge-choices';
import type { MergeChoices } from '../../../appendices/units/merge-choices';
import type { Unit } from '../../../domain/units';
import { keepRecord } from '../../../excel/bind';
import { writeSheets } from '../../../excel/generate';
import { withUnits } from '../../../sheets/binding';
import { unitsOf, type WorkbookReport } from '../../../sheets/report';
import { buildSuccessionPatch } from '../../../sheets/succession';
import type { SuccessionOptions } from '../../../sheets/succession';
import {
  type AppendixState,
  type AppendixView,
  openingAppendices,
  type TypedDocument,
} from '../appendix-view';
import { outcomeMessage } from '../message';
import type { MadeTitle, MakePatch, PreviewSource } from '../preview';
import { createStore, type Store } from '../store';
import { told, type Tools } from './remembering';
import { takeTurn } from './turn';

export interface AppendixActions {
  readonly appendices: Store<AppendixState>;
  /** Shows a part of the screen Phụ lục. */
  readonly showAppendices: (view: AppendixView) => void;
  /** Remembers the document that all appendices of this plan belong to. */
  readonly nameDocument: (document: TypedDocument) => void;
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
}

/** Makes the sheets and keeps in mind which; where they are there, the screen itself says what was made. */
async function generate(
  { store, reading }: Tools,
  appendices: Store<AppendixState>,
  plans: readonly SheetPlan[],
): Promise<boolean> {
  let done = false;
  await takeTurn(store, 'writing', async () => {
    if (await reading.catchUp()) {
      store.show({ type: 'told', message: { kind: 'moved' } });
      return;
    }
    const outcome = await writeSheets(plans);
    const { sheets = [] } = outcome;
    done = outcome.status === 'written';
    await reading.reread();
    if (done) appendices.set({ made: [...sheets, ...appendices.get().made] });
    const message = done ? null : outcomeMessage(outcome, () => ({ kind: 'sheet-made' }));
    store.show({ type: 'told', message });
  });
  return done;
}

const successionPatch =
  (whole: () => WorkbookReport | null, options: SuccessionOptions): MakePatch =>
  (report, grid) => {
    const workbook = whole();
    return workbook && buildSuccessionPatch(report, grid, unitsOf(workbook), options);
  };

const mergePatch =
  (whole: () => WorkbookReport | null, choices: MergeChoices): MakePatch =>
  ({ appendix }, grid) => {
    const workbook = whole();
    if (!workbook) return null;
    const sheets = filledSheets(workbook, appendix.id, unitsOf(workbook));
    return mergeWithChoices(appendix, grid, sheets, choices).patch;
  };

export function appendixActions(tools: Tools, rest: Rest): AppendixActions {
  const { store, perform } = tools;
  const appendices = createStore(openingAppendices);
  const whole = () => store.get().report;
  const preview = (title: MadeTitle, make: MakePatch): void => rest.preview({ kind: 'made', title, make });
  return {
    appendices,
    showAppendices: (view) => {
      appendices.set({ view });
      rest.open('appendices');
    },
    nameDocument: (document) => appendices.set({ document }),
    generate: async (plans) => await generate(tools, appendices, plans),
    keepUnits: async (units) =>
      await perform(async () => ({
        outcome: await keepRecord('units', (record) => withUnits(record, units)),
        done: told('kept'),
      })),
    previewSuccession: (options) => preview('successors', successionPatch(whole, options)),
    previewMerge: (choices) => preview('merge', mergePatch(whole, choices)),
  };
}
