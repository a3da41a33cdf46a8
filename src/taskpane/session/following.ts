/** Following the workbook while people type in it: news is taken in one after the other, never during an action. */
import type { WorkbookChange } from '../../excel/changes';
import type { WorkbookReading } from '../../sheets/grid';
import type { Desk } from './desk';
import type { SessionState } from './session-state';
import type { Store } from './store';

export interface Following {
  /** Called with every change that other hands made. */
  readonly heard: (changes: readonly WorkbookChange[]) => void;
  /** The whole workbook is about to be read: what was heard so far is in it. */
  readonly forget: () => void;
}

/** `take` makes a reading the pane's own. */
export function following(
  store: Store<SessionState>,
  desk: Desk,
  take: (reading: WorkbookReading) => void,
): Following {
  let waiting: readonly WorkbookChange[] = [];
  let running = false;

  /** Takes in what was heard; a reading that an action replaced meanwhile is left alone, and the news waits. */
  const takeIn = async (): Promise<void> => {
    const changes = waiting;
    waiting = [];
    const { reading } = store.get();
    const next = reading ? await desk.readAreas(changes, reading) : await desk.read();
    if (store.get().reading !== reading || store.get().busy !== null) {
      waiting = [...changes, ...waiting];
      return;
    }
    take(next);
    store.set({ changes: store.get().changes + 1, failure: null });
  };

  const run = async (): Promise<void> => {
    running = true;
    try {
      while (waiting.length > 0 && store.get().busy === null) await takeIn();
    } catch (error) {
      store.set({ message: { kind: 'refused', ...desk.refusal(error) } });
    } finally {
      running = false;
    }
  };

  /** What was heard while an action ran is taken in when it ends. */
  const runWhenFree = (): void => {
    if (!running && waiting.length > 0 && store.get().busy === null) void run();
  };
  store.subscribe(runWhenFree);

  return {
    heard: (changes) => {
      waiting = [...waiting, ...changes];
      runWhenFree();
    },
    forget: () => {
      waiting = [];
    },
  };
}
