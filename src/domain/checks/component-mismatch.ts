/** A total that the points beside it do not add up to: appraisal and survey, or the points of each part where rows are units. */
import { acrossMismatches, judgedBeside, ranksUnits } from '../across';
import type { Appendix, Column } from '../appendix';
import { componentColumns } from '../recompute';
import { judge, sumScores } from '../score';
import type { Score } from '../score';
import { defineCheck, scoreSeenIn } from './check';
import { fromSameCell } from './causes';
import { point } from './sentence';
import { sumStale } from './sum-stale';

interface Mismatch {
  readonly index: number;
  readonly stated: Score;
  readonly sum: Score;
}

/** True where what a column without a role holds is all that the sums lack: it may be a part that nobody named. */
const isExplained = ({ unread = [] }: Appendix, mismatches: readonly Mismatch[]): boolean =>
  mismatches.length > 0 &&
  unread.some(({ cells }) =>
    mismatches.every(({ index, stated, sum }) => {
      const reading = cells?.get(index)?.reading;
      return reading?.kind === 'score' && judge(stated, [sum, reading.score]) !== 'mismatch';
    }),
  );

/** Totals that appraisal and survey do not add up to. */
function besideMismatches(appendix: Appendix, column: Column): Mismatch[] {
  const found = mismatchesBeside(appendix, column);
  return isExplained(appendix, found) ? [] : found;
}

const mismatchesBeside = (appendix: Appendix, column: Column): Mismatch[] =>
  judgedBeside(appendix, column, componentColumns(appendix, column) ?? [])
    .filter(({ verdict }) => verdict === 'mismatch')
    .map(({ index, stated, scores }) => ({ index, stated, sum: sumScores(scores) }));

export const componentMismatch = defineCheck({
  id: 'component-mismatch',
  severity: 'error',
  label: { vi: 'Cộng ngang khác tổng', en: 'Sum across differs from total' },
  finds: 'appraisal + survey, or the points of a unit’s parts, that are not the total beside them',
  example: '5 + 3,9 stated as 8,8',
  appliesTo: ({ addsUp, ranksUnits: units }) => addsUp || units === true,
  sentence: {
    vi: (w) =>
      w.has('across')
        ? `${w.cell} (${w.value('name')}), cột “${w.header}”: tổng ghi ${w.stated}, nhưng các cột điểm cùng dòng cộng lại được ${w.expected}; hãy sửa số bị sai.`
        : `${point.vi(w)}: tổng ghi ${w.stated}, nhưng điểm thẩm định cộng điểm điều tra xã hội học là ${w.expected}; hãy sửa số bị sai.`,
    en: (w) =>
      w.has('across')
        ? `${w.cell} (${w.value('name')}), column “${w.header}”: the total states ${w.stated}, but the points in its row add up to ${w.expected}; correct the wrong number.`
        : `${point.en(w)}: the total states ${w.stated}, but appraisal and survey make ${w.expected}; correct the wrong number.`,
  },
  followsFrom: [fromSameCell(sumStale)],
  run: (appendix) =>
    appendix.columns.flatMap((column) => {
      const across = ranksUnits(appendix);
      const wrong = across ? acrossMismatches(appendix, column) : besideMismatches(appendix, column);
      return wrong.flatMap(({ index, stated, sum }) => {
        const row = appendix.rows[index];
        if (row === undefined) return [];
        return [
          { ...scoreSeenIn(row, column, stated, sum), ...(across ? { params: { across: 'yes' } } : {}) },
        ];
      });
    }),
});
