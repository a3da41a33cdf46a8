/** The criteria of an `autoFilter` element. */
import type { FilterCriteria, FilterDate } from '../../tables/criteria';
import { add, attr, kids, remove, setAttr, type Element } from '../parts/xml';
import { dynamicWord, operatorWord, readFilters } from '../read/tables';
import { same } from './style-facets';

/** Writes the criteria by the column's place; columns that say the same already, and those the host has no word for, stay. */
export function patchFilters(filter: Element, wanted: Readonly<Record<number, FilterCriteria>>): void {
  const known = readFilters(filter);
  for (const column of kids(filter, 'filterColumn')) {
    const place = Number(attr(column, 'colId') ?? 0);
    if (known[place] && !same(known[place], wanted[place])) remove(column);
  }
  for (const [place, criteria] of Object.entries(wanted)) {
    if (kids(filter, 'filterColumn').some((column) => attr(column, 'colId') === place)) continue;
    const next = kids(filter).find(
      (each) => each.localName !== 'filterColumn' || Number(attr(each, 'colId')) > Number(place),
    );
    writeCriteria(add(filter, 'filterColumn', { colId: place }, next ?? null), criteria);
  }
}

function writeCriteria(column: Element, criteria: FilterCriteria): void {
  switch (criteria.filterOn) {
    case 'Values':
      writeValues(column, criteria.values ?? []);
      return;
    case 'Custom':
      writeCustom(column, criteria);
      return;
    case 'Dynamic':
      add(column, 'dynamicFilter', { type: dynamicWord(criteria.dynamicCriteria ?? '') });
      return;
    case 'CellColor':
    case 'FontColor':
      // A colour stands among the file's differential formats; without it the rows stay hidden and the filter is gone.
      remove(column);
      return;
    default:
      add(column, 'top10', {
        top: criteria.filterOn.startsWith('Top') ? undefined : 0,
        percent: criteria.filterOn.endsWith('Percent') ? 1 : undefined,
        val: criteria.criterion1,
      });
  }
}

function writeValues(column: Element, values: readonly (string | FilterDate)[]): void {
  const filters = add(column, 'filters');
  for (const value of values) {
    if (value === '') setAttr(filters, 'blank', 1);
    else if (typeof value === 'string') add(filters, 'filter', { val: value });
  }
  for (const value of values) {
    if (typeof value === 'string') continue;
    const [year, month, day] = value.date.split(/[-T ]/u).map(Number);
    const fine = value.specificity !== 'Year';
    add(filters, 'dateGroupItem', {
      year,
      month: fine ? month : undefined,
      day: fine && value.specificity !== 'Month' ? day : undefined,
      dateTimeGrouping: value.specificity.toLowerCase(),
    });
  }
}

function writeCustom(column: Element, { criterion1, criterion2, operator }: FilterCriteria): void {
  const custom = add(column, 'customFilters', {
    and: criterion2 !== undefined && operator !== 'Or' ? 1 : undefined,
  });
  for (const criterion of [criterion1, criterion2]) {
    if (criterion === undefined) continue;
    const [, sign = '=', value = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/su.exec(criterion) ?? [];
    add(custom, 'customFilter', { operator: sign === '=' ? undefined : operatorWord(sign), val: value });
  }
}
