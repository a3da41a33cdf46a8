/** Excel.WorksheetFreezePanes. */
import { CancelFrozenCommand, SetFrozenCommand } from '@univerjs/sheets';

import { areaAt } from '../area';
import { type Rect, maxColumns, maxRows } from '../../../a1/place';
import { rangeArgument, text, whole } from '../arguments';
import { areaOfAddress } from '../area';
import type { HostContext } from '../context';
import { invalidArgument, itemNotFound } from '../errors';
import { defineKind, reads, writes, type HostObject } from '../object';
import { sheetById } from '../sheets';
import { rangeObject } from './refer';

async function freeze(sheetId: string, rows: number, columns: number, context: HostContext): Promise<void> {
  if (rows < 0 || columns < 0 || rows > maxRows || columns > maxColumns) throw invalidArgument();
  const { engine } = context;
  const at = { unitId: engine.unitId, subUnitId: sheetId };
  await engine.run(SetFrozenCommand.id, {
    ...at,
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  });
}

/** The frozen rows and columns; null when nothing is frozen. */
function location(sheetId: string, context: HostContext): Rect | null {
  const { freeze: frozen } = sheetById(context, sheetId).getConfig();
  if (frozen.xSplit <= 0 && frozen.ySplit <= 0) return null;
  return {
    top: 0,
    left: 0,
    bottom: frozen.ySplit > 0 ? frozen.ySplit - 1 : maxRows - 1,
    right: frozen.xSplit > 0 ? frozen.xSplit - 1 : maxColumns - 1,
  };
}

const panes = defineKind<string>('WorksheetFreezePanes', {
  methods: {
    freezeRows: writes(async (id, [count], context) => await freeze(id, whole(count), 0, context)),
    freezeColumns: writes(async (id, [count], context) => await freeze(id, 0, whole(count), context)),
    freezeAt: writes(async (id, [range], context) => {
      const area = typeof range === 'string' ? areaOfAddress(context, id, text(range)) : rangeArgument(range);
      await freeze(
        id,
        area.isEntireColumn ? 0 : area.bottom + 1,
        area.isEntireRow ? 0 : area.right + 1,
        context,
      );
    }),
    unfreeze: writes(async (id, _, context) => {
      await context.engine.run(CancelFrozenCommand.id, { unitId: context.engine.unitId, subUnitId: id });
    }),
    getLocation: reads((id, _, context) => {
      const rect = location(id, context);
      if (!rect) throw itemNotFound();
      return rangeObject(areaAt(context, id, rect));
    }),
    getLocationOrNullObject: reads((id, _, context) => {
      const rect = location(id, context);
      return rect ? rangeObject(areaAt(context, id, rect)) : null;
    }),
  },
});

export const freezePanes = (sheetId: string): HostObject => panes(sheetId);
