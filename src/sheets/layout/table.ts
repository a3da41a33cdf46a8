/** Reads one table below its header: columns, rows, tree. */
import { columnIndex } from '../../a1/place';
import type { Column, UnreadColumn } from '../../domain/appendix';
import { assignRoles } from '../headers/assign';
import type { MeasuredColumn } from '../headers/guess';
import type { HeaderColumn } from '../headers/columns';
import { headerColumns } from '../headers/columns';
import { withMaximumByFigures } from '../headers/maximum-by-figures';
import { withUnitsByContents } from '../headers/units-by-contents';
import { withUnitRows } from '../headers/ranking-columns';
import { withNames } from '../headers/wordless';
import { belongsBeside, contentsOf } from '../headers/contents';
import { isSurelyOther } from '../headers/fit';
import { countColumns } from '../headers/counts';
import { roleFits } from '../headers/wording';
import type { HeaderBlock } from '../headers/find';
import type { TableHint } from '../hints';
import type { HeaderGroup } from './blocks';
import type { CodedRow } from './coded';
import { codeRows } from './coded';
import { readLines } from './lines';
import { ownRows } from './own-rows';
import { joinPieces } from './pieces';
import { takeRules } from './rules';
import { isColumnNumbers } from './marks';
import type { Sheet, Window } from './sheet';
import { filledColumns } from './sheet';

export interface Table {
  readonly header: HeaderBlock;
  /** From the first header row to the last row, all columns of the block. */
  readonly area: Window;
  readonly headers: readonly HeaderColumn[];
  readonly columns: readonly Column[];
  readonly unread: readonly UnreadColumn[];
  readonly rows: readonly CodedRow[];
  /** The way in which its codes were read, where somebody said so. */
  readonly manner?: string;
  /** True where taught words told enough of its columns to know it for one of ours. */
  readonly taught?: boolean;
}

/** So many rows, evenly taken, tell what a column holds. */
const sampled = 80;

const repeatedRows = (group: HeaderGroup): Set<number> => {
  const rows = new Set<number>();
  for (const block of group.repeats) for (let row = block.top; row <= block.bottom; row += 1) rows.add(row);
  return rows;
};

/** Rows to judge contents by: repeated headers and a row of column numbers say nothing of them. */
function sampleRows(
  sheet: Sheet,
  header: HeaderBlock,
  bottom: number,
  repeats: ReadonlySet<number>,
): number[] {
  const rows: number[] = [];
  for (let row = header.bottom + 1; row <= bottom; row += 1) {
    if (repeats.has(row)) continue;
    const texts =
      rows.length === 0 ? filledColumns(sheet, row, header).map((column) => sheet.text(row, column)) : [];
    if (!isColumnNumbers(texts)) rows.push(row);
  }
  const stride = Math.max(1, Math.ceil(rows.length / sampled));
  return rows.filter((_, at) => at % stride === 0);
}

/** Rows below the header that tell whether a column left of it belongs to the table. */
const rowsBeside = 60;
/** Columns left of the header's words that hold cells of its rows: a code column without a word over it. */
export function widenLeft(sheet: Sheet, header: HeaderBlock, leftmost: number, bottom: number): HeaderBlock {
  const rows = sampleRows(sheet, header, Math.min(bottom, header.bottom + rowsBeside), new Set()).filter(
    (row) => filledColumns(sheet, row, header).length > 0,
  );
  let left = header.left;
  for (let column = left - 1; column >= leftmost; column -= 1) {
    const filled = rows.filter((row) => !sheet.isBlank(row, column)).length;
    if (!belongsBeside(filled, rows.length)) break;
    left = column;
  }
  return { ...header, left };
}

/** The columns with a role under a header, judged by words and by the rows down to `bottom`. */
export function columnsUnder(
  sheet: Sheet,
  group: HeaderGroup,
  bottom: number,
  hint?: TableHint,
): Pick<Table, 'headers' | 'columns' | 'unread'> {
  const headers = headerColumns(sheet, group.header);
  const rows = sampleRows(sheet, group.header, bottom, repeatedRows(group));
  const measured = headers.map((column) => ({ ...column, contents: contentsOf(sheet, column.column, rows) }));
  const first = assignRoles(measured, hint);
  const counting = hint?.columns ? [] : countColumns(sheet, rows, measured, first);
  const ignored = [...(hint?.ignored ?? []), ...counting];
  const guessed = counting.length === 0 ? first : assignRoles(measured, { ...hint, ignored });
  const contents = hint?.columns ? guessed : byContents(sheet, rows, measured, guessed);
  const columns = withFound(contents, hint?.byFigures ?? []);
  return { headers, columns, unread: hint?.bound ? [] : unreadColumns(measured, columns, ignored) };
}

/** The columns with those that a first reading found by their figures. */
const withFound = (columns: readonly Column[], found: readonly Column[]): readonly Column[] =>
  found.length === 0
    ? columns
    : [
        ...columns,
        ...found.filter(
          ({ column, key }) => !columns.some((each) => each.column === column || each.key === key),
        ),
      ].sort((a, b) => a.column - b.column);

/** What words left open, told by what the cells hold. */
function byContents(
  sheet: Sheet,
  rows: readonly number[],
  measured: readonly MeasuredColumn[],
  told: readonly Column[],
): readonly Column[] {
  const named = withUnitRows(measured, withNames(measured, told));
  return withUnitsByContents(sheet, rows, measured, withMaximumByFigures(sheet, rows, named));
}

/** So many of a column's filled cells hold figures when it is a column of figures. */
const mostlyFigures = 0.6;

/** True for words that say what a column of figures holds, and that it is no points: "Kinh phí", "Tỷ trọng", a second "STT". */
function isKnownOther(header: string): boolean {
  const [best] = roleFits(header);
  const isOther = best?.role === 'code' || (best?.role === null && best.foreign !== 'scale');
  return isOther && isSurelyOther(best.fit);
}

/** Columns of figures that nobody gave a role; without words over them only between columns that have one. */
function unreadColumns(
  measured: readonly MeasuredColumn[],
  columns: readonly Column[],
  ignored: readonly number[] = [],
): UnreadColumn[] {
  const known = new Set<number>([...ignored, ...columns.map(({ column }) => column)]);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return measured.flatMap(({ column, header, own, contents }) => {
    const figures = Math.round(contents.filled * contents.share.points);
    const isBeside = header === '' && (column < first || column > last);
    if (known.has(column) || isBeside || isKnownOther(own) || figures < 2) return [];
    return contents.share.points < mostlyFigures ? [] : [{ column: columnIndex(column), header, figures }];
  });
}

/** Reads the table under a header down to at most `bottom`. */
export function readTable(sheet: Sheet, group: HeaderGroup, bottom: number, hint?: TableHint): Table {
  const { header } = group;
  const { headers, columns, unread } = columnsUnder(sheet, group, bottom, hint);
  const lines = readLines(sheet, {
    columns,
    window: { top: header.bottom + 1, bottom, left: header.left, right: header.right },
    repeats: repeatedRows(group),
    fixed: hint?.area !== undefined,
  });
  const pieces = takeRules(joinPieces(lines, ownRows(lines)));
  const last = lines.at(-1)?.row ?? header.bottom;
  return {
    header,
    area: { top: header.top, left: header.left, right: header.right, bottom: hint?.area?.bottom ?? last },
    headers,
    columns,
    unread,
    rows: codeRows(sheet, pieces, columns, hint),
    ...(hint?.manner === undefined ? {} : { manner: hint.manner }),
  };
}
