/** A stated sum that only fits when its parts were rounded before they were written. */
import { subtotalCheck } from './sums';
import { point } from './sentence';
import { sumCauses } from './sum-causes';

export const subtotalRoundedParts = subtotalCheck({
  id: 'subtotal-rounded-parts',
  severity: 'warning',
  label: { vi: 'Tổng lệch do làm tròn từng dòng', en: 'Sum off by rounded rows' },
  finds: 'a sum that fits only when its parts were rounded before they were written',
  example: '86,26 against 86,24',
  sums: 'rounded-parts',
  sentence: {
    vi: (w) =>
      `${point.vi(w)}: ghi ${w.stated}, các dòng con cộng lại được ${w.expected}; chỉ khớp nếu từng dòng con đã được làm tròn, hãy đối chiếu số gốc.`,
    en: (w) =>
      `${point.en(w)}: states ${w.stated}, its rows add up to ${w.expected}; this fits only if each row was rounded, compare with the original figures.`,
  },
  followsFrom: sumCauses,
});
