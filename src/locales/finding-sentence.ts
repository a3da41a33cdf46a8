/** A finding in words. */
import { checkById } from '../domain/checks';
import type { FindingWords } from '../domain/checks';
import { cellAddress } from '../a1/address';
import type { Finding } from '../domain/finding';
import { Exact, isWorkedOut, readable } from '../domain/score';
import type { Language } from './language';
import { localNumber } from './numbers';

const totalRow: Record<Language, string> = { vi: 'dòng tổng', en: 'total' };

/** "2025-03-01" → "01/3/2025" in Vietnamese; other words are left alone. */
function localDay(text: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return language === 'vi' && year !== undefined ? `${day ?? ''}/${String(Number(month))}/${year}` : text;
}

/** Letters of a cell that a sentence quotes; who wants all of it looks into the cell. */
const longestQuote = 160;

const quoted = (text: string): string =>
  text.length > longestQuote ? `${text.slice(0, longestQuote - 1)}…` : text;

/** Items of a list that a sentence names; of a longer one the first and the last tell which list it is. */
const longestList = 12;

const listed = (items: readonly string[]): string =>
  (items.length > longestList ? [...items.slice(0, 3), '…', ...items.slice(-1)] : items).join(', ');

const digits = /^-?\d{1,15}\.\d{1,40}$/u;
const toldOne = (text: string): string => {
  const value = digits.test(text) ? new Exact(text) : null;
  return value !== null && isWorkedOut(value.decimalPlaces()) ? readable(value).toFixed() : text;
};

/** A figure that Excel worked out, without the decimals that nobody reads; all other words as they are. */
const told = (value: string | readonly string[]): string | readonly string[] =>
  typeof value === 'string' ? toldOne(value) : value.map(toldOne);

function wordsFor(finding: Finding, language: Language): FindingWords {
  const { params, code, place } = finding;
  const { speaksOfCodes = false, quotesText = false } = checkById(finding.check) ?? {};
  const number = (value: Finding['stated'], isText: boolean): string =>
    value === undefined ? '' : isText ? String(value) : localNumber(told(value), language);
  const value = (key: string): string => {
    const found = params[key] ?? '';
    if (key === 'points' || key === 'maximum') return localNumber(told(found), language);
    return typeof found === 'string' ? quoted(localDay(found, language)) : listed(found);
  };
  return {
    cell: cellAddress(place),
    row: code ?? (params.row === 'total' ? totalRow[language] : value('name')),
    header: value('header'),
    stated: number(finding.stated, speaksOfCodes || quotesText),
    expected: number(finding.expected, speaksOfCodes),
    value,
    has: (key) => (params[key] ?? '').length > 0,
  };
}

/** One sentence: what is wrong, where, what was expected and what to do. An unknown check gives its id. */
export function findingSentence(finding: Finding, language: Language): string {
  const check = checkById(finding.check);
  if (!check) return `${cellAddress(finding.place)}: ${finding.check}`;
  return check.sentence[language](wordsFor(finding, language));
}
