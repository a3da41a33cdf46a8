/** Sheet protection, and cells that become editable or are locked again. */
import type { SheetProtection } from '../../book';
import { parseArea } from '../../../a1/address';
import type { Rect } from '../../../a1/place';
import type { Cell } from '../sqref';
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

export interface LockChanges {
  /** True to lock, false to unlock, undefined for a cell that stays as it is. */
  at(row: number, column: number): boolean | undefined;
  /** Cells that are unlocked now, the empty ones too (as far as that is a sensible number). */
  readonly places: Iterable<Cell>;
}

/** Beyond this many, only cells that hold something are unlocked. */
const mostPlaces = 20_000;

const contains = ({ top, left, bottom, right }: Rect, row: number, column: number): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;

const cellsIn = ({ top, left, bottom, right }: Rect): Cell[] =>
  (bottom - top + 1) * (right - left + 1) > mostPlaces
    ? []
    : Array.from({ length: bottom - top + 1 }, (_, down) => top + down).flatMap((row) =>
        Array.from({ length: right - left + 1 }, (_, across) => ({ row, column: left + across })),
      );

/** How cells should be locked where that differs from the file; undefined when the book says nothing new. */
export function lockChanges(
  before: SheetProtection | undefined,
  after: SheetProtection | undefined,
): LockChanges | undefined {
  if (same(before?.unlocked ?? [], after?.unlocked ?? [])) return undefined;
  const rects = (protection: SheetProtection | undefined): Rect[] =>
    (protection?.unlocked ?? []).map(parseArea).filter((rect) => rect !== null);
  const [was, is] = [rects(before), rects(after)];
  return {
    at: (row, column) => {
      const [unlocked, unlock] = [was, is].map((list) => list.some((rect) => contains(rect, row, column)));
      return unlocked === unlock ? undefined : !unlock;
    },
    places: is.flatMap(cellsIn),
  };
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
