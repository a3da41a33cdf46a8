/** What opens a name and may be its code or its mark: the same numbers and marks as in a column of codes, with the name behind them. */
import { marksAfter, marksBefore, numbersIn, shortForm } from './ornament';

/** Signs that begin an item of a list. */
export const bullets = '-+*•·–—';
/** What stands between a code and the name behind it. */
const between = String.raw`(?:\s*[:.–-]\s*|\s+)(?=\S)`;

/** "Tiêu chí 1.1: ", "I.1. ", "1.1a ". */
const inWords = new RegExp(
  String.raw`^((?:\p{L}{2,6}\s){0,4}(?:\p{L}{2,6}\s?)?(?:\d{1,2}|[IVXL]{1,6}|[A-H])(?:[.-]\w{1,4})*\p{Ll}?\)?)${between}`,
  'u',
);
/** The same with marks around it: "[1.1] ", "#1.1 ", "1/ ", "1_1 ", "TC-01-02 ", "T.C 1.1 ". Other words before a number are words. */
const ornamented = new RegExp(
  String.raw`^([${marksBefore}]?(?:${shortForm}[ .\-]?)?${numbersIn('')}[${marksAfter}]{0,2})${between}`,
  'u',
);

/** A code that opens a name, and the name behind it; null for a name without one. */
export function openingOf(name: string): { readonly code: string; readonly rest: string } | null {
  const match = inWords.exec(name) ?? ornamented.exec(name);
  return match?.[1] === undefined ? null : { code: match[1], rest: name.slice(match[0].length) };
}

const counted = String.raw`\(?(?:[\p{L}\d]{1,3}[._/-])*(?:[IVXL]{1,5}|\p{L}|\d{1,2}|[ivx]{2,4})[.)/:]*`;
const mark = new RegExp(String.raw`^(?:[${bullets}]|${counted})(?=\s)`, 'u');

/** The mark that opens a name, whether it is a bullet or counts: "-", "a)", "1.1."; '' where there is none. */
export const markBefore = (name: string): string => mark.exec(name)?.[0] ?? '';
