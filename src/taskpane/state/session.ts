/** The session: what a person can do in the pane, over one store. Components call these and show the store's state. */
import type { Desk, SheetArea } from './desk';
import { type Preferences, readPreferences, type ScreenId } from './preferences';
import { readingActions } from './reading-actions';
import { openingState, type PreviewSource, type SessionState } from './session-state';
import { createStore, type Store } from './store';
import { writingActions } from './writing-actions';

export interface Session {
  readonly store: Store<SessionState>;
  /** Reads the workbook, and follows it from then on. */
  readonly start: () => Promise<void>;
  /** Reads the whole workbook again. */
  readonly refresh: () => Promise<void>;
  /** Reads again and shows the findings, as the ribbon's button asks. */
  readonly recheck: () => Promise<void>;
  readonly choose: (appendix: string) => Promise<void>;
  readonly open: (screen: ScreenId) => void;
  readonly prefer: (change: Partial<Preferences>) => void;
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
  const prefer = (change: Partial<Preferences>): void => {
    const preferences = { ...store.get().preferences, ...change };
    store.set({ preferences });
    desk.savePreferences(preferences);
    reading.replan();
  };
  const open = (screen: ScreenId): void => {
    store.set({ preview: null, help: false });
    prefer({ screen });
  };
  return {
    store,
    start: reading.start,
    refresh: reading.refresh,
    choose: reading.choose,
    open,
    recheck: async () => {
      open('findings');
      await reading.refresh();
    },
    prefer,
    showHelp: (help) => store.set({ help, preview: null }),
    dismiss: () => store.set({ message: null }),
    select: reading.select,
    ...writing,
  };
}
