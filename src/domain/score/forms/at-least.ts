/** A value or more: it says nothing of how much more. */
import { boundFrom, inWords, number, openBound, patternForm, pointsWord, remark } from './form';

const sign = String.raw`(?:≥|>=|=>|⩾|>|tối thiểu(?: là| đạt)?|ít nhất(?: là)?|không dưới|không thấp hơn|trên|hơn|lớn hơn(?: hoặc bằng)?|cao hơn)`;
const pattern = new RegExp(
  `^(?:${sign}\\s*${number}${pointsWord}|(?:từ\\s+)?${number}${pointsWord}\\s*(?:trở lên|\\+))${remark}$`,
  'u',
);

export const atLeast = patternForm(
  'at-least',
  pattern,
  {
    '≥ 3,5': '≥ 3,5',
    '> 3,5': '≥ 3,5',
    '>=2,5': '≥ 2,5',
    'tối thiểu 3,5': '≥ 3,5',
    '3,5 trở lên': '≥ 3,5',
    'từ 2,5 điểm trở lên': '≥ 2,5',
    'trên 3,5': '≥ 3,5',
  },
  ([after = '', before = '', note = '']) => {
    const bound = boundFrom(after === '' ? before : after);
    return inWords(bound, openBound(bound), note);
  },
);
