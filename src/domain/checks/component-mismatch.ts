/** Appraisal + survey that is not the total stated beside them. */
import { judge, scoreToJson, sumScores } from '../score';
import { defineCheck } from './check';
import { statedScore } from './facts';

export const componentMismatch = defineCheck({
  id: 'component-mismatch',
  severity: 'error',
  appliesTo: ['fields', 'results', 'components', 'plan'],
  run: ({ columns, rows }) =>
    columns
      .filter(({ role }) => role === 'total')
      .flatMap((column) => {
        const parts = columns.filter(
          ({ role, year }) => (role === 'appraised' || role === 'survey') && year === column.year,
        );
        if (parts.length < 2) return [];
        return rows.flatMap((row) => {
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
