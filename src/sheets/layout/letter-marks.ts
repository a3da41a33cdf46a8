/** Letters before names ("A. Đánh giá", "B - Điều tra"): they head parts where the first row of a table has the first of them. */
import { placeOfLetter } from '../../domain/code';
import type { RawRow } from './raw-row';
import { isTotalRow } from './raw-row';

/** Not those that may be Roman numerals: the marks around them tell. */
const written = /^([A-HĐKM-UY])(?:[.)]|\s?[-\u2010-\u2015:])\s+(?=\S)/u;

/** The letter that a name opens with, by its place, and the name behind it. */
export function letterMark(
  name: string,
): { readonly ordinal: number; readonly letter: string; readonly rest: string } | null {
  const match = written.exec(name);
  const letter = match?.[1];
  if (letter === undefined) return null;
  return { ordinal: placeOfLetter(letter) ?? 0, letter, rest: name.slice(match?.[0].length) };
}

/** True when the first row opens with "A.": elsewhere letters number the cases of a criterion, or are part of its name. */
export function opensWithLetter(rows: readonly Pick<RawRow, 'codeText' | 'nameText'>[]): boolean {
  const first = rows.find((row) => !isTotalRow(row));
  if (!first) return false;
  const { codeText, nameText } = first;
  return letterMark(codeText === '' ? nameText : codeText)?.ordinal === 1;
}
