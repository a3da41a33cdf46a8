/** Rectangles of a workbook: which sheet they are on, how they are written, what they share. */
import type { Worksheet } from '@univerjs/core';

import type { Engine } from '../engine/types';
import { sameName } from '../listed-names';
import { type Rect, maxColumns, maxRows } from '../../a1/place';
import { parseReferences, sheetAddress } from '../../a1/references';
import { AreaRef } from './area-ref';
import type { HostContext } from './context';
import { invalidArgument, invalidReference, itemNotFound } from './errors';

/** The sheet of an area; fails when the area, or its sheet, has been deleted. */
export function sheetOf(engine: Engine, area: AreaRef): Worksheet {
  if (area.gone) throw invalidReference();
  const sheet = engine.sheet(area.sheetId);
  if (!sheet) throw itemNotFound();
  return sheet;
}

export const sheetName = (engine: Engine, sheetId: string): string => engine.sheet(sheetId)?.getName() ?? '';

export const addressOf = (engine: Engine, area: AreaRef): string =>
  sheetAddress(sheetOf(engine, area).getName(), area, false);

/** An area that follows the sheet; fails when it reaches beyond Excel's grid. */
export function areaAt(context: HostContext, sheetId: string, rect: Rect): AreaRef {
  const inside =
    rect.top >= 0 &&
    rect.left >= 0 &&
    rect.bottom < maxRows &&
    rect.right < maxColumns &&
    rect.top <= rect.bottom &&
    rect.left <= rect.right;
  if (!inside) throw invalidArgument();
  return context.track(new AreaRef(sheetId, rect.top, rect.left, rect.bottom, rect.right));
}

/** The areas of a list of addresses ("A1:B2,Data!D4") on a sheet; one that names another sheet is InvalidArgument. */
export function areasOfAddresses(context: HostContext, sheetId: string, list: string): readonly AreaRef[] {
  const references = parseReferences(list);
  if (!references) throw invalidArgument();
  return references.map(({ sheet, area }) => {
    if (sheet !== null && !sameName(sheet, sheetName(context.engine, sheetId))) throw invalidArgument();
    return areaAt(context, sheetId, area);
  });
}

/** The area of one address on a sheet. */
export function areaOfAddress(context: HostContext, sheetId: string, address: string): AreaRef {
  const [area, ...more] = areasOfAddresses(context, sheetId, address);
  if (!area || more.length > 0) throw invalidArgument();
  return area;
}

export function sheetByName(engine: Engine, name: string): Worksheet | undefined {
  return engine.workbook.getSheets().find((sheet) => sameName(sheet.getName(), name));
}

export function intersection(one: Rect, other: Rect): Rect | null {
  const rect = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return rect.top <= rect.bottom && rect.left <= rect.right ? rect : null;
}

export const contains = (outer: Rect, inner: Rect): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

export const cellCount = ({ top, left, bottom, right }: Rect): number =>
  (bottom - top + 1) * (right - left + 1);

export const bounding = (one: Rect, other: Rect): Rect => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

/** The part of an area that Univer's sheet has rows and columns for; null when it lies wholly beyond. */
export const within = (area: Rect, sheet: Worksheet): Rect | null =>
  intersection(area, {
    top: 0,
    left: 0,
    bottom: sheet.getRowCount() - 1,
    right: sheet.getColumnCount() - 1,
  });
