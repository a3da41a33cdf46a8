/** Decides by its place what a bent code was meant to be. */
import type { CellValue } from '../appendix';
import { isDateFormat } from '../score';
import { cleanText, narrow } from '../text';
import { compareCodes, isCode, successors } from './canonical';
import { datesAsCodes, textDateAsCodes } from './dates';
import { readCode, readCodeCell } from './read';
import type { CodeParts } from './read';

/** The canonical codes of the rows right before and after; null at the table's ends or where unknown. */
export interface CodeNeighbours {
  readonly before: string | null;
  readonly after: string | null;
}

const distinctCodes = (codes: readonly string[]): readonly string[] => [...new Set(codes)].filter(isCode);

/** All codes that the cell may have been meant to hold, likeliest first. */
const candidates = (raw: CellValue, format: string): readonly string[] => {
  if (typeof raw === 'number' && isDateFormat(format)) return distinctCodes(datesAsCodes(raw));
  const dates = typeof raw === 'string' ? textDateAsCodes(cleanText(narrow(raw))) : [];
  if (dates.length > 0) return distinctCodes(dates);
  const { code } = readCodeCell(raw, format);
  if (code === null) return [];
  return typeof raw === 'number' ? zerosOf(code) : [code];
};

/** A number keeps no zero at its end: 1.1 may have been 1.10, and a format of two decimals shows 1.10 for 1.1. */
function zerosOf(code: string): readonly string[] {
  if (/\.\d$/u.test(code)) return [code, `${code}0`];
  return /\.[1-9]0$/u.test(code) ? [code, code.slice(0, -1)] : [code];
}

/** The code that a text "1.1" was, where a number has become text without its zero: right after 1.9. */
const withLostZero = (code: string, { before }: CodeNeighbours): string | null =>
  before !== null && /\.\d$/u.test(code) && compareCodes(code, before) < 0 && follows(before, `${code}0`)
    ? `${code}0`
    : null;

const follows = (before: string | null, code: string): boolean =>
  before === null ? true : successors(before).includes(code);

/** 4: right between both; 3 or 2: right after, or right before; 1: in order at least; 0: out of order. */
const fit = (code: string, { before, after }: CodeNeighbours): number => {
  const fitsBefore = follows(before, code);
  const fitsAfter = after === null || follows(code, after);
  if (fitsBefore && fitsAfter) return 4;
  if (before !== null && fitsBefore) return 3;
  if (after !== null && fitsAfter) return 2;
  const inOrder =
    (before === null || compareCodes(before, code) < 0) && (after === null || compareCodes(code, after) < 0);
  return inOrder ? 1 : 0;
};

/** Days by which workbooks of the 1904 date system count later. */
const LATER = 1462;

/**
 * A workbook does not say whether its dates count from 1904, and Office.js does not either: where a date fits its place
 * in no reading from 1900, it is read from 1904, and believed only when it continues the codes around it.
 */
const fromLaterEpoch = (serial: number, place: CodeNeighbours): string | null => {
  const fitting = distinctCodes(datesAsCodes(serial + LATER)).filter((code) => fit(code, place) >= 3);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
};

/**
 * The one code that fits the place, or null when none or several do equally well. A cell that can be read in one way
 * only is that code wherever it stands ("2,3" → "2.3"); a date (2-Mar → 2.3 or 3.2) and a number that may have lost
 * a zero (1.1 → 1.1 or 1.10) are decided by the neighbours; a cell that says nothing takes the only code that joins them.
 */
export const repairCode = (raw: CellValue, format: string, place: CodeNeighbours): string | null => {
  const possible = candidates(raw, format);
  const [first] = possible;
  if (first !== undefined && possible.length === 1) return first;
  if (first === undefined) {
    if (place.before === null || place.after === null) return null;
    const joining = successors(place.before).filter((code) => fit(code, place) === 4);
    return joining.length === 1 ? (joining[0] ?? null) : null;
  }
  const fits = possible.map((code) => fit(code, place));
  const best = Math.max(...fits);
  if (best < 2 && typeof raw === 'number' && isDateFormat(format)) {
    const since1904 = fromLaterEpoch(raw, place);
    if (since1904 !== null) return since1904;
  }
  const winners = possible.filter((_, at) => fits[at] === best);
  if (best === 0) return null;
  if (winners.length === 1) return winners[0] ?? null;
  return typeof raw === 'number' && !isDateFormat(format) ? first : null;
};

/**
 * `readCode` and `repairCode` together: the reading with its code decided by the place. What turns out to have lost its
 * last zero gets the bend `lost-zero` and counts as malformed; a date that no place decides is `unsure`.
 */
export const readCodeInPlace = (
  value: CellValue,
  format: string,
  name: string,
  place: CodeNeighbours,
): CodeParts => {
  const read = readCode(value, format, name);
  if (read.inName) return read;
  if (read.bend === undefined) {
    const code = read.code && withLostZero(read.code, place);
    return code === null ? read : { ...read, code, bend: 'lost-zero', malformed: true };
  }
  if (read.bend !== 'date' && read.bend !== 'number') return read;
  const code = repairCode(value, format, place);
  if (code === null && read.bend === 'date') return { ...read, unsure: true };
  if (code === null || code === read.code) return read;
  const isLonger = read.bend === 'number' && code.length > (read.code ?? code).length;
  return isLonger ? { ...read, code, bend: 'lost-zero', malformed: true } : { ...read, code };
};
