/** The kind of a number format, as the list in Excel's dialog "Format cells" sorts them. */
import { numfmt } from '@univerjs/core';

const named: Readonly<Record<string, string>> = { General: 'General', '@': 'Text', '': 'General' };

/** Without quoted words, colours and conditions. */
const bare = (format: string): string => format.replace(/"[^"]*"|\[[^[\]]*\]|\\./gu, '');

/** What a format shows, in the order in which its signs are to be asked. */
const kinds: readonly (readonly [string, (format: string) => boolean])[] = [
  ['Accounting', (format) => /^_.*\*/u.test(format)],
  ['Time', (format) => numfmt.isDateFormat(format) && !/[yd]/iu.test(bare(format))],
  ['Date', (format) => numfmt.isDateFormat(format)],
  ['Percentage', (format) => bare(format).includes('%')],
  ['Scientific', (format) => /E[+-]/iu.test(bare(format))],
  ['Fraction', (format) => /[?#0]\/[?#0-9]/u.test(bare(format))],
  ['Currency', (format) => /[$€£¥₫]/u.test(format)],
  ['Number', (format) => /^(?:#,##)?0(?:\.0+)?_?\)?(?:;.*)?$/u.test(format)],
];

export const categoryOf = (format: string): string =>
  named[format] ?? kinds.find(([, fits]) => fits(format))?.[0] ?? 'Custom';
