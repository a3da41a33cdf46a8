/** Follows an edit: reads just what changed, in one round trip, and shares everything else with the reading before. */
import { parseAreas } from '../a1/references';
import { movedMerges } from '../sheets/follow/merges';
import type { ColumnLooks, Grid, NameReading, WorkbookReading } from '../sheets/grid';
import { askContent, askShape, askSurroundings, askUsed, rectangleOf } from './ask';
import type { Answer, Parts } from './ask';
import type { WorkbookChange } from './changes';
import { ExcelFailure, toFailure } from './failure';
import { editGrid, formulaBox } from './grid-edit';
import { askNames } from './heads';
import { knowledgeOf, remember } from './knowledge';
import { withLooks } from './looks';
import { merged } from './merge-wants';
import { withMerges } from './merges';
import type { MergeNeed } from './merges';
import { readWorkbook } from './read';
import { run } from './run';
import type { Runner } from './run';
import { contains, toGrid, usualWindow } from './window';
import type { Rectangle } from './window';

/** How far beyond what is known a sheet may have grown before it is read anew. */
const MARGIN = { rows: 2_000, columns: 40 } as const;

const windowOf = (grid: Grid): Rectangle => ({
  top: 0,
  left: 0,
  rows: Math.max(usualWindow.rows, grid.top + grid.rows + MARGIN.rows),
  columns: Math.max(usualWindow.columns, grid.left + grid.columns + MARGIN.columns),
});

const intersection = (a: Rectangle, b: Rectangle): Rectangle | null => {
  const [top, left] = [Math.max(a.top, b.top), Math.max(a.left, b.left)];
  const rows = Math.min(a.top + a.rows, b.top + b.rows) - top;
  const columns = Math.min(a.left + a.columns, b.left + b.columns) - left;
  return rows > 0 && columns > 0 ? { top, left, rows, columns } : null;
};

/** The rectangles of an event's address within the window; null when the address is not understood. */
const rectanglesOf = (address: string, window: Rectangle): readonly Rectangle[] | null => {
  const areas = parseAreas(address);
  return areas && areas.flatMap((area) => intersection(rectangleOf(area), window) ?? []);
};

const mustContain = (window: Rectangle, shape: Rectangle): void => {
  if (shape.rows === 0 || contains(window, shape)) return;
  throw new ExcelFailure('too-large', 'GrewBeyondWindow', 'The sheet grew beyond what one round trip reads.');
};

const askWhole = (sheet: Excel.Worksheet, grid: Grid): Answer<Grid> => {
  const window = windowOf(grid);
  const [shape, used, around] = [askShape(sheet), askUsed(sheet, window), askSurroundings(sheet, window)];
  return () => {
    mustContain(window, shape());
    const now = toGrid({ id: grid.sheetId, name: grid.sheet, visible: grid.visible }, used(), around());
    return grid.mergesKnown ? merged(now, movedMerges(grid, now), grid.mergesUntold !== true) : now;
  };
};

const touches = ({ column, top, looks }: ColumnLooks, area: Rectangle): boolean =>
  intersection({ top, left: column, rows: looks.length, columns: 1 }, area) !== null;

/** What is pasted over names may look otherwise: their looks are asked for again. */
const withoutLooksIn = (grid: Grid, areas: readonly Rectangle[]): Grid => {
  const { looks, ...rest } = grid;
  return looks?.some((each) => areas.some((area) => touches(each, area))) ? rest : grid;
};

const askEdits = (sheet: Excel.Worksheet, grid: Grid, areas: readonly Rectangle[]): Answer<Grid> => {
  const shape = askShape(sheet);
  const box = formulaBox(grid);
  const pieces = areas.map((area) => askContent(sheet, area));
  const results = box ? [askContent(sheet, box, ['values'])] : [];
  return () => {
    const now = shape();
    mustContain(windowOf(grid), now);
    return editGrid(
      withoutLooksIn(grid, areas),
      now,
      [...results, ...pieces].map((piece) => piece()),
    );
  };
};

/** A sheet nobody touched: only the results of its formulas, and their text when rows or columns moved. */
const askResults = (sheet: Excel.Worksheet, grid: Grid, moved: boolean): Answer<Grid> => {
  const box = formulaBox(grid);
  if (!box) return () => grid;
  const parts: Parts = moved ? ['values', 'formulas'] : ['values'];
  const results = askContent(sheet, box, parts);
  return () => editGrid(grid, grid, [results()]);
};

