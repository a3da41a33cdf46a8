/** Groups the headers of a sheet into tables: a header met again further down is either repeated on a new page or a new table. */
import type { Column } from '../../domain/appendix';
import { compareCodes, readCode } from '../../domain/code';
import type { HeaderBlock } from '../headers/find';
import { fold } from '../headers/fold';
import { sameWords } from '../headers/same-words';
import { isColumnNumbers, isTitleWords, isTotalWords } from './marks';
import type { Sheet } from './sheet';
import { filledColumns } from './sheet';

/** A header with the repeats of it further down. */
export interface HeaderGroup {
  readonly header: HeaderBlock;
  readonly repeats: readonly HeaderBlock[];
}

interface RowMark {
  readonly total: boolean;
  readonly code: string | null;
}

/** What the nearest telling row says, going from `from` by `step`, stopping before `to`; a row of column numbers says nothing. */
function nearestMark(
  sheet: Sheet,
  block: HeaderBlock,
  columns: readonly Column[],
  from: number,
  to: number,
  step: 1 | -1,
): RowMark | null {
  const code = columns.find(({ role }) => role === 'code')?.column;
  const name = columns.find(({ role }) => role === 'name')?.column;
  for (let row = from; row !== to; row += step) {
    if (isColumnNumbers(filledColumns(sheet, row, block).map((column) => sheet.text(row, column)))) continue;
    const words = name === undefined ? '' : sheet.text(row, name);
    const mark = code === undefined ? '' : sheet.text(row, code);
    if (isTotalWords(words) || isTotalWords(mark)) return { total: true, code: null };
    const read =
      code === undefined
        ? readCode('', 'General', words)
        : readCode(sheet.value(row, code), sheet.format(row, code), words);
    if (read.code !== null) return { total: false, code: read.code };
  }
  return null;
}

/** A title line between two headers, unless it says "(tiếp theo)". */
function titleBetween(sheet: Sheet, from: number, to: number, block: HeaderBlock): boolean {
  for (let row = from; row < to; row += 1) {
    const filled = filledColumns(sheet, row, block);
    const text = sheet.text(row, filled[0] ?? block.left);
    if (filled.length === 1 && isTitleWords(text) && !/tiep theo|\(tiep/u.test(fold(text))) return true;
  }
  return false;
}

/** True when a lone numbered heading ("II. TIÊU CHÍ …") stands right above a header. */
function headedByNumber(sheet: Sheet, block: HeaderBlock): boolean {
  const [only, ...others] = block.top > sheet.window.top ? filledColumns(sheet, block.top - 1, block) : [];
  if (only === undefined || others.length > 0) return false;
  return readCode('', 'General', sheet.text(block.top - 1, only)).bend === 'roman';
}

/** True when the rows below a header that is met again go on where the rows above it stopped. */
function goesOn(
  sheet: Sheet,
  group: HeaderGroup,
  again: HeaderBlock,
  columns: readonly Column[],
  end: number,
): boolean {
  const last = group.repeats.at(-1) ?? group.header;
  if (titleBetween(sheet, last.bottom + 1, again.top, again)) return false;
  if (headedByNumber(sheet, group.header) && headedByNumber(sheet, again)) return false;
  const first = nearestMark(sheet, again, columns, group.header.bottom + 1, again.top, 1);
  const before = nearestMark(sheet, again, columns, again.top - 1, group.header.bottom, -1);
  const after = nearestMark(sheet, again, columns, again.bottom + 1, end, 1);
  if (before?.total === true && first?.total !== true) return false;
  if (after?.total === true && first?.total === true) return false;
  if (!before?.code || !after?.code) return true;
  return compareCodes(before.code, after.code) < 0 || after.code.includes('.');
}

/**
 * Groups headers, given top to bottom. `columnsOf` names the columns under a header (its code and name columns are used).
 */
export function groupHeaders(
  sheet: Sheet,
  blocks: readonly HeaderBlock[],
  columnsOf: (block: HeaderBlock) => readonly Column[],
): HeaderGroup[] {
  const groups: HeaderGroup[] = [];
  const known = new Map<HeaderBlock, readonly Column[]>();
  const columnsUnder = (header: HeaderBlock): readonly Column[] => {
    const columns = known.get(header) ?? columnsOf(header);
    known.set(header, columns);
    return columns;
  };
  for (const block of blocks) {
    const at = groups.map(({ header }) => sameWords(sheet, header, block)).lastIndexOf(true);
    const group = groups[at];
    const next = blocks.find(({ top }) => top > block.bottom)?.top ?? sheet.window.bottom + 1;
    if (group && goesOn(sheet, group, block, columnsUnder(group.header), next))
      groups[at] = { ...group, repeats: [...group.repeats, block] };
    else groups.push({ header: block, repeats: [] });
  }
  return groups;
}
