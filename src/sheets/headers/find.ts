/** Finds the header rows of tables: rows without numbers in which several cells name roles or years. */
import type { Role } from '../../domain/appendix';
import type { Sheet, Window } from '../layout/sheet';
import { filledColumns } from '../layout/sheet';
import { roleOf } from '../../domain/roles';
import type { HeaderSign } from './cell';
import { signOf } from './cell';
import { mayBeGroup } from '../lengths';
import { fold } from './fold';
import { sameWords } from './same-words';
import { namesUnitRows } from './unit-words';

/** One header: its rows, and its first and last column. */
export type HeaderBlock = Window;

interface HeaderCell {
  readonly column: number;
  readonly sign: HeaderSign;
}

/** Rows that a header has at most. */
export const deepest = 3;

/** What a cell says by its own words, or where these say nothing, as it was taught. */
function signAt(sheet: Sheet, row: number, column: number, fuzzy: boolean): HeaderSign {
  const text = sheet.text(row, column);
  const sign = signOf(sheet.value(row, column), text, fuzzy);
  const role = sign.kind === 'words' || sign.kind === 'stranger' ? sheet.taught.cell(text) : null;
  return role === null ? sign : { kind: 'role', role, fit: 1 };
}

/** True for the only filled cell of its column: a note beside a table, not data of it. */
function isAlone(sheet: Sheet, row: number, column: number, { top, bottom }: Window): boolean {
  for (let other = top; other <= bottom; other += 1)
    if (other !== row && !sheet.isBlank(other, column)) return false;
  return true;
}

/** The filled cells of a row as header cells, or null when one of them is data. */
function headerCells(sheet: Sheet, row: number, window: Window, fuzzy = false): HeaderCell[] | null {
  const cells: HeaderCell[] = [];
  for (const column of filledColumns(sheet, row, window)) {
    const sign = signAt(sheet, row, column, fuzzy);
    if (sign.kind !== 'data') cells.push({ column, sign });
    else if (!isAlone(sheet, row, column, window)) return null;
  }
  return cells;
}

const isKnown = ({ sign }: HeaderCell): boolean => sign.kind === 'role' || sign.kind === 'year';

/** At least two cells that say something, of different kinds, and they are a third of the row or more, or name units in rows. */
function looksLikeHeader(sheet: Sheet, row: number, cells: readonly HeaderCell[]): boolean {
  const known = cells.filter(isKnown);
  const kinds = new Set(known.map(({ sign }) => (sign.kind === 'role' ? sign.role : 'year')));
  if (known.length < 2 || kinds.size < 2) return false;
  const units = cells.filter(({ sign }) => sign.kind === 'unit').length;
  if ((known.length + units) * 3 >= cells.length) return true;
  return kinds.has('rank') && cells.some(({ column }) => namesUnitRows(sheet.text(row, column)));
}

/** A cell of a second header row belongs there when nothing stands right above it, or a group that spans it does. */
function standsUnderHeader(sheet: Sheet, row: number, column: number, sign: HeaderSign): boolean {
  if (sheet.isBlank(row - 1, column)) return true;
  const above = signAt(sheet, row - 1, column, true);
  if (above.kind === 'year' || sign.kind === 'year') return true;
  return sheet.isBlank(row - 1, column + 1) && !sheet.isBlank(row, column + 1);
}

/** A group that speaks of the parts that points are got in. */
const partWords = /\b(?:diem|linh vuc|noi dung|tieu chi|thanh phan|scores?|points)\b/u;
/** The longest name of a part. */
const longestPart = 80;

/** Short headings side by side under one group of points, and nothing beside them: the names of its parts. */
function namesParts(sheet: Sheet, row: number, cells: readonly HeaderCell[]): boolean {
  const [first, ...others] = cells;
  if (first === undefined || sheet.isBlank(row - 1, first.column)) return false;
  return (
    partWords.test(fold(sheet.text(row - 1, first.column))) &&
    cells.every(({ column }, at) => column === first.column + at) &&
    cells.every(({ column }) => {
      const text = sheet.text(row, column);
      return text.length <= longestPart && /^\p{Lu}/u.test(text);
    }) &&
    others.every(({ column }) => sheet.isBlank(row - 1, column))
  );
}

/** True for a row that holds words and no data: with merged headings above it, a header may reach down to it. */
export const mayStandInHeader = (sheet: Sheet, row: number, window: Window): boolean =>
  (headerCells(sheet, row, window, true) ?? []).length > 0;

