/** A stated average that is not the average of the columns beside it. */
import { columnsOf } from '../appendix';
import { wrongAverages } from '../averages';
import { scoreToJson } from '../score';
import { defineCheck, seenIn } from './check';
import { fromSameRow } from './causes';
import { overMaximum } from './over-maximum';
import { point } from './sentence';
import { subtotalMismatch } from './subtotal-mismatch';

export const averageMismatch = defineCheck({
  id: 'average-mismatch',
  severity: 'error',
  label: { vi: 'Điểm bình quân không khớp', en: 'Average does not match' },
  finds:
    'a cell of a column of averages (of two provinces of before, of the units of a matrix) that is not the average of the columns that the others of its column are taken from',
  example: '1,85 for 1,5 and 2',
  appliesTo: () => true,
  sentence: {
    vi: (w) =>
      `${point.vi(w)}: ghi ${w.stated}, nhưng bình quân các cột điểm cùng dòng là ${w.expected}; hãy sửa số bị sai.`,
    en: (w) =>
      `${point.en(w)}: states ${w.stated}, but the points in its row average ${w.expected}; correct the wrong number.`,
  },
  followsFrom: [fromSameRow(overMaximum, subtotalMismatch)],
  run: (appendix) =>
    columnsOf(appendix, 'average').flatMap((column) =>
      wrongAverages(appendix, column).flatMap(({ index, stated, expected }) => {
        const row = appendix.rows[index];
        return row === undefined ? [] : [{ ...seenIn(row, column), stated: scoreToJson(stated), expected }];
      }),
    ),
});
