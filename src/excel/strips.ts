/** Reads many rectangles of many sheets in one round trip, or in more when the answer would pass Excel's 5 MB. */
import { askContent, askSurroundings } from './ask';
import type { Parts } from './ask';
import { toFailure } from './failure';
import type { ExcelFailure } from './failure';
import { run } from './run';
import type { Runner } from './run';
import { joinPieces, strips } from './window';
import type { Content, Rectangle, Surroundings } from './window';

export interface Job {
  readonly sheetId: string;
  readonly area: Rectangle;
  readonly parts: Parts;
}

export interface Read {
  readonly content: Content;
  readonly around: Surroundings;
}

/** Cells of the first attempt: with short texts they fit one answer. */
const BOLD = 150_000;

/** A rectangle of one job's sheet, the job given by its place in the list. */
export interface Piece {
  readonly job: number;
  readonly area: Rectangle;
}

/** Groups pieces so that each group has at most `budget` cells (a single larger piece stays alone). */
const loadsOf = (pieces: readonly Piece[], budget: number): readonly (readonly Piece[])[] => {
  const loads: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const cells = piece.area.rows * piece.area.columns;
    if (cells > room || loads.length === 0) {
      loads.push([]);
      room = budget;
    }
    loads.at(-1)?.push(piece);
    room -= cells;
  }
  return loads;
};

const readLoad = async (
  jobs: readonly Job[],
  load: readonly Piece[],
  via: Runner,
): Promise<readonly (Read & Piece)[]> =>
  await via(async (context) => {
    const questions = load.flatMap((piece) => {
      const job = jobs[piece.job];
      if (!job) return [];
      const sheet = context.workbook.worksheets.getItem(job.sheetId);
      return [
        {
          piece,
          content: askContent(sheet, piece.area, job.parts),
          around: askSurroundings(sheet, piece.area),
        },
      ];
    });
    await context.sync();
    return questions.map(({ piece, content, around }) => ({
      ...piece,
      content: content(),
      around: around(),
    }));
  });

const joinAround = (pieces: readonly Surroundings[]): Surroundings => ({
  hiddenRows: new Set(pieces.flatMap((piece) => [...piece.hiddenRows])),
  hiddenColumns: new Set(pieces.flatMap((piece) => [...piece.hiddenColumns])),
});

/** Two halves of a piece, by rows; a single row whose texts are too long is cut across. None for a single cell. */
const halvesOf = (piece: Piece): readonly Piece[] => {
  const { top, left, rows, columns } = piece.area;
  const [high, wide] = [Math.ceil(rows / 2), Math.ceil(columns / 2)];
  if (rows > 1) {
    return [
      { ...piece, area: { ...piece.area, rows: high } },
      { ...piece, area: { ...piece.area, top: top + high, rows: rows - high } },
    ];
  }
  if (columns === 1) return [];
  return [
    { ...piece, area: { ...piece.area, columns: wide } },
    { ...piece, area: { ...piece.area, left: left + wide, columns: columns - wide } },
  ];
};

/** A load that Excel refused whole may be taken in parts: its answer was too large, or Excel does not say why. */
export const mayBeSmaller = ({ reason }: ExcelFailure): boolean =>
  reason === 'too-large' || reason === 'unknown';

/** A refusal that Excel does not explain is not followed into pieces of fewer rows: they hold no 512 merged areas. */
const leastRows = 16;

const isWorthCutting = (failure: ExcelFailure, load: readonly Piece[]): boolean =>
  failure.reason === 'too-large' || (mayBeSmaller(failure) && load.some(({ area }) => area.rows > leastRows));

/** A load whose answer was too large, as smaller ones; none when it cannot be made smaller. */
const smallerLoads = (load: readonly Piece[]): readonly (readonly Piece[])[] => {
  const [first] = load;
  if (load.length === 1 && first) return halvesOf(first).map((half) => [half]);
  const middle = Math.ceil(load.length / 2);
  return [load.slice(0, middle), load.slice(middle)];
};

/**
 * Reads the loads one by one; only what Excel finds too large is cut, so that long texts in one place slow nothing else. `refused`
 * is given what cannot be cut, and what it throws ends the reading; without it that is what Excel threw.
 */
export const readLoads = async <A>(
  loads: readonly (readonly Piece[])[],
  read: (load: readonly Piece[]) => Promise<readonly A[]>,
  refused: (error: unknown) => void = (error) => {
    throw error;
  },
): Promise<readonly A[]> => {
  const waiting = [...loads];
  const answers: A[] = [];
  for (let load = waiting.shift(); load; load = waiting.shift()) {
    try {
      answers.push(...(await read(load)));
    } catch (error) {
      const smaller = isWorthCutting(toFailure(error), load) ? smallerLoads(load) : [];
      if (smaller.length === 0) refused(error);
      waiting.unshift(...smaller);
    }
  }
  return answers;
};

/** Answers in the order of the jobs; no round trip when there are none. `budget`: cells asked for at once at first. */
export const readStrips = async (
  jobs: readonly Job[],
  { budget = BOLD, via = run }: { readonly budget?: number; readonly via?: Runner } = {},
): Promise<readonly Read[]> => {
  const pieces = jobs.flatMap((job, index) => strips(job.area, budget).map((area) => ({ job: index, area })));
  const answers = await readLoads(loadsOf(pieces, budget), async (load) => await readLoad(jobs, load, via));
  return jobs.map((_, index) => {
    const own = answers.filter((answer) => answer.job === index);
    return {
      content: joinPieces(own.map((answer) => answer.content)),
      around: joinAround(own.map((answer) => answer.around)),
    };
  });
};
