/** Words that narrow a unit to a place ("Sở Nội vụ tỉnh Đắk Nông") and belong to its name. */
import type { NameIndex } from './names';
import type { Word } from '../vietnamese';

/** True when the word begins with a capital in the text. */
export const isCapital = (text: string, word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(text.slice(word.start, word.start + 1));

/** True when the word is one that a unit's name begins with. */
export const startsUnit = ({ openers }: NameIndex, words: readonly Word[], at: number): boolean =>
  openers.has(words[at]?.text ?? '');

/** How many words of a place's opening ("khu vực") stand from a word on; 0 when none does. */
const openingAt = ({ places }: NameIndex, words: readonly Word[], at: number): number =>
  places.find((place) => place.every((word, offset) => words[at + offset]?.text === word))?.length ?? 0;

/** True when the words before `end` are such an opening, as in "UBND huyện". */
const endsInOpening = ({ places }: NameIndex, words: readonly Word[], end: number): boolean =>
  places.some((place) => place.every((word, offset) => words[end - place.length + offset]?.text === word));

/** "Phường 1", "khu vực 3". */
const isNumber = (word: Word | undefined): boolean => /^\d{1,2}$/u.test(word?.text ?? '');

/**
 * The word after a unit's name, whose last word is the one before `end`, when a place follows: "tỉnh Đắk Nông", or
 * "Krông Nô" where the name itself ends in "huyện".
 */
export function placeEnd(index: NameIndex, text: string, words: readonly Word[], end: number): number {
  const opening = openingAt(index, words, end);
  if (opening === 0 && !endsInOpening(index, words, end)) return end;
  let at = end + opening;
  if (isNumber(words[at])) return at + 1;
  while (isCapital(text, words[at]) && !startsUnit(index, words, at)) at += 1;
  return at;
}
