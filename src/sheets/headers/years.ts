/** Years as people write them: "2022", "2019- 2020", "6 tháng đầu năm 2023", "Quý I/2024". */
import type { Year } from '../../domain/appendix';
import { fold } from './fold';

/**
 * Dates and numbers of documents hold years that say nothing of a table: "ngày /7/2022", "Số 59/2012/NĐ-CP".
 * These patterns, as those below, meet folded text, whose spaces are single.
 */
const noise = [
  /\bngay ?\d{0,2} ?(?:thang|\/) ?\d{1,2} ?(?:nam|\/) ?(?:19|20)\d\d/gu,
  /\d{0,2} ?\/ ?\d{1,2} ?\/ ?(?:19|20)\d\d/gu,
  /(?<!\d)\d+ ?\/ ?(?:19|20)\d\d ?\/ ?[a-z][a-z-]*/gu,
  /\b(?:thang) \d{1,2} ?(?:nam|\/) ?(?:19|20)\d\d/gu,
];

const year = '((?:19|20)\\d\\d)';
const [firstOfAll, lastOfAll] = [2000, 2100];
const quarters: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

/** A whole number that a header cell holds as its year: PAR INDEX began in 2012, plans reach some years ahead. */
export const isYearNumber = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= firstOfAll && value <= lastOfAll;

interface Form {
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray) => Year;
}

const forms: readonly Form[] = [
  {
    pattern: new RegExp(`\\b0?(\\d) ?thang ?(?:(dau|cuoi) ?)?(?:nam ?)?(?:[/,-] ?)?${year}`, 'u'),
    read: ([, months = '', half = '', in_ = '']) => `${in_}-${months}T${half === 'cuoi' ? 'C' : ''}`,
  },
  {
    pattern: new RegExp(`\\bquy ?(iv|i{1,3}|[1-4]) ?(?:nam ?)?(?:[/,.-] ?)?${year}`, 'u'),
    read: ([, quarter = '', in_ = '']) => `${in_}-Q${quarters[quarter] ?? quarter}`,
  },
  {
    pattern: new RegExp(`${year} ?(?:-|den(?: nam)?) ?(?:nam ?)?${year}`, 'u'),
    read: ([, from = '', to = '']) => `${from}-${to}`,
  },
  { pattern: new RegExp(`(?<!\\d)${year}(?!\\d)`, 'u'), read: ([, in_ = '']) => in_ },
];

/** The years a text names, in its order; dates and document numbers are passed over. */
export function yearsIn(text: string): Year[] {
  if (!/\d{4}/u.test(text)) return [];
  let rest = noise.reduce((plain, pattern) => plain.replace(pattern, ' '), fold(text));
  const found: { at: number; year: Year }[] = [];
  for (const { pattern, read } of forms)
    for (let match = pattern.exec(rest); match; match = pattern.exec(rest)) {
      found.push({ at: match.index, year: read(match) });
      rest =
        rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(match.index + match[0].length);
    }
  return found.sort((a, b) => a.at - b.at).map((each) => each.year);
}

/** True for a text that names a year and says nothing else: "Năm 2021", "2022", "Quý I/2024". */
export const isYearOnly = (text: string): boolean =>
  yearsIn(text).length === 1 &&
  fold(text)
    .replace(/\b(?:nam|quy|thang|dau|cuoi|giai doan|den|ky|i{1,3}|iv)\b|[\d\s/.,()-]+/gu, '')
    .trim() === '';

/** The first calendar year of a year, a span or a part: 2019 for "2019-2020". */
export const firstYear = (text: Year): number => Number(text.slice(0, 4));
