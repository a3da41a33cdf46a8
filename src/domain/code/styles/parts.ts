/** The parts a code is put together from: figures, Roman numerals, letters. */
import { alphabetOf, placeOfLetter } from '../alphabets';
import type { Alphabet } from '../alphabets';
import { romanValue } from '../ordinals';

/** How the letters of a column are counted, which only the whole column tells. */
export interface Lettering {
  /** That of small letters: "a" to "e" without "đ" in most lists. */
  readonly small: Alphabet;
  /** That of the capitals that codes open with; null where these are Roman numerals. */
  readonly heads: Alphabet | null;
}

const headOf = (text: string): string | null => /^(\p{Lu})(?=[.\-\d]|$)/u.exec(text)?.[1] ?? null;
const tailOf = (text: string): string | null => /[\d.](\p{Ll})\.?$/u.exec(text)?.[1] ?? null;

/** The lettering of a column: codes open with letters where the first are "A" and "B", and never "II". */
export function letteringOf(texts: readonly string[]): Lettering {
  const heads = texts.flatMap((text) => headOf(text) ?? []);
  const changes = heads.filter((head, at) => head !== heads[at - 1]);
  const areLetters =
    changes[0] === 'A' && changes[1] === 'B' && !texts.some((text) => /^[IVXL]{2,6}(?:[.\-]|$)/u.test(text));
  return {
    small: alphabetOf(texts.flatMap((text) => tailOf(text) ?? [])),
    heads: areLetters ? alphabetOf(changes) : null,
  };
}

/** 3 for "3", "III", "c" and "C"; null for what is no part of a code. */
function partOf(text: string, at: number, lettering: Lettering | undefined): number | null {
  if (/^\d{1,2}$/u.test(text)) return Number(text) > 0 ? Number(text) : null;
  if (at === 0 && lettering?.heads && /^\p{Lu}$/u.test(text)) return placeOfLetter(text, lettering.heads);
  if (/^\p{Ll}$/u.test(text)) return placeOfLetter(text, lettering?.small);
  return romanValue(text) ?? (/^[A-H]$/u.test(text) ? text.charCodeAt(0) - 64 : null);
}

/** "1.2.3" for "I.2.c", "1.1a" and "A-II"; null for what is no code. */
export const pathOf = (text: string, lettering?: Lettering): string | null => {
  const parts = text
    .replace(/\.$/u, '')
    .replace(/(\d)(\p{Ll})$/u, '$1.$2')
    .split(/[.\-\u2010-\u2015]/u)
    .map((part, at) => partOf(part.trim(), at, lettering));
  return parts.length <= 6 && parts.every((part) => part !== null) ? parts.join('.') : null;
};
