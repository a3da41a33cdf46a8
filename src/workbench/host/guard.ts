/** What protection forbids: changes to locked cells, to a sheet's form, to the workbook's sheets. */
import type { SheetProtection } from '../book';
import type { Engine } from '../engine/types';
import { areaAddress, parseArea } from '../../a1/address';
import type { Rect } from '../../a1/place';
import { intersection } from './area';
import { accessDenied } from './errors';

const OPEN: SheetProtection = { protected: false, hasPassword: false, unlocked: [], options: {} };

export const protectionOf = ({ extras }: Engine, sheetId: string): SheetProtection =>
  extras.sheets[sheetId]?.protection ?? OPEN;

export function setProtection({ extras }: Engine, sheetId: string, protection: SheetProtection): void {
  (extras.sheets[sheetId] ??= {}).protection = protection;
}

/** Fails with AccessDenied when the sheet is protected and a cell of the area is locked. */
export function assertEditable(engine: Engine, sheetId: string, area: Rect): void {
  const protection = protectionOf(engine, sheetId);
  if (protection.protected && lockedParts(protection, area).length > 0) throw accessDenied();
}

/** Fails with AccessDenied when the sheet is protected and this option is not allowed. */
export function assertAllowed(engine: Engine, sheetId: string, option: string): void {
  const protection = protectionOf(engine, sheetId);
  if (protection.protected && protection.options[option] !== true) throw accessDenied();
}

/** Fails with AccessDenied when the workbook's structure is protected. */
export function assertStructure({ extras }: Engine): void {
  if (extras.workbookProtected) throw accessDenied();
}

/** The parts of the area that are locked; every cell is unless it has been unlocked. */
export function lockedParts(protection: SheetProtection, area: Rect): readonly Rect[] {
  return rects(protection.unlocked).reduce<readonly Rect[]>(
    (locked, open) => locked.flatMap((part) => subtract(part, open)),
    [area],
  );
}

/** Locks or unlocks the cells of an area. */
export function setLocked(engine: Engine, sheetId: string, area: Rect, locked: boolean): void {
  const protection = protectionOf(engine, sheetId);
  const rest = rects(protection.unlocked).flatMap((open) => subtract(open, area));
  const unlocked = (locked ? rest : [...rest, area]).map((rect) => areaAddress(rect));
  setProtection(engine, sheetId, { ...protection, unlocked });
}

const rects = (addresses: readonly string[]): readonly Rect[] =>
  addresses.map((address) => parseArea(address)).filter((rect) => rect !== null);

/** What is left of a rectangle without another: at most four rectangles. */
export function subtract(rect: Rect, hole: Rect): readonly Rect[] {
  const cut = intersection(rect, hole);
  if (!cut) return [rect];
  const parts: Rect[] = [];
  if (rect.top < cut.top) parts.push({ ...rect, bottom: cut.top - 1 });
  if (rect.bottom > cut.bottom) parts.push({ ...rect, top: cut.bottom + 1 });
  if (rect.left < cut.left)
    parts.push({ top: cut.top, bottom: cut.bottom, left: rect.left, right: cut.left - 1 });
  if (rect.right > cut.right)
    parts.push({ top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: rect.right });
  return parts;
}
