/** A ratio that is not points ÷ maximum in %: beyond rounding an error, a digit cut off instead of rounded a warning. */
import type { Column, Row } from '../appendix';
import { columnsOf } from '../appendix';
import { judgeRatio, ratioBasis } from '../ratio';
import { formatScore, ratio, readPoint, roundScore } from '../score';
import type { Score } from '../score';
import { defineCheck, withPoints } from './check';
import { statedScore } from './facts';

function statedRatio(row: Row, column: Column): Score | null {
  const cell = row.points.get(column.key)?.reading ?? readPoint(row.texts.get(column.key) ?? '', 'General');
  return cell.kind === 'score' ? cell.score : null;
}

export const ratioMismatch = defineCheck({
  id: 'ratio-mismatch',
  severity: 'error',
  appliesTo: withPoints,
  run: (appendix) =>
    columnsOf(appendix, 'ratio').flatMap((column) => {
      const basis = ratioBasis(appendix, column);
      return appendix.rows.flatMap((row) => {
        const stated = statedRatio(row, column);
        const [points, most] = [statedScore(row, basis?.points), statedScore(row, basis?.maximum)];
        const exact = points === null || most === null ? null : ratio(points, most, 10);
        if (stated === null || exact === null || points === null || most === null) return [];
        const verdict = judgeRatio(stated.low, exact.low.value);
        if (verdict === 'right') return [];
        return [
          {
            place: { row: row.row, column: column.column },
            row,
            column,
            severity: verdict === 'cut' ? ('warning' as const) : ('error' as const),
            stated: stated.low.value.toFixed(),
            expected: roundScore(exact, Math.max(2, stated.low.decimals)).low.value.toFixed(),
            params: {
              points: formatScore(points, { separator: '.' }),
              maximum: formatScore(most, { separator: '.' }),
              verdict,
            },
          },
        ];
      });
    }),
});
