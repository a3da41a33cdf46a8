/** Points or a target above what the criterion can get. */
import { isLeaf } from '../appendix';
import type { Column, Row } from '../appendix';
import { exceeds, isNegative, scoreToJson } from '../score';
import type { Score } from '../score';
import { defineCheck } from './check';
import { believed, maximumColumn, statedScore } from './facts';
import { point } from './sentence';
import { fromSameCell } from './causes';
import { intervalReversed } from './interval-reversed';

/** What a bonus or penalty can bring at most; null for all other rows. */
const limitOf = (row: Row, maximum: Column): Score | null => {
  const reading = row.limits?.get(maximum.key)?.reading;
  return reading?.kind === 'score' ? reading.score : null;
};

/** A penalty of −2 takes off two points at most. */
const isBeyond = (row: Row, stated: Score, most: Score): boolean =>
  row.extra === 'penalty' && isNegative(most) ? exceeds(most, stated) : exceeds(stated, most);

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
        const most = limitOf(row, maximum) ?? believed(appendix, facts, index, maximum);
        if (!isLeaf(row) || stated === null || most === null || !isBeyond(row, stated, most)) return [];
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
