/** Points below zero where no penalty is. */
import type { Appendix, ColumnKey, Row } from '../appendix';
import { isNegative, scoreToJson } from '../score';
import { partsOf, statedScore } from '../tree';
import { defineCheck } from './check';
import { pointCells } from './facts';
import { point } from './sentence';

/** A sum is below zero where its parts are: they are what is wrong, unless they are penalties. */
const followsParts = (appendix: Appendix, row: Row, key: ColumnKey): boolean =>
  partsOf(appendix, appendix.rows.indexOf(row)).some((part) => {
    const stated = statedScore(appendix.rows[part], key);
    return stated !== null && isNegative(stated);
  });

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
      isNegative(cell.reading.score) &&
      !followsParts(appendix, row, column.key)
        ? [{ place: cell, row, column, stated: scoreToJson(cell.reading.score) }]
        : [],
    ),
});
