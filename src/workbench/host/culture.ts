/** How a language writes days and times, as Windows' regional settings say it. */
import { notImplemented } from './errors';

export interface DateWords {
  readonly longDatePattern: string;
  readonly shortDatePattern: string;
  readonly dateSeparator: string;
  readonly longTimePattern: string;
  readonly timeSeparator: string;
  readonly currencySymbol: string;
}

const known: Readonly<Record<string, DateWords>> = {
  'en-US': {
    longDatePattern: 'dddd, MMMM d, yyyy',
    shortDatePattern: 'M/d/yyyy',
    dateSeparator: '/',
    longTimePattern: 'h:mm:ss tt',
    timeSeparator: ':',
    currencySymbol: '$',
  },
  'vi-VN': {
    longDatePattern: 'dd MMMM yyyy',
    shortDatePattern: 'dd/MM/yyyy',
    dateSeparator: '/',
    longTimePattern: 'h:mm:ss tt',
    timeSeparator: ':',
    currencySymbol: '₫',
  },
};

/** NotImplemented for a language whose patterns are not known here. */
export function dateWords(locale: string): DateWords {
  const found = known[locale];
  if (!found) throw notImplemented(`how ${locale} writes dates`);
  return found;
}
