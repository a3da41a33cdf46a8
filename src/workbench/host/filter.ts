/** Filters: which rows the criteria of an area's columns keep, and hiding the others. */
import { wildcards } from './wildcards';
import type { Rect } from '../../a1/place';
import { DAY, dateOf } from '../engine/calendar';
import { isErrorText, type CellScalar } from '../cell-content';
import { CellReader } from '../engine/cells';
import { rowHidden, setRowsHidden } from '../engine/dimensions';
import type { FilterCriteria, FilterDate } from '../tables/criteria';
import { isAbsent, members, oneOf, text } from './arguments';
import type { HostContext } from './context';
import { invalidArgument, notImplemented } from './errors';
import { lookAt } from './looks';
import { sheetById } from './sheets';
import { textOf } from './text';

const KINDS = [
  'BottomItems',
  'BottomPercent',
  'CellColor',
  'Dynamic',
  'FontColor',
  'Values',
  'TopItems',
  'TopPercent',
  'Custom',
] as const;

/** What `FilterCriteria` have. */
const PARTS = [
  'color',
  'criterion1',
  'criterion2',
  'dynamicCriteria',
  'filterOn',
  'icon',
  'operator',
  'subField',
  'values',
] as const;

/** Reads `FilterCriteria` as an add-in gives them. */
export function filterCriteria(value: unknown): FilterCriteria {
  const given = members(value, PARTS);
  if (given.filterOn === 'Icon' || !isAbsent(given.icon)) throw notImplemented('FilterCriteria.icon');
  if (!isAbsent(given.subField)) throw notImplemented('FilterCriteria.subField');
  const filterOn = oneOf(given.filterOn, KINDS);
  const criteria: FilterCriteria = {
    filterOn,
    ...(!isAbsent(given.criterion1) && { criterion1: words(given.criterion1) }),
    ...(!isAbsent(given.criterion2) && { criterion2: words(given.criterion2) }),
    ...(!isAbsent(given.operator) && { operator: oneOf(given.operator, ['And', 'Or'] as const) }),
    ...(!isAbsent(given.color) && { color: text(given.color).toUpperCase() }),
    ...(!isAbsent(given.dynamicCriteria) && { dynamicCriteria: text(given.dynamicCriteria) }),
    ...(Array.isArray(given.values) && { values: given.values.map(filterValue) }),
  };
  assertComplete(criteria);
  return criteria;
}

const words = (value: unknown): string => (typeof value === 'number' ? String(value) : text(value));

function filterValue(value: unknown): string | FilterDate {
  if (typeof value !== 'object' || value === null) return String(value);
  const { date, specificity } = members(value, ['date', 'specificity']);
  return {
    date: text(date),
    specificity: oneOf(specificity, ['Year', 'Month', 'Day', 'Hour', 'Minute', 'Second'] as const),
  };
}

/** Criteria that lack what their kind needs are refused. */
function assertComplete({ filterOn, criterion1, color, values, dynamicCriteria }: FilterCriteria): void {
  const counted = /^(?:Top|Bottom)/u.test(filterOn);
  const count = Number(criterion1);
  const missing =
    (counted && !(Number.isInteger(count) && count > 0)) ||
    (filterOn === 'Custom' && criterion1 === undefined) ||
    (/Color$/u.test(filterOn) && color === undefined) ||
    (filterOn === 'Values' && values === undefined) ||
    (filterOn === 'Dynamic' && dynamicCriteria === undefined);
  if (missing) throw invalidArgument();
}

interface Cell {
  readonly value: CellScalar;
  readonly shown: string;
  readonly at: readonly [number, number];
}

type Keeps = (cell: Cell) => boolean;

