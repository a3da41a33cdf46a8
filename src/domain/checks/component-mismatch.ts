/** Appraisal + survey that is not the total stated beside them. */
import { componentColumns } from '../recompute';
import { judge, scoreToJson, sumScores } from '../score';
import { defineCheck } from './check';
import { statedScore } from './facts';
import { point } from './sentence';

export const componentMismatch = defineCheck({
  id: 'component-mismatch',
  severity: 'error',
  label: { vi: 'Thẩm định + ĐTXHH khác tổng', en: 'Appraisal + survey differ from total' },
  finds: 'appraisal + survey that is not the total beside them',
  example: '5 + 3,9 stated as 8,8',
  appliesTo: ({ addsUp }) => addsUp,
  sentence: {
    vi: (w) =>
      `${point.vi(w)}: tổng ghi ${w.stated}, nhưng điểm thẩm định cộng điểm điều tra xã hội học là ${w.expected}; hãy sửa số bị sai.`,
    en: (w) =>
      `${point.en(w)}: the total states ${w.stated}, but appraisal and survey make ${w.expected}; correct the wrong number.`,
  },
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
