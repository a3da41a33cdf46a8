/** Reads many rectangles of many sheets in one round trip, or in more when the answer would pass Excel's 5 MB. */
import { askContent, askSurroundings } from './ask';
import type { Parts } from './ask';
import { toFailure } from './failure';
import { run } from './run';
import { joinRows, strips } from './window';
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

/** Cells that surely fit one answer when each holds a short text; the first attempt may be bolder. */
const BOLD = 150_000;
const LEAST = 500;

interface Piece {
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

const readLoad = async (jobs: readonly Job[], load: readonly Piece[]): Promise<readonly (Read & Piece)[]> =>
  await run(async (context) => {
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
  merges: pieces.flatMap((piece) => piece.merges),
  hiddenRows: new Set(pieces.flatMap((piece) => [...piece.hiddenRows])),
  hiddenColumns: new Set(pieces.flatMap((piece) => [...piece.hiddenColumns])),
});

const readWith = async (jobs: readonly Job[], budget: number): Promise<readonly Read[]> => {
  const pieces = jobs.flatMap((job, index) => strips(job.area, budget).map((area) => ({ job: index, area })));
  const answers: (Read & Piece)[] = [];
  for (const load of loadsOf(pieces, budget)) answers.push(...(await readLoad(jobs, load)));
  return jobs.map((_, index) => {
    const own = answers.filter((answer) => answer.job === index);
    return {
      content: joinRows(own.map((answer) => answer.content)),
      around: joinAround(own.map((answer) => answer.around)),
    };
  });
};

/** Answers in the order of the jobs; no round trip when there are none. */
export const readStrips = async (jobs: readonly Job[], budget = BOLD): Promise<readonly Read[]> => {
  if (jobs.length === 0) return [];
  try {
    return await readWith(jobs, budget);
  } catch (error) {
    if (toFailure(error).reason !== 'too-large' || budget <= LEAST) throw error;
    return await readStrips(jobs, Math.floor(budget / 4));
  }
};
