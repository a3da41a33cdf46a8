/** What an Excel number format says about a value, as far as scores and codes need it. */

/** The section for positive numbers, without quoted text, escaped characters, fillers and [conditions]. */
const positiveSection = (format: string): string =>
  (
    format
      .replace(/"[^"]*"|\\.|_./gu, '')
      .replace(/\[(?![hms]+\])[^[\]]*\]/giu, '')
      .split(';')[0] ?? ''
  ).toLowerCase();

/** True for a format that shows a date or a time ("d-mmm", "dd/mm/yyyy", "[$-42A]d mmmm"). */
export const isDateFormat = (format: string): boolean => {
  const section = positiveSection(format);
  return !section.includes('general') && /[dymhs]/u.test(section);
};

/** True for a percentage such as "0.00%". */
export const isPercentFormat = (format: string): boolean => positiveSection(format).includes('%');

/** Decimals that are always shown: two for "0.00" and "#,##0.00", none for "General", "@" and "0.##". */
export const fixedDecimals = (format: string): number =>
  isDateFormat(format) ? 0 : (/\.(0+)/u.exec(positiveSection(format))?.[1]?.length ?? 0);
