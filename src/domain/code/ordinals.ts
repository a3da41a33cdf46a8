/** Marks that number an item or a section without being a code: "(1)", "a)", "II.", "B", "Phần A". */
import type { CodeBend } from '../appendix';
import { placeOfLetter } from './alphabets';

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** 4 for "IV"; null for what is no Roman numeral below 90 ("IIX", "AB"). */
export const romanValue = (text: string): number | null => {
  if (!/^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(text) || text === '') return null;
  return [...text].reduce((sum, digit, at, all) => {
    const value = romanDigits[digit] ?? 0;
    return sum + (value < (romanDigits[all[at + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
};

/** A mark's kind and its place in its order. */
export interface Mark {
  readonly bend: CodeBend;
  readonly ordinal: number;
  /** True for a letter, and for what a word says is a part: they stand above Roman numerals. */
  readonly part?: true;
  /** The one letter that it is, "I" among them: the marks around it tell whether that is a letter or a numeral. */
  readonly letter?: string;
}

/** "Phần thứ nhất" and so on. */
const counted = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám'];
const partMark = /^(?:phần|part|chương) (?:thứ |số )?(\p{L}{1,5}|\d{1,2})$/iu;
const groupMark = /^(?:nhóm|khối|mục|group|section) ([IVXL]{1,5}|[A-H])$/u;

const sectionMark = (bare: string): Mark | null => {
  const roman = romanValue(bare);
  const letter = bare.length === 1 ? { letter: bare } : {};
  if (roman !== null) return { bend: 'roman', ordinal: roman, ...letter };
  return /^[A-H]$/u.test(bare)
    ? { bend: 'roman', ordinal: bare.charCodeAt(0) - 64, part: true, ...letter }
    : null;
};

/** "Phần A", "PHẦN II:", "Phần thứ nhất", "Phần 1", "Nhóm B": what is headed so is numbered anew, or its number opens the codes below. */
const partOf = (text: string): Mark | null => {
  const bare = text.replace(/[.:)]$/u, '').replace(/^\p{L}+/u, (word) => word.toLocaleLowerCase('vi'));
  const mark = partMark.exec(bare)?.[1] ?? groupMark.exec(bare)?.[1];
  if (mark === undefined) return null;
  const place = counted.indexOf(mark.toLocaleLowerCase('vi')) + 1;
  const ordinal = place || Number(/^\d+$/u.exec(mark)?.[0] ?? sectionMark(mark)?.ordinal ?? 0);
  return ordinal > 0 ? { bend: 'roman', ordinal, part: true } : null;
};

/** Reads a whole mark: items are "(1)", "1)", "a)"; sections "I", "II.", "A.", "B" and "Phần A". */
export const ordinalOf = (text: string): Mark | null => {
  const item = /^\(\s*(\d{1,2})\s*\)\.?$/u.exec(text) ?? /^(\d{1,2})\)$/u.exec(text);
  if (item) return { bend: 'item', ordinal: Number(item[1]) };
  const letter = /^\(?(\p{Ll})[.)/:]?$/u.exec(text)?.[1] ?? '';
  const place = placeOfLetter(letter);
  if (place !== null) return { bend: 'item', ordinal: place, letter };
  return sectionMark(text.replace(/[.)/:]$/u, '')) ?? partOf(text);
};
