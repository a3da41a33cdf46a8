/** Excel's events of tables: cells of a table that changed, a selection that entered or left one, tables that came and went. */
import { areaAddress } from '../../a1/address';
import type { Rect } from '../../a1/place';
import type { Engine } from '../engine/types';
import { tableRect } from '../tables/state';
import { intersection } from './area';
import { EVENTS, WORKBOOK_TARGET } from './event-methods';
import type { EventHub } from './events';

/** Tells those who listen to a table, to the tables of its sheet and to those of the workbook. */
function tell(
  hub: EventHub,
  type: number,
  { sheetId, tableId }: { readonly sheetId: string; readonly tableId: string },
  args: object,
): void {
  const event = { ...args, tableId, worksheetId: sheetId };
  for (const target of [tableId, sheetId, WORKBOOK_TARGET]) hub.raise(type, target, event);
}

export const tellTableAdded = (hub: EventHub, sheetId: string, tableId: string): void =>
  tell(hub, EVENTS.TableAddedEvent, { sheetId, tableId }, { source: 'Local' });

export const tellTableDeleted = (hub: EventHub, sheetId: string, tableId: string, tableName: string): void =>
  tell(hub, EVENTS.TableDeletedEvent, { sheetId, tableId }, { source: 'Local', tableName });

/** Cells of a sheet changed: each table that holds some of them tells of its part. */
export function tellTablesChanged(
  hub: EventHub,
  { extras }: Engine,
  change: {
    readonly sheetId: string;
    readonly area: Rect;
    readonly changeType: string;
    readonly more: object;
  },
): void {
  const { sheetId, area, changeType, more } = change;
  for (const table of extras.sheets[sheetId]?.tables ?? []) {
    const part = intersection(tableRect(table), area);
    if (!part) continue;
    const args = { ...more, address: areaAddress(part), changeType, source: 'Local' };
    tell(hub, EVENTS.TableChangedEvent, { sheetId, tableId: table.id }, args);
  }
}

/** The part of a selection that lies in each table; a table outside it is told so. */
export function tellTablesSelected(hub: EventHub, { extras }: Engine, sheetId: string, area: Rect): void {
  for (const table of extras.sheets[sheetId]?.tables ?? []) {
    const part = intersection(tableRect(table), area);
    const args = { address: part ? areaAddress(part) : '', isInsideTable: part !== null };
    hub.raise(EVENTS.TableSelectionChangedEvent, table.id, {
      ...args,
      tableId: table.id,
      worksheetId: sheetId,
    });
  }
}
