/** The session: what a person can do in the pane, over one store. Components call these and show the store's state. */
import { officeLanguage, type Preferences as KeptPreferences } from '../../excel/host';
import { createTargets, type Targets } from '../targets/tried-targets';
import { type AppendixActions, appendixActions } from './actions/appendices';
import { followActiveSheet } from './actions/looking';
import { type ExplainingActions, explainingActions } from './actions/explaining';
import { type NameAndMarkActions, nameAndMarkActions } from './actions/names-and-marks';
import { type PlaceActions, placeActions } from './actions/places';
import { type PreviewActions, previewActions } from './actions/previewing';
import { type Reading, readingActions, type ReadingActions } from './actions/reading';
import { performer } from './actions/remembering';
import { type ReviewActions, reviewActions } from './actions/review';
import { type SchemeActions, schemeActions } from './actions/schemes';
import { type SetupActions, setupActions } from './actions/setup';
import { type UnpreviewedActions, unpreviewedActions } from './actions/unpreviewed';
import { createPaneStore, type PaneStore } from './pane-store';
import { preferenceKeys, type Preferences, readPreferences, type ScreenId } from './preferences';
import { chosenReport } from './session-state';
import type { PanelId } from './stage';

export interface Session
  extends
    ReadingActions,
    PreviewActions,
    NameAndMarkActions,
    UnpreviewedActions,
    PlaceActions,
    ExplainingActions,
    SetupActions,
    SchemeActions,
    ReviewActions,
    AppendixActions {
  readonly store: PaneStore;
  /** Targets being tried on the appendix on show. */
  readonly targets: Targets;
  /** Reads again and shows the findings, as the ribbon's button asks. */
  readonly recheck: () => Promise<void>;
  /** Shows what recomputing would write, as the ribbon's button asks; the overview where there is no table. */
  readonly recompute: () => Promise<void>;
  readonly open: (screen: ScreenId) => void;
  readonly prefer: (change: Partial<Preferences>) => void;
  /** Shows the points of one unit of the matrix on show, or with null of all. */
  readonly chooseUnit: (unit: string | null) => void;
  /** Shows a panel in the place of the screen. */
  readonly openPanel: (panel: PanelId) => void;
  /** Goes back from a panel to the screen. */
  readonly closePanel: () => void;
  readonly closeMessage: () => void;
}

/** What was stored, as it is: nothing in it is trusted. */
const storedIn = (kept: KeptPreferences): Parameters<typeof readPreferences>[0] =>
  Object.fromEntries(preferenceKeys.map((key) => [key, kept.get(key)]));

/** Goes from screen to panel and back, and keeps what a person prefers. */
function moving(store: PaneStore, kept: KeptPreferences, { replan, refresh }: Reading) {
  const prefer = (change: Partial<Preferences>): void => {
    const preferences = { ...store.get().preferences, ...change };
    store.set({ preferences });
    // Only what a person chose is stored: what was never chosen may follow Office.
    for (const key of preferenceKeys) if (key in change) kept.set(key, preferences[key]);
    replan();
  };
  const open = (screen: ScreenId): void => {
    store.show({ type: 'screen-opened' });
    prefer({ screen });
  };
  return {
    prefer,
    open,
    recheck: async () => {
      open('findings');
      await refresh();
    },
    openPanel: (panel: PanelId) => store.show({ type: 'panel-opened', panel }),
    chooseUnit: (unit: string | null) => {
      const { chosen, units } = store.get();
      if (chosen !== null) store.set({ units: { ...units, [chosen]: unit } });
    },
    closePanel: () => store.show({ type: 'left' }),
    closeMessage: () => store.show({ type: 'message-closed' }),
  };
}

/** A session over the workbook that Office has open; nothing is read before `start`. */
export function createSession(kept: KeptPreferences): Session {
  const store = createPaneStore(readPreferences(storedIn(kept), officeLanguage()));
  const reading = readingActions(store);
  const tools = { store, reading, perform: performer(store, reading) };
  const previews = previewActions(store, reading);
  const unpreviewed = unpreviewedActions(store, reading);
  const moves = moving(store, kept, reading);
  const { start, refresh, heard, choose, select } = reading;
  return {
    store,
    targets: createTargets(store, unpreviewed.apply),
    start: async () => {
      void followActiveSheet(store, choose);
      await start();
    },
    refresh,
    heard,
    choose,
    select,
    ...moves,
    ...previews,
    ...nameAndMarkActions(store, reading),
    ...unpreviewed,
    ...placeActions(store, reading),
    ...explainingActions(store, reading, moves.open),
    recompute: async () => {
      await reading.catchUp();
      if (chosenReport(store.get())) previews.preview({ kind: 'recompute' });
      else moves.open('overview');
    },
    ...setupActions(tools),
    ...schemeActions(tools),
    ...reviewActions(tools),
    ...appendixActions(tools, { open: moves.open, preview: previews.preview }),
  };
}
