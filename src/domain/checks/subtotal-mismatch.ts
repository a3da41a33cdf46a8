/** A stated sum that its stated children do not add up to, whatever rounding allows. The total is a sum like any other. */
import { subtotalCheck } from './sums';
import { point } from './sentence';
import { sumCauses } from './sum-causes';

export const subtotalMismatch = subtotalCheck({
  id: 'subtotal-mismatch',
  severity: 'error',
  label: { vi: 'Tổng không khớp', en: 'Sum does not match' },
  finds:
    'a sum that its stated children do not add up to, whatever rounding allows; the total is a sum like any other',
  example: '7.2 states 1,21 against 1,5',
  sums: 'mismatch',
  sentence: {
    vi: (w) =>
      `${point.vi(w)}: ghi ${w.stated}, các dòng con (${w.value('children')}) cộng lại được ${w.expected}; hãy sửa tổng hoặc dòng con bị sai.`,
    en: (w) =>
      `${point.en(w)}: states ${w.stated}, its rows (${w.value('children')}) add up to ${w.expected}; correct the sum or the wrong row.`,
  },
  followsFrom: sumCauses,
});
