/** Following the workbook while people type in it: news is taken in one after the other, never during an action. */
import type { WorkbookChange } from '../../../excel/changes';
import { readAreas } from '../../../excel/read-areas';
import { readWorkbook } from '../../../excel/read';
import type { WorkbookReading } from '../../../sheets/grid';
import type { PaneStore } from '../pane-store';
import { refusalFrom } from '../refusal';

export interface Following {
  /** Called with every change that other hands made. */
  readonly heard: (changes: readonly WorkbookChange[]) => void;
  /** The whole workbook is about to be read: what was heard so far is in it. */
  readonly forget: () => void;
}

/** Changes that were heard and are not yet taken in. */
interface Queue {
  waiting: readonly WorkbookChange[];
  running: boolean;
}

/** Takes in what was heard; a reading that an action replaced meanwhile is left alone, and the news waits. */
async function takeIn(
  store: PaneStore,
  queue: Queue,
  take: (reading: WorkbookReading) => void,
): Promise<void> {
  const changes = queue.waiting;
  queue.waiting = [];
  const { reading } = store.get();
  const next = reading ? await readAreas(changes, reading) : await readWorkbook();
  if (store.get().reading !== reading || store.get().busy !== null) {
    queue.waiting = [...changes, ...queue.waiting];
    return;
  }
  take(next);
  store.set({ changes: store.get().changes + 1, failure: null });
}

/** `take` makes a reading the pane's own. */
export function following(store: PaneStore, take: (reading: WorkbookReading) => void): Following {
  const queue: Queue = { waiting: [], running: false };

  const run = async (): Promise<void> => {
    queue.running = true;
    try {
      while (queue.waiting.length > 0 && store.get().busy === null) await takeIn(store, queue, take);
    } catch (error) {
      store.show({ type: 'told', message: { kind: 'refused', ...refusalFrom(error) } });
    } finally {
      queue.running = false;
    }
  };

  /** What was heard while an action ran is taken in when it ends. */
  const runWhenFree = (): void => {
    if (!queue.running && queue.waiting.length > 0 && store.get().busy === null) void run();
  };
  store.subscribe(runWhenFree);

  return {
    heard: (changes) => {
      queue.waiting = [...queue.waiting, ...changes];
      runWhenFree();
    },
    forget: () => {
      queue.waiting = [];
    },
  };
}
