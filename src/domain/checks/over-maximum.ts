/** Points or a target above what the criterion can get. */
import { isLeaf } from '../appendix';
import { exceeds, scoreToJson } from '../score';
import { defineCheck } from './check';
import { believed, maximumColumn, statedScore } from './facts';
import { point } from './sentence';
import { fromSameCell } from './causes';
import { intervalReversed } from './interval-reversed';

export const overMaximum = defineCheck({
  id: 'over-maximum',
  severity: 'error',
  label: { vi: 'Vượt điểm tối đa', en: 'Above maximum' },
  finds: 'achieved points or a target above the maximum of a leaf',
  example: '2,5 of 2',
  appliesTo: () => true,
  sentence: {
    vi: (w) =>
      `${point.vi(w)}: ghi ${w.stated}, vượt điểm tối đa ${w.expected}; hãy sửa lại không quá ${w.expected}.`,
    en: (w) =>
      `${point.en(w)}: states ${w.stated}, above the maximum ${w.expected}; write at most ${w.expected}.`,
  },
  followsFrom: [fromSameCell(intervalReversed)],
  run: (appendix, facts) =>
    [...facts.scoredColumns, ...facts.targetColumns].flatMap((column) => {
      const maximum = maximumColumn(appendix, column);
      if (maximum === undefined) return [];
      return appendix.rows.flatMap((row, index) => {
        const stated = statedScore(row, column);
        const most = believed(appendix, facts, index, maximum);
        if (!isLeaf(row) || stated === null || most === null || !exceeds(stated, most)) return [];
        return [
          {
            place: { row: row.row, column: column.column },
            row,
            column,
            stated: scoreToJson(stated),
            expected: scoreToJson(most),
          },
        ];
      });
    }),
});
