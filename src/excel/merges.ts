/**
 * Asks for merged areas: of all sheets that need them in one request, once for each as long as the pane is open. The request may cost a
 * person's undo stack (Ctrl+Z), so it is made where a table stands and nowhere else, and what is known moves along afterwards. A reading
 * by the way leaves them open, unless a header could not be told without them: they are asked for when texts are shown or a write is planned.
 */
import type { Area } from '../a1/place';
import { movedMerges } from '../sheets/follow/merges';
import type { Grid, WorkbookReading } from '../sheets/grid';
import { mergesDecide, mergesWanted } from '../sheets/merges';
import { askMerges, rangeAt, rectangleOf } from './ask';
import { toFailure } from './failure';
import { hintsOf, merged } from './merge-wants';
import type { Said } from './merge-wants';
import { run, supports } from './run';
import type { Runner } from './run';
import { readLoads } from './strips';
import type { Piece } from './strips';
import type { Rectangle } from './window';

/** Requests for the merges of one reading: 512 areas each, far more than any workbook of appendices has. */
const mostRequests = 40;

interface MergesAt {
  readonly job: number;
  readonly merges: readonly Area[];
  /** Cells that were asked about. */
  readonly cells: number;
}

/** What Excel told of one grid. */
interface Told {
  readonly merges: readonly Area[];
  readonly whole: boolean;
}

const cellsOf = ({ rows, columns }: Rectangle): number => rows * columns;

/** Excel would rather not say: nothing but these merges is lost. Whatever else went wrong is the reading's trouble too. */
const isOnlyRefused = (error: unknown): boolean =>
  ['unknown', 'too-large', 'unsupported', 'protected'].includes(toFailure(error).reason);

/** The merged areas of each grid, without those that Excel refuses. */
const askAll = async (
  jobs: readonly { readonly grid: Grid; readonly area: Rectangle }[],
  via: Runner,
): Promise<readonly Told[]> => {
  let requests = 0;
  const read = async (load: readonly Piece[]): Promise<readonly MergesAt[]> => {
    requests += 1;
    if (requests > mostRequests) return [];
    return await via(async (context) => {
      const questions = load.map(({ job, area }) => {
        const sheet = context.workbook.worksheets.getItem(jobs[job]?.grid.sheetId ?? '');
        return { job, cells: cellsOf(area), merges: askMerges(rangeAt(sheet, area)) };
      });
      await context.sync();
      return questions.map(({ job, cells, merges }) => ({ job, cells, merges: merges() }));
    });
  };
  const pieces = jobs.map(({ area }, job) => ({ job, area }));
  const answers = await readLoads([pieces], read, (error) => {
    if (!isOnlyRefused(error)) throw error;
  });
  return jobs.map(({ area }, own) => {
    const told = answers.filter(({ job }) => job === own);
    const asked = told.reduce((sum, { cells }) => sum + cells, 0);
    return { merges: told.flatMap(({ merges }) => merges), whole: asked >= cellsOf(area) };
  });
};

/** What merged areas are asked for: all that may matter, or those without which a header could not be told. */
export type MergeNeed = 'all' | 'headers';

/** Grids are shared between readings: one that wants none is not looked through after every edit elsewhere. */
const wantNone: Readonly<Record<MergeNeed, WeakMap<Grid, Said>>> = {
  all: new WeakMap(),
  headers: new WeakMap(),
};

const mayWant = (grid: Grid, { names, part, taught }: Said, need: MergeNeed): boolean => {
  const before = wantNone[need].get(grid);
  return before?.names !== names || before.part !== part || before.taught !== taught;
};

const opened = (grid: Grid): Grid => (grid.mergesOpen === true ? grid : { ...grid, mergesOpen: true });

const withoutOpen = ({ mergesOpen: _, ...rest }: Grid): Grid => rest;
const closed = (grid: Grid): Grid => (grid.mergesOpen === true ? withoutOpen(grid) : grid);

/** What is to be done about the merged areas of a grid that nobody asked for yet: an area to ask of, or the grid as it is then. */
function jobFor(grid: Grid, said: Said, need: MergeNeed): { readonly grid: Grid; readonly area?: Rectangle } {
  const spoken = hintsOf(said);
  const wanted = mergesWanted(grid, spoken);
  if (wanted && (need === 'all' || mergesDecide(grid, spoken))) return { grid, area: rectangleOf(wanted) };
  const left = wanted ? opened(grid) : closed(grid);
  wantNone[need].set(left, { names: said.names, part: said.part, taught: said.taught });
  return { grid: left };
}

/** The grids with the merged areas they need; the same objects, without a round trip, where they need none or have them. */
export const withMerges = async (
  grids: readonly Grid[],
  said: Said,
  via: Runner = run,
  need: MergeNeed = 'all',
): Promise<readonly Grid[]> => {
  const tells = supports('1.13');
  const results = new Map<Grid, Grid>();
  const jobs: { readonly grid: Grid; readonly area: Rectangle }[] = [];
  for (const grid of grids) {
    if (grid.mergesKnown === true || !mayWant(grid, said, need)) continue;
    const job = jobFor(grid, said, tells ? need : 'all');
    if (job.area && !tells) results.set(grid, merged(grid, [], false));
    else if (job.area) jobs.push({ grid, area: job.area });
    else results.set(grid, job.grid);
  }
  if (jobs.length > 0) {
    const answered = await askAll(jobs, via);
    for (const [at, { grid }] of jobs.entries())
      results.set(grid, merged(grid, answered[at]?.merges ?? [], answered[at]?.whole));
  }
  if (results.size === 0) return grids;
  return grids.map((grid) => results.get(grid) ?? grid);
};

const sameColumns = (a: Grid, b: Grid): boolean => a.left === b.left && a.columns === b.columns;

/** A grid read anew with the merged areas known of its sheet; as it is where they are not known, or its columns are others now. */
export const withKnownMerges = (grid: Grid, before: WorkbookReading | undefined): Grid => {
  const known = before?.grids.find(({ sheetId }) => sheetId === grid.sheetId);
  if (known?.mergesKnown !== true || !sameColumns(known, grid)) return grid;
  return merged(grid, movedMerges(known, grid), known.mergesUntold !== true);
};
