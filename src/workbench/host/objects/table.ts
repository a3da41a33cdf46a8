/** Excel.Table. */
import { refreshTables } from '../../engine/table-formulas';
import type { Rect } from '../../../a1/place';
import { parseReference } from '../../../a1/references';
import { bodyRect, tableRect, type TableState } from '../../tables/state';
import { AreaRef } from '../area-ref';
import { sameName } from '../../listed-names';
import { boolean, text } from '../arguments';
import { clearArea } from '../clear';
import type { HostContext } from '../context';
import { invalidArgument, invalidOperation, itemNotFound } from '../errors';
import { EVENTS, eventsOf } from '../event-methods';
import { tellTableDeleted } from '../table-events';
import { HostObject, defineKind, reads, writes, type Scalar } from '../object';
import { resizeTable, showHeaders, showTotals } from '../table-edit';
import { clearTableFilters, filterTable } from '../table-filter';
import {
  asOneChange,
  dropTable,
  renameTable,
  sheetOfTable,
  tableArea,
  tableState,
  tablesBefore,
  type TableTarget,
} from '../tables';
import { rangeObject, worksheetObject } from './refer';
import { tableColumns } from './table-columns';
import { tableRows } from './table-rows';
import { tableSort } from './table-sort';
import { tableAutoFilter } from './auto-filter';

const part = (pick: (table: TableState) => Rect | null) =>
  reads<TableTarget>((target, _, context) => {
    const rect = pick(tableState(target, context));
    if (!rect) throw itemNotFound();
    return rangeObject(tableArea(target, rect, context));
  });

type Flag =
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'highlightFirstColumn'
  | 'highlightLastColumn'
  | 'showFilterButton';

/** A look of the table that its file keeps and its cells show nothing of here. */
const flag = (name: Flag): Scalar<TableTarget> => ({
  get: (target, context) => tableState(target, context)[name],
  set: (target, value, context) => void (tableState(target, context)[name] = boolean(value)),
});

function rectGiven(target: TableTarget, value: unknown, context: HostContext): Rect {
  if (value instanceof HostObject && value.target instanceof AreaRef) {
    if (value.target.sheetId !== target.sheetId) throw invalidArgument();
    return value.target;
  }
  const reference = parseReference(text(value));
  if (!reference) throw invalidArgument();
  const own = sheetOfTable(target, context).getName();
  if (reference.sheet !== null && !sameName(reference.sheet, own)) throw invalidArgument();
  return reference.area;
}

const STYLE = /^TableStyle(?:Light|Medium|Dark)\d{1,2}$/u;

defineKind<TableTarget>('Table', {
  id: ({ id }) => id,
  scalars: {
    id: { get: ({ id }) => id },
    legacyId: { get: ({ id }) => id },
    name: {
      get: (target, context) => tableState(target, context).name,
      set: (target, value, context) => renameTable(target, text(value), context),
    },
    showHeaders: {
      get: (target, context) => tableState(target, context).showHeaders,
      set: async (target, value, context) =>
        await asOneChange(context, showHeaders)(target, boolean(value), context),
    },
    showTotals: {
      get: (target, context) => tableState(target, context).showTotals,
      set: async (target, value, context) =>
        await asOneChange(context, showTotals)(target, boolean(value), context),
    },
    style: {
      get: (target, context) => tableState(target, context).style,
      set: (target, value, context) => {
        if (text(value) !== '' && !STYLE.test(text(value))) throw invalidArgument();
        tableState(target, context).style = text(value);
      },
    },
    showBandedRows: flag('showBandedRows'),
    showBandedColumns: flag('showBandedColumns'),
    highlightFirstColumn: flag('highlightFirstColumn'),
    highlightLastColumn: flag('highlightLastColumn'),
    showFilterButton: {
      ...flag('showFilterButton'),
      set: (target, value, context) => {
        const table = tableState(target, context);
        if (!table.showHeaders) throw invalidOperation();
        table.showFilterButton = boolean(value);
      },
    },
  },
  links: {
    worksheet: ({ sheetId }) => worksheetObject(sheetId),
    columns: (target) => tableColumns(target),
    rows: (target) => tableRows(target),
    sort: (target) => tableSort(target),
    autoFilter: (target) => tableAutoFilter(target),
  },
  methods: {
    ...eventsOf<TableTarget>(
      {
        DataChangedEvent: EVENTS.TableChangedEvent,
        SelectionChangedEvent: EVENTS.TableSelectionChangedEvent,
      },
      ({ id }) => id,
    ),
    getRange: part(tableRect),
    getHeaderRowRange: part((table) => {
      const rect = tableRect(table);
      return table.showHeaders ? { ...rect, bottom: rect.top } : null;
    }),
    getDataBodyRange: part(bodyRect),
    getTotalRowRange: part((table) => {
      const rect = tableRect(table);
      return table.showTotals ? { ...rect, top: rect.bottom } : null;
    }),
    clearFilters: writes(async (target, _, context) => await clearTableFilters(target, context)),
    reapplyFilters: writes(async (target, _, context) => await filterTable(target, context)),
    resize: writes(async (target, [range], context) => {
      await asOneChange(context, resizeTable)(target, rectGiven(target, range, context), context);
    }),
    convertToRange: writes((target, _, context) => {
      const area = tableArea(target, tableRect(tableState(target, context)), context);
      const before = tablesBefore(context.engine);
      dropTable(target, context);
      refreshTables(context.engine, { before, gone: target.id });
      return rangeObject(area);
    }),
    delete: writes(async (target, _, context) => {
      const area = tableArea(target, tableRect(tableState(target, context)), context);
      const { name } = tableState(target, context);
      const before = tablesBefore(context.engine);
      dropTable(target, context);
      await clearArea(context, area, undefined);
      tellTableDeleted(context.events, target.sheetId, target.id, name);
      refreshTables(context.engine, { before });
    }),
  },
});
