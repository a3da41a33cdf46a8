/** A stated difference that the two columns beside it do not bear out: points lost, points to win, more or less than last year. */
import { wrongDifferences } from '../differences';
import { fromSameRow } from './causes';
import { defineCheck, scoreSeenIn } from './check';
import { componentMismatch } from './component-mismatch';
import { overMaximum } from './over-maximum';
import { rankMismatch } from './rank-mismatch';
import { point } from './sentence';
import { subtotalMismatch } from './subtotal-mismatch';

export const differenceMismatch = defineCheck({
  id: 'difference-mismatch',
  severity: 'error',
  label: { vi: 'Chênh lệch không khớp', en: 'Difference does not match' },
  finds:
    'points lost, points to win, or a change since last year that is not the difference of the two columns that the others of its column are taken from',
  example: '0,25 for 1,75 after 1,25',
  appliesTo: () => true,
  sentence: {
    vi: (w) =>
      `${point.vi(w)}: ghi ${w.stated}, nhưng “${w.value('from')}” trừ “${w.value('less')}” là ${w.expected}; hãy sửa số bị sai.`,
    en: (w) =>
      `${point.en(w)}: states ${w.stated}, but “${w.value('from')}” less “${w.value('less')}” is ${w.expected}; correct the wrong number.`,
  },
  followsFrom: [fromSameRow(overMaximum, subtotalMismatch, componentMismatch, rankMismatch)],
  run: (appendix) =>
    appendix.columns.flatMap((column) =>
      wrongDifferences(appendix, column).flatMap(({ index, stated, expected, from, less }) => {
        const row = appendix.rows[index];
        if (row === undefined) return [];
        const params = { from: from.header, less: less.header };
        return [{ ...scoreSeenIn(row, column, stated, expected), params }];
      }),
    ),
});
