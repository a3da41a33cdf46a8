/** Points or a target above what the criterion can get. */
import { isLeaf } from '../appendix';
import { exceeds, scoreToJson } from '../score';
import { defineCheck, withPoints } from './check';
import { believed, maximumColumn, statedScore } from './facts';

export const overMaximum = defineCheck({
  id: 'over-maximum',
  severity: 'error',
  appliesTo: withPoints,
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
