/** Bindings: areas or names that an add-in watches under an id of its own, as long as the workbook is open. */
import { parseReference } from '../../a1/references';
import { tableRect } from '../tables/state';
import { areaAt, sheetByName } from './area';
import { AreaRef } from './area-ref';
import type { Binding } from './binding';
import type { HostContext } from './context';
import { invalidReference, itemNotFound } from './errors';
import { areaOfName, findName } from './objects/names';

/** The area a binding stands for now; fails with InvalidReference when its cells are gone. */
export function areaOfBinding({ to }: Binding, context: HostContext): AreaRef {
  if (to instanceof AreaRef) {
    if (to.gone) throw invalidReference();
    return to;
  }
  if ('table' in to) {
    const table = context.engine.extras.sheets[to.sheetId]?.tables?.find(({ id }) => id === to.table);
    if (!table) throw invalidReference();
    return areaAt(context, to.sheetId, tableRect(table));
  }
  const name = findName(null, to.name, context);
  const area = name && areaOfName(name, context);
  if (!area) throw invalidReference();
  return area;
}

/** What "Sheet!A1:B2" or a workbook name stands for; fails with ItemNotFound when it is neither. */
export function boundTo(reference: string, context: HostContext): Binding['to'] {
  const name = findName(null, reference, context);
  if (name) return { name: name.name };
  const read = parseReference(reference);
  const found = read?.sheet == null ? undefined : sheetByName(context.engine, read.sheet);
  if (!read || !found) throw itemNotFound();
  return areaAt(context, found.getSheetId(), read.area);
}
