/**
 * Appendices with figures that our own functions bring from others: Excel tells of no edit when only a result becomes another, so
 * their sheets are read again when they were computed, as if somebody had typed in them.
 */
import { watchCalculated } from '../excel/calculated';
import type { Grid, WorkbookReading } from '../sheets/grid';
import { callsFunctions } from './formulas';
import type { FunctionSource, Knowledge } from './source';

const known = new WeakMap<Grid, boolean>();

/** Whether some formula of a sheet calls one of our functions; a grid is looked through once. */
function calls(grid: Grid): boolean {
  const found = known.get(grid) ?? grid.formulas.some((line) => line.some(callsFunctions));
  known.set(grid, found);
  return found;
}

/** The sheets with appendices whose figures our functions may bring. */
const fedSheets = ({ reading, report }: Knowledge): readonly string[] =>
  (reading?.grids ?? []).flatMap((grid) => {
    const isAppendix = report?.appendices.some(({ appendix }) => appendix.sheetId === grid.sheetId) ?? false;
    return isAppendix && calls(grid) ? [grid.sheetId] : [];
  });

/** Begins to watch results once a sheet needs it. */
export function followResults({ get, subscribe, heard }: FunctionSource): void {
  let isWatched = false;
  let last: WorkbookReading | null = null;
  const tell = (sheetIds: ReadonlySet<string>): void => {
    const news = fedSheets(get()).filter((sheetId) => sheetIds.has(sheetId));
    if (news.length > 0) heard(news.map((sheetId) => ({ kind: 'shape', sheetId })));
  };
  const look = (): void => {
    const { reading } = get();
    if (isWatched || reading === last) return;
    last = reading;
    if (fedSheets(get()).length === 0) return;
    isWatched = true;
    // Where Excel refuses, the next reading asks again.
    watchCalculated(tell).catch(() => (isWatched = false));
  };
  look();
  subscribe(look);
}
