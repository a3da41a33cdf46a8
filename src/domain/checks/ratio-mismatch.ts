/** A ratio that is not points ÷ maximum in %: beyond rounding an error, a digit cut off instead of rounded a warning. */
import type { Appendix, Column, Role, Row } from '../appendix';
import { columnsOf } from '../appendix';
import { Exact, formatScore, ratio, readPoint, roundScore } from '../score';
import type { Bound, Score } from '../score';
import { defineCheck, withPoints } from './check';
import { maximumColumn, statedScore } from './facts';

const partRoles: readonly Role[] = ['survey', 'appraised', 'achieved', 'total', 'self-scored'];

/** The points a ratio is about: of its own year; of several the one nearest on its left. */
function partColumn(appendix: Appendix, column: Column): Column | undefined {
  return appendix.columns
    .filter(({ role, year }) => partRoles.includes(role) && year === column.year)
    .filter((candidate) => maximumColumn(appendix, candidate) !== undefined)
    .sort((a, b) => Math.abs(a.column - column.column) - Math.abs(b.column - column.column))[0];
}

function statedRatio(row: Row, column: Column): Score | null {
  const cell = row.points.get(column.key)?.reading ?? readPoint(row.texts.get(column.key) ?? '', 'General');
  return cell.kind === 'score' ? cell.score : null;
}

const unit = (bound: Bound): Exact => new Exact(10).pow(-bound.decimals);

/** How a stated ratio stands to the exact one: right, cut off, or wrong. A fraction (0,7533) is a ratio too. */
function judgeRatio(stated: Bound, exact: Exact): 'right' | 'cut' | 'wrong' {
  const off = stated.value.minus(exact).abs();
  const asFraction = stated.value.times(100).minus(exact).abs();
  if (off.lte(unit(stated).div(2)) || asFraction.lte(unit(stated).times(50))) return 'right';
  return off.lt(unit(stated)) && stated.value.lt(exact) ? 'cut' : 'wrong';
}

export const ratioMismatch = defineCheck({
  id: 'ratio-mismatch',
  severity: 'error',
  appliesTo: withPoints,
  run: (appendix) =>
    columnsOf(appendix, 'ratio').flatMap((column) => {
      const part = partColumn(appendix, column);
      const maximum = part === undefined ? undefined : maximumColumn(appendix, part);
      return appendix.rows.flatMap((row) => {
        const stated = statedRatio(row, column);
        const [points, most] = [statedScore(row, part), statedScore(row, maximum)];
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
