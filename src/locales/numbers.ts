/** Numbers as people read them: exact decimals with a point inside, with the language's own separator outside. */
import type { Language } from './language';

const separators: Record<Language, ',' | '.'> = { vi: ',', en: '.' };

/** The decimal separator of a language. */
export const decimalSeparator = (language: Language): ',' | '.' => separators[language];

/** "86.26" → "86,26" in Vietnamese; ["9", "10.5"] → "9 - 10,5". Text that is not a number is left alone. */
export function localNumber(value: string | readonly string[], language: Language): string {
  if (typeof value !== 'string') return value.map((bound) => localNumber(bound, language)).join(' - ');
  return /^-?\d+\.\d+%?$/.test(value) ? value.replace('.', separators[language]) : value;
}
