/**
 * Words as people mean them: one Unicode form, no odd spaces, no case, no diacritics, abbreviations written out.
 * Headers are compared this way because they are typed in a hurry: "ĐIỂM CHUẨN", "Điểm chuẩn", "diem chuan".
 */
import { headerAbbreviations } from '../../domain/abbreviations';
import { cleanText, narrow } from '../../domain/text';
import { withoutMarks, wordsOf } from '../../domain/vietnamese';

/** Lower case without diacritics; full-width characters become ASCII; dashes become "-". */
export function fold(text: string): string {
  return withoutMarks(cleanText(narrow(text)))
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .toLowerCase();
}

/** Short forms used in headers, folded, written out; "tỷ" and "tỉ" are the same word. */
const shortForms: ReadonlyMap<string, string> = new Map([
  ...Object.entries(headerAbbreviations).map(([short, long]) => [fold(short), fold(long)] as const),
  ['ty', 'ti'],
]);

/** Periods that stand beside a year and are no part of a header's meaning: "6 tháng đầu năm", "Quý III", "giai đoạn". */
const periods = /\b(?:\d+ thang(?: dau| cuoi)?(?: nam)?|quy (?:iv|i{1,3}|\d)|giai doan)(?![a-z])/gu;

/** Two words that are one: each of them alone means something else ("Bình An", "trung tâm"). */
const compounds = /\b(binh|trung) (?=quan\b|binh\b)/gu;

/** A remark in brackets says nothing of what a column holds, unless it is the only word or the sign of a percentage. */
const withoutNotes = (folded: string): string => {
  const bare = folded.replace(/\((?![^()]*%)[^()]*\)/gu, ' ');
  return /[a-z%]{2}|%/u.test(bare) ? bare : folded;
};

/** The folded words of a text, short forms written out; numbers, periods and signs are dropped, "%" stays. */
export function words(text: string): string[] {
  const plain = withoutNotes(fold(text))
    .replace(/^s\s*t\s*t$|^so\s+tt$/u, 'stt')
    .replace(/^t\s*t$/u, 'tt')
    .replace(compounds, '$1')
    .replace(periods, ' ');
  return plain
    .split(/[^a-z%]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => (shortForms.get(word) ?? word).split(' '));
}

/** One letter for two that are written for each other: "kỳ" and "kì" are the same word. */
const oneVowel: Readonly<Record<string, string>> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };

/** How the words of a text are written, marks included, by their folded form; short forms and words of several readings are left out. */
export function markedWords(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const word of wordsOf(cleanText(narrow(text)))) {
    const folded = shortForms.get(fold(word.text)) ?? fold(word.text);
    const marked = word.text.replace(/[yỳýỷỹỵ]/gu, (letter) => oneVowel[letter] ?? letter);
    found.set(folded, (found.get(folded) ?? new Set<string>()).add(marked));
  }
  return found;
}
