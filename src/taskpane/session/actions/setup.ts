/** "Cột và vùng": what a person corrects of the recognition; every correction is remembered by names and undoable. */
import type { ColumnIndex } from '../../../a1/place';
import type { Role } from '../../../domain/appendix';
import { bindAppendix, considerTable, ignoreTable, keepRecord, unbindAppendix } from '../../../excel/bind';
import { selectedArea, type Selection } from '../../../excel/select';
import { withoutTaught, withTaught } from '../../../sheets/binding';
import { appendixIn, correctAppendix, reboundAppendix } from '../../../sheets/correct';
import type { TableChange } from '../../../sheets/correct';
import { draftIn } from '../../../sheets/by-hand/draft';
import type { HandDraft } from '../../../sheets/by-hand/draft';
import { appendixByHand } from '../../../sheets/by-hand/preview';
import { isWhole } from '../../../sheets/layout/agreement';
import type { AppendixReport } from '../../../sheets/report';
import type { Lesson } from '../../../sheets/taught/lesson';
import { isYear } from '../../../domain/year';
import type { PaneStore } from '../pane-store';
import { chosenGrid, chosenReport } from '../session-state';
import { type Performed, told, type Tools } from './remembering';

export interface SetupActions {
  /** Changes the appendix on show. */
  readonly correct: (change: TableChange) => Promise<void>;
  /** The selected range is the table: of the appendix on show, else a new one; where it is not read whole, a person is asked. */
  readonly takeSelection: () => Promise<void>;
  /** Asks what the columns of an appendix hold, beginning with this one. */
  readonly askColumn: (appendix: string, column: ColumnIndex) => void;
  /** Takes the table that a person described, and with it what it teaches of words. */
  readonly bindByHand: (draft: HandDraft, taught: readonly Lesson[]) => Promise<void>;
  /** Keeps further taught words; true when they were kept. */
  readonly teach: (lessons: readonly Lesson[]) => Promise<boolean>;
  readonly forget: (lesson: Lesson) => Promise<void>;
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

/** Changes the appendix on show and remembers it. */
async function corrected(store: PaneStore, change: TableChange): Promise<Performed> {
  const report = chosenReport(store.get());
  const grid = chosenGrid(store.get());
  const next = report && grid ? correctAppendix(grid, report.appendix, change) : null;
  if (!next) return noTable;
  return { outcome: await bindAppendix(next, 'correct'), done: told('corrected') };
}

/** What a person is asked of a selection that is not read as a whole table; a single row or column is none. */
function asked(store: PaneStore, selected: Selection, id?: string): Performed {
  const grid = store.get().reading?.grids.find(({ sheetId }) => sheetId === selected.sheetId);
  if (!grid || !draftIn(grid, selected, id)) return noTable;
  const { sheetId, top, left, bottom, right } = selected;
  const area = { top, left, bottom, right };
  return { asks: { sheetId, area, ...(id === undefined ? {} : { id }) } };
}

async function newTable(store: PaneStore, selected: Selection): Promise<Performed> {
  const { reading } = store.get();
  const found = reading && appendixIn(reading, selected.sheetId, selected);
  if (!found || !isWhole(found)) return asked(store, selected);
  store.set({ chosen: found.id });
  return { outcome: await bindAppendix(found, 'correct'), done: told('corrected') };
}

/** The selection as the range of the appendix on show. */
async function newArea(
  store: PaneStore,
  selected: Selection,
  { appendix }: AppendixReport,
): Promise<Performed> {
  const grid = chosenGrid(store.get());
  const next = grid && correctAppendix(grid, appendix, { kind: 'area', area: selected });
  if (!next || !isWhole(next)) return asked(store, selected, appendix.id);
  return { outcome: await bindAppendix(next, 'correct'), done: told('corrected') };
}

async function boundByHand(
  store: PaneStore,
  draft: HandDraft,
  taught: readonly Lesson[],
): Promise<Performed> {
  const { reading } = store.get();
  const found = reading && appendixByHand(reading, draft);
  if (!found) return noTable;
  const outcome = await bindAppendix(found, 'correct', taught);
  if (outcome.status === 'written') {
    store.set({ chosen: found.id });
    store.show({ type: 'left' });
  }
  return { outcome, done: told('corrected') };
}

const wordsTaught = async (lessons: readonly Lesson[]): Promise<Performed> => ({
  outcome: await keepRecord('teach', (record) => withTaught(record, lessons)),
  done: told('words-taught'),
});

const wordForgotten = async (lesson: Lesson): Promise<Performed> => ({
  outcome: await keepRecord('forget', (record) => withoutTaught(record, lesson)),
  done: told('words-forgotten'),
});

function columnAsked(store: PaneStore, id: string, column: ColumnIndex): void {
  const found = store.get().report?.appendices.find(({ appendix }) => appendix.id === id)?.appendix;
  if (!found) return;
  const { sheetId, area } = found;
  store.show({ type: 'assigning-began', start: { sheetId, area, id, asRead: true, column } });
}

/** Refuses a selection on another sheet than that of the appendix on show. */
function onOtherSheet(store: PaneStore, selected: Selection): Performed | null {
  const appendix = chosenReport(store.get())?.appendix;
  return appendix && selected.sheetId !== appendix.sheetId
    ? { refused: { id: 'other-sheet', sheet: appendix.sheet } }
    : null;
}

/** A selection on another sheet than the appendix on show is another table. */
async function selectionTaken(store: PaneStore): Promise<Performed> {
  const selected = await selectedArea();
  const report = chosenReport(store.get());
  return report?.appendix.sheetId === selected.sheetId
    ? await newArea(store, selected, report)
    : await newTable(store, selected);
}

async function columnAssigned(store: PaneStore, role: Role | null, year: string): Promise<Performed> {
  if (year !== '' && !isYear(year)) return { refused: { id: 'wrong-year' } };
  const selected = await selectedArea();
  const elsewhere = onOtherSheet(store, selected);
  if (elsewhere) return elsewhere;
  if (selected.left !== selected.right) return { refused: { id: 'one-column' } };
  const given = year === '' ? {} : { year };
  return await corrected(store, { kind: 'column', column: selected.left, role, ...given });
}

async function ignored(store: PaneStore): Promise<Performed> {
  const report = chosenReport(store.get());
  if (!report) return noTable;
  return { outcome: await ignoreTable(report.appendix), done: told('ignored') };
}

async function rebound(store: PaneStore, id: string): Promise<Performed> {
  const { reading } = store.get();
  const found = reading && reboundAppendix(reading, id);
  return found
    ? { outcome: await bindAppendix(found, 'rebind'), done: told('corrected') }
    : { outcome: await unbindAppendix(id), done: told('kept') };
}

const considered = async (name: string): Promise<Performed> => ({
  outcome: await considerTable(name),
  done: told('considered'),
});

const namesDropped = async (id: string): Promise<Performed> => ({
  outcome: await unbindAppendix(id),
  done: told('kept'),
});

export function setupActions({ store, perform }: Tools): SetupActions {
  const remember = async (action: () => Promise<Performed>): Promise<void> => void (await perform(action));
  return {
    correct: async (change) => await remember(async () => await corrected(store, change)),
    takeSelection: async () => await remember(async () => await selectionTaken(store)),
    askColumn: (appendix, column) => columnAsked(store, appendix, column),
    bindByHand: async (draft, taught) => await remember(async () => await boundByHand(store, draft, taught)),
    teach: async (lessons) => await perform(async () => await wordsTaught(lessons)),
    forget: async (lesson) => await remember(async () => await wordForgotten(lesson)),
    assignSelected: async (role, year) => await remember(async () => await columnAssigned(store, role, year)),
    ignore: async () => await remember(async () => await ignored(store)),
    consider: async (name) => await remember(async () => await considered(name)),
    rebind: async (id) => await remember(async () => await rebound(store, id)),
    dropNames: async (id) => await remember(async () => await namesDropped(id)),
  };
}
