/**
 * Vietnamese text as words that can be compared: NFC, lower case, one way of placing tone marks, and the administration's
 * abbreviations spelled one way. Accents are kept: "bán" is not "ban".
 */
import { nameAbbreviations } from './abbreviations';

/** A word of a text and where it stands in it (in the NFC text, end exclusive). */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Two accepted ways to place a tone mark; the first is turned into the second. */
const tonePlacement: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};
const misplacedTone = /o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ]/gu;

/** Letters without tones, marks and the stroke of "đ"; case stays. */
export const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

const foldWord = (word: string): string =>
  word
    .toLocaleLowerCase('vi')
    .replaceAll('ð', 'đ')
    .replace(misplacedTone, (pair) => tonePlacement[pair] ?? pair);

const foldSign = (sign: string): string => (sign === '&' ? 'và' : /[-–—‐‑]/u.test(sign) ? '-' : sign);

/** Cuts an NFC text into folded words and signs, with their places. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu)].map((match) => ({
    text: /[\p{L}\p{N}]/u.test(match[0]) ? foldWord(match[0]) : foldSign(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words a short form stands for, or the word itself. */
export const spellOut = (word: string): string => nameAbbreviations[word] ?? word;

/**
 * A name reduced to what it says: short forms spelled out, a short form given in brackets after its long form dropped,
 * punctuation and the difference of tone placement gone. Two names that say the same give the same text.
 */
export function foldName(name: string): string {
  const withoutShortForms = name
    .normalize('NFC')
    .replace(/\(([\p{L}&\s-]+)\)/gu, (bracket, inner: string) =>
      /^[\p{Lu}\s&-]+$/u.test(inner) ? ' ' : bracket,
    );
  return wordsOf(withoutShortForms)
    .map(({ text }) => text)
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
    .map(spellOut)
    .join(' ');
}

/** 0 … 1: how much two folded names share, by words (Dice). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const left = a.split(' ');
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  const right = b.split(' ');
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) {
      shared += 1;
      counts.set(word, count - 1);
    }
  }
  return (2 * shared) / (left.length + right.length);
}
