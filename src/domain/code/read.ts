/** Reads a criterion code as hands and Excel have left it: see "What a cell can hold" in docs/domain.md. */
import type { CellValue, CodeBend } from '../appendix';
import { exactOfNumber, fixedDecimals, isDateFormat } from '../score';
import { cleanText, narrow } from '../text';
import { isCode } from './canonical';
import { datesAsCodes, textDateAsCodes } from './dates';
import { ordinalOf } from './ordinals';
import type { Mark } from './ordinals';

/** What is to be read from one row's code and name; the place and the neighbours are the caller's. */
export interface CodeParts {
  readonly raw: CellValue;
  /** Canonical, or null. An item "(1)" and a section "II." have none of their own: see `ordinal`. */
  readonly code: string | null;
  readonly bend?: CodeBend;
  readonly malformed: boolean;
  /** True for a date that its place does not decide: its code is one of several that may have been typed. */
  readonly unsure?: true;
  /** Place in its group for bends `item` and `roman`: 2 for "(2)" and "II.". */
  readonly ordinal?: number;
  /** True for "A." and "Phần I", which stand above Roman numerals. */
  readonly part?: true;
  /** The one letter that its mark is: see `Mark`. */
  readonly letter?: string;
  /** True when code or ordinal was taken from the name cell. */
  readonly inName: boolean;
  /** The name without the code that was glued to it. */
  readonly name: string;
}

type Found = Pick<CodeParts, 'code' | 'malformed'> & Partial<Mark>;
const nothing: Found = { code: null, malformed: false };

const withoutZeros = (code: string): string => code.replace(/(^|\.)0+(?=\d)/gu, '$1');

const readNumber = (value: number, format: string): Found => {
  if (isDateFormat(format)) return { code: datesAsCodes(value)[0] ?? null, bend: 'date', malformed: true };
  const exact = exactOfNumber(value);
  // "1.00" in a column of two decimals is the field 1.
  const decimals = exact.isInteger() ? 0 : Math.max(fixedDecimals(format), exact.decimalPlaces());
  const code = exact.toFixed(decimals);
  // A dotted code is a small number; a running number may have three digits, but is never as large as a date.
  return isCode(code) && value < (Number.isInteger(value) ? 1000 : 100)
    ? { code, bend: 'number', malformed: false }
    : { code: null, malformed: true };
};

/** The first rule that turns the written text into a canonical code names how it was bent. */
const bends: readonly {
  readonly bend: CodeBend;
  readonly malformed: boolean;
  readonly undo: (text: string) => string;
}[] = [
  // The mark of a footnote is no part of a code, and says nothing against it: "1.2*", "1.2(*)".
  {
    bend: 'style',
    malformed: false,
    undo: (text) => text.replace(/\s?(?:\*{1,3}|\(\*{1,3}\)|[¹²³†])$/u, ''),
  },
  { bend: 'trailing-dot', malformed: false, undo: (text) => text.replace(/\.$/u, '') },
  { bend: 'spaces', malformed: true, undo: (text) => text.replace(/ /gu, '') },
  { bend: 'comma', malformed: true, undo: (text) => text.replace(/,/gu, '.') },
  { bend: 'characters', malformed: false, undo: withoutZeros },
  {
    bend: 'characters',
    malformed: true,
    undo: (text) => text.replace(/[;:_·\-\u2010-\u2015\u2212/]|\.{2,}/gu, '.'),
  },
];

const unbend = (text: string): Found => {
  let undone = text;
  for (const { bend, malformed, undo } of bends) {
    const before = undone;
    undone = undo(undone);
    if (undone !== before && isCode(undone.replace(/\.$/u, ''))) {
      return { code: undone.replace(/\.$/u, ''), bend, malformed };
    }
  }
  return { code: null, malformed: /\d/u.test(text) };
};

