/** Empties an area: its contents, its formats, or both. */
import { unmerge } from '../engine/structure';
import { EMPTY } from '../engine/typed';
import { changeCells, type CellChanges } from '../engine/write';
import { isAbsent, oneOf } from './arguments';
import { sheetOf, within } from './area';
import type { AreaRef } from './area-ref';
import { clearRules } from './conditional-rules';
import type { HostContext } from './context';
import { assertEditable } from './guard';

export async function clearArea(context: HostContext, area: AreaRef, applyTo: unknown): Promise<void> {
  const { engine } = context;
  const sheet = sheetOf(engine, area);
  const what = isAbsent(applyTo)
    ? 'All'
    : oneOf(applyTo, ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const);
  const part = within(area, sheet);
  if (!part || what === 'Hyperlinks' || what === 'RemoveHyperlinks') return;
  assertEditable(engine, area.sheetId, part);
  const changes: CellChanges = {};
  sheet.getCellMatrix().forValue((row, column) => {
    if (row < part.top || row > part.bottom || column < part.left || column > part.right) return;
    (changes[row] ??= {})[column] = {
      ...(what === 'Formats' ? {} : EMPTY),
      ...(what === 'Contents' ? {} : { s: null }),
    };
  });
  await changeCells(engine, sheet, changes);
  if (what !== 'Contents') {
    await unmerge(engine, sheet, part);
    await clearRules(context, area.sheetId, part);
  }
}
