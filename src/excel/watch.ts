/**
 * Watches the workbook: a person's edits, inserted rows, new sheets, a co-author's changes. One registration with Excel,
 * however many listen; news is gathered for a moment and told once; the add-in's own writes are not news.
 */
import { parseArea } from '../a1/address';
import { askContent, rectangleOf } from './ask';
import { coalesce } from './changes';
import type { WorkbookChange } from './changes';
import { after } from './clock';
import { contentOf } from './content';
import { isOwn, mayBeOwn } from './own-writes';
import { run, runWhenFree, supports } from './run';
import type { Rectangle } from './window';

export type ChangeListener = (changes: readonly WorkbookChange[]) => void;

/** Milliseconds that news is gathered before it is told. */
const GATHER = 50;

type Handle = OfficeExtension.EventHandlerResult<unknown>;

interface Watch {
  readonly listeners: Set<ChangeListener>;
  readonly handles: Promise<readonly Handle[]>;
  pending: WorkbookChange[];
  /** Calls off telling what is pending; null when nothing is. */
  callOff: (() => void) | null;
}

/** One watch per page, that is per `Excel`. */
const watches = new WeakMap<object, Watch>();

const areaOf = (change: WorkbookChange): Rectangle | null => {
  const area = change.kind === 'cells' ? parseArea(change.address) : null;
  return area && rectangleOf(area);
};

/** Leaves out edits whose cells hold what this add-in wrote there. A round trip only when there may be such. */
const foreign = async (changes: readonly WorkbookChange[]): Promise<readonly WorkbookChange[]> => {
  const doubtful = changes.flatMap((change) => {
    const area = areaOf(change);
    return change.kind === 'cells' && area && mayBeOwn(change.sheetId, area) ? [{ change, area }] : [];
  });
  if (doubtful.length === 0) return changes;
  const own = await run(async (context) => {
    const questions = doubtful.map(({ change, area }) => ({
      change,
      content: askContent(context.workbook.worksheets.getItem(change.sheetId), area),
    }));
    await context.sync();
    return questions.flatMap(({ change, content }) => {
      const found = content();
      const cells = found.formulas.map((line, r) =>
        line.map((formula, c) => contentOf(found.values[r]?.[c] ?? '', formula, found.formats[r]?.[c] ?? '')),
      );
      return isOwn(change.sheetId, found, cells) ? [change] : [];
    });
  });
  return changes.filter((change) => !own.some((mine) => mine === change));
};

const tell = async (watch: Watch): Promise<void> => {
  const changes = coalesce(watch.pending);
  watch.pending = [];
  watch.callOff = null;
  // When Excel cannot be asked whose change it was, it is told: reading once too often does no harm.
  const news = await foreign(changes).catch(() => changes);
  if (news.length > 0) for (const listener of watch.listeners) listener(news);
};

const gather = (watch: Watch, change: WorkbookChange): void => {
  watch.pending.push(change);
  watch.callOff ??= after(GATHER, () => void tell(watch));
};

const bookChange: WorkbookChange = { kind: 'book' };

const changeOf = (event: Excel.WorksheetChangedEventArgs): WorkbookChange | null => {
  if (supports('1.14') && event.triggerSource === Excel.EventTriggerSource.thisLocalAddin) return null;
  return event.changeType === Excel.DataChangeType.rangeEdited
    ? { kind: 'cells', sheetId: event.worksheetId, address: event.address }
    : { kind: 'shape', sheetId: event.worksheetId };
};

const register = (context: Excel.RequestContext, watch: Watch): readonly Handle[] => {
  const { worksheets } = context.workbook;
  const tellOf = (change: WorkbookChange | null) => async (): Promise<void> => {
    if (change) gather(watch, change);
    await Promise.resolve();
  };
  const onBook = tellOf(bookChange);
  const onShape = async (event: { readonly worksheetId: string }): Promise<void> => {
    await tellOf({ kind: 'shape', sheetId: event.worksheetId })();
  };
  return [
    worksheets.onChanged.add(async (event) => {
      await tellOf(changeOf(event))();
    }),
    worksheets.onAdded.add(onBook),
    worksheets.onDeleted.add(onBook),
    ...(supports('1.10')
      ? [worksheets.onRowSorted.add(onShape), worksheets.onColumnSorted.add(onShape)]
      : []),
    ...(supports('1.11') ? [worksheets.onRowHiddenChanged.add(onShape)] : []),
    ...(supports('1.17')
      ? [worksheets.onNameChanged.add(onBook), worksheets.onVisibilityChanged.add(onBook)]
      : []),
  ];
};

const begin = (): Watch => {
  const watch: Watch = {
    listeners: new Set(),
    pending: [],
    callOff: null,
    handles: Promise.resolve().then(
      async () =>
        await runWhenFree(async (context) => {
          const handles = register(context, watch);
          await context.sync();
          return handles;
        }),
    ),
  };
  return watch;
};

const end = async (watch: Watch): Promise<void> => {
  watch.callOff?.();
  const [first, ...others] = await watch.handles;
  if (!first) return;
  await run(async (context) => {
    for (const handle of [first, ...others]) handle.remove();
    await context.sync();
  }, first.context as Excel.RequestContext);
};

/**
 * Tells of changes until the returned function is called. What is told can be given to `readAreas` as it is.
 * @throws ExcelFailure when Excel refuses to watch.
 */
export const watchWorkbook = async (listener: ChangeListener): Promise<() => Promise<void>> => {
  const host: object = Excel;
  const watch = watches.get(host) ?? begin();
  watches.set(host, watch);
  watch.listeners.add(listener);
  try {
    await watch.handles;
  } catch (error) {
    watches.delete(host);
    throw error;
  }
  return async () => {
    watch.listeners.delete(listener);
    if (watch.listeners.size > 0 || watches.get(host) !== watch) return;
    watches.delete(host);
    await end(watch);
  };
};
