/** Reading the workbook, and showing places in it. */
import type { Area } from '../../../a1/place';
import type { WorkbookChange } from '../../../excel/changes';
import { undoable } from '../../../excel/journal';
import { isMarked } from '../../../excel/marks';
import { select } from '../../../excel/select';
import type { WorkbookReading } from '../../../sheets/grid';
import { analyse, reanalyse } from '../../../sheets/report';
import { causeSearch } from '../../causes/client';
import type { CauseSearch } from '../../causes/client';
import type { PaneStore } from '../pane-store';
import { planPreview } from '../plan-preview';
import { refusalFrom } from '../refusal';
import { sameCells } from '../same-cells';
import { chooseAppendix, chosenReport } from '../session-state';
import { previewOnShow } from '../stage';
import { glance, lookForCauses } from './causes';
import { Following } from './following';
import { takeTurn } from './turn';
import { watchSoon } from './watching';

/** Cells on a sheet. */
export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

export interface ReadingActions {
  /** Reads the workbook, and follows it from then on. */
  readonly start: () => Promise<void>;
  /** Reads the whole workbook again. */
  readonly refresh: () => Promise<void>;
  /** Called with changes that other hands made. */
  readonly heard: (changes: readonly WorkbookChange[]) => void;
  /** Looks at another appendix of the workbook. */
  readonly choose: (appendix: string) => Promise<void>;
  /** Selects cells in the sheet. */
  readonly select: (target: SheetArea) => Promise<void>;
}

/** What other actions need of reading. */
export interface Reading extends ReadingActions {
  /** Reads anew without a turn of its own, for an action that has just written; where Excel cannot be asked now, soon. */
  readonly reread: () => Promise<void>;
  /**
   * Takes in what was heard and is not on show yet, for an action that plans on it. Resolves to whether there was any.
   * @throws ExcelFailure when Excel still cannot be asked.
   */
  readonly catchUp: () => Promise<boolean>;
  /** Plans the preview on show again, or closes it when it no longer applies. */
  readonly replan: () => void;
}

/** Makes a reading, and what it says, the pane's own; causes that take long are looked for meanwhile. */
function take(store: PaneStore, reading: WorkbookReading, search: CauseSearch | null): void {
  const { reading: earlier, report: before, chosen } = store.get();
  const options = search ? { steps: glance } : {};
  const report = earlier && before ? reanalyse(before, earlier, reading, options) : analyse(reading, options);
  store.set({ reading, report, chosen: chooseAppendix(report, chosen), searching: false });
  void lookForCauses(store, search);
}

function replan(store: PaneStore): void {
  const preview = previewOnShow(store.get());
  if (preview) store.show({ type: 'replanned', preview: planPreview(store.get(), preview.source) });
}

/** Takes in what other hands did. News of an edit that is known already, heard late, changes nothing on show. */
function takeNews(store: PaneStore, reading: WorkbookReading, search: CauseSearch | null): void {
  const known = sameCells(store.get().reading, reading);
  take(store, reading, search);
  if (known) return;
  store.show({ type: 'sheet-edited' });
  replan(store);
}

/** Asks whether the appendix on show is marked; a sheet that cannot say counts as unmarked. */
async function lookAtMarks(store: PaneStore): Promise<void> {
  const report = chosenReport(store.get());
  const marked = report !== null && (await isMarked(report.appendix).catch(() => false));
  if (chosenReport(store.get()) === report) store.set({ marked });
}

/** Selecting needs no turn of its own; what the host throws or refuses becomes a message. */
async function selectCells(store: PaneStore, { sheetId, area }: SheetArea): Promise<void> {
  store.set({ wentTo: sheetId });
  const outcome = await select(sheetId, area).catch((error: unknown) => ({
    status: 'refused' as const,
    ...refusalFrom(error),
  }));
  if (outcome.status === 'refused') store.show({ type: 'told', message: { ...outcome, kind: 'refused' } });
}

/** What can be taken back, and how much of it is still there: known without asking Excel, once the workbook was read. */
async function noteLast(store: PaneStore): Promise<void> {
  const reading = store.get().reading ?? { grids: [], names: [], part: null };
  store.set({ last: await undoable(reading).catch(() => null) });
}

/** Follows the workbook; what an action does to it is no news. */
const followingOf = (store: PaneStore, search: CauseSearch | null): Following =>
  new Following(store, (reading, came) => {
    const wasBehind = store.get().behind !== null;
    if (came === 'news') takeNews(store, reading, search);
    else take(store, reading, search);
    if (came === 'with-merges') replan(store);
    if (came === 'news') void noteLast(store);
    if (came === 'news' && wasBehind) void lookAtMarks(store);
  });

/** Watched before it is read: what changes meanwhile is heard of. */
async function watchAndRead(
  store: PaneStore,
  followed: Following,
  refresh: () => Promise<void>,
): Promise<void> {
  const watching = watchSoon((changes) => followed.heard(changes));
  await refresh();
  const refused = await watching;
  if (refused) store.show({ type: 'told', message: { kind: 'not-following', detail: refused.detail } });
}

export function readingActions(store: PaneStore, search = causeSearch()): Reading {
  const followed = followingOf(store, search);
  const readAgain = async (anew = false): Promise<void> => {
    try {
      await followed.readAll(anew);
    } finally {
      await noteLast(store);
    }
    replan(store);
    await lookAtMarks(store);
  };
  const refresh = async (): Promise<void> => {
    await takeTurn(store, 'reading', async () => {
      const failure = await readAgain(true).then(() => null, refusalFrom);
      store.set({ failure });
    });
  };
  return {
    start: async () => await watchAndRead(store, followed, refresh),
    refresh,
    heard: (changes) => followed.heard(changes),
    reread: async () => await readAgain().catch(() => undefined),
    catchUp: async () => await followed.catchUp(),
    replan: () => replan(store),
    choose: async (chosen) => {
      store.set({ chosen, marked: false });
      store.show({ type: 'appendix-chosen' });
      await lookAtMarks(store);
    },
    select: async (target) => await selectCells(store, target),
  };
}
