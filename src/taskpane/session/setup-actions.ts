/** "Cột và vùng": what a person corrects of the recognition; every correction is remembered by names and undoable. */
import type { Role } from '../../domain/appendix';
import { appendixIn, correctAppendix, reboundAppendix } from '../../sheets/correct';
import type { TableChange } from '../../sheets/correct';
import { isYear } from '../setup/columns';
import type { Desk } from './desk';
import { type Perform, type Performed, told } from './perform';
import { chosenReport, type SessionState } from './session-state';
import type { Store } from './store';

export interface SetupActions {
  /** Changes the appendix on show. */
  readonly correct: (change: TableChange) => Promise<void>;
  /** The selected range is the table: of the appendix on show, or a new one where there is none. */
  readonly takeSelection: () => Promise<void>;
  /** The selected column holds this. */
  readonly assignSelected: (role: Role | null, year: string) => Promise<void>;
  /** The appendix on show is none. */
  readonly ignore: () => Promise<void>;
  /** Takes back that a table is none; `name` is the workbook name that remembers it. */
  readonly consider: (name: string) => Promise<void>;
  /** Gives an appendix with broken names whole ones again, as far as its cells are there. */
  readonly rebind: (appendix: string) => Promise<void>;
  /** Drops an appendix with broken names and what is kept of it. */
  readonly dropNames: (appendix: string) => Promise<void>;
}

const noTable: Performed = { refused: { id: 'no-table' } };

export function setupActions(store: Store<SessionState>, desk: Desk, perform: Perform): SetupActions {
  /** Changes the appendix on show and remembers it. */
  const corrected = async (change: TableChange): Promise<Performed> => {
    const report = chosenReport(store.get());
    const grid = store.get().reading?.grids.find(({ sheetId }) => sheetId === report?.appendix.sheetId);
    const next = report && grid ? correctAppendix(grid, report.appendix, change) : null;
    if (!next) return noTable;
    return { outcome: await desk.remember(next, 'correct'), done: told('corrected') };
  };

  const newTable = async (): Promise<Performed> => {
    const { reading } = store.get();
    const selected = await desk.selection();
    const found = reading && appendixIn(reading, selected.sheetId, selected);
    if (!found) return noTable;
    store.set({ chosen: found.id });
    return { outcome: await desk.remember(found, 'correct'), done: told('corrected') };
  };

  const selectedOnShow = async () => {
    const report = chosenReport(store.get());
    const selected = await desk.selection();
    return {
      selected,
      other: report && selected.sheetId !== report.appendix.sheetId ? report.appendix.sheet : null,
    };
  };

  return {
    correct: async (change) => void (await perform(async () => await corrected(change))),
    takeSelection: async () =>
      void (await perform(async () => {
        if (!chosenReport(store.get())) return await newTable();
        const { selected, other } = await selectedOnShow();
        if (other !== null) return { refused: { id: 'other-sheet', sheet: other } };
        return await corrected({ kind: 'area', area: selected });
      })),
    assignSelected: async (role, year) =>
      void (await perform(async () => {
        if (year !== '' && !isYear(year)) return { refused: { id: 'wrong-year' } };
        const { selected, other } = await selectedOnShow();
        if (other !== null) return { refused: { id: 'other-sheet', sheet: other } };
        if (selected.left !== selected.right) return { refused: { id: 'one-column' } };
        return await corrected({
          kind: 'column',
          column: selected.left,
          role,
          ...(year === '' ? {} : { year }),
        });
      })),
    ignore: async () =>
      void (await perform(async () => {
        const report = chosenReport(store.get());
        if (!report) return noTable;
        return { outcome: await desk.ignore(report.appendix), done: told('ignored') };
      })),
    consider: async (name) =>
      void (await perform(async () => ({ outcome: await desk.consider(name), done: told('considered') }))),
    rebind: async (id) =>
      void (await perform(async () => {
        const { reading } = store.get();
        const found = reading && reboundAppendix(reading, id);
        return found
          ? { outcome: await desk.remember(found, 'rebind'), done: told('corrected') }
          : { outcome: await desk.forget(id), done: told('kept') };
      })),
    dropNames: async (id) =>
      void (await perform(async () => ({ outcome: await desk.forget(id), done: told('kept') }))),
  };
}
