/** What a person asks of a figure in the sheet: which cells it adds up. */
import { selectedArea } from '../../../excel/select';
import { sumAskedAt } from '../../overview/explaining';
import type { PaneStore } from '../pane-store';
import type { ScreenId } from '../preferences';
import type { Reading } from './reading';
import { takeTurn } from './turn';

export interface ExplainingActions {
  /** Opens the overview at the sum that the selected cell states or is counted in. */
  readonly explainSelection: () => Promise<void>;
}

export function explainingActions(
  store: PaneStore,
  { choose }: Pick<Reading, 'choose'>,
  open: (screen: ScreenId) => void,
): ExplainingActions {
  return {
    explainSelection: async () => {
      let appendix: string | null = null;
      await takeTurn(store, 'reading', async () => {
        const { left, top, sheetId } = await selectedArea();
        const { report, explained } = store.get();
        const sum = report && sumAskedAt(report, { row: top, column: left, sheetId });
        open('overview');
        if (!sum) {
          store.show({ type: 'told', message: { kind: 'note', note: { id: 'no-figure' } } });
          return;
        }
        store.set({ explained: { ...sum, asked: (explained?.asked ?? 0) + 1 } });
        ({ appendix } = sum);
      });
      if (appendix !== null && appendix !== store.get().chosen) await choose(appendix);
    },
  };
}
