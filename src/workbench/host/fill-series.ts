/** How a series of cells goes on: numbers by their step, dates by days or months, names of days and months, texts with a number. */
import { numfmt } from '@univerjs/core';

import type { CellScalar } from '../cell-content';

export type SeriesKind = 'usual' | 'series' | 'days' | 'weekdays' | 'months' | 'years' | 'linear' | 'growth';

/** The value at a place; the first cell of the source is place 0, places before it are negative. */
export type Series = (place: number) => CellScalar;

const lists: readonly (readonly string[])[] = [
  ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  [
    'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
    'December',
  ], // prettier-ignore
];

/** The rest of a division, never negative. */
export const modulo = (value: number, by: number): number => ((value % by) + by) % by;
const copies =
  (values: readonly CellScalar[]): Series =>
  (place) =>
    values[modulo(place, values.length)] ?? '';

/** The straight line through values at places 0, 1, 2 … by least squares. */
function lineThrough(values: readonly number[]): (place: number) => number {
  const count = values.length;
  if (count === 1) return (place) => (values[0] ?? 0) + place;
  const middle = (count - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const [top, bottom] = values.reduce(
    ([above, below], value, index) => [
      above + (index - middle) * (value - mean),
      below + (index - middle) ** 2,
    ],
    [0, 0],
  );
  const slope = top / bottom;
  const exact = (value: number): number => Number(value.toPrecision(15));
  return (place) => exact(mean + slope * (place - middle));
}

function growthThrough(values: readonly number[]): Series {
  if (values.some((value) => value <= 0)) return copies(values);
  if (values.length === 1) return copies(values);
  const line = lineThrough(values.map(Math.log));
  return (place) => Number(Math.exp(line(place)).toPrecision(12));
}

/** Days since Excel's first day as year, month and day, and back. */
const EPOCH = Date.UTC(1899, 11, 30);
const dateOf = (serial: number): Date => new Date(EPOCH + Math.floor(serial) * 86_400_000);
const serialOf = (year: number, month: number, day: number): number => {
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return (Date.UTC(year, month, Math.min(day, last)) - EPOCH) / 86_400_000;
};

const addMonths = (serial: number, months: number): number => {
  const date = dateOf(serial);
  const at = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
  return serialOf(Math.floor(at / 12), modulo(at, 12), date.getUTCDate()) + (serial - Math.floor(serial));
};

function addWeekdays(serial: number, count: number): number {
  let at = serial;
  for (let left = Math.abs(count); left > 0;) {
    at += Math.sign(count);
    const day = dateOf(at).getUTCDay();
    if (day !== 0 && day !== 6) left -= 1;
  }
  return at;
}

/** Steps of a date's series by its kind; a month's step where all dates share their day of the month. */
function dates(values: readonly number[], kind: SeriesKind): Series {
  const [first = 0, second] = values;
  const monthsApart = second === undefined ? 0 : monthsBetween(first, second);
  const byMonth =
    kind === 'usual' && values.length > 1 && monthsApart !== 0 && isMonthly(values, monthsApart);
  if (byMonth) return (place) => addMonths(first, place * monthsApart);
  const step = second === undefined ? 1 : monthsApart || 1;
  if (kind === 'months') return (place) => addMonths(first, place * step);
  if (kind === 'years') return (place) => addMonths(first, place * 12 * Math.max(1, Math.round(step / 12)));
  if (kind === 'weekdays') return (place) => addWeekdays(first, place);
  return lineThrough(values);
}

const monthsBetween = (one: number, other: number): number => {
  const [a, b] = [dateOf(one), dateOf(other)];
  return (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
};

const isMonthly = (values: readonly number[], step: number): boolean =>
  values.every((value, index) => value === addMonths(values[0] ?? 0, index * step));

/** Names of days or months go round their list. */
function ofList(values: readonly string[]): Series | null {
  for (const list of lists) {
    const places = values.map((value) =>
      list.findIndex((name) => name.toLowerCase() === value.toLowerCase()),
    );
    if (places.some((place) => place < 0)) continue;
    const [first = 0, second] = places;
    const step = second === undefined ? 1 : modulo(second - first, list.length);
    if (!places.every((place, index) => place === modulo(first + index * step, list.length))) return null;
    return (place) => list[modulo(first + place * step, list.length)] ?? '';
  }
  return null;
}

/** "Quý 1", "Quý 2": the number at the end goes on; "Qtr4" and "Q4" begin again at 1. */
function ofNumberedTexts(values: readonly string[]): Series | null {
  const parts = values.map((value) => /^(.*?)(\d{1,9})$/su.exec(value));
  const before = parts[0]?.[1];
  if (before === undefined || parts.some((part) => part?.[1] !== before)) return null;
  const numbers = parts.map((part) => Number(part?.[2]));
  const line = lineThrough(numbers);
  const isQuarter = /^(?:q|qtr|quarter)\s?$/iu.test(before) && numbers.every((n) => n >= 1 && n <= 4);
  const width = parts[0]?.[2]?.startsWith('0') ? parts[0][2].length : 0;
  return (place) => {
    const number = isQuarter ? modulo(line(place) - 1, 4) + 1 : Math.abs(line(place));
    return `${before}${String(number).padStart(width, '0')}`;
  };
}

/** How the values go on; copies where nothing says how. */
export function seriesOn(
  values: readonly CellScalar[],
  formats: readonly string[],
  kind: SeriesKind,
): Series {
  if (values.every((value) => typeof value === 'number')) {
    const numbers = values;
    if (kind === 'growth') return growthThrough(numbers);
    if (kind === 'linear') return lineThrough(numbers);
    if (formats.every((format) => numfmt.isDateFormat(format))) return dates(numbers, kind);
    if (kind === 'usual' && numbers.length === 1) return copies(numbers);
    return lineThrough(numbers);
  }
  if (values.every((value) => typeof value === 'string' && value !== '')) {
    const texts = values as readonly string[];
    return ofList(texts) ?? ofNumberedTexts(texts) ?? copies(values);
  }
  return copies(values);
}
