/** The parts a code is put together from: figures, Roman numerals, letters. */
import { letterOrdinal, romanValue } from '../ordinals';

/** 3 for "3", "III", "c" and "C"; null for what is no part of a code. */
const partOf = (text: string): number | null => {
  if (/^\d{1,2}$/u.test(text)) return Number(text) > 0 ? Number(text) : null;
  return romanValue(text) ?? (/^[A-H]$/u.test(text) ? text.charCodeAt(0) - 64 : letterOrdinal(text));
};

/** "1.2.3" for "I.2.c", "1.1a" and "A-II"; null for what is no code. */
export const pathOf = (text: string): string | null => {
  const parts = text
    .replace(/\.$/u, '')
    .replace(/(\d)(\p{Ll})$/u, '$1.$2')
    .split(/[.\-\u2010-\u2015]/u)
    .map((part) => partOf(part.trim()));
  return parts.length <= 6 && parts.every((part) => part !== null) ? parts.join('.') : null;
};
