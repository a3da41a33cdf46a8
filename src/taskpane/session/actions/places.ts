/** Where new columns go: what a person says in the preview, which is planned anew for it. */
import { selectedArea } from '../../../excel/select';
import { askedPlace, type AskedPlace, placeOfSelection } from '../../../sheets/columns/choice';
import type { PaneStore } from '../pane-store';
import { chosenReport } from '../session-state';
import type { Reading } from './reading';
import { takeTurn } from './turn';

export interface PlaceActions {
  /** New columns of the appendix on show go there; kept with the workbook once they are written. */
  readonly placeColumns: (place: AskedPlace) => void;
  /** They go to the column that is selected in the sheet: into it when it is free, right after it within the table. */
  readonly placeColumnsAtSelection: () => Promise<void>;
}

export function placeActions(store: PaneStore, reading: Reading): PlaceActions {
  const placeColumns = (place: AskedPlace): void => {
    const { chosen, places } = store.get();
    if (chosen === null) return;
    store.set({ places: { ...places, [chosen]: place } });
    store.show({ type: 'message-closed' });
    reading.replan();
  };
  return {
    placeColumns,
    placeColumnsAtSelection: async () =>
      void (await takeTurn(store, 'reading', async () => {
        const selected = await selectedArea();
        const appendix = chosenReport(store.get())?.appendix;
        if (!appendix) return;
        if (selected.sheetId !== appendix.sheetId) {
          const note = { id: 'other-sheet', sheet: appendix.sheet } as const;
          store.show({ type: 'told', message: { kind: 'note', note } });
          return;
        }
        placeColumns(askedPlace(appendix, placeOfSelection(appendix, selected.left)));
      })),
  };
}
