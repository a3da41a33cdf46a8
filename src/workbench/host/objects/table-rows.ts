/** Excel.TableRowCollection and Excel.TableRow: the rows of a table's body. */
import { bodyRect } from '../../tables/state';
import { flag, isAbsent, whole, wholeOr } from '../arguments';
import type { HostContext } from '../context';
import { invalidArgument, itemNotFound, notImplemented } from '../errors';
import { HostObject, defineKind, reads, writes } from '../object';
import { deleteTableRows, insertTableRows } from '../table-edit';
import { asOneChange, bodyRows, tableArea, tableState, type TableTarget } from '../tables';
import { rangeValues } from './range-values';
import { rangeObject } from './refer';

interface RowTarget {
  readonly table: TableTarget;
  readonly index: number;
}

function areaOf({ table, index }: RowTarget, context: HostContext) {
  const body = bodyRect(tableState(table, context));
  const top = body.top + index;
  if (top > body.bottom) throw itemNotFound();
  return tableArea(table, { ...body, top, bottom: top }, context);
}

const row = defineKind<RowTarget>('TableRow', {
  scalars: {
    index: { get: ({ index }) => index },
    values: {
      get: (target, context) => rangeValues.values?.get(areaOf(target, context), context),
      set: async (target, value, context) =>
        await rangeValues.values?.set?.(areaOf(target, context), value, context),
    },
  },
  methods: {
    getRange: reads((target, _, context) => rangeObject(areaOf(target, context))),
    delete: writes(
      async ({ table, index }, _, context) =>
        await asOneChange(context, deleteTableRows)(table, index, 1, context),
    ),
  },
});

/** Rows given as a table of values; a single value fills one row. */
function rowsGiven(values: unknown): readonly (readonly unknown[])[] | null {
  if (isAbsent(values)) return null;
  if (!Array.isArray(values)) return [[values]];
  if (values.length === 0 || !values.every((each) => Array.isArray(each))) throw invalidArgument();
  return values as unknown[][];
}

async function add(target: TableTarget, args: readonly unknown[], context: HostContext): Promise<HostObject> {
  const [index, values, alwaysInsert] = args;
  if (!isAbsent(alwaysInsert) && !flag(alwaysInsert))
    throw notImplemented('TableRowCollection.add alwaysInsert false');
  const table = tableState(target, context);
  const given = rowsGiven(values);
  const width = table.columns.length;
  const single = given?.length === 1 && given[0]?.length === 1 && !Array.isArray(values);
  if (given && !single && given.some((each) => each.length !== width)) throw invalidArgument();
  const at = isAbsent(index) || index === -1 ? null : whole(index);
  const first = await asOneChange(context, insertTableRows)(target, at, given?.length ?? 1, context);
  if (given) {
    const body = bodyRect(tableState(target, context));
    const top = body.top + first;
    const area = tableArea(target, { ...body, top, bottom: top + given.length - 1 }, context);
    await rangeValues.values?.set?.(area, single ? given[0]?.[0] : given, context);
  }
  return row({ table: target, index: first });
}

const collection = defineKind<TableTarget>('TableRowCollection', {
  scalars: { count: { get: (target, context) => bodyRows(tableState(target, context)) } },
  items: (target, context) =>
    Array.from({ length: bodyRows(tableState(target, context)) }, (_, index) =>
      row({ table: target, index }),
    ),
  methods: {
    getCount: reads((target, _, context) => bodyRows(tableState(target, context))),
    getItemAt: reads((target, [index], context) => {
      const at = whole(index);
      if (at < 0 || at >= bodyRows(tableState(target, context))) throw itemNotFound();
      return row({ table: target, index: at });
    }),
    add: writes(async (target, args, context) => await add(target, args, context)),
    deleteRowsAt: writes(async (target, [index, count], context) => {
      await asOneChange(context, deleteTableRows)(target, whole(index), wholeOr(count, 1), context);
    }),
    deleteRows: writes(async (target, [given], context) => {
      if (!Array.isArray(given) || given.length === 0) throw invalidArgument();
      const places = given.map((each: unknown) =>
        each instanceof HostObject && each.kind === 'TableRow'
          ? (each.target as RowTarget).index
          : whole(each),
      );
      for (const index of [...new Set(places)].sort((one, other) => other - one))
        await asOneChange(context, deleteTableRows)(target, index, 1, context);
    }),
  },
});

export const tableRows = (target: TableTarget): HostObject => collection(target);
