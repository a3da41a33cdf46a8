/** A value or less. */
import { boundFrom, inWords, number, openBound, patternForm, pointsWord, remark } from './form';

const sign = String.raw`(?:≤|<=|=<|⩽|<|tối đa(?: là)?|nhiều nhất|không quá|không vượt quá|dưới|thấp hơn|nhỏ hơn(?: hoặc bằng)?)`;
const pattern = new RegExp(
  `^(?:${sign}\\s*${number}${pointsWord}|${number}${pointsWord}\\s*trở xuống)${remark}$`,
  'u',
);

export const atMost = patternForm(
  'at-most',
  pattern,
  { '≤ 0,5': '≤ 0,5', 'không quá 3,5 điểm': '≤ 3,5', '3 trở xuống': '≤ 3' },
  ([after = '', before = '', note = '']) => {
    const bound = boundFrom(after === '' ? before : after);
    return inWords(openBound(bound), bound, note);
  },
);
