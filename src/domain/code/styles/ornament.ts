/**
 * What a table puts before or after its numbers, whatever it is: "1/", "1.1:", "[1.1]", "#1.1", "TP 1.1.1", "T.C 1.1", "TC-01-02",
 * "LV1.TC1.TP1". What several cells of a column share is how it is written; a mark that one cell has alone is a slip.
 */
import { pathOf } from './parts';
import { defineStyle } from './style';
import type { CodeStyle } from './style';

/** Marks before numbers, and after them: the inside of a class of characters. */
export const marksBefore = String.raw`#§№\[{<`;
export const marksAfter = String.raw`/:\-*\]}>`;
/** "TP", "T.C". */
export const shortForm = String.raw`\p{Lu}{1,4}(?:\.\p{Lu}{1,2})?`;
/** "1.1", "01-02", "1.TC1", with `gap` beside what joins them. */
export const numbersIn = (gap: string): string =>
  String.raw`\d{1,2}(?:${gap}[._/-]${gap}\p{Lu}{0,4}\d{1,2})*`;

/** A short form in capitals that is no Roman numeral: other words before a number are words ("Điểm 2"). */
const short = String.raw`(?![IVXL]+[.\-\s])${shortForm}[.:\-_ ]{0,2}`;
const before = String.raw`[*${marksBefore}]?\s?(?:${short})?`;
const numbers = numbersIn(String.raw`\s?`);
const after = String.raw`\s?[.\u2013${marksAfter}]{0,3}`;
const written = new RegExp(String.raw`^(${before})(${numbers})(${after})$`, 'u');

interface Worn {
  /** What stands around the numbers: equal where cells are written alike. */
  readonly marks: string;
  readonly code: string;
}

/** The code and its ornament; null where there is no code, or no more than numbers and what stands between them. */
function wornBy(text: string): Worn | null {
  const [, head = '', path = '', tail = ''] = written.exec(text.normalize('NFC')) ?? [];
  const inside = path.replace(/[^\p{L}]/gu, '');
  const around = [head.trim(), tail.replace(/\.$/u, '').trim()];
  if (path === '' || (around.join('') === '' && inside === '')) return null;
  const code = pathOf(path.replace(/\p{L}/gu, '').replace(/\s?[.\-_/]\s?/gu, '.'));
  return code === null ? null : { marks: around.join('1'), code };
}

const wearing = (isWorn: (marks: string) => boolean): Pick<CodeStyle, 'shows' | 'read'> => {
  const read = (text: string): string | null => {
    const worn = wornBy(text);
    return worn !== null && isWorn(worn.marks) ? worn.code : null;
  };
  return { shows: (text) => read(text) !== null, read };
};

/** Those ornaments that two cells wear, or any where three of four codes wear one. */
function sharedBy(texts: readonly string[]): (marks: string) => boolean {
  const worn = texts.flatMap((text) => wornBy(text)?.marks ?? []);
  if (worn.length > 1 && worn.length * 4 >= 3 * texts.filter((text) => text !== '').length) return () => true;
  const shared = new Set(worn.filter((marks, at) => worn.indexOf(marks) !== at));
  return (marks) => shared.has(marks);
}

const id = 'ornament';
export const ornament = defineStyle({
  id,
  ...wearing(() => true),
  within: (texts) => ({ id, ...wearing(sharedBy(texts)) }),
});
