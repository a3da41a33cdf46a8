/** Tables of a sheet: each is a part of its own. */
import { attr, flag, kid, kids, numberAttr, rootOf, type Element } from '../parts/xml';
import type { OpcPackage } from '../parts/package';
import type { FilterCriteria } from '../../tables/criteria';
import { newTable, type TableState } from '../../tables/state';

export interface PlacedTablePart {
  readonly state: TableState;
  readonly path: string;
  readonly root: Element;
}

/** A column's name as people see it: files write line breaks as "_x000a_". */
const nameFromFile = (name: string): string =>
  name.replace(/_x([0-9a-f]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The tables of a sheet's part, with where they stand. One that cannot be understood stays in the file alone. */
export const readTableParts = (pkg: OpcPackage, sheetPath: string): readonly PlacedTablePart[] =>
  pkg
    .relations(sheetPath)
    .filter(({ kind }) => kind === 'table')
    .flatMap(({ target }) => {
      const document = pkg.xml(target);
      const root = document && rootOf(document, target);
      const state = root && tableState(root);
      return state ? [{ state, path: target, root }] : [];
    });

function tableState(root: Element): TableState | null {
  const name = attr(root, 'displayName') ?? attr(root, 'name');
  const address = attr(root, 'ref');
  const id = attr(root, 'id');
  if (name === undefined || address === undefined || id === undefined) return null;
  const style = kid(root, 'tableStyleInfo');
  const columns = kids(kid(root, 'tableColumns'), 'tableColumn').map((element, index) => ({
    id: numberAttr(element, 'id') ?? index + 1,
    name: nameFromFile(attr(element, 'name') ?? ''),
  }));
  return newTable({
    id,
    name,
    address,
    columns,
    showHeaders: numberAttr(root, 'headerRowCount') !== 0,
    showTotals: (numberAttr(root, 'totalsRowCount') ?? 0) > 0,
    showFilterButton: kid(root, 'autoFilter') !== undefined,
    style: attr(style, 'name') ?? '',
    showBandedRows: flag(style, 'showRowStripes'),
    showBandedColumns: flag(style, 'showColumnStripes'),
    highlightFirstColumn: flag(style, 'showFirstColumn'),
    highlightLastColumn: flag(style, 'showLastColumn'),
    filters: Object.fromEntries(
      Object.entries(readFilters(kid(root, 'autoFilter'))).flatMap(([place, criteria]) => {
        const column = columns[Number(place)];
        return column ? [[column.id, criteria] as const] : [];
      }),
    ),
  });
}

/** The criteria of an `autoFilter` element by the column's place; those by colours and icons stay the file's own. */
export function readFilters(element: Element | undefined): Readonly<Record<number, FilterCriteria>> {
  return Object.fromEntries(
    kids(element, 'filterColumn').flatMap((column) => {
      const criteria = readCriteria(column);
      return criteria ? [[numberAttr(column, 'colId') ?? 0, criteria] as const] : [];
    }),
  );
}

function readCriteria(column: Element): FilterCriteria | null {
  const filters = kid(column, 'filters');
  if (filters) return readValues(filters);
  const custom = kid(column, 'customFilters');
  if (custom) return readCustom(custom);
  const top = kid(column, 'top10');
  if (top) {
    const kind =
      `${flag(top, 'top', true) ? 'Top' : 'Bottom'}${flag(top, 'percent') ? 'Percent' : 'Items'}` as const;
    return { filterOn: kind, criterion1: attr(top, 'val') ?? '10' };
  }
  const type = attr(kid(column, 'dynamicFilter'), 'type');
  const dynamicCriteria = type === undefined ? undefined : (dynamicNames[type] ?? capital(type));
  return dynamicCriteria === undefined ? null : { filterOn: 'Dynamic', dynamicCriteria };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Periods as files call them. */
const dynamicNames: Readonly<Record<string, string>> = Object.fromEntries([
  ...[
    'January',
    'Februray',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ].map((month, index) => [`M${index + 1}`, `AllDatesInPeriod${month}`] as const),
  ...[1, 2, 3, 4].map((quarter) => [`Q${quarter}`, `AllDatesInPeriodQuarter${quarter}`] as const),
]);

/** The file's word for a period of Excel's API. */
export const dynamicWord = (name: string): string =>
  Object.entries(dynamicNames).find(([, known]) => known === name)?.[0] ??
  name.charAt(0).toLowerCase() + name.slice(1);

function readValues(filters: Element): FilterCriteria {
  const texts = kids(filters, 'filter').map((each) => attr(each, 'val') ?? '');
  const blank = flag(filters, 'blank') ? [''] : [];
  const dates = kids(filters, 'dateGroupItem').map((each) => {
    const specificity = capital(attr(each, 'dateTimeGrouping') ?? 'year') as 'Year';
    const [year, month, day] = ['year', 'month', 'day'].map((name) => attr(each, name) ?? '1');
    return { date: `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`, specificity };
  });
  return { filterOn: 'Values', values: [...texts, ...blank, ...dates] };
}

const operators: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  lessThan: '<',
  lessThanOrEqual: '<=',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
};

/** The file's word for an operator of Excel's API. */
export const operatorWord = (sign: string): string =>
  Object.entries(operators).find(([, known]) => known === sign)?.[0] ?? 'equal';

function readCustom(custom: Element): FilterCriteria {
  const [first, second] = kids(custom, 'customFilter').map(
    (each) => `${operators[attr(each, 'operator') ?? 'equal'] ?? '='}${attr(each, 'val') ?? ''}`,
  );
  return {
    filterOn: 'Custom',
    criterion1: first ?? '',
    ...(second !== undefined && { criterion2: second, operator: flag(custom, 'and') ? 'And' : 'Or' }),
  };
}
