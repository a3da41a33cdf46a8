/** Marks that number an item or a section without being a code: "(1)", "a)", "II.", "B". */
import type { CodeBend } from '../appendix';

/** The order of letters in Vietnamese lists. */
const letters = [...'abcdđeghiklmnopqrstuvxy'];
/** 3 for "c"; null for what is no small letter of a list. */
export const letterOrdinal = (text: string): number | null => {
  const at = letters.indexOf(text);
  return at < 0 ? null : at + 1;
};

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** 4 for "IV"; null for what is no Roman numeral below 90 ("IIX", "AB"). */
export const romanValue = (text: string): number | null => {
  if (!/^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(text) || text === '') return null;
  return [...text].reduce((sum, digit, at, all) => {
    const value = romanDigits[digit] ?? 0;
    return sum + (value < (romanDigits[all[at + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
};

/** Reads a whole mark: items are "(1)", "1)", "a)"; sections "I", "II.", "A." and "B". */
export const ordinalOf = (text: string): { readonly bend: CodeBend; readonly ordinal: number } | null => {
  const item = /^\(\s*(\d{1,2})\s*\)\.?$/u.exec(text) ?? /^(\d{1,2})\)$/u.exec(text);
  if (item) return { bend: 'item', ordinal: Number(item[1]) };
  const letter = letterOrdinal(/^\(?(\p{Ll})[.)]?$/u.exec(text)?.[1] ?? '');
  if (letter !== null) return { bend: 'item', ordinal: letter };
  const bare = text.replace(/[.)]$/u, '');
  const roman = romanValue(bare);
  if (roman !== null) return { bend: 'roman', ordinal: roman };
  return /^[A-H]$/u.test(bare) ? { bend: 'roman', ordinal: bare.charCodeAt(0) - 64 } : null;
};
