/**
 * Targets being tried, per appendix and column: one board each, kept while the pane is open, laid anew on the sheet
 * whenever the sheet changes. Nothing is written until a person asks, unless live mode is on.
 */
import type { Appendix, ColumnKey } from '../../domain/appendix';
import { Board } from '../../domain/planning/board';
import { boardOf, type Scenario, scenarioOf } from '../../domain/planning/scenario';
import type { Exact, Score } from '../../domain/score';
import type { ColumnPlace } from '../../sheets/columns/place';
import type { Patch } from '../../sheets/patch';
import type { AppendixReport } from '../../sheets/report';
import { buildTargetColumnPatch, buildTargetPatch, type Targets as Tries } from '../../sheets/target-patch';
import type { UnpreviewedActions } from '../session/actions/unpreviewed';
import type { MakePatch } from '../session/preview';
import { createPlanner, type Planner } from './planner';
import { chosenReport, type SessionState } from '../session/session-state';
import { createStore, type Store } from '../session/store';
import { isTargetColumn, triedColumns } from './target-facts';

/** A board on the appendix as the sheet holds it now. */
export interface Tried {
  readonly appendix: Appendix;
  readonly column: ColumnKey;
  readonly board: Board;
}

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

type Build = (...made: [...Parameters<typeof buildTargetPatch>, ColumnPlace]) => Patch;

/** Milliseconds without an edit before live mode writes. */
const pause = 500;

const triesOf = ({ board }: Tried): Tries => new Map(board.changes().map((row) => [row, board.value(row)]));

/** The same tries on another reading of the appendix. */
const carried = ({ appendix, column, board }: Tried, next: Appendix): ReturnType<typeof boardOf> =>
  boardOf(next, scenarioOf(appendix, column, board, { id: 'tried', name: 'tried' }));

export function createTargets(
  session: Pick<Store<SessionState>, 'get' | 'subscribe'>,
  apply: UnpreviewedActions['apply'],
): Targets {
  const store = createStore<TargetsState>({ tried: null, lost: [], live: false, goal: null, view: 'edit' });
  const boards = new Map<string, Tried>();
  const chosen = new Map<string, ColumnKey>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const columnFor = (report: AppendixReport): ColumnKey | null => {
    const keys = triedColumns(report).map(({ key }) => key);
    const wanted = [chosen.get(report.appendix.id), report.summary.primary.target];
    return wanted.find((key) => key != null && keys.includes(key)) ?? keys[0] ?? null;
  };

  /** Makes the board on show the one of the appendix and column on show. */
  const follow = (): void => {
    const report = chosenReport(session.get());
    const column = report ? columnFor(report) : null;
    if (!report || column === null) {
      store.set({ tried: null });
      return;
    }
    const { appendix } = report;
    const now = store.get().tried;
    if (now?.appendix === appendix && now.column === column) return;
    const key = `${appendix.id} ${column}`;
    const kept = boards.get(key);
    const fresh = (): ReturnType<typeof boardOf> => ({ board: new Board({ appendix, column }), lost: [] });
    const { board, lost } =
      kept === undefined
        ? fresh()
        : kept.appendix === appendix
          ? { ...kept, lost: [] }
          : carried(kept, appendix);
    const tried = { appendix, column, board };
    boards.set(key, tried);
    store.set({ tried, lost: lost.length > 0 ? lost : store.get().lost });
  };
  session.subscribe(follow);
  follow();

  /** A patch from what is tried when it is planned: on the board as it is then, carried to the sheet as it is then. */
  const making = (build: Build): MakePatch | null => {
    const { tried } = store.get();
    if (!tried) return null;
    const { column } = tried;
    return (report, grid, place) => {
      const held = boards.get(`${report.appendix.id} ${column}`);
      if (!held) return null;
      const { board } = held.appendix === report.appendix ? held : carried(held, report.appendix);
      return build(report, grid, column, triesOf({ ...held, board }), place);
    };
  };
  const patch = (): MakePatch | null => making(buildTargetPatch);

  /** Writes what is tried; when the workbook refuses, live mode ends so that it is not asked again and again. */
  const flush = async (): Promise<void> => {
    const { tried, live } = store.get();
    if (!live || !tried || tried.board.changeCount === 0 || !isTargetColumn(tried.appendix, tried.column))
      return;
    if (session.get().busy !== null) {
      schedule();
      return;
    }
    const make = patch();
    if (make && !(await apply(make))) store.set({ live: false });
  };
  const schedule = (): void => {
    clearTimeout(timer);
    if (store.get().live) timer = setTimeout(() => void flush(), pause);
  };

  const edit = (targets: Tries): void => {
    const board = store.get().tried?.board;
    if (!board) return;
    for (const [row, score] of targets) if (board.isLeaf(row)) board.set(row, score);
    schedule();
  };

  return {
    store,
    chooseColumn: (column) => {
      const report = chosenReport(session.get());
      if (report) chosen.set(report.appendix.id, column);
      follow();
    },
    set: (row, score) => edit(new Map([[row, score]])),
    setAll: edit,
    discard: () => {
      store.get().tried?.board.discard();
      store.set({ lost: [] });
    },
    setLive: (live) => {
      store.set({ live });
      schedule();
    },
    show: (view) => store.set({ view }),
    planner: createPlanner(),
    setGoal: (goal) => store.set({ goal }),
    dismissLost: () => store.set({ lost: [] }),
    load: (scenario) => {
      const report = chosenReport(session.get());
      if (!report) return;
      chosen.set(report.appendix.id, scenario.column);
      follow();
      const { tried } = store.get();
      if (!tried || tried.column !== scenario.column) return;
      tried.board.discard();
      const { board, lost } = boardOf(tried.appendix, scenario);
      edit(triesOf({ ...tried, board }));
      store.set({ lost });
    },
    patch,
    columnPatch: (header) =>
      making((report, grid, column, tries, place) =>
        buildTargetColumnPatch(report, grid, column, tries, header, place),
      ),
  };
}