const readText = (raw: string): Found => {
  const narrowed = narrow(raw);
  const text = cleanText(narrowed);
  if (text === '') return nothing;
  if (isCode(text)) {
    if (text === raw) return { code: text, malformed: false };
    return narrowed.trim() === text
      ? { code: text, bend: narrowed === raw ? 'spaces' : 'characters', malformed: narrowed !== raw }
      : { code: text, bend: 'characters', malformed: true };
  }
  const ordinal = ordinalOf(text);
  if (ordinal) return { code: null, malformed: false, ...ordinal };
  const date = textDateAsCodes(text)[0];
  return date === undefined ? unbend(text) : { code: date, bend: 'date', malformed: true };
};

/** Reads the code cell alone. */
export const readCodeCell = (value: CellValue, format: string): Found => {
  if (typeof value === 'number') return readNumber(value, format);
  return typeof value === 'string' ? readText(value) : { code: null, malformed: true };
};

const dotted = /^(\d{1,2}(?:\.\d{1,2})+)\.?(?:\s*[-\u2010-\u2015:)]\s*|\s+)(?=\S)/u;
const single = /^(\d{1,2})(?:\.|\)|\s*[-\u2010-\u2015:])\s+(?=\S)/u;
const marked = /^(\(\d{1,2}\)|[IVXL]+[.)/]|[IVXL]+\s*[-\u2010-\u2015])\s*(?=\S)/u;

/** "Phần A: …", "PHẦN THỨ NHẤT. …", "Nhóm II - …"; in capitals without a sign too: "PHẦN B ĐIỀU TRA". */
const headed =
  /^((?:phần|part|chương|nhóm|khối|mục|group|section)\s(?:thứ\s|số\s)?(?:\p{L}{1,5}|\d{1,2})(?:\s?[-\u2010-\u2015:.)]|(?=\s\()))\s*(?=\S)/iu;
const capitals = /^(PHẦN [A-HIVXL]{1,4})\s+(?=\p{Lu}{2})/u;

/** "I -" is "I.". */
const withPoint = (mark: string): string =>
  mark.replace(/[-\u2010-\u2015:.)/]$/u, '').trim() + (mark.startsWith('(') ? ')' : '.');

const readName = (name: string, cellIsBlank: boolean): { found: Found; rest: string } | null => {
  const code = dotted.exec(name) ?? (cellIsBlank ? single.exec(name) : null);
  if (code?.[1] !== undefined && isCode(withoutZeros(code[1]))) {
    const found: Found = { code: withoutZeros(code[1]), bend: 'inside-name', malformed: false };
    return { found, rest: name.slice(code[0].length) };
  }
  const mark = cellIsBlank ? (marked.exec(name) ?? headed.exec(name) ?? capitals.exec(name)) : null;
  const ordinal = mark?.[1] === undefined ? null : ordinalOf(withPoint(mark[1]));
  if (!mark || !ordinal) return null;
  return { found: { code: null, malformed: false, ...ordinal }, rest: name.slice(mark[0].length) };
};

/**
 * Reads a row's code from its code cell (`value` and en-US `format` as Office.js gives them) and its name. A dotted
 * code that opens the name ("1.7 - Thực hiện …", "8.4 Thực hiện …") wins over a running number in the code cell.
 * A date is read as day.month until `repairCode` has seen the neighbours; so is a number that may have lost a zero.
 */
export const readCode = (value: CellValue, format: string, name: string): CodeParts => {
  const cell = readCodeCell(value, format);
  const words = cleanText(name);
  const blank = cell.code === null && cell.ordinal === undefined && !cell.malformed;
  const inName = readName(narrow(words), blank);
  const runningNumber = cell.code !== null && !cell.code.includes('.');
  if (inName && (blank || runningNumber)) {
    return { raw: value, ...inName.found, inName: true, name: inName.rest };
  }
  const repeated = inName !== null && inName.found.code === cell.code;
  return { raw: value, ...cell, inName: false, name: repeated ? inName.rest : words };
};
