/** The columns under a header: their own words, the group words that span them, their year. */
import type { Year } from '../../domain/appendix';
import type { Sheet } from '../layout/sheet';
import type { HeaderBlock } from './find';
import { isUnderDifferences } from './differences';
import { underMaximum } from './maximum-groups';
import { namesUnit, speaksOfUnits } from './unit-words';
import { isWhole } from './fit';
import { roleFits } from './wording';
import { yearsIn } from './years';

export interface HeaderColumn {
  readonly column: number;
  /** The lowest words that stand over this column alone. */
  readonly own: string;
  /** All its words from top to bottom, group words included, joined by a space. */
  readonly header: string;
  /** Its own words with those of the nearest group alone, where several stand over it. */
  readonly near?: string;
  readonly year: Year | null;
  /** The unit that its words name: its column holds the points of that unit. */
  readonly unit?: string;
  /** Its words without those that name the unit. */
  readonly rest?: string;
  /** True under a group of maxima: its own words say whose ("Điểm tối đa | Thẩm định"). */
  readonly limits?: true;
  /** True under a sign or a group of differences: whatever its own words say, it holds what columns differ by. */
  readonly differs?: true;
  /** True when the cell compares two years ("2022 so với 2021"): it has no single year. */
  readonly compares: boolean;
}

/** The group cell to the left that spans this blank header cell, or ''. */
function groupOver(sheet: Sheet, block: HeaderBlock, row: number, column: number): string {
  const merge = sheet.mergeAt(row, column);
  if (merge) return merge.left < column ? sheet.text(merge.top, merge.left) : '';
  if (row === block.bottom) return '';
  for (let left = column - 1; left >= block.left; left -= 1) {
    if (sheet.isBlank(row, left)) continue;
    const spans = sheet.mergeAt(row, left);
    const isGroup = !sheet.isBlank(row + 1, left) || !belowIsBlank(sheet, block, row, left);
    return isGroup && (!spans || spans.right >= column) ? sheet.text(row, left) : '';
  }
  return '';
}

const belowIsBlank = (sheet: Sheet, block: HeaderBlock, row: number, column: number): boolean => {
  for (let below = row + 1; below <= block.bottom; below += 1)
    if (!sheet.isBlank(below, column)) return false;
  return true;
};

function wordsOver(sheet: Sheet, block: HeaderBlock, column: number): string[] {
  const parts: string[] = [];
  for (let row = block.top; row <= block.bottom; row += 1) {
    const own = sheet.text(row, column);
    const group =
      own === '' && !belowIsBlank(sheet, block, row, column) ? groupOver(sheet, block, row, column) : own;
    if (group !== '' && group !== parts.at(-1)) parts.push(group);
  }
  return parts;
}

function yearOf(parts: readonly string[]): { year: Year | null; compares: boolean } {
  for (const part of [...parts].reverse()) {
    const years = [...new Set(yearsIn(part))];
    if (years.length > 1) return { year: null, compares: true };
    if (years[0] !== undefined) return { year: years[0], compares: false };
  }
  return { year: null, compares: false };
}

/** The part of a header that is a unit's name, and what is left: "Điểm các đơn vị | Sở Nội vụ | Tự chấm". */
function unitIn(parts: readonly string[]): Pick<HeaderColumn, 'unit' | 'rest'> {
  const unit = parts.find(namesUnit) ?? placeUnder(parts);
  return unit === undefined ? {} : { unit, rest: parts.filter((part) => part !== unit).join(' ') };
}

/** A name under a group that says whose points these are: "Điểm các xã | Tân Phú". */
function placeUnder(parts: readonly string[]): string | undefined {
  const [group = ''] = parts;
  const own = parts.at(-1) ?? '';
  return parts.length > 1 &&
    speaksOfUnits(group) &&
    !isWhole(roleFits(own, false)[0]?.fit ?? 0) &&
    /\p{L}{2}/u.test(own)
    ? own
    : undefined;
}

/** The columns of a header block, blank-headed ones included. */
export function headerColumns(sheet: Sheet, block: HeaderBlock): HeaderColumn[] {
  const words: string[][] = [];
  for (let column = block.left; column <= block.right; column += 1)
    words.push(wordsOver(sheet, block, column));
  const limits = underMaximum(words);
  return words.map((parts, at) => ({
    column: block.left + at,
    own: parts.at(-1) ?? '',
    header: parts.join(' '),
    ...(parts.length > 2 ? { near: parts.slice(-2).join(' ') } : {}),
    ...(limits[at] === true ? { limits: true as const } : {}),
    ...(isUnderDifferences(parts) ? { differs: true as const } : {}),
    ...unitIn(parts),
    ...yearOf(parts),
  }));
}
