/** A stated sum that is its children's, rounded. */
import { subtotalCheck } from './sums';
import { fromSameCell } from './causes';
import { sumStale } from './sum-stale';
import { point } from './sentence';

export const subtotalRounded = subtotalCheck({
  id: 'subtotal-rounded',
  severity: 'info',
  label: { vi: 'Tổng đã làm tròn', en: 'Rounded sum' },
  finds: "a sum that is its children's, rounded",
  example: '2,71 for 2,7091',
  sums: 'rounded',
  sentence: {
    vi: (w) =>
      `${point.vi(w)}: ghi ${w.stated} là số làm tròn của tổng các dòng con ${w.expected}; không cần sửa.`,
    en: (w) =>
      `${point.en(w)}: states ${w.stated}, the rounded sum ${w.expected} of its rows; nothing to do.`,
  },
  followsFrom: [fromSameCell(sumStale)],
});
