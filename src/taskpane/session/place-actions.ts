/** Where new columns go: what a person says in the preview, which is planned anew for it. */
import { askedPlace, type AskedPlace, placeOfSelection } from '../../sheets/columns/choice';
import type { Desk } from './desk';
import type { ReadingActions } from './reading-actions';
import { chosenReport, type SessionState } from './session-state';
import type { Store } from './store';
import { takeTurn } from './turn';

export interface PlaceActions {
  /** New columns of the appendix on show go there; kept with the workbook once they are written. */
  readonly placeColumns: (place: AskedPlace) => void;
  /** They go to the column that is selected in the sheet: into it when it is free, right after it within the table. */
  readonly placeColumnsAtSelection: () => Promise<void>;
}

export function placeActions(store: Store<SessionState>, desk: Desk, reading: ReadingActions): PlaceActions {
  const placeColumns = (place: AskedPlace): void => {
    const { chosen, places } = store.get();
    if (chosen === null) return;
    store.set({ places: { ...places, [chosen]: place }, message: null });
    reading.replan();
  };
  return {
    placeColumns,
    placeColumnsAtSelection: async () =>
      void (await takeTurn(store, desk, 'reading', async () => {
        const selected = await desk.selection();
        const appendix = chosenReport(store.get())?.appendix;
        if (!appendix) return;
        if (selected.sheetId !== appendix.sheetId) {
          store.set({ message: { kind: 'note', note: { id: 'other-sheet', sheet: appendix.sheet } } });
          return;
        }
        placeColumns(askedPlace(appendix, placeOfSelection(appendix, selected.left)));
      })),
  };
}
