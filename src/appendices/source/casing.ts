/** Names in capitals as a sentence writes them, which takes less room under a chart. */
import { withoutMarks } from '../../domain/vietnamese';

/** A Vietnamese syllable, tones and marks taken off: an onset, vowels, a coda. */
const syllable =
  /^(?:ngh|ng|gh|gi|nh|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/u;

const plain = (word: string): string => withoutMarks(word.toLocaleLowerCase('vi'));

const capitals = (text: string): boolean =>
  /\p{Lu}/u.test(text) && text === text.toLocaleUpperCase('vi') && text.includes(' ');

/** "CẢI CÁCH TÀI CHÍNH CÔNG" → "Cải cách tài chính công"; abbreviations ("CCHC", "UBND") and mixed names stay as they are. */
export const sentenceCase = (name: string): string => {
  if (!capitals(name)) return name;
  const lower = name.replace(/\p{L}+/gu, (word) =>
    syllable.test(plain(word)) ? word.toLocaleLowerCase('vi') : word,
  );
  return lower.charAt(0).toLocaleUpperCase('vi') + lower.slice(1);
};
