/** Writing what another part of the pane made: patches without a preview, records kept with the workbook, new sheets. */
import type { SheetPlan } from '../../../appendices/model/sheet-plan';
import { keepRecord } from '../../../excel/bind';
import { writeSheets } from '../../../excel/generate';
import type { WriteOutcome } from '../../../excel/outcome';
import { applyPatch } from '../../../excel/write';
import type { BindingRecord } from '../../../sheets/binding';
import { rightOfTable } from '../../../sheets/columns/place';
import { patchSize } from '../../../sheets/patch';
import { rightSumsToKeep } from '../../../sheets/right-sums';
import { type Message, outcomeMessage } from '../message';
import type { PaneStore } from '../pane-store';
import type { MakePatch } from '../preview';
import { chosenGrid, chosenReport } from '../session-state';
import { changeWorkbook } from './changing';
import type { Reading } from './reading';

export interface UnpreviewedActions {
  /** Writes a patch at once. Resolves to whether the sheet holds it now; why not becomes a message. */
  readonly apply: (make: MakePatch) => Promise<boolean>;
  /** Changes what the workbook keeps for us; undoable. Resolves to whether it is kept. */
  readonly keepRecord: (action: string, change: (record: BindingRecord) => BindingRecord) => Promise<boolean>;
  /** Makes a new sheet; undoable. */
  readonly makeSheet: (plan: SheetPlan) => Promise<boolean>;
}

export function unpreviewedActions(store: PaneStore, reading: Reading): UnpreviewedActions {
  /** What went wrong is told, what went well only when `done` says so. */
  const tell = async (act: () => Promise<WriteOutcome>, done: Message | null): Promise<boolean> => {
    const good = ({ status }: WriteOutcome): boolean => status === 'written' || status === 'nothing';
    const outcome = await changeWorkbook({ store, reading }, 'writing', act, (came) =>
      good(came) ? done : outcomeMessage(came, () => ({ kind: 'nothing' })),
    );
    return outcome !== null && good(outcome);
  };
  /** Planned in its turn, on what the sheet holds then. */
  const applied = async (make: MakePatch): Promise<WriteOutcome> => {
    await reading.catchUp();
    const [report, grid, since] = [chosenReport(store.get()), chosenGrid(store.get()), store.get().reading];
    const patch = report && grid ? make(report, grid, rightOfTable) : null;
    if (!report || !patch || !since || patchSize(patch) === 0) return { status: 'nothing' };
    const remember = rightSumsToKeep(since, [report], patch);
    return await applyPatch(patch, { since, ...(remember && { remember }) });
  };
  return {
    apply: async (make) => await tell(async () => await applied(make), null),
    keepRecord: async (action, change) =>
      await tell(async () => await keepRecord(action, change), { kind: 'kept' }),
    makeSheet: async (plan) => await tell(async () => await writeSheets([plan]), { kind: 'sheet-made' }),
  };
}
