/** Cells that an add-in names by a Range object or by an address. */
import { parseReferences } from '../../a1/references';
import { areaAt, sheetByName } from './area';
import type { AreaRef } from './area-ref';
import { rangeArgument, text } from './arguments';
import type { HostContext } from './context';
import { invalidArgument, itemNotFound } from './errors';
import { HostObject } from './object';

/** The area; an address without a sheet is on `sheetId`, and InvalidArgument where that is null. */
export function areaGiven(value: unknown, sheetId: string | null, context: HostContext): AreaRef {
  if (value instanceof HostObject) return rangeArgument(value);
  const [reference, ...more] = parseReferences(text(value)) ?? [];
  if (!reference || more.length > 0) throw invalidArgument();
  if (reference.sheet === null) {
    if (sheetId === null) throw invalidArgument();
    return areaAt(context, sheetId, reference.area);
  }
  const sheet = sheetByName(context.engine, reference.sheet);
  if (!sheet) throw itemNotFound();
  return areaAt(context, sheet.getSheetId(), reference.area);
}

/** The same for a single cell; InvalidArgument for more. */
export function cellGiven(value: unknown, sheetId: string | null, context: HostContext): AreaRef {
  const area = areaGiven(value, sheetId, context);
  if (area.rows > 1 || area.columns > 1) throw invalidArgument();
  return area;
}
