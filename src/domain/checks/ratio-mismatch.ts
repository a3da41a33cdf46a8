/** A ratio that is not points ÷ maximum in %, or the lost share where the column states that: beyond rounding an error, a digit cut off instead of rounded a warning. */
import { columnsOf } from '../appendix';
import { judgeRatio, ratioBasis, ratioOf, statedRatio } from '../ratio';
import { formatScore, roundScore, subtract } from '../score';
import { defineCheck, seenIn } from './check';
import { statedScore } from './facts';
import { point } from './sentence';

export const ratioMismatch = defineCheck({
  id: 'ratio-mismatch',
  severity: 'error',
  label: { vi: 'Tỷ lệ không khớp', en: 'Ratio does not match' },
  finds:
    'a ratio that is not points ÷ maximum (or what was lost of it, where that is what the column states) within half a unit of its last decimal; digits cut off instead of rounded are a warning',
  example: '66,67 % for 1,13 of 1,5 (75,33 %)',
  appliesTo: () => true,
  sentence: {
    vi: (w) =>
      `${point.vi(w)}: ghi ${w.stated}%, nhưng ${w.has('lost') ? 'mất ' : ''}${w.value('points')} trên ${w.value('maximum')} điểm là ${w.expected}%; ${w.value('verdict') === 'cut' ? 'số đã bị cắt bớt thay vì làm tròn, hãy làm tròn lại.' : 'hãy sửa tỷ lệ hoặc điểm.'}`,
    en: (w) =>
      `${point.en(w)}: states ${w.stated}%, but ${w.value('points')} ${w.has('lost') ? 'lost ' : ''}of ${w.value('maximum')} is ${w.expected}%; ${w.value('verdict') === 'cut' ? 'digits were cut off instead of rounded, round it again.' : 'correct the ratio or the points.'}`,
  },
  run: (appendix) =>
    columnsOf(appendix, 'ratio').flatMap((column) => {
      const basis = ratioBasis(appendix, column);
      return appendix.rows.flatMap((row) => {
        const stated = statedRatio(row, column);
        const [points, most] = [statedScore(row, basis?.points), statedScore(row, basis?.maximum)];
        const exact =
          basis === null || points === null || most === null ? null : ratioOf(basis, points, most, 10);
        if (stated === null || exact === null || points === null || most === null) return [];
        const verdict = judgeRatio(stated.low, exact.low.value);
        if (verdict === 'right') return [];
        return [
          {
            ...seenIn(row, column),
            severity: verdict === 'cut' ? ('warning' as const) : ('error' as const),
            stated: stated.low.value.toFixed(),
            expected: roundScore(exact, Math.max(2, stated.low.decimals)).low.value.toFixed(),
            params: {
              points: formatScore(basis?.lost === true ? subtract(most, points) : points, { separator: '.' }),
              maximum: formatScore(most, { separator: '.' }),
              verdict,
              ...(basis?.lost === true ? { lost: 'yes' } : {}),
            },
          },
        ];
      });
    }),
});