/** Hides the rows of an area's body that a column's criteria do not keep, and shows the others. */
export async function applyFilters(
  context: HostContext,
  sheetId: string,
  body: Rect,
  byColumn: ReadonlyMap<number, FilterCriteria>,
): Promise<void> {
  const { engine } = context;
  const sheet = sheetById(context, sheetId);
  await engine.settle();
  const reader = new CellReader(engine, sheet);
  const rows = Array.from(
    { length: Math.max(0, body.bottom - body.top + 1) },
    (_, index) => body.top + index,
  );
  const kept = new Set(rows);
  for (const [column, criteria] of byColumn) {
    const cells = rows.map((row) => cellAt(reader, row, body.left + column, engine.locale));
    const keeps = keeper(criteria, cells, reader);
    rows.forEach((row, index) => {
      const cell = cells[index];
      if (cell && !keeps(cell)) kept.delete(row);
    });
  }
  for (const row of rows) {
    const hidden = !kept.has(row);
    if (rowHidden(sheet, row) !== hidden)
      await setRowsHidden(engine, sheet, { first: row, last: row }, hidden);
  }
}

function cellAt(reader: CellReader, row: number, column: number, locale: string): Cell {
  const value = reader.value(row, column);
  return { value, shown: textOf(value, reader.format(row, column), locale), at: [row, column] };
}

function keeper(criteria: FilterCriteria, cells: readonly Cell[], reader: CellReader): Keeps {
  switch (criteria.filterOn) {
    case 'Values':
      return keepsValues(criteria.values ?? []);
    case 'Custom':
      return keepsCustom(criteria);
    case 'CellColor':
      return ({ at }) => lookAt(reader, at, 'fill') === criteria.color;
    case 'FontColor':
      return ({ at }) => lookAt(reader, at, 'font') === criteria.color;
    case 'Dynamic':
      return keepsDynamic(criteria.dynamicCriteria ?? '', cells);
    default:
      return keepsRanked(criteria, cells);
  }
}

const numbersIn = (cells: readonly Cell[]): readonly number[] =>
  cells.map(({ value }) => value).filter((value) => typeof value === 'number');

/** The largest, or smallest, so many or so many per cent of the numbers; equal ones stay together. */
function keepsRanked({ filterOn, criterion1 }: FilterCriteria, cells: readonly Cell[]): Keeps {
  const fromTop = filterOn.startsWith('Top');
  const numbers = [...numbersIn(cells)].sort((one, other) => (fromTop ? other - one : one - other));
  const count = filterOn.endsWith('Percent')
    ? Math.max(1, Math.floor((numbers.length * Number(criterion1)) / 100))
    : Number(criterion1);
  const last = numbers[Math.min(count, numbers.length) - 1];
  return ({ value }) =>
    typeof value === 'number' && last !== undefined && (fromTop ? value >= last : value <= last);
}

/** Texts are held against what the cell shows, whatever their capitals. */
function keepsValues(values: readonly (string | FilterDate)[]): Keeps {
  const texts = new Set(
    values.filter((value) => typeof value === 'string').map((value) => value.toLowerCase()),
  );
  const dates = values.filter((value) => typeof value !== 'string');
  return ({ value, shown }) =>
    texts.has(shown.toLowerCase()) ||
    texts.has(String(value).toLowerCase()) ||
    (typeof value === 'number' && dates.some((date) => isOn(value, date)));
}

const parts = ['Year', 'Month', 'Day', 'Hour', 'Minute', 'Second'] as const;

function isOn(serial: number, { date, specificity }: FilterDate): boolean {
  const wanted =
    /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?:[T ](\d{1,2}))?(?::(\d{1,2}))?(?::(\d{1,2}))?/u.exec(date);
  if (!wanted) return false;
  const info = fromSerial(serial);
  return parts
    .slice(0, parts.indexOf(specificity) + 1)
    .every((_, index) => Number(wanted[index + 1] ?? (index < 3 ? 1 : 0)) === info[index]);
}

/** Year, month, day, hour, minute, second of a serial number. */
function fromSerial(serial: number): readonly number[] {
  const day = dateOf(serial);
  return [
    day.getUTCFullYear(),
    day.getUTCMonth() + 1,
    day.getUTCDate(),
    day.getUTCHours(),
    day.getUTCMinutes(),
    day.getUTCSeconds(),
  ];
}

function keepsCustom({ criterion1 = '', criterion2, operator = 'And' }: FilterCriteria): Keeps {
  const first = condition(criterion1);
  if (criterion2 === undefined) return first;
  const second = condition(criterion2);
  return operator === 'And' ? (cell) => first(cell) && second(cell) : (cell) => first(cell) || second(cell);
}

