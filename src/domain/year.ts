/** Years as headers name them: "2022", a span "2019-2020", a part of a year "2023-6T" or "2023-Q1". */
import type { Appendix, Year } from './appendix';

/** What may follow a calendar year and "-": the last year of a span, so many months ("6T", "6TC" the last six), a quarter. */
export const yearParts = '\\d{4}|\\dTC?|Q[1-4]';
const anyYear = new RegExp(`^\\d{4}(?:-(?:${yearParts}))?$`, 'u');
/** "2024". */
export const calendarYear = /^\d{4}$/u;

/** "2024", "2024-2025", "2024-6T", "2024-Q1". */
export const isYear = (text: string): text is Year => anyYear.test(text);
export const isCalendarYear = (text: string): boolean => calendarYear.test(text);

/** First and last calendar year; null for what names none. */
export const yearSpan = (
  year: Year | undefined,
): { readonly first: number; readonly last: number } | null => {
  const match = /^(\d{4})(?:-(\d{4}))?/u.exec(year ?? '');
  if (!match) return null;
  return { first: Number(match[1]), last: Number(match[2] ?? match[1]) };
};

/** Orders by last year, a part of a year before the whole; no year comes first. */
export const compareYears = (a: Year | undefined, b: Year | undefined): number => {
  const part = (year: Year | undefined): number => (/^\d{4}-(?!\d{4})/u.test(year ?? '') ? 0 : 1);
  return (
    (yearSpan(a)?.last ?? 0) - (yearSpan(b)?.last ?? 0) ||
    part(a) - part(b) ||
    (a ?? '').localeCompare(b ?? '')
  );
};

/** The last calendar year that any of them reaches; null when they name none. */
export const latestYear = (years: readonly (Year | undefined)[]): number | null =>
  years.reduce<number | null>((latest, year) => {
    const last = yearSpan(year)?.last;
    return last === undefined || (latest !== null && latest >= last) ? latest : last;
  }, null);

/** The last calendar year that the columns, the title or the sheet's name of a table say; null when none does. */
export const latestYearSaid = ({ columns, yearsSaid }: Appendix): number | null =>
  latestYear([...columns, ...yearsSaid].map(({ year }) => year));
