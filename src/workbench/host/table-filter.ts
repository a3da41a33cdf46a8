/** The filters of a table: kept by its columns, seen as hidden rows. */
import { withCriteria, type FilterCriteria } from '../tables/criteria';
import { bodyRect } from '../tables/state';
import type { HostContext } from './context';
import { applyFilters } from './filter';
import { invalidOperation } from './errors';
import { tableState, type TableTarget } from './tables';

/** Filters the table by all its columns' criteria, as the cells are now. */
export async function filterTable(target: TableTarget, context: HostContext): Promise<void> {
  const table = tableState(target, context);
  const byColumn = new Map<number, FilterCriteria>();
  table.columns.forEach(({ id }, index) => {
    const criteria = table.filters[id];
    if (criteria) byColumn.set(index, criteria);
  });
  await applyFilters(context, target.sheetId, bodyRect(table), byColumn);
}

/** Sets the criteria of one column, or takes them away. */
export async function filterColumn(
  target: TableTarget,
  columnId: number,
  criteria: FilterCriteria | null,
  context: HostContext,
): Promise<void> {
  const table = tableState(target, context);
  if (criteria && !table.showHeaders) throw invalidOperation('A table without headers cannot be filtered.');
  table.filters = withCriteria(table.filters, columnId, criteria);
  await filterTable(target, context);
}

export async function clearTableFilters(target: TableTarget, context: HostContext): Promise<void> {
  tableState(target, context).filters = {};
  await filterTable(target, context);
}
