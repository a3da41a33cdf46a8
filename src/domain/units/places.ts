/** Words that narrow a unit to a place ("Sở Nội vụ tỉnh Đắk Nông") and belong to its name. */
import type { Word } from '../vietnamese';

const placeWords = new Set(['tỉnh', 'huyện', 'thành', 'thị', 'quận', 'xã', 'phường', 'trung', 'địa']);
const unitOpeners = new Set(['sở', 'phòng', 'văn', 'ủy', 'ban', 'các', 'trung']);

/** True when the word begins with a capital in the text. */
export const isCapital = (text: string, word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(text.slice(word.start, word.start + 1));

/** True when the word is one that a unit's name begins with. */
export const startsUnit = (words: readonly Word[], at: number): boolean =>
  unitOpeners.has(words[at]?.text ?? '');

/**
 * The word after a unit's name, whose last word is the one before `end`, when a place follows: "tỉnh Đắk Nông", or
 * "Krông Nô" where the name itself ends in "huyện".
 */
export function placeEnd(text: string, words: readonly Word[], end: number): number {
  const next = words[end];
  if (next === undefined) return end;
  const named = placeWords.has(words[end - 1]?.text ?? '');
  const opened = placeWords.has(next.text);
  let at = end;
  if (opened) at += next.text === 'thành' || next.text === 'thị' ? 2 : 1;
  while ((named || opened) && isCapital(text, words[at]) && !startsUnit(words, at)) at += 1;
  return at;
}
