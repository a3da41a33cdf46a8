/** A ratio to be reached, in words: "trên 90%", "từ 95% trở lên". It is no points. */
import { boundFrom, number, openBound, patternForm, remark } from './form';
import { scoreOf } from '../model';

const sign = String.raw`(?:≥|>=|>|tối thiểu|ít nhất|không dưới|trên|hơn|từ|đạt|khoảng|≤|<=|<|dưới|không quá)`;

export const ratioBound = patternForm(
  'ratio-bound',
  new RegExp(
    String.raw`^(?:${sign}\s*)+${number}\s?%(?:\s*trở (?:lên|xuống))?${remark}$|^${number}\s?%\s*trở (?:lên|xuống)${remark}$`,
    'u',
  ),
  { 'trên 90%': '90', 'từ 95% trở lên': '95', '≥ 98,5%': '98,5', '90% trở lên': '90' },
  ([after = '', , before = '']) => {
    const bound = openBound(boundFrom(after === '' ? before : after));
    return { kind: 'score', score: scoreOf(bound, bound), form: 'words', percent: true };
  },
);