/** ">=5", "<>a*", "=*e": an operator, and a number or a text with wildcards. */
function condition(criterion: string): Keeps {
  const [, operator = '=', operand = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/su.exec(criterion) ?? [];
  const number = operand.trim() === '' ? NaN : Number(operand);
  if (operator === '=' || operator === '<>') {
    const isAlike = wildcards(operand);
    const same: Keeps = ({ value, shown }) =>
      operand === ''
        ? value === ''
        : typeof value === 'number' && !Number.isNaN(number)
          ? value === number
          : isAlike(shown);
    return operator === '=' ? same : (cell) => !same(cell);
  }
  return ({ value }) => {
    if (value === '' || isErrorText(value)) return false;
    const order = Number.isNaN(number)
      ? typeof value === 'string' && value.localeCompare(operand, undefined, { sensitivity: 'accent' })
      : typeof value === 'number' && value - number;
    if (order === false) return false;
    return operator === '<'
      ? order < 0
      : operator === '>'
        ? order > 0
        : operator === '<='
          ? order <= 0
          : order >= 0;
  };
}

/** Averages, months and quarters of any year, and periods around today. */
function keepsDynamic(name: string, cells: readonly Cell[]): Keeps {
  const numbers = numbersIn(cells);
  const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  if (name === 'AboveAverage') return ({ value }) => typeof value === 'number' && value > average;
  if (name === 'BelowAverage') return ({ value }) => typeof value === 'number' && value < average;
  const period = /^AllDatesInPeriod(.+)$/u.exec(name)?.[1];
  const months = period === undefined ? undefined : MONTHS[period];
  if (months) return ({ value }) => typeof value === 'number' && months.includes(fromSerial(value)[1] ?? 0);
  const days = DAYS[name];
  if (!days) throw name === 'Unknown' ? invalidArgument() : notImplemented(`DynamicFilterCriteria.${name}`);
  const [from, to] = days(new Date());
  return ({ value }) => {
    if (typeof value !== 'number') return false;
    const [year = 0, month = 1, day = 1] = fromSerial(value);
    const at = Date.UTC(year, month - 1, day);
    return at >= from && at < to;
  };
}

const MONTHS: Readonly<Record<string, readonly number[]>> = {
  January: [1],
  Februray: [2],
  March: [3],
  April: [4],
  May: [5],
  June: [6],
  July: [7],
  August: [8],
  September: [9],
  October: [10],
  November: [11],
  December: [12],
  Quarter1: [1, 2, 3],
  Quarter2: [4, 5, 6],
  Quarter3: [7, 8, 9],
  Quarter4: [10, 11, 12],
};

type Span = readonly [from: number, to: number];
const days =
  (first: number, count: number) =>
  (now: Date): Span => {
    const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
    return [today + first * DAY, today + (first + count) * DAY];
  };
/** Weeks begin on Sunday, as Excel's do. */
const week =
  (offset: number) =>
  (now: Date): Span =>
    days(offset * 7 - now.getDay(), 7)(now);
const months =
  (first: number, count: number) =>
  (now: Date): Span => [
    Date.UTC(now.getFullYear(), now.getMonth() + first, 1),
    Date.UTC(now.getFullYear(), now.getMonth() + first + count, 1),
  ];
const quarter =
  (offset: number) =>
  (now: Date): Span =>
    months(offset * 3 - (now.getMonth() % 3), 3)(now);
const year =
  (offset: number) =>
  (now: Date): Span =>
    months(offset * 12 - now.getMonth(), 12)(now);

const DAYS: Readonly<Record<string, (now: Date) => Span>> = {
  Today: days(0, 1),
  Tomorrow: days(1, 1),
  Yesterday: days(-1, 1),
  ThisWeek: week(0),
  LastWeek: week(-1),
  NextWeek: week(1),
  ThisMonth: months(0, 1),
  LastMonth: months(-1, 1),
  NextMonth: months(1, 1),
  ThisQuarter: quarter(0),
  LastQuarter: quarter(-1),
  NextQuarter: quarter(1),
  ThisYear: year(0),
  LastYear: year(-1),
  NextYear: year(1),
  YearToDate: (now) => [year(0)(now)[0], days(1, 0)(now)[0]],
};
