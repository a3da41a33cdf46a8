/** A number with a vulgar fraction; only fractions that are exact decimals. */
import { inWords, patternForm, pointsWord, remark } from './form';
import { boundOf, Exact } from '../model';

const fractions: Readonly<Record<string, string>> = { '½': '0.5', '¼': '0.25', '¾': '0.75' };
const pattern = new RegExp(`^(\\d*)\\s*([½¼¾])${pointsWord}${remark}$`, 'u');

export const mixedNumber = patternForm(
  'mixed-number',
  pattern,
  { '2½': '2,5', '¾': '0,75', '1 ¼ điểm': '1,25' },
  ([whole = '', fraction = '', note = '']) => {
    const bound = boundOf(new Exact(whole === '' ? 0 : whole).plus(fractions[fraction] ?? 0));
    return inWords(bound, bound, note);
  },
);
