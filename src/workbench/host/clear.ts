/** Empties an area: its contents, its formats, or both. */
import type { ICellData, Nullable } from '@univerjs/core';

import { without } from '../without';
import { unmerge } from '../engine/structure';
import { EMPTY } from '../engine/typed';
import { changeCells, type CellChanges } from '../engine/write';
import { isAbsent, oneOf } from './arguments';
import { sheetOf, within } from './area';
import type { AreaRef } from './area-ref';
import { clearRules } from './conditional-rules';
import type { HostContext } from './context';
import { assertEditable } from './guard';
import { dropLinks } from './links';

/** No looks at all, neither Univer's nor those kept beside. */
function plainLooks(cell: Nullable<ICellData>): ICellData {
  if (!cell?.custom) return { s: null };
  return { s: null, custom: without(cell.custom, 'looks') };
}

export async function clearArea(context: HostContext, area: AreaRef, applyTo: unknown): Promise<void> {
  const { engine } = context;
  const sheet = sheetOf(engine, area);
  const what = isAbsent(applyTo)
    ? 'All'
    : oneOf(applyTo, ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const);
  const part = within(area, sheet);
  if (!part) return;
  assertEditable(engine, area.sheetId, part);
  if (what !== 'Contents' && what !== 'Formats') dropLinks(area, context);
  if (what === 'Hyperlinks') return;
  const changes: CellChanges = {};
  sheet.getCellMatrix().forValue((row, column) => {
    if (row < part.top || row > part.bottom || column < part.left || column > part.right) return;
    (changes[row] ??= {})[column] = {
      ...(what === 'All' || what === 'Contents' ? EMPTY : {}),
      ...(what === 'Contents' ? {} : plainLooks(sheet.getCellRaw(row, column))),
    };
  });
  await changeCells(engine, sheet, changes);
  if (what === 'All' || what === 'Formats') {
    await unmerge(engine, sheet, part);
    await clearRules(context, area.sheetId, part);
  }
}
