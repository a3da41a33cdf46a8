/** Sheet protection, and which cells stay editable under it. */
import type { SheetProtection } from '../../book';
import { spelledAddress } from '../../../a1/address';
import type { Rect } from '../../../a1/place';
import { attr, flag, type Element } from '../parts/xml';
import type { PlacedCell } from './cells';
import type { CellFormat } from './styles';

/** What the file says is forbidden (or allowed) → Office.js's option, and whether it is allowed when nothing is said. */
const options = [
  ['formatCells', 'allowFormatCells', false],
  ['formatColumns', 'allowFormatColumns', false],
  ['formatRows', 'allowFormatRows', false],
  ['insertColumns', 'allowInsertColumns', false],
  ['insertRows', 'allowInsertRows', false],
  ['insertHyperlinks', 'allowInsertHyperlinks', false],
  ['deleteColumns', 'allowDeleteColumns', false],
  ['deleteRows', 'allowDeleteRows', false],
  ['sort', 'allowSort', false],
  ['autoFilter', 'allowAutoFilter', false],
  ['pivotTables', 'allowPivotTables', false],
  ['objects', 'allowEditObjects', true],
  ['scenarios', 'allowEditScenarios', true],
] as const;

/** Unlocked cells as rectangles: runs along rows, equal runs of neighbouring rows joined. */
export function unlockedRanges(cells: readonly PlacedCell[], formats: readonly CellFormat[]): string[] {
  const runs: Rect[] = [];
  for (const { row, column, format } of cells) {
    if (formats[format]?.locked !== false) continue;
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const joined = new Map<string, Rect[]>();
  for (const run of runs) {
    const key = `${run.left}:${run.right}`;
    const column = joined.get(key) ?? [];
    const last = column.at(-1);
    if (last?.bottom === run.top - 1) column[column.length - 1] = { ...last, bottom: run.bottom };
    else column.push(run);
    joined.set(key, column);
  }
  return [...joined.values()]
    .flat()
    .sort((one, other) => one.top - other.top || one.left - other.left)
    .map(spelledAddress);
}

/** Absent when the sheet is not protected and no cell is unlocked. */
export function readProtection(
  element: Element | undefined,
  unlocked: readonly string[],
): SheetProtection | undefined {
  const isProtected = flag(element, 'sheet');
  if (!isProtected && unlocked.length === 0) return undefined;
  const allowed = options.map(([word, option, free]) => [option, !flag(element, word, !free)]);
  return {
    protected: isProtected,
    hasPassword: attr(element, 'password') !== undefined || attr(element, 'hashValue') !== undefined,
    unlocked,
    options: isProtected ? (Object.fromEntries(allowed) as Record<string, boolean>) : {},
  };
}

/** The attributes of a `sheetProtection` element for Office.js's options. */
export function protectionAttributes(allowed: Readonly<Record<string, boolean>>): Record<string, string> {
  const attributes: Record<string, string> = { sheet: '1' };
  for (const [word, option, free] of options) {
    const permits = allowed[option] ?? free;
    if (word === 'objects' || word === 'scenarios') {
      if (!permits) attributes[word] = '1';
    } else if (permits) attributes[word] = '0';
  }
  return attributes;
}
