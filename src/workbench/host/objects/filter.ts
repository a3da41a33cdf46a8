/** Excel.Filter: what one column of a table keeps. */
import { isAbsent, number, oneOf, text } from '../arguments';
import type { FilterCriteria } from '../../tables/criteria';
import type { HostContext } from '../context';
import { notImplemented } from '../errors';
import { filterCriteria } from '../filter';
import { defineKind, writes, type HostObject } from '../object';
import { filterColumn } from '../table-filter';
import { tableState, type TableTarget } from '../tables';

interface FilterTarget {
  readonly table: TableTarget;
  readonly columnId: number;
}

const set = async (
  { table, columnId }: FilterTarget,
  criteria: FilterCriteria | null,
  context: HostContext,
) => await filterColumn(table, columnId, criteria, context);

/** A method that says its criteria in arguments of its own. */
const by = (criteria: (args: readonly unknown[]) => object) =>
  writes<FilterTarget>(async (target, args, context) => {
    await set(target, filterCriteria(criteria(args)), context);
  });

const filter = defineKind<FilterTarget>('Filter', {
  scalars: {
    criteria: { get: ({ table, columnId }, context) => tableState(table, context).filters[columnId] ?? null },
  },
  methods: {
    apply: by(([criteria]) => (isAbsent(criteria) ? {} : criteria)),
    applyBottomItemsFilter: by(([count]) => ({ filterOn: 'BottomItems', criterion1: number(count) })),
    applyBottomPercentFilter: by(([count]) => ({ filterOn: 'BottomPercent', criterion1: number(count) })),
    applyTopItemsFilter: by(([count]) => ({ filterOn: 'TopItems', criterion1: number(count) })),
    applyTopPercentFilter: by(([count]) => ({ filterOn: 'TopPercent', criterion1: number(count) })),
    applyCellColorFilter: by(([color]) => ({ filterOn: 'CellColor', color: text(color) })),
    applyFontColorFilter: by(([color]) => ({ filterOn: 'FontColor', color: text(color) })),
    applyCustomFilter: by(([criterion1, criterion2, operator]) => ({
      filterOn: 'Custom',
      criterion1,
      criterion2,
      ...(!isAbsent(operator) && { operator: oneOf(operator, ['And', 'Or'] as const) }),
    })),
    applyDynamicFilter: by(([dynamicCriteria]) => ({ filterOn: 'Dynamic', dynamicCriteria })),
    applyValuesFilter: by(([values]) => ({ filterOn: 'Values', values })),
    applyIconFilter: writes(() => {
      throw notImplemented('Filter.applyIconFilter');
    }),
    clear: writes(async (target, _, context) => await set(target, null, context)),
  },
});

export const columnFilter = (target: FilterTarget): HostObject => filter(target);
