/** From one value to another. */
import { boundFrom, number, patternForm, pointsWord, remark } from './form';
import { scoreOf } from '../model';

const between = String.raw`\s*(?:[-\u2010-\u2015\u2212~÷→⇒]|->|=>|đến|tới|lên)\s*`;
const pattern = new RegExp(
  `^(?:từ\\s+)?${number}${pointsWord}${between}${number}${pointsWord}${remark}$`,
  'u',
);

export const span = patternForm(
  'span',
  pattern,
  { '3,5 ÷ 4': '3,5 - 4', 'từ 3,5 đến 4': '3,5 - 4', '3,5→4': '3,5 - 4', '2.5-3.0 điểm': '2,5 - 3' },
  ([low = '', high = '', note = '']) => ({
    kind: 'score',
    score: scoreOf(boundFrom(low), boundFrom(high)),
    form: 'interval',
    ...(note === '' ? {} : { note }),
  }),
);
