/** The session: what a person can do in the pane, over one store. Components call these and show the store's state. */
import type { Desk, SheetArea } from './desk';
import { type AppendixActions, appendixActions } from './appendix-actions';
import { type Preferences, readPreferences, type ScreenId } from './preferences';
import { readingActions } from './reading-actions';
import { type MadeActions, madeActions } from './made-actions';
import type { PanelId } from './panel';
import { performer } from './perform';
import { type PlaceActions, placeActions } from './place-actions';
import { type ReviewActions, reviewActions } from './review-actions';
import { type SchemeActions, schemeActions } from './scheme-actions';
import { type SetupActions, setupActions } from './setup-actions';
import { openingState, type PreviewSource, type SessionState } from './session-state';
import { createStore, type Store } from './store';
import { createTargets, type Targets } from '../targets/tried-targets';
import { writingActions } from './writing-actions';

export interface Session
  extends AppendixActions, MadeActions, PlaceActions, SetupActions, SchemeActions, ReviewActions {
  readonly store: Store<SessionState>;
  /** Targets being tried on the appendix on show. */
  readonly targets: Targets;
  /** Reads the workbook, and follows it from then on. */
  readonly start: () => Promise<void>;
  /** Reads the whole workbook again. */
  readonly refresh: () => Promise<void>;
  /** Reads again and shows the findings, as the ribbon's button asks. */
  readonly recheck: () => Promise<void>;
  readonly choose: (appendix: string) => Promise<void>;
  readonly open: (screen: ScreenId) => void;
  readonly prefer: (change: Partial<Preferences>) => void;
  /** Shows a panel in the place of the screen; null goes back to the screen. */
  readonly showPanel: (panel: PanelId | null) => void;
  readonly showHelp: (help: boolean) => void;
  readonly dismiss: () => void;
  /** Selects cells in the sheet. */
  readonly select: (target: SheetArea) => Promise<void>;
  /** Plans a patch and shows it; nothing is written. */
  readonly preview: (source: PreviewSource) => void;
  readonly closePreview: () => void;
  /** Writes the patch on show. */
  readonly write: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly bind: () => Promise<void>;
  readonly unbind: () => Promise<void>;
  readonly mark: () => Promise<void>;
  readonly unmark: () => Promise<void>;
}

/** A session over a desk; nothing is read before `start`. */
export function createSession(desk: Desk): Session {
  const store = createStore(openingState(readPreferences(desk.preferences(), desk.language())));
  const reading = readingActions(store, desk);
  const writing = writingActions(store, desk, reading);
  const perform = performer(store, desk, reading);
  const made = madeActions(store, desk, reading);
  const targets = createTargets(store, made.apply);
  const prefer = (change: Partial<Preferences>): void => {
    const preferences = { ...store.get().preferences, ...change };
    store.set({ preferences });
    desk.savePreferences(preferences);
    reading.replan();
  };
  const open = (screen: ScreenId): void => {
    store.set({ preview: null, help: false, panel: null });
    prefer({ screen });
  };
  return {
    store,
    targets,
    start: reading.start,
    refresh: reading.refresh,
    choose: reading.choose,
    open,
    recheck: async () => {
      open('findings');
      await reading.refresh();
    },
    prefer,
    showPanel: (panel) => store.set({ panel, help: false, preview: null, message: null }),
    showHelp: (help) => store.set({ help, preview: null, panel: null }),
    dismiss: () => store.set({ message: null }),
    select: reading.select,
    ...writing,
    ...made,
    ...placeActions(store, desk, reading),
    ...setupActions(store, desk, perform),
    ...schemeActions(store, desk, perform),
    ...reviewActions(store, desk, perform),
    ...appendixActions(store, desk, reading, { open, preview: writing.preview, perform }),
  };
}
