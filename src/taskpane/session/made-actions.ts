/** Writing what another part of the pane made: patches without a preview, records kept with the workbook, new sheets. */
import type { WriteOutcome } from '../../excel/outcome';
import type { BindingRecord } from '../../sheets/binding';
import { rightOfTable, type ColumnPlace } from '../../sheets/columns/place';
import type { Grid } from '../../sheets/grid';
import { type Patch, patchSize } from '../../sheets/patch';
import type { AppendixReport } from '../../sheets/report';
import type { SheetPlan } from '../../appendices/model/sheet-plan';
import type { Desk } from './desk';
import { type Message, outcomeMessage } from './message';
import type { ReadingActions } from './reading-actions';
import { chosenReport, type SessionState } from './session-state';
import type { Store } from './store';
import { takeTurn } from './turn';

/** Makes a patch for what the sheet holds now, new columns in their place; null when it no longer applies. */
export type MakePatch = (report: AppendixReport, grid: Grid, place: ColumnPlace) => Patch | null;

export interface MadeActions {
  /** Writes a patch at once. Resolves to whether the sheet holds it now; why not becomes a message. */
  readonly apply: (make: MakePatch) => Promise<boolean>;
  /** Changes what the workbook keeps for us; undoable. Resolves to whether it is kept. */
  readonly keepRecord: (action: string, change: (record: BindingRecord) => BindingRecord) => Promise<boolean>;
  /** Makes a new sheet; undoable. */
  readonly makeSheet: (plan: SheetPlan) => Promise<boolean>;
}

export function madeActions(store: Store<SessionState>, desk: Desk, reading: ReadingActions): MadeActions {
  /** Does it as the only one and reads again; what went wrong is told, what went well only when `done` says so. */
  const tell = async (act: () => Promise<WriteOutcome>, done: Message | null): Promise<boolean> => {
    let good = false;
    await takeTurn(store, desk, 'writing', async () => {
      const outcome = await act();
      good = outcome.status === 'written' || outcome.status === 'nothing';
      await reading.reread();
      const message = good ? done : outcomeMessage(outcome, () => ({ kind: 'nothing' }));
      store.set({ message });
    });
    return good;
  };
  return {
    apply: async (make) => {
      const state = store.get();
      const report = chosenReport(state);
      const grid = state.reading?.grids.find(({ sheetId }) => sheetId === report?.appendix.sheetId);
      const since = state.reading;
      const patch = report && grid ? make(report, grid, rightOfTable) : null;
      if (!patch || !since) return false;
      if (patchSize(patch) === 0) return true;
      return await tell(async () => await desk.apply(patch, since), null);
    },
    keepRecord: async (action, change) =>
      await tell(async () => await desk.keep(action, change), { kind: 'kept' }),
    makeSheet: async (plan) => await tell(async () => await desk.generate([plan]), { kind: 'sheet-made' }),
  };
}
