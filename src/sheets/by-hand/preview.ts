/** What a table described by hand comes to: its tree, exact sums, and how many of the sums it states agree. Pure. */
import { rowIndex } from '../../a1/place';
import type { Appendix } from '../../domain/appendix';
import { pointColumns, recompute } from '../../domain/recompute';
import type { PointColumn, Sums } from '../../domain/recompute';
import { hintedAppendix, isTable } from '../correct';
import type { Grid, WorkbookReading } from '../grid';
import { columnHints } from '../headers/column-hints';
import type { TableHint } from '../hints';
import { sumsOf } from '../layout/agreement';
import { wordsOfRow } from '../layout/raw-row';
import { sheetOf } from '../layout/sheet';
import { isTotalWords } from '../layout/marks';
import { isAtAnEnd } from '../lengths';
import { recogniseGrid } from '../recognise';
import type { HandDraft } from './draft';

/**
 * The draft as recognition takes it: nothing in it is guessed any more.
 * @internal Tests compare what a draft says with the table it was begun from.
 */
export const hintFor = (draft: HandDraft): TableHint => {
  const { sheetId, sheet, area, firstRow, totalWords, manner, id, kind, scheme, ends } = draft;
  return {
    sheetId,
    sheet,
    area,
    header: { top: area.top, bottom: rowIndex(firstRow - 1) },
    columns: columnHints(draft.columns),
    bound: true,
    ...(ends ? { ends } : {}),
    ...(totalWords === undefined ? {} : { totalWords }),
    ...(manner === undefined ? {} : { manner }),
    ...(id === undefined ? {} : { id }),
    ...(kind === undefined ? {} : { kind }),
    ...(scheme === undefined ? {} : { scheme }),
  };
};

export interface HandPreview {
  readonly appendix: Appendix;
  readonly points: readonly PointColumn[];
  readonly sums: Sums;
  /** Stated sums that are the sum of their parts, rounding allowed, and those that are not. */
  readonly agree: number;
  readonly differ: number;
}

const sameColumns = (appendix: Appendix, hint: TableHint): boolean =>
  appendix.area.top === hint.area?.top && appendix.area.left === hint.area.left;

/** What the draft comes to; null while it has no column of names, or no row with a name. */
export function previewByHand(grid: Grid, draft: HandDraft): HandPreview | null {
  const hint = hintFor(draft);
  const appendix = recogniseGrid(grid, { tables: [hint] }).find((each) => sameColumns(each, hint));
  if (!appendix || !isTable(appendix)) return null;
  const points = pointColumns(appendix);
  return { appendix, points, sums: recompute(appendix), ...sumsOf(appendix) };
}

/** The appendix to be bound, with an id that is unique in the workbook; null where there is no preview. */
export const appendixByHand = (reading: WorkbookReading, draft: HandDraft): Appendix | null =>
  hintedAppendix(reading, hintFor(draft), draft.area);

/** Words of the rows that may be the total, in the order of the sheet, each once. */
export function totalChoices(grid: Grid, draft: HandDraft): readonly string[] {
  const sheet = sheetOf(grid);
  const at = (role: 'code' | 'name') => draft.columns.find((each) => each.role === role)?.column;
  const textIn = (row: number, column: number | undefined): string =>
    column === undefined ? '' : sheet.text(row, column);
  const found = new Set<string>();
  for (let row: number = draft.firstRow; row <= draft.area.bottom; row += 1) {
    const words = wordsOfRow({ codeText: textIn(row, at('code')), nameText: textIn(row, at('name')) });
    const mayBeTotal =
      isAtAnEnd(row - draft.firstRow, draft.area.bottom - draft.firstRow + 1) || isTotalWords(words);
    if (words !== '' && mayBeTotal) found.add(words);
  }
  return [...found];
}

/** Words of the row that is the total now; '' for none. */
export function totalWordsOf({ appendix }: HandPreview): string {
  const row = appendix.total === null ? undefined : appendix.rows[appendix.total];
  if (!row) return '';
  return wordsOfRow({ nameText: row.name, codeText: String(row.code.raw) });
}
