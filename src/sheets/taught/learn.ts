/** What a table described by hand teaches: only what its own words, read without any help, do not tell already. */
import { rowIndex } from '../../a1/place';
import type { Appendix } from '../../domain/appendix';
import type { HandDraft } from '../by-hand/draft';
import { isLooseColumn, isUnsureColumn } from '../confidence';
import type { Grid } from '../grid';
import { isWhole } from '../layout/agreement';
import { isTotalWords } from '../layout/marks';
import { recogniseGrid } from '../recognise';
import { columnLesson, lessonSchema } from './lesson';
import type { Lesson } from './lesson';

/** The table as recognition reads it by its own words. */
function readAlone(grid: Grid, { sheetId, sheet, area, firstRow }: HandDraft): Appendix | null {
  const header = { top: area.top, bottom: rowIndex(firstRow - 1) };
  const [read = null] = recogniseGrid(grid, {
    tables: [{ sheetId, sheet, area, header, ends: true }],
  }).filter((each) => each.area.top === area.top && each.area.left === area.left);
  return read;
}

/** Words of a total are taught when their own words do not say so. */
function totalLesson({ totalWords = '' }: HandDraft): Lesson[] {
  if (totalWords === '' || isTotalWords(totalWords)) return [];
  const lesson = lessonSchema.safeParse({ kind: 'total', words: totalWords });
  return lesson.success ? [lesson.data] : [];
}

/** The way of codes that was chosen, where the table's own sums do not choose it. */
const mannerTaught = ({ manner }: HandDraft, read: Appendix | null): string | undefined =>
  manner === undefined || manner === '' || manner === read?.manner ? undefined : manner;

/** The lessons of a draft: headers whose role or way of codes was chosen, and the words of its total. What is read surely is none. */
export function lessonsOf(grid: Grid, draft: HandDraft): readonly Lesson[] {
  const read = readAlone(grid, draft);
  const stays = read !== null && isWhole(read);
  const columns = draft.columns.flatMap(({ column, header, role }) => {
    if (role === null) return [];
    const own = read?.columns.find((each) => each.column === column);
    const sure = own !== undefined && !isUnsureColumn(own);
    const manner = role === 'code' ? mannerTaught(draft, read) : undefined;
    if (manner === undefined && sure && (own.role === role || (stays && !isLooseColumn(own)))) return [];
    return columnLesson(header, role, manner) ?? [];
  });
  return [...columns, ...totalLesson(draft)];
}
