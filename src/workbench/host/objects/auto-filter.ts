/** Excel.AutoFilter: a worksheet's own, kept with the sheet, and a table's, which is its columns' filters. */
import { areaAddress, parseArea } from '../../../a1/address';
import type { Rect } from '../../../a1/place';
import { withCriteria, type FilterCriteria } from '../../tables/criteria';
import { bodyRect, tableRect } from '../../tables/state';
import { AreaRef } from '../area-ref';
import { areaAt, areaOfAddress } from '../area';
import { isAbsent, text, whole } from '../arguments';
import type { HostContext } from '../context';
import { invalidArgument, invalidOperation, itemNotFound } from '../errors';
import { applyFilters, filterCriteria } from '../filter';
import { assertAllowed } from '../guard';
import { HostObject, defineKind, reads, writes } from '../object';
import { clearTableFilters, filterColumn, filterTable } from '../table-filter';
import { tableState, tablesTouching, type TableTarget } from '../tables';
import { usedRect } from '../used';
import { sheetById } from '../sheets';
import { rangeObject } from './refer';

/** What a filter lies on, whether it is a sheet's or a table's. */
interface Filtered {
  readonly sheetId: string;
  /** Headers included; null when there is no filter. */
  range(context: HostContext): Rect | null;
  /** By the column's place in the range. */
  criteria(context: HostContext): Readonly<Record<number, FilterCriteria>>;
  set(column: number, criteria: FilterCriteria | null, context: HostContext): Promise<void>;
  clear(context: HostContext): Promise<void>;
  reapply(context: HostContext): Promise<void>;
  apply(range: unknown, context: HostContext): Promise<void>;
  remove(context: HostContext): Promise<void>;
}

const placeIn = (range: Rect, column: unknown): number => {
  const at = whole(column);
  if (at < 0 || at > range.right - range.left) throw invalidArgument();
  return at;
};

const rangeOf = (target: Filtered, context: HostContext): Rect => {
  const range = target.range(context);
  if (!range) throw itemNotFound();
  return range;
};

const filter = defineKind<Filtered>('AutoFilter', {
  scalars: {
    enabled: { get: (target, context) => target.range(context) !== null },
    isDataFiltered: { get: (target, context) => Object.keys(target.criteria(context)).length > 0 },
    criteria: {
      get: (target, context) => {
        const range = target.range(context);
        const all = target.criteria(context);
        return range === null
          ? []
          : Array.from({ length: range.right - range.left + 1 }, (_, column) => all[column] ?? null);
      },
    },
  },
  methods: {
    apply: writes(async (target, [range, column, criteria], context) => {
      assertAllowed(context.engine, target.sheetId, 'allowAutoFilter');
      const read = isAbsent(criteria) ? null : filterCriteria(criteria);
      if (read && isAbsent(column)) throw invalidArgument();
      await target.apply(range, context);
      if (!isAbsent(column)) await target.set(placeIn(rangeOf(target, context), column), read, context);
    }),
    clearColumnCriteria: writes(async (target, [column], context) => {
      const range = target.range(context);
      if (range) await target.set(placeIn(range, column), null, context);
    }),
    clearCriteria: writes(async (target, _, context) => await target.clear(context)),
    reapply: writes(async (target, _, context) => await target.reapply(context)),
    remove: writes(async (target, _, context) => await target.remove(context)),
    getRange: reads((target, _, context) =>
      rangeObject(areaAt(context, target.sheetId, rangeOf(target, context))),
    ),
    getRangeOrNullObject: reads((target, _, context) => {
      const range = target.range(context);
      return range ? rangeObject(areaAt(context, target.sheetId, range)) : null;
    }),
  },
});

const stateOf = (sheetId: string, { engine }: HostContext) => engine.extras.sheets[sheetId]?.autoFilter;

async function filterSheet(sheetId: string, context: HostContext): Promise<void> {
  const state = stateOf(sheetId, context);
  const range = state && parseArea(state.address);
  if (!range) return;
  const byColumn = new Map(
    Object.entries(state.criteria).map(([column, criteria]) => [Number(column), criteria]),
  );
  await applyFilters(context, sheetId, { ...range, top: range.top + 1 }, byColumn);
}

/** The range a filter is put on: of a single cell, Excel takes what lies around it; here what the sheet uses. */
function rangeGiven(sheetId: string, given: unknown, context: HostContext): Rect {
  const area =
    given instanceof HostObject && given.target instanceof AreaRef
      ? given.target
      : areaOfAddress(context, sheetId, text(given));
  if (area.sheetId !== sheetId) throw invalidArgument();
  const used = usedRect(sheetById(context, sheetId), area, true);
  if (!used) throw invalidOperation();
  return area.isEntireColumn || area.isEntireRow ? used : area;
}

const sheetFilter = (sheetId: string): Filtered => ({
  sheetId,
  range: (context) => {
    const state = stateOf(sheetId, context);
    return state ? parseArea(state.address) : null;
  },
  criteria: (context) => stateOf(sheetId, context)?.criteria ?? {},
  set: async (column, criteria, context) => {
    const state = stateOf(sheetId, context);
    if (!state) return;
    state.criteria = withCriteria(state.criteria, column, criteria);
    await filterSheet(sheetId, context);
  },
  clear: async (context) => {
    const state = stateOf(sheetId, context);
    if (!state) return;
    state.criteria = {};
    await filterSheet(sheetId, context);
  },
  reapply: async (context) => await filterSheet(sheetId, context),
  apply: async (given, context) => {
    const rect = rangeGiven(sheetId, given, context);
    if (tablesTouching(context.engine, sheetId, rect).length > 0) throw invalidOperation();
    const before = stateOf(sheetId, context);
    const address = areaAddress(rect);
    if (before && before.address !== address) await sheetFilter(sheetId).clear(context);
    const extras = (context.engine.extras.sheets[sheetId] ??= {});
    extras.autoFilter = { address, criteria: before?.address === address ? before.criteria : {} };
  },
  remove: async (context) => {
    await sheetFilter(sheetId).clear(context);
    const extras = context.engine.extras.sheets[sheetId];
    if (extras) delete extras.autoFilter;
  },
});

const tableFilter = (target: TableTarget): Filtered => ({
  sheetId: target.sheetId,
  range: (context) => {
    const table = tableState(target, context);
    return table.showFilterButton && table.showHeaders
      ? { ...tableRect(table), bottom: bodyRect(table).bottom }
      : null;
  },
  criteria: (context) => {
    const { columns, filters } = tableState(target, context);
    return Object.fromEntries(
      columns.flatMap(({ id }, index) => (filters[id] ? [[index, filters[id]] as const] : [])),
    );
  },
  set: async (column, criteria, context) => {
    const found = tableState(target, context).columns[column];
    if (found) await filterColumn(target, found.id, criteria, context);
  },
  clear: async (context) => await clearTableFilters(target, context),
  reapply: async (context) => await filterTable(target, context),
  apply: (_, context) => Promise.resolve(void (tableState(target, context).showFilterButton = true)),
  remove: async (context) => {
    await clearTableFilters(target, context);
    tableState(target, context).showFilterButton = false;
  },
});

export const autoFilter = (sheetId: string): HostObject => filter(sheetFilter(sheetId));
export const tableAutoFilter = (target: TableTarget): HostObject => filter(tableFilter(target));
