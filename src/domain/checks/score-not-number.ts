/** Words or a date where points belong. A target may be meant as words, and points may be still to come: both are asked about. */
import { isTarget } from '../roles';
import { saysLater } from '../score';
import { defineCheck } from './check';
import { pointCells } from './facts';
import { point } from './sentence';

export const scoreNotNumber = defineCheck({
  id: 'score-not-number',
  severity: 'error',
  label: { vi: 'Điểm không phải số', en: 'Points are not a number' },
  finds: 'words or a date where points belong; a warning for a target, and for words such as “Chấm sau”',
  example: '"chưa có"',
  appliesTo: () => true,
  sentence: {
    vi: (w) =>
      `${point.vi(w)}: “${w.stated}” không phải là điểm; hãy nhập một số hoặc một khoảng như “9 - 10”.`,
    en: (w) => `${point.en(w)}: “${w.stated}” is no score; enter a number or an interval such as “9 - 10”.`,
  },
  run: (appendix, facts) =>
    pointCells(appendix, facts).flatMap(({ row, column, cell }) => {
      if (cell.reading.kind !== 'not-score') return [];
      const asks = typeof cell.value === 'string' && (isTarget(column.role) || saysLater(cell.value));
      const milder = asks ? { severity: 'warning' as const } : {};
      return [{ place: cell, row, column, ...milder, stated: cell.reading.raw }];
    }),
});
