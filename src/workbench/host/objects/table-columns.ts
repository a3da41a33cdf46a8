/** Excel.TableColumnCollection and Excel.TableColumn. */
import type { Rect } from '../../../a1/place';
import { bodyRect, tableRect, type TableState } from '../../tables/state';
import { isAbsent, text, whole } from '../arguments';
import type { HostContext } from '../context';
import { invalidArgument, itemNotFound } from '../errors';
import { defineKind, reads, writes, type HostObject } from '../object';
import { deleteTableColumn, insertTableColumn, placeOfColumn } from '../table-edit';
import { asOneChange, tableArea, tableState, type TableTarget } from '../tables';
import { columnFilter } from './filter';
import { rangeValues } from './range-values';
import { rangeObject } from './refer';

interface ColumnTarget {
  readonly table: TableTarget;
  readonly id: number;
}

/** The table and the column's place in it; fails when it is gone. */
function placed({ table, id }: ColumnTarget, context: HostContext): { state: TableState; index: number } {
  const state = tableState(table, context);
  const index = placeOfColumn(state, id);
  if (index < 0) throw itemNotFound();
  return { state, index };
}

function areaOf(target: ColumnTarget, context: HostContext, pick: (table: TableState) => Rect) {
  const { state, index } = placed(target, context);
  const rect = pick(state);
  return tableArea(target.table, { ...rect, left: rect.left + index, right: rect.left + index }, context);
}

const part = (pick: (table: TableState) => Rect) =>
  reads<ColumnTarget>((target, _, context) => rangeObject(areaOf(target, context, pick)));

async function rename(target: ColumnTarget, name: string, context: HostContext): Promise<void> {
  const { state } = placed(target, context);
  if (name === '') throw invalidArgument();
  if (!state.showHeaders) throw invalidArgument();
  const header = areaOf(target, context, (table) => ({ ...tableRect(table), bottom: tableRect(table).top }));
  await rangeValues.values?.set?.(header, [[name.startsWith('=') ? `'${name}` : name]], context);
}

const column = defineKind<ColumnTarget>('TableColumn', {
  id: ({ id }) => String(id),
  scalars: {
    id: { get: ({ id }) => id },
    index: { get: (target, context) => placed(target, context).index },
    name: {
      get: (target, context) => {
        const { state, index } = placed(target, context);
        return state.columns[index]?.name;
      },
      set: async (target, value, context) => await rename(target, text(value), context),
    },
    values: {
      get: (target, context) => rangeValues.values?.get(areaOf(target, context, tableRect), context),
      set: async (target, value, context) =>
        await rangeValues.values?.set?.(areaOf(target, context, tableRect), value, context),
    },
  },
  links: { filter: ({ table, id }) => columnFilter({ table, columnId: id }) },
  methods: {
    getRange: part(tableRect),
    getDataBodyRange: part(bodyRect),
    getHeaderRowRange: part((table) => {
      if (!table.showHeaders) throw itemNotFound();
      return { ...tableRect(table), bottom: tableRect(table).top };
    }),
    getTotalRowRange: part((table) => {
      if (!table.showTotals) throw itemNotFound();
      return { ...tableRect(table), top: tableRect(table).bottom };
    }),
    delete: writes(async (target, _, context) => {
      await asOneChange(context, deleteTableColumn)(target.table, placed(target, context).index, context);
    }),
  },
});

const byKey = (target: TableTarget, key: unknown, context: HostContext): HostObject | null => {
  const state = tableState(target, context);
  const named = placeOfColumn(state, typeof key === 'number' ? key : text(key));
  const index =
    named < 0 && typeof key === 'string' && /^\d+$/u.test(key) ? placeOfColumn(state, Number(key)) : named;
  const found = state.columns[index];
  return found ? column({ table: target, id: found.id }) : null;
};

async function add(target: TableTarget, args: readonly unknown[], context: HostContext): Promise<HostObject> {
  const [index, values, name] = args;
  const rect = tableRect(tableState(target, context));
  const rows = rect.bottom - rect.top + 1;
  if (Array.isArray(values) && values.length !== rows) throw invalidArgument();
  const at = isAbsent(index) || index === -1 ? null : whole(index);
  const place = await asOneChange(context, insertTableColumn)(
    target,
    at,
    isAbsent(name) ? '' : text(name),
    context,
  );
  const found = tableState(target, context).columns[place];
  if (!found) throw itemNotFound();
  const made: ColumnTarget = { table: target, id: found.id };
  if (!isAbsent(values)) {
    const area = areaOf(made, context, tableRect);
    await rangeValues.values?.set?.(area, values, context);
    if (!isAbsent(name)) await rename(made, text(name), context);
  }
  return column(made);
}

const collection = defineKind<TableTarget>('TableColumnCollection', {
  scalars: { count: { get: (target, context) => tableState(target, context).columns.length } },
  items: (target, context) =>
    tableState(target, context).columns.map(({ id }) => column({ table: target, id })),
  indexer: byKey,
  methods: {
    getCount: reads((target, _, context) => tableState(target, context).columns.length),
    getItemOrNullObject: reads(byKeyOrNull),
    getItemAt: reads((target, [index], context) => {
      const found = tableState(target, context).columns[whole(index)];
      if (!found) throw itemNotFound();
      return column({ table: target, id: found.id });
    }),
    add: writes(async (target, args, context) => await add(target, args, context)),
  },
});

function byKeyOrNull(
  target: TableTarget,
  [key]: readonly unknown[],
  context: HostContext,
): HostObject | null {
  return byKey(target, key, context);
}

export const tableColumns = (target: TableTarget): HostObject => collection(target);
