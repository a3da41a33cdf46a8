/** Excel.TableCollection and Excel.TableScopedCollection. */
import { areaAddress } from '../../../a1/address';
import { parseReference } from '../../../a1/references';
import { shiftCells } from '../../engine/structure';
import { newTable, tableRect } from '../../tables/state';
import { AreaRef } from '../area-ref';
import { areaAt, intersection, sheetByName, sheetOf } from '../area';
import { boolean, text, whole } from '../arguments';
import type { HostContext } from '../context';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../errors';
import { EVENTS, eventsOf, WORKBOOK_TARGET } from '../event-methods';
import { tellTableAdded } from '../table-events';
import { HostObject, defineKind, reads, writes } from '../object';
import { nameColumns } from '../table-edit';
import {
  addTable,
  allTables,
  findTable,
  freeTable,
  tableState,
  tablesTouching,
  type TableScope,
  type TableTarget,
} from '../tables';
import { tableObject } from './refer';

function areaGiven(scope: TableScope, address: unknown, context: HostContext): AreaRef {
  if (address instanceof HostObject && address.target instanceof AreaRef) return address.target;
  const reference = parseReference(text(address));
  if (!reference) throw invalidArgument();
  const { sheet, area } = reference;
  const named = sheet === null ? undefined : sheetByName(context.engine, sheet);
  if (sheet !== null && !named) throw itemNotFound();
  const sheetId = named?.getSheetId() ?? scope ?? context.engine.workbook.getActiveSheet().getSheetId();
  return areaAt(context, sheetId, area);
}

async function add(
  scope: TableScope,
  address: unknown,
  hasHeaders: boolean,
  context: HostContext,
): Promise<HostObject> {
  const area = areaGiven(scope, address, context);
  if (scope !== null && area.sheetId !== scope) throw invalidArgument();
  if (tablesTouching(context.engine, area.sheetId, area).length > 0) throw itemAlreadyExists();
  const rect = { top: area.top, left: area.left, bottom: area.bottom, right: area.right };
  if (!hasHeaders) {
    // Excel pushes the cells down by a row to make room for headers.
    await shiftCells(
      context.engine,
      sheetOf(context.engine, area),
      { ...rect, bottom: rect.top },
      'insertDown',
    );
  }
  const bottom = !hasHeaders || rect.bottom === rect.top ? rect.bottom + 1 : rect.bottom;
  const columns = Array.from({ length: area.columns }, (_, index) => ({ id: index + 1, name: '' }));
  const table = newTable({ ...freeTable(context), address: areaAddress({ ...rect, bottom }), columns });
  addTable(area.sheetId, table, context);
  const target = { sheetId: area.sheetId, id: table.id };
  await nameColumns(target, context);
  tellTableAdded(context.events, area.sheetId, table.id);
  return tableObject(target);
}

const byKey = (scope: TableScope, key: unknown, context: HostContext): HostObject | null => {
  const found = findTable(scope, String(key), context);
  return found ? tableObject(found) : null;
};

const collection = defineKind<TableScope>('TableCollection', {
  scalars: { count: { get: (scope, context) => allTables(scope, context).length } },
  items: (scope, context) => allTables(scope, context).map(tableObject),
  indexer: byKey,
  methods: {
    ...eventsOf<TableScope>(
      {
        AddedEvent: EVENTS.TableAddedEvent,
        DeletedEvent: EVENTS.TableDeletedEvent,
        DataChangedEvent: EVENTS.TableChangedEvent,
      },
      (scope) => scope ?? WORKBOOK_TARGET,
    ),
    getCount: reads((scope, _, context) => allTables(scope, context).length),
    getItemOrNullObject: reads((scope, [key], context) => byKey(scope, text(key), context)),
    add: writes(
      async (scope, [address, hasHeaders], context) =>
        await add(scope, address, boolean(hasHeaders), context),
    ),
    getItemAt: reads((scope, [index], context) => {
      const found = allTables(scope, context)[whole(index)];
      if (!found) throw itemNotFound();
      return tableObject(found);
    }),
  },
});

export const tableCollection = (scope: TableScope): HostObject => collection(scope);

const named = (targets: readonly TableTarget[], key: unknown, context: HostContext): HostObject | null => {
  const found = findTable(null, String(key), context);
  const mine = found && targets.find(({ id }) => id === found.id);
  return mine ? tableObject(mine) : null;
};

const scoped = defineKind<readonly TableTarget[]>('TableScopedCollection', {
  items: (targets) => targets.map(tableObject),
  indexer: named,
  methods: {
    getCount: reads((targets) => targets.length),
    getFirst: reads(([first]) => {
      if (!first) throw itemNotFound();
      return tableObject(first);
    }),
    getItemOrNullObject: reads((targets, [key], context) => named(targets, text(key), context)),
  },
});

/** The tables that touch a range, or lie wholly within it. */
export function tablesOfRange(
  areas: readonly AreaRef[],
  fullyContained: boolean,
  context: HostContext,
): HostObject {
  const sheets = [...new Set(areas.map(({ sheetId }) => sheetId))];
  const targets = sheets
    .flatMap((sheetId) => allTables(sheetId, context))
    .filter((target) => {
      const rect = tableRect(tableState(target, context));
      return areas.some((area) => {
        const shared = area.sheetId === target.sheetId ? intersection(rect, area) : null;
        return shared !== null && (!fullyContained || areaAddress(shared) === areaAddress(rect));
      });
    });
  return scoped(targets);
}
