/** Points below zero where no penalty is. */
import { isNegative, scoreToJson } from '../score';
import { defineCheck } from './check';
import { pointCells } from './facts';
import { point } from './sentence';

export const scoreNegative = defineCheck({
  id: 'score-negative',
  severity: 'error',
  label: { vi: 'Điểm âm', en: 'Negative points' },
  finds: 'points below zero',
  example: '-1',
  appliesTo: () => true,
  sentence: {
    vi: (w) => `${point.vi(w)}: ghi ${w.stated}, điểm không thể âm; hãy kiểm tra lại.`,
    en: (w) => `${point.en(w)}: states ${w.stated}, points cannot be negative; check it.`,
  },
  run: (appendix, facts) =>
    pointCells(appendix, facts).flatMap(({ row, column, cell }) =>
      row.extra === undefined &&
      column.extra === undefined &&
      cell.reading.kind === 'score' &&
      isNegative(cell.reading.score)
        ? [{ place: cell, row, column, stated: scoreToJson(cell.reading.score) }]
        : [],
    ),
});
