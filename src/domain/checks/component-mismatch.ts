/** Appraisal + survey that is not the total stated beside them. */
import { componentColumns } from '../recompute';
import { judge, scoreToJson, sumScores } from '../score';
import { defineCheck } from './check';
import { statedScore } from './facts';

export const componentMismatch = defineCheck({
  id: 'component-mismatch',
  severity: 'error',
  appliesTo: ['fields', 'results', 'components', 'plan'],
  run: (appendix) =>
    appendix.columns.flatMap((column) => {
      const parts = componentColumns(appendix, column) ?? [];
      return appendix.rows.flatMap((row) => {
        const stated = statedScore(row, column);
        const scores = parts.flatMap((part) => statedScore(row, part) ?? []);
        if (stated === null || scores.length === 0 || judge(stated, scores) !== 'mismatch') return [];
        return [
          {
            place: { row: row.row, column: column.column },
            row,
            column,
            stated: scoreToJson(stated),
            expected: scoreToJson(sumScores(scores)),
          },
        ];
      });
    }),
});