function isLowerHeader(sheet: Sheet, row: number, window: Window): boolean {
  const cells = headerCells(sheet, row, window, true);
  if (!cells || cells.length < 2) return false;
  if (!cells.some(isKnown) && !namesParts(sheet, row, cells)) return false;
  return cells.every(({ column, sign }) => standsUnderHeader(sheet, row, column, sign));
}

/** Words that may span columns: a year, a known word, or (unless the header was met before) a short heading with a capital. */
const maySpan = (text: string, sign: HeaderSign, known: boolean): boolean =>
  sign.kind === 'year' || sign.kind === 'role' || (!known && mayBeGroup(text) && /^\p{Lu}/u.test(text));

/** A column of codes or names: no group spans it together with columns of figures. */
const namesRows = (sheet: Sheet, block: HeaderBlock, column: number): boolean => {
  const roles = rolesIn(sheet, block, column);
  return roles.has('name') || roles.has('code');
};

function spansBelow(sheet: Sheet, row: number, column: number, block: HeaderBlock): boolean {
  if (sheet.isBlank(row + 1, column) || sheet.isBlank(row + 1, column + 1)) return false;
  const merge = sheet.mergeAt(row, column);
  if (!merge) return sheet.isBlank(row, column + 1) && !namesRows(sheet, block, column);
  const wholeWidth = merge.left <= block.left && merge.right >= block.right;
  return merge.right > merge.left && merge.right <= block.right && !wholeWidth;
}

/**
 * A row of group words or years that spans cells of the header row below it. Above a header that is met again (`earlier`)
 * the last row of a page may stand, with a lone name or unit in it.
 */
function isUpperHeader(
  sheet: Sheet,
  row: number,
  block: HeaderBlock,
  earlier: readonly HeaderBlock[],
): boolean {
  const cells = headerCells(sheet, row, block, true);
  if (!cells || cells.length === 0) return false;
  const before = earlier.filter((header) => sameWords(sheet, header, block));
  const isNew = !before.some((header) => sameWords(sheet, header, { ...block, top: row }));
  return cells.every(
    ({ column, sign }) =>
      column > block.left &&
      maySpan(sheet.text(row, column), sign, isNew && before.length > 0) &&
      spansBelow(sheet, row, column, block),
  );
}

/** Columns from the first to the last filled or merged cell of the header rows. */
function widthOf(sheet: Sheet, rows: Pick<Window, 'top' | 'bottom'>, window: Window): HeaderBlock {
  let [left, right] = [window.right, window.left];
  for (let row = rows.top; row <= rows.bottom; row += 1)
    for (const column of filledColumns(sheet, row, window)) {
      left = Math.min(left, column);
      right = Math.max(right, column, sheet.mergeAt(row, column)?.right ?? column);
    }
  return { ...rows, left, right: Math.min(right, window.right) };
}

/** How far down the header's own merged cells reach ("STT" merged over two rows). */
function mergedBottom(sheet: Sheet, row: number, window: Window): number {
  const bottoms = filledColumns(sheet, row, window).map(
    (column) => sheet.mergeAt(row, column)?.bottom ?? row,
  );
  return Math.min(Math.max(row, ...bottoms), row + deepest - 1);
}

function growBlock(sheet: Sheet, row: number, window: Window, earlier: readonly HeaderBlock[]): HeaderBlock {
  let bottom = row;
  while (bottom - row < deepest - 1 && bottom < window.bottom && isLowerHeader(sheet, bottom + 1, window))
    bottom += 1;
  bottom = Math.max(bottom, mergedBottom(sheet, row, window));
  let block = widthOf(sheet, { top: row, bottom }, window);
  while (
    block.bottom - block.top < deepest - 1 &&
    block.top > window.top &&
    isUpperHeader(sheet, block.top - 1, block, earlier)
  )
    block = { ...block, top: block.top - 1 };
  return block;
}

/** A heading over two columns or more that have headings of their own: it names a group, not what its cells hold. */
const isOverOthers = (sheet: Sheet, { top, bottom }: HeaderBlock, column: number): boolean =>
  sheet.isBlank(top, column + 1) && !sheet.isBlank(bottom, column) && !sheet.isBlank(bottom, column + 1);

