/**
 * Targets being tried on the appendix on show, kept while the pane is open. Nothing is written until a person asks,
 * unless live mode is on.
 */
import type { ColumnKey } from '../../domain/appendix';
import { boardOf, type Scenario } from '../../domain/planning/scenario';
import type { Exact, Score } from '../../domain/score';
import type { ColumnPlace } from '../../sheets/columns/place';
import type { Patch } from '../../sheets/patch';
import { buildTargetColumnPatch, buildTargetPatch, type Targets as Tries } from '../../sheets/target-patch';
import type { UnpreviewedActions } from '../session/actions/unpreviewed';
import type { MakePatch } from '../session/preview';
import { chosenReport, type SessionState } from '../session/session-state';
import { createStore, type Store } from '../session/store';
import { createPlanner, type Planner } from './planner';
import { type TargetBoards, targetBoards, type Tried, triesOf } from './target-boards';
import { isTargetColumn } from './target-facts';

export interface TargetsState {
  /** Null where the appendix on show has no points to try. */
  readonly tried: Tried | null;
  /** Codes of tried targets whose criterion went away or has parts now. */
  readonly lost: readonly string[];
  /** Every change is written at once. */
  readonly live: boolean;
  /** The total a person wants to reach, for the strip. */
  readonly goal: Exact | null;
  readonly view: TargetView;
}

/** What is done with targets, in the order of the tabs. */
export const targetViews = ['edit', 'scenarios', 'goal', 'losses', 'charts'] as const;
export type TargetView = (typeof targetViews)[number];

export interface Targets {
  readonly store: Store<TargetsState>;
  readonly chooseColumn: (column: ColumnKey) => void;
  readonly set: (row: number, score: Score | null) => void;
  readonly setAll: (targets: Tries) => void;
  /** Puts every target back to what the sheet says. */
  readonly discard: () => void;
  readonly setLive: (live: boolean) => void;
  readonly show: (view: TargetView) => void;
  readonly planner: Planner;
  readonly setGoal: (goal: Exact | null) => void;
  readonly dismissLost: () => void;
  /** Lays a kept scenario on the sheet, in place of what is tried. */
  readonly load: (scenario: Scenario) => void;
  /** The patch that writes what is tried on this column, planned on what the sheet holds then. */
  readonly patch: () => MakePatch | null;
  /** The patch that writes the column as tried into a new one. */
  readonly columnPatch: (header: string) => MakePatch | null;
}

/** What everything about tried targets works on. */
interface Trying {
  readonly session: Pick<Store<SessionState>, 'get' | 'subscribe'>;
  readonly store: Store<TargetsState>;
  readonly boards: TargetBoards;
}

/** Makes the board on show the one of the appendix and column on show. */
function follow({ session, store, boards }: Trying): void {
  const report = chosenReport(session.get());
  const laid = report && boards.layOn(report);
  if (!laid) {
    store.set({ tried: null });
    return;
  }
  const { tried, lost } = laid;
  store.set({ tried, lost: lost.length > 0 ? lost : store.get().lost });
}

type Build = (...made: [...Parameters<typeof buildTargetPatch>, ColumnPlace]) => Patch;

/** A patch from what is tried when it is planned, carried to the sheet as it is then; null when nothing is tried. */
function patchOf({ store, boards }: Trying, build: Build): MakePatch | null {
  const { tried } = store.get();
  if (!tried) return null;
  const { column } = tried;
  return (report, grid, place) => {
    const tries = boards.triesOn(report, column);
    return tries && build(report, grid, column, tries, place);
  };
}

/** Milliseconds without an edit before live mode writes: long enough to type the next digit. */
const LIVE_PAUSE = 500;

/**
 * Live mode: writes what is tried a moment after the last edit; returns what to call after each. When the workbook
 * refuses, live mode ends, so that it is not asked again and again.
 */
function liveWriting(trying: Trying, apply: UnpreviewedActions['apply']): () => void {
  const { session, store } = trying;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = async (): Promise<void> => {
    const { tried, live } = store.get();
    if (!live || !tried || tried.board.changeCount === 0 || !isTargetColumn(tried.appendix, tried.column))
      return;
    if (session.get().busy !== null) {
      writeSoon();
      return;
    }
    const make = patchOf(trying, buildTargetPatch);
    if (make && !(await apply(make))) store.set({ live: false });
  };
  const writeSoon = (): void => {
    clearTimeout(timer);
    if (store.get().live) timer = setTimeout(() => void write(), LIVE_PAUSE);
  };
  return writeSoon;
}

/** Sets targets of leaves; sums follow by themselves and cannot be set. */
function setTargets({ store }: Trying, targets: Tries): void {
  const board = store.get().tried?.board;
  if (!board) return;
  for (const [row, score] of targets) if (board.isLeaf(row)) board.set(row, score);
}

function chooseColumn(trying: Trying, column: ColumnKey): void {
  const report = chosenReport(trying.session.get());
  if (report) trying.boards.choose(report.appendix.id, column);
  follow(trying);
}

function load(trying: Trying, scenario: Scenario): void {
  const { store } = trying;
  chooseColumn(trying, scenario.column);
  const { tried } = store.get();
  if (!tried || tried.column !== scenario.column) return;
  tried.board.discard();
  const { board, lost } = boardOf(tried.appendix, scenario);
  setTargets(trying, triesOf({ ...tried, board }));
  store.set({ lost });
}

const opening: TargetsState = { tried: null, lost: [], live: false, goal: null, view: 'edit' };

/** `apply` writes a patch at once, for live mode. */
export function createTargets(session: Trying['session'], apply: UnpreviewedActions['apply']): Targets {
  const store = createStore(opening);
  const trying: Trying = { session, store, boards: targetBoards() };
  const writeSoon = liveWriting(trying, apply);
  const setAll = (targets: Tries): void => {
    setTargets(trying, targets);
    writeSoon();
  };
  session.subscribe(() => follow(trying));
  follow(trying);
  return {
    store,
    chooseColumn: (column) => chooseColumn(trying, column),
    set: (row, score) => setAll(new Map([[row, score]])),
    setAll,
    discard: () => {
      store.get().tried?.board.discard();
      store.set({ lost: [] });
    },
    setLive: (live) => {
      store.set({ live });
      writeSoon();
    },
    show: (view) => store.set({ view }),
    planner: createPlanner(),
    setGoal: (goal) => store.set({ goal }),
    dismissLost: () => store.set({ lost: [] }),
    load: (scenario) => {
      load(trying, scenario);
      writeSoon();
    },
    patch: () => patchOf(trying, buildTargetPatch),
    columnPatch: (header) =>
      patchOf(trying, (report, grid, column, tries, place) =>
        buildTargetColumnPatch(report, grid, column, tries, header, place),
      ),
  };
}
