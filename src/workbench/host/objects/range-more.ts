/** Methods of a range that fill, group, move and relate cells. */
import { MoveRangeCommand } from '@univerjs/sheets';

import type { Rect } from '../../../a1/place';
import { toUniver } from '../../engine/structure';
import { ensureSize } from '../../engine/write';
import { areaAt, sheetOf } from '../area';
import type { AreaRef } from '../area-ref';
import { autoFill } from '../auto-fill';
import type { HostContext } from '../context';
import { removeDuplicates, type Removed } from '../duplicates';
import { itemNotFound, notImplemented } from '../errors';
import { areaGiven } from '../given';
import { assertEditable } from '../guard';
import { defineKind, reads, writes, type HostObject, type Method } from '../object';
import { regroup, showDetails } from '../outline';
import { dependents, precedents } from '../relations';
import { spillOf, spillParent } from '../spills';
import { rangeObject } from './refer';
import { workbookAreas } from './workbook-areas';

const removed = defineKind<Removed>('RemoveDuplicatesResult', {
  scalars: {
    removed: { get: (result) => result.removed },
    uniqueRemaining: { get: (result) => result.uniqueRemaining },
  },
});

/** Cuts the cells and puts them elsewhere: formulas go on reading the same cells. */
async function moveTo(area: AreaRef, [destination]: readonly unknown[], context: HostContext): Promise<void> {
  const { engine } = context;
  const to = areaGiven(destination, area.sheetId, context);
  if (to.sheetId !== area.sheetId) throw notImplemented('moving cells to another sheet');
  const sheet = sheetOf(engine, area);
  const target: Rect = {
    top: to.top,
    left: to.left,
    bottom: to.top + area.rows - 1,
    right: to.left + area.columns - 1,
  };
  areaAt(context, area.sheetId, target);
  assertEditable(engine, area.sheetId, area);
  assertEditable(engine, area.sheetId, target);
  await ensureSize(engine, sheet, target.bottom + 1, target.right + 1);
  const at = { fromUnitId: engine.unitId, toUnitId: engine.unitId };
  await engine.run(MoveRangeCommand.id, {
    ...at,
    fromSubUnitId: area.sheetId,
    toSubUnitId: area.sheetId,
    fromRange: toUniver(area),
    toRange: toUniver(target),
  });
}

type Find = (area: AreaRef, engine: HostContext['engine']) => Rect | null;

const orNull = (find: Find): Method<AreaRef> =>
  reads((area, _, context) => {
    const rect = find(area, context.engine);
    return rect ? rangeObject(areaAt(context, area.sheetId, rect)) : null;
  });

const orError = (find: Find): Method<AreaRef> =>
  reads((area, _, context): HostObject => {
    const rect = find(area, context.engine);
    if (!rect) throw itemNotFound();
    return rangeObject(areaAt(context, area.sheetId, rect));
  });

export const rangeMore: Readonly<Record<string, Method<AreaRef>>> = {
  autoFill: writes(async (area, [destination, type], context) => {
    await autoFill(area, areaGiven(destination, area.sheetId, context), type, context);
  }),
  moveTo: writes(moveTo),
  removeDuplicates: writes(async (area, args, context) =>
    removed(await removeDuplicates(area, args, context)),
  ),
  group: writes((area, [option], context) => regroup(area, option, 1, context)),
  ungroup: writes((area, [option], context) => regroup(area, option, -1, context)),
  hideGroupDetails: writes(
    async (area, [option], context) => await showDetails(area, option, false, context),
  ),
  showGroupDetails: writes(async (area, [option], context) => await showDetails(area, option, true, context)),
  getDirectPrecedents: reads((area, _, context) => workbookAreas(precedents(area, false, context), context)),
  getPrecedents: reads((area, _, context) => workbookAreas(precedents(area, true, context), context)),
  getDirectDependents: reads((area, _, context) => workbookAreas(dependents(area, false, context), context)),
  getDependents: reads((area, _, context) => workbookAreas(dependents(area, true, context), context)),
  setDirty: writes(async (_, __, { engine }) => await engine.recalculate()),
  getSpillingToRange: orError(spillOf),
  getSpillingToRangeOrNullObject: orNull(spillOf),
  getSpillParent: orError(spillParent),
  getSpillParentOrNullObject: orNull(spillParent),
};
