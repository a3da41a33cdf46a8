/** Points more or less than what was achieved: "Tăng 0,5", "giảm 0,25 điểm", "Không giảm". */
import { scoreOf } from '../model';
import { boundFrom, number, openBound, patternForm, pointsWord, remark } from './form';

const words = String.raw`(tăng|cải thiện|nâng|cộng|giảm|bớt)(?:\s+(?:thêm|được|đi|điểm))*`;
const least = String.raw`(\s+(?:ít nhất|tối thiểu|từ|trên|hơn|≥))?`;

export const changed = patternForm(
  'change',
  new RegExp(String.raw`^${words}${least}\s*${number}${pointsWord}${remark}$`, 'u'),
  {
    'Tăng 0,5': 'change 0,5',
    'tăng thêm 0,25 điểm': 'change 0,25',
    'cải thiện ít nhất 0,25': 'change ≥ 0,25',
    'giảm 0,5': 'change -0,5',
  },
  ([word = '', atLeast = '', figure = '']) => {
    const bound = boundFrom(/^(?:giảm|bớt)$/u.test(word) ? `-${figure}` : figure);
    const by = scoreOf(bound, atLeast === '' ? bound : openBound(bound));
    return { kind: 'not-score', raw: '', means: { kind: 'change', by } };
  },
);

/** No less than before. */
export const noLess = patternForm(
  'no-less',
  /^(?:không (?:để )?(?:bị )?(?:giảm|tụt)(?: điểm)?|(?:không thấp hơn|không ít hơn|từ bằng|tối thiểu bằng|ít nhất bằng)\s+(?:kết quả |điểm )?(?:của )?năm (?:\d{4}|trước))[.]?$/u,
  { 'Không giảm': 'change ≥ 0', 'không thấp hơn năm 2023': 'change ≥ 0' },
  () => {
    const bound = boundFrom('0');
    return { kind: 'not-score', raw: '', means: { kind: 'change', by: scoreOf(bound, openBound(bound)) } };
  },
);
