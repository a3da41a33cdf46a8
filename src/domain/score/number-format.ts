/** What an Excel number format says about a value, as far as scores and codes need it. */

/** The section for positive numbers, without quoted text, escaped characters, fillers and [conditions]. */
const positiveSection = (format: string): string =>
  (
    format
      .replace(/"[^"]*"|\\.|_./gu, '')
      .replace(/\[(?![hms]+\])[^[\]]*\]/giu, '')
      .split(';')[0] ?? ''
  ).toLowerCase();

/** What a format says of every number it shows. */
interface Traits {
  readonly isDate: boolean;
  readonly isPercent: boolean;
  readonly decimals: number;
}

const traitsIn = (format: string): Traits => {
  const section = positiveSection(format);
  const isDate = !section.includes('general') && /[dymhs]/u.test(section);
  const decimals = isDate ? 0 : (/\.(0+)/u.exec(section)?.[1]?.length ?? 0);
  return { isDate, isPercent: section.includes('%'), decimals };
};

/** A workbook's cells share a few formats: each is taken apart once. */
const remembered = new Map<string, Traits>();
const rememberAtMost = 500;

function traitsOf(format: string): Traits {
  const known = remembered.get(format);
  if (known) return known;
  if (remembered.size >= rememberAtMost) remembered.clear();
  const traits = traitsIn(format);
  remembered.set(format, traits);
  return traits;
}

/** True for a format that shows a date or a time ("d-mmm", "dd/mm/yyyy", "[$-42A]d mmmm"). */
export const isDateFormat = (format: string): boolean => traitsOf(format).isDate;

/** True for a percentage such as "0.00%". */
export const isPercentFormat = (format: string): boolean => traitsOf(format).isPercent;

/** Decimals that are always shown: two for "0.00" and "#,##0.00", none for "General", "@" and "0.##". */
export const fixedDecimals = (format: string): number => traitsOf(format).decimals;
