/** Roughly a value: no sum is held against it on either side. */
import { boundFrom, inWords, number, openBound, patternForm, pointsWord, remark } from './form';

const pattern = new RegExp(
  `^(?:khoảng|xấp xỉ|gần|độ|chừng|~|≈|±|about|approx\\.?)\\s*${number}${pointsWord}${remark}$`,
  'u',
);

export const about = patternForm(
  'about',
  pattern,
  { 'khoảng 3,5': '3,5', '≈ 3,5 điểm': '3,5' },
  ([value = '', note = '']) => inWords(openBound(boundFrom(value)), openBound(boundFrom(value)), note),
);
