/** A finding in words. */
import type { CheckId } from '../domain/checks';
import { cellAddress } from '../a1/address';
import type { Finding } from '../domain/finding';
import { words } from './language';
import type { Language } from './language';
import { localNumber } from './numbers';
import type { FindingWords } from './sentence';

const totalRow: Record<Language, string> = { vi: 'dòng tổng', en: 'total' };

/** "2025-03-01" → "01/3/2025" in Vietnamese; other words are left alone. */
function localDay(text: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return language === 'vi' && year !== undefined ? `${day ?? ''}/${String(Number(month))}/${year}` : text;
}

/** Codes look like decimals ("2.3"); numbers are turned only where a finding speaks of points or ratios. */
const speaksOfCodes = new Set([
  'code-malformed',
  'code-duplicate',
  'code-order',
  'code-gap',
  'parent-missing',
  'code-differs',
]);

function wordsFor(finding: Finding, language: Language): FindingWords {
  const { params, code, place } = finding;
  const number = (value: Finding['stated']): string =>
    value === undefined
      ? ''
      : speaksOfCodes.has(finding.check)
        ? String(value)
        : localNumber(value, language);
  const value = (key: string): string => {
    const found = params[key] ?? '';
    if (key === 'points' || key === 'maximum') return localNumber(found, language);
    return typeof found === 'string' ? localDay(found, language) : found.join(', ');
  };
  return {
    cell: cellAddress(place),
    row: code ?? (params.row === 'total' ? totalRow[language] : value('name')),
    header: value('header'),
    stated: number(finding.stated),
    expected: number(finding.expected),
    value,
    has: (key) => (params[key] ?? '').length > 0,
  };
}

/** One sentence: what is wrong, where, what was expected and what to do. An unknown check gives its id. */
export function findingSentence(finding: Finding, language: Language): string {
  const messages = words(language).findings;
  if (!(finding.check in messages)) return `${cellAddress(finding.place)}: ${finding.check}`;
  return messages[finding.check as CheckId](wordsFor(finding, language));
}
