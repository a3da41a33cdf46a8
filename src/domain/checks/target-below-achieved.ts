/** A target below what was reached already: a plan to get worse. */
import { isLeaf } from '../appendix';
import type { Column } from '../appendix';
import { isWholeResult } from '../roles';
import { scoreToJson } from '../score';
import { defineCheck } from './check';
import { statedScore } from './facts';

const lastYear = (column: Column): string => column.year?.split('-').at(-1) ?? '';

/** The column of points reached last before the target's year, of the whole of each row. */
function reachedBefore(columns: readonly Column[], target: Column): Column | undefined {
  return columns
    .filter(({ role }) => isWholeResult(role))
    .filter(
      (column) => lastYear(column) === '' || lastYear(target) === '' || lastYear(column) < lastYear(target),
    )
    .sort((a, b) => lastYear(b).localeCompare(lastYear(a)))[0];
}

export const targetBelowAchieved = defineCheck({
  id: 'target-below-achieved',
  severity: 'warning',
  appliesTo: ['plan'],
  run: (appendix, facts) =>
    facts.targetColumns.flatMap((column) => {
      const reached = reachedBefore(facts.scoredColumns, column);
      return appendix.rows.flatMap((row) => {
        const target = statedScore(row, column);
        const achieved = statedScore(row, reached);
        if (!isLeaf(row) || target === null || achieved === null) return [];
        if (target.high.value.gte(achieved.high.value)) return [];
        return [
          {
            place: { row: row.row, column: column.column },
            row,
            column,
            stated: scoreToJson(target),
            expected: scoreToJson(achieved),
          },
        ];
      });
    }),
});
