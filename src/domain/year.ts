/** Years as headers name them: "2022", a span "2019-2020", a part of a year "2023-6T" or "2023-Q1". */
import type { Year } from './appendix';

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
