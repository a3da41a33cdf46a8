/** Sheet protection, and cells that become editable or are locked again. */
import type { SheetProtection } from '../../book';
import { parseRect } from '../address';
import { ensureKid, kid, remove, setAttr, type Element } from '../parts/xml';
import { protectionAttributes } from '../read/protection';
import { workbookOrder, worksheetOrder } from './order';
import { same } from './style-facets';

/** True when the sheet's part was changed. A protection that stays keeps its password; one that is new has none. */
export function patchProtection(
  root: Element,
  before: SheetProtection | undefined,
  after: SheetProtection | undefined,
): boolean {
  const [was, is] = [before?.protected ?? false, after?.protected ?? false];
  if (was === is && (!is || same(before?.options, after?.options))) return false;
  const present = kid(root, 'sheetProtection');
  if (!is) {
    remove(present);
    return true;
  }
  const element = ensureKid(root, 'sheetProtection', worksheetOrder);
  const kept = after?.hasPassword ? ['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount'] : [];
  for (const { name } of [...element.attributes]) if (!kept.includes(name)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(protectionAttributes(after?.options ?? {})))
    element.setAttribute(name, value);
  return true;
}

/** How each cell should be locked, where that differs from the file; undefined when the book says nothing new. */
export function lockChanges(
  before: SheetProtection | undefined,
  after: SheetProtection | undefined,
): ((row: number, column: number) => boolean | undefined) | undefined {
  const [was, is] = [before?.unlocked ?? [], after?.unlocked ?? []];
  if (same(was, is)) return undefined;
  const inside = (addresses: readonly string[]): ((row: number, column: number) => boolean) => {
    const rects = addresses.map(parseRect).filter((rect) => rect !== null);
    return (row, column) =>
      rects.some(
        ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
      );
  };
  const [unlockedBefore, unlockedAfter] = [inside(was), inside(is)];
  return (row, column) =>
    unlockedBefore(row, column) === unlockedAfter(row, column) ? undefined : !unlockedAfter(row, column);
}

/** The flags of the whole workbook. True when `workbook` was changed. */
export function patchWorkbookFlags(
  workbook: Element,
  before: { workbookProtected: boolean; readOnly: boolean; date1904: boolean },
  after: { workbookProtected: boolean; readOnly: boolean; date1904: boolean },
): boolean {
  if (same(before, after)) return false;
  if (before.workbookProtected !== after.workbookProtected) {
    if (after.workbookProtected)
      ensureKid(workbook, 'workbookProtection', workbookOrder).setAttribute('lockStructure', '1');
    else remove(kid(workbook, 'workbookProtection'));
  }
  if (before.readOnly !== after.readOnly) {
    setAttr(
      ensureKid(workbook, 'fileSharing', workbookOrder),
      'readOnlyRecommended',
      after.readOnly ? 1 : undefined,
    );
  }
  if (before.date1904 !== after.date1904) {
    setAttr(ensureKid(workbook, 'workbookPr', workbookOrder), 'date1904', after.date1904 ? 1 : undefined);
  }
  return true;
}
