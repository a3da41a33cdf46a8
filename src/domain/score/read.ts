/** Reads what a cell of a point column holds: see "What a cell can hold" in docs/domain.md. */
import type { CellValue } from '../cell-value';
import { cleanText, narrow } from '../text';
import { boundFrom } from './forms/form';
import { readForm } from './forms/index';
import { boundOf, Exact, scoreOf } from './model';
import type { PointReading } from './reading';
import { fixedDecimals, isDateFormat, isPercentFormat } from './number-format';

const errorValue = /^#[A-Z][A-Z0-9/_]*[!?]?$/u;
const nothing = /^[-\u2010-\u2015\u2212.…]*$/u;
const digits = String.raw`\d*(?:[.,]\d+)|\d+`;
const dash = String.raw`\s*(?:[-\u2010-\u2015\u2212~]|đến|tới)\s*`;
/** A sign, a number, perhaps a second one after a dash, perhaps "%"; anything may follow. */
const written = new RegExp(String.raw`^([-\u2013\u2212+]?)\s*(${digits})(?:${dash}(${digits}))?\s*(%?)`, 'u');
/** Letters of the longest number or interval that a person means. */
const longestFigure = 40;
/** What may stand beside a number without making it doubtful: "(…)", "[…]", "*", a footnote sign, or one short word. */
const harmlessNote = /^(?:$|[([*¹²³⁴⁵⁶⁷⁸⁹†]|(?:điểm|đ)(?![\p{L}\d]))/u;

/** An Excel number's exact decimal: 15 significant digits, so that 12.959999999999999 reads 12.96. */
export const exactOfNumber = (value: number): Exact => new Exact(value.toPrecision(15));

const readNumber = (value: number, format: string): PointReading => {
  if (!Number.isFinite(value) || isDateFormat(format)) return { kind: 'not-score', raw: String(value) };
  const percent = isPercentFormat(format);
  const exact = exactOfNumber(value).times(percent ? 100 : 1);
  const score = scoreOf(boundOf(exact, fixedDecimals(format)));
  return { kind: 'score', score, form: 'number', ...(percent ? { percent } : {}) };
};

const readText = (raw: string): PointReading => {
  const text = cleanText(narrow(raw));
  if (nothing.test(text)) return { kind: 'blank' };
  if (errorValue.test(text)) return { kind: 'error', error: text };
  const plain = readPlain(raw, text);
  if (plain.kind === 'score' && plain.note === undefined) return plain;
  return readForm(text, (number) => readPlain(number, number)) ?? plain;
};

const readPlain = (raw: string, text: string): PointReading => {
  const said = text.replace(/^từ\s+(?=\d)/iu, '');
  const match = written.exec(said);
  const [all = '', sign = '', first = '', second = '', percent = ''] = match ?? [];
  const note = said.slice(all.length).trim();
  if (!match || all.length > longestFigure || !harmlessNote.test(note)) return { kind: 'not-score', raw };
  const low = boundFrom(sign === '' || sign === '+' ? first : `-${first}`);
  return {
    kind: 'score',
    score: second === '' ? scoreOf(low) : scoreOf(low, boundFrom(second)),
    form: second === '' ? 'text' : 'interval',
    ...(note === '' ? {} : { note }),
    ...(percent === '' ? {} : { percent: true as const }),
  };
};

/**
 * Reads a cell of a point column. `value` is as Office.js gives it in `values`, `format` the en-US number format.
 * A dash or dots alone count as blank; "1.234" is a decimal here (no score needs thousands); a date is not a score;
 * a percentage, typed ("77,87%") or formatted, reads as the number before its sign. What is told in words ("≥ 3,5",
 * "Đạt tối đa") is read by forms/; a word whose number stands elsewhere is no score yet, and says what it means.
 */
export const readPoint = (value: CellValue, format: string): PointReading => {
  if (typeof value === 'number') return readNumber(value, format);
  if (typeof value === 'boolean') return { kind: 'not-score', raw: String(value) };
  return readText(value);
};