const askGrid = (sheet: Excel.Worksheet, grid: Grid, changes: readonly WorkbookChange[]): Answer<Grid> => {
  const own = changes.filter((change) => change.kind !== 'book' && change.sheetId === grid.sheetId);
  const moved = changes.some((change) => change.kind === 'shape');
  if (own.length === 0) return askResults(sheet, grid, moved);
  if (own.some((change) => change.kind === 'shape')) return askWhole(sheet, grid);
  const areas = own.flatMap((change) =>
    change.kind === 'cells' ? [rectanglesOf(change.address, windowOf(grid))] : [],
  );
  if (areas.includes(null)) return askWhole(sheet, grid);
  return askEdits(
    sheet,
    grid,
    areas.flatMap((area) => area ?? []),
  );
};

/** The names as they were known, where they are the same still: whatever was worked out from them holds. */
const sameOr = (known: readonly NameReading[], now: readonly NameReading[]): readonly NameReading[] =>
  known.length === now.length &&
  known.every(({ name, refersTo }, at) => now[at]?.name === name && now[at].refersTo === refersTo)
    ? known
    : now;

/** Null when a sheet was renamed meanwhile, of which an older Excel tells nothing: then all of it must be read. */
const readChanges = async (
  changes: readonly WorkbookChange[],
  previous: WorkbookReading,
  via: Runner,
): Promise<WorkbookReading | null> =>
  await via(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = previous.grids.map((grid) => ({ grid, sheet: worksheets.getItem(grid.sheetId) }));
    for (const { sheet } of sheets) sheet.load('name');
    const grids = sheets.map(({ grid, sheet }) => askGrid(sheet, grid, changes));
    // Ctrl+Z takes names of the workbook away and brings them back, and nobody tells.
    const names = [askNames(context.workbook), ...sheets.map(({ sheet }) => askNames(sheet))];
    await context.sync();
    if (sheets.some(({ grid, sheet }) => sheet.name !== grid.sheet)) return null;
    return {
      ...previous,
      grids: grids.map((answer) => answer()),
      names: sameOr(
        previous.names,
        names.flatMap((answer) => answer()),
      ),
    };
  });

const beyondAreas = (changes: readonly WorkbookChange[], previous: WorkbookReading): boolean => {
  const known = new Set(previous.grids.map((grid) => grid.sheetId));
  return changes.some((change) => change.kind === 'book' || !known.has(change.sheetId));
};

/** The reading with the merged areas that are needed of it; the same one where they are known. */
const withAsked = async (
  reading: WorkbookReading,
  via: Runner,
  merges: MergeNeed,
): Promise<WorkbookReading> => {
  const grids = await withMerges(reading.grids, reading, via, merges);
  if (grids === reading.grids) return reading;
  const knowledge = knowledgeOf(reading);
  return knowledge ? remember({ ...reading, grids }, knowledge) : { ...reading, grids };
};

/**
 * The workbook after `changes`. One round trip for edits, insertions and deletions; the whole workbook is read again when
 * sheets came or went, or when a sheet grew far beyond what is known.
 * @throws ExcelFailure when Excel refuses.
 */
export const readAreas = async (
  changes: readonly WorkbookChange[],
  previous: WorkbookReading,
  via: Runner = run,
  merges: MergeNeed = 'all',
): Promise<WorkbookReading> => {
  if (changes.length === 0) return await withAsked(previous, via, merges);
  if (previous.cut !== undefined || beyondAreas(changes, previous))
    return await readWorkbook(via, { since: previous, merges });
  try {
    const reading = await readChanges(changes, previous, via);
    if (!reading) return await readWorkbook(via, { since: previous, merges });
    const looked = { ...reading, grids: await withLooks(reading.grids, via) };
    const knowledge = knowledgeOf(previous);
    return await withAsked(knowledge ? remember(looked, knowledge) : looked, via, merges);
  } catch (error) {
    const failure = toFailure(error);
    if (failure.reason !== 'missing' && failure.reason !== 'too-large') throw failure;
    return await readWorkbook(via, { since: previous, merges });
  }
};
