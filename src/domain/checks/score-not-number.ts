/** Words or a date where points belong. */
import { defineCheck } from './check';
import { pointCells } from './facts';
import { point } from './sentence';

export const scoreNotNumber = defineCheck({
  id: 'score-not-number',
  severity: 'error',
  label: { vi: 'Điểm không phải số', en: 'Points are not a number' },
  finds: 'words or a date where points belong',
  example: '"chưa có"',
  appliesTo: () => true,
  sentence: {
    vi: (w) =>
      `${point.vi(w)}: “${w.stated}” không phải là điểm; hãy nhập một số hoặc một khoảng như “9 - 10”.`,
    en: (w) => `${point.en(w)}: “${w.stated}” is no score; enter a number or an interval such as “9 - 10”.`,
  },
  run: (appendix, facts) =>
    pointCells(appendix, facts).flatMap(({ row, column, cell }) =>
      cell.reading.kind === 'not-score' ? [{ place: cell, row, column, stated: cell.reading.raw }] : [],
    ),
});
