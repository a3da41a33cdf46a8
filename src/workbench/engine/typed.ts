/** What Excel makes of a value that a program puts into a cell: a number, a formula, a date, or text that stays text. */
import { CellValueType, numfmt, type ICellData } from '@univerjs/core';

/** The cell's new content, and the number format Excel gives it when it had none ("General"). */
export interface Typed {
  readonly cell: ICellData;
  readonly format?: string;
}

/** A cell without contents; its look is another matter. */
export const EMPTY: ICellData = { v: null, f: null, si: null, p: null, t: null };
const number = (v: number): ICellData => ({ ...EMPTY, v, t: CellValueType.NUMBER });
const text = (v: string): ICellData => ({ ...EMPTY, v, t: CellValueType.STRING });
const literal = (v: string): ICellData => ({ ...EMPTY, v, t: CellValueType.FORCE_STRING });
const truth = (v: boolean): ICellData => ({ ...EMPTY, v: v ? 1 : 0, t: CellValueType.BOOLEAN });

/** A comma that does not stand before a group of three digits is no thousands separator. */
const BAD_GROUPS = /,(?!\d{3}(?:\D|$))/;

/**
 * Reads a value as Excel does, in en-US as the API has it.
 * @param value "" empties the cell; "=…" is a formula; "'…" is text whatever follows
 * @param format the cell's present number format; under "@" every string stays text
 */
export function typed(value: string | number | boolean, format: string): Typed {
  if (typeof value === 'number') return { cell: number(value) };
  if (typeof value === 'boolean') return { cell: truth(value) };
  if (value === '') return { cell: { ...EMPTY } };
  if (value.startsWith("'")) return { cell: literal(value.slice(1)) };
  if (format === '@') return { cell: text(value) };
  if (value.startsWith('=') && value.length > 1) return { cell: { ...EMPTY, f: value } };
  return parsed(value);
}

function parsed(value: string): Typed {
  const found = BAD_GROUPS.test(value) ? null : numfmt.parseValue(value, { locale: 'en-US' });
  if (!found) return { cell: text(value) };
  if (typeof found.v === 'boolean') return { cell: truth(found.v) };
  if (typeof found.v !== 'number') return { cell: text(value) };
  const pattern = found.z;
  if (pattern === undefined) return { cell: number(found.v) };
  return { cell: number(found.v), format: excelPattern(pattern) };
}

/** Excel writes a day without a year as "d-mmm" however it was typed. */
function excelPattern(pattern: string): string {
  const isDate = numfmt.isDateFormat(pattern);
  return isDate && !/y/i.test(pattern) && /d/i.test(pattern) && !/h|s/i.test(pattern) ? 'd-mmm' : pattern;
}