/** True under a group of parts, at its first column or further right: a part's name opens no table. */
function isUnderParts(sheet: Sheet, block: HeaderBlock, column: number): boolean {
  const { top, bottom, left } = block;
  let group = column;
  while (group > left && sheet.isBlank(top, group)) group -= 1;
  if (bottom === top || !partWords.test(fold(sheet.text(top, group)))) return false;
  return group < column || isOverOthers(sheet, block, column);
}

/** Cuts a header that names codes or rows twice: tables side by side. A part that is no table of its own is not cut off. */
function sideBySide(sheet: Sheet, block: HeaderBlock): HeaderBlock[] {
  const seen = new Set<Role>();
  for (let column = block.left; column <= block.right; column += 1) {
    const roles = rolesIn(sheet, block, column);
    if (isUnderParts(sheet, block, column)) continue;
    const opens = roles.has('code') ? seen.has('code') : roles.has('name') && seen.has('name');
    const before = { ...block, right: column - 1 };
    const after = { ...block, left: column };
    if (opens && isComplete(sheet, before, ['name']) && isComplete(sheet, after, ['name']))
      return [before, ...sideBySide(sheet, after)];
    for (const role of roles) seen.add(role);
  }
  return [block];
}

function rolesIn(sheet: Sheet, block: HeaderBlock, column: number): Set<Role> {
  const found = new Set<Role>();
  for (let row = block.top; row <= block.bottom; row += 1) {
    if (sheet.isBlank(row, column)) continue;
    const sign = signAt(sheet, row, column, true);
    if (sign.kind === 'role') found.add(sign.role);
  }
  return found;
}

/** Roles that its cells were taught to mean, also where they have a meaning of their own. */
function taughtIn(sheet: Sheet, block: HeaderBlock, column: number): Role[] {
  const found: Role[] = [];
  for (let row = block.top; row <= block.bottom; row += 1) {
    const role = sheet.taught.cell(sheet.text(row, column));
    if (role !== null) found.push(role);
  }
  return found;
}

/** True when a header speaks of units: beside ranks it names the rows. */
function namesUnits(sheet: Sheet, block: HeaderBlock): boolean {
  for (let column = block.left; column <= block.right; column += 1)
    for (let row = block.top; row <= block.bottom; row += 1)
      if (namesUnitRows(sheet.text(row, column))) return true;
  return false;
}

/** A table worth reading names its rows (a ranking its units) and has at least one column of figures. */
function isComplete(sheet: Sheet, block: HeaderBlock, naming: readonly Role[] = ['name', 'code']): boolean {
  const found = new Set<Role>();
  for (let column = block.left; column <= block.right; column += 1)
    for (const role of [...rolesIn(sheet, block, column), ...taughtIn(sheet, block, column)]) found.add(role);
  const figures = [...found].some((role) => ['points', 'percent', 'ranks'].includes(roleOf(role).holds));
  return (
    figures && (naming.some((role) => found.has(role)) || (found.has('rank') && namesUnits(sheet, block)))
  );
}

/** True for a row from whose own words a header may grow, whatever stands around it. */
function isHeaderRow(sheet: Sheet, row: number, window: Window): boolean {
  const cells = headerCells(sheet, row, window);
  if (!cells || cells.length < 2) return false;
  return (
    looksLikeHeader(sheet, row, cells) ||
    (cells.some(isKnown) && looksLikeHeader(sheet, row, headerCells(sheet, row, window, true) ?? []))
  );
}

/** False where `findHeaders` surely finds nothing, however cells are merged. */
export function mayHoldHeader(sheet: Sheet, window: Window): boolean {
  for (let row = window.top; row <= window.bottom; row += 1) if (isHeaderRow(sheet, row, window)) return true;
  return false;
}

/** All headers in a window, top to bottom, then left to right; repeated headers are among them. */
export function findHeaders(sheet: Sheet, window: Window): HeaderBlock[] {
  const found: HeaderBlock[] = [];
  for (let row = window.top; row <= window.bottom; row += 1) {
    if (!isHeaderRow(sheet, row, window)) continue;
    const above = found.at(-1)?.bottom ?? window.top - 1;
    const block = growBlock(sheet, row, { ...window, top: above + 1 }, found);
    const parts = sideBySide(sheet, block).filter((part) => isComplete(sheet, part));
    if (parts.length === 0) continue;
    found.push(...parts);
    row = block.bottom;
  }
  return found;
}
