/**
 * Appendices with figures that our own functions bring from others: when those become others, the sheets are read again, as if
 * somebody had typed them.
 */
import { watchCalculated } from '../../../excel/calculated';
import { callsFunctions } from '../../../functions/formulas';
import type { Grid, WorkbookReading } from '../../../sheets/grid';
import type { WorkbookReport } from '../../../sheets/report';
import type { PaneStore } from '../pane-store';
import type { Following } from './following';

const known = new WeakMap<Grid, boolean>();

/** Whether some formula of a sheet calls one of our functions; a grid is looked through once. */
function calls(grid: Grid): boolean {
  const found = known.get(grid) ?? grid.formulas.some((line) => line.some((one) => callsFunctions(one)));
  known.set(grid, found);
  return found;
}

/** The sheets with appendices whose figures our functions may bring. */
const fedSheets = (reading: WorkbookReading | null, report: WorkbookReport | null): readonly string[] =>
  (reading?.grids ?? []).flatMap((grid) => {
    const { sheetId } = grid;
    const isAppendix = report?.appendices.some(({ appendix }) => appendix.sheetId === sheetId) ?? false;
    return isAppendix && calls(grid) ? [sheetId] : [];
  });

/** Begins to watch results once a sheet needs it. */
export function followFunctionResults({ get, subscribe }: PaneStore, followed: Following): void {
  let isWatched = false;
  const fed = (): readonly string[] => fedSheets(get().reading, get().report);
  const heard = (sheetIds: ReadonlySet<string>): void => {
    const news = fed().filter((sheetId) => sheetIds.has(sheetId));
    if (news.length > 0) followed.heard(news.map((sheetId) => ({ kind: 'shape', sheetId })));
  };
  const begin = async (): Promise<void> => {
    isWatched = true;
    // Where Excel refuses, the next reading asks again.
    isWatched = await watchCalculated(heard).then(
      () => true,
      () => false,
    );
  };
  let last: WorkbookReading | null = null;
  subscribe(() => {
    const { reading, report } = get();
    if (isWatched || reading === last || report === null) return;
    last = reading;
    if (fed().length > 0) void begin();
  });
}
