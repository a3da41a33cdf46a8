/** Excel.TableSort and Excel.RangeSort. */
import { bodyRect } from '../../tables/state';
import type { AreaRef } from '../area-ref';
import { flag, isAbsent, oneOf } from '../arguments';
import { defineKind, writes, type HostObject } from '../object';
import { sortArea, sortFields, sortMethod } from '../sort';
import { tableState, type TableTarget } from '../tables';

const ofTable = defineKind<TableTarget>('TableSort', {
  scalars: {
    fields: { get: (target, context) => tableState(target, context).order?.fields ?? [] },
    matchCase: { get: (target, context) => tableState(target, context).order?.matchCase ?? false },
    method: { get: () => 'PinYin' },
  },
  methods: {
    apply: writes(async (target, [fields, matchCase, method], context) => {
      const table = tableState(target, context);
      sortMethod(method);
      const order = { fields: sortFields(fields, table.columns.length), matchCase: flag(matchCase) };
      await sortArea(context, target.sheetId, bodyRect(table), order);
      table.order = order;
    }),
    /** Excel forgets the order; the rows stay as they are. */
    clear: writes((target, _, context) => void delete tableState(target, context).order),
    reapply: writes(async (target, _, context) => {
      const table = tableState(target, context);
      if (table.order) await sortArea(context, target.sheetId, bodyRect(table), table.order);
    }),
  },
});

export const tableSort = (target: TableTarget): HostObject => ofTable(target);

const ofRange = defineKind<AreaRef>('RangeSort', {
  methods: {
    apply: writes(async (area, [fields, matchCase, hasHeaders, orientation, method], context) => {
      sortMethod(method);
      const way = isAbsent(orientation) ? 'Rows' : oneOf(orientation, ['Rows', 'Columns'] as const);
      const order = {
        fields: sortFields(fields, way === 'Rows' ? area.columns : area.rows),
        matchCase: flag(matchCase),
      };
      const skip = flag(hasHeaders) ? 1 : 0;
      const rect = { top: area.top, left: area.left, bottom: area.bottom, right: area.right };
      const lines = way === 'Rows' ? { ...rect, top: rect.top + skip } : { ...rect, left: rect.left + skip };
      if (lines.top <= lines.bottom && lines.left <= lines.right)
        await sortArea(context, area.sheetId, lines, order, way);
    }),
  },
});

export const rangeSort = (area: AreaRef): HostObject => ofRange(area);
