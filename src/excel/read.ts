/**
 * Reads a workbook in as few round trips as its size allows: two when it has at most a dozen sheets of usual size, three
 * when it has more or larger ones; one more when rows have no codes, for how their names look, one for merged areas where they
 * matter and are not known yet, and one when a cell stands too far out. Only when an answer would pass Excel's limit of 5 MB are there further ones.
 */
import type { Grid, NameReading, WorkbookReading } from '../sheets/grid';
import type { Lesson } from '../sheets/taught/lesson';
import { allParts, askShape, askSurroundings, askUsed, noSurroundings } from './ask';
import type { Parts } from './ask';
import { now } from './clock';
import { toFailure } from './failure';
import { askNames, readHead } from './heads';
import type { BookHead } from './heads';
import { noteTip } from './journal';
import { remember } from './knowledge';
import { withLooks } from './looks';
import { withKnownMerges, withMerges } from './merges';
import type { MergeNeed } from './merges';
import { run } from './run';
import type { Runner } from './run';
import { mayBeSmaller, readStrips } from './strips';
import { clip, contains, isCut, noContent, nowhere, sameRectangle, toGrid, usualWindow } from './window';
import type { Content, Rectangle, SheetHead, Surroundings } from './window';

/** Up to so many sheets everything is asked for at once; above, the answer is spread over two round trips. */
const MANY_SHEETS = 12;

/** What the second round trip brought of one sheet. */
interface Seen {
  readonly head: SheetHead;
  readonly shape: Rectangle;
  readonly near: Content;
  readonly around: Surroundings | null;
  readonly names: readonly NameReading[];
  readonly protected: boolean;
}

interface Survey {
  readonly part: string | null;
  readonly seen: readonly Seen[];
}

/** How much the second round trip asks for. */
interface Appetite {
  readonly parts: Parts;
  readonly around: boolean;
}

const survey = async (head: BookHead, appetite: Appetite, via: Runner): Promise<Survey> =>
  await via(async (context) => {
    const { worksheets, customXmlParts } = context.workbook;
    const part = head.partId === null ? null : customXmlParts.getItem(head.partId).getXml();
    const questions = head.sheets.map((sheetHead) => {
      const sheet = worksheets.getItem(sheetHead.id);
      sheet.protection.load('protected');
      return {
        head: sheetHead,
        sheet,
        shape: askShape(sheet),
        near: appetite.parts.length > 0 ? askUsed(sheet, usualWindow, appetite.parts) : () => noContent,
        around: appetite.around ? askSurroundings(sheet, usualWindow) : () => null,
        names: askNames(sheet),
      };
    });
    await context.sync();
    const seen = questions.map(({ head: sheetHead, sheet, shape, near, around, names }) => ({
      head: sheetHead,
      shape: shape(),
      near: near(),
      around: around(),
      names: names(),
      protected: sheet.protection.protected,
    }));
    return { part: part?.value ?? null, seen };
  });

/** Surveys with the largest appetite that Excel's payload limit allows. */
const surveyWithin = async (head: BookHead, via: Runner): Promise<Survey> => {
  const many = head.sheets.length > MANY_SHEETS;
  try {
    return await survey(head, { parts: many ? ['values'] : allParts, around: !many }, via);
  } catch (error) {
    if (!mayBeSmaller(toFailure(error))) throw error;
    return await survey(head, { parts: [], around: false }, via);
  }
};

const has = (content: Content, area: Rectangle, part: 'values' | 'formulas' | 'formats'): boolean =>
  sameRectangle(content.rectangle, area) && content[part].length === area.rows;

/** What is read of each sheet: what it uses, or what it uses of the part that is not too far out, by one round trip more. */
const areasToRead = async (seen: readonly Seen[], via: Runner): Promise<readonly Rectangle[]> => {
  if (!seen.some(({ shape }) => isCut(shape))) return seen.map(({ shape }) => shape);
  return await via(async (context) => {
    const answers = seen.map((each) => {
      const sheet = context.workbook.worksheets.getItem(each.head.id);
      return isCut(each.shape) ? askShape(sheet, clip(each.shape)) : () => each.shape;
    });
    await context.sync();
    return answers.map((answer) => answer());
  });
};

const isWhole = ({ near, around }: Seen, area: Rectangle): boolean =>
  around !== null && contains(usualWindow, area) && has(near, area, 'values') && has(near, area, 'formulas');

/** The third round trip: all that is still missing, of all sheets together. */
const complete = async (seen: readonly Seen[], via: Runner): Promise<readonly Grid[]> => {
  const areas = await areasToRead(seen, via);
  const jobs = seen.map((sheet, at) => {
    const area = areas[at] ?? nowhere;
    const empty = area.rows === 0;
    return { sheet, area, whole: empty || isWhole(sheet, area), haveValues: has(sheet.near, area, 'values') };
  });
  const missing = jobs.filter((job) => !job.whole);
  const read = await readStrips(
    missing.map(({ sheet, area, haveValues }) => ({
      sheetId: sheet.head.id,
      area,
      parts: haveValues ? (['formulas', 'numberFormat'] as const) : allParts,
    })),
    { via },
  );
  return jobs.map((job) => {
    const { head, near, around } = job.sheet;
    const found = read[missing.indexOf(job)];
    if (!found) return toGrid(head, job.area.rows === 0 ? noContent : near, around ?? noSurroundings);
    const values = job.haveValues ? near.values : found.content.values;
    return toGrid(head, { ...found.content, values }, found.around);
  });
};

const cutSheets = (seen: readonly Seen[]): readonly string[] =>
  seen.filter(({ shape }) => isCut(shape)).map(({ head }) => head.name);

export interface ReadOptions {
  /** An earlier reading of the same workbook: what it knows of merged areas is moved along, and Excel is not asked for it again. */
  readonly since?: WorkbookReading | undefined;
  /** What was taught of the words of tables outside of the workbook. */
  readonly taught?: readonly Lesson[] | undefined;
  /** Which merged areas are asked for; all that may matter unless said otherwise. */
  readonly merges?: MergeNeed | undefined;
}

/**
 * Everything the add-in looks at: the cells of every sheet, names and our own part.
 * @throws ExcelFailure when Excel refuses.
 */
export const readWorkbook = async (
  via: Runner = run,
  { since, taught, merges }: ReadOptions = {},
): Promise<WorkbookReading> => {
  const head = await via(readHead);
  noteTip(head.journalTip);
  const { part, seen } = await surveyWithin(head, via);
  const names = [...head.names, ...seen.flatMap((sheet) => sheet.names)];
  const read = (await complete(seen, via)).map((grid) => withKnownMerges(grid, since));
  const grids = await withMerges(await withLooks(read, via), { names, part, taught }, via, merges);
  const cut = cutSheets(seen);
  return remember(
    {
      grids,
      names,
      part,
      ...(cut.length > 0 && { cut }),
    },
    {
      at: now(),
      protectedSheets: new Set(seen.filter((sheet) => sheet.protected).map((sheet) => sheet.head.id)),
      readOnly: head.readOnly,
    },
  );
};
