/** A row at the foot of a table that is not what it says of the rows above: a ratio, points lost, an average, an extreme, a rank. */
import { wrongClosings } from '../closing-rows';
import { defineCheck, seenIn } from './check';
import type { CauseRule } from './check';
import { componentMismatch } from './component-mismatch';
import { overMaximum } from './over-maximum';
import { point } from './sentence';
import { subtotalMismatch } from './subtotal-mismatch';

/** What is wrong above explains what is said of it: in the same column, and across it a total that its parts do not add up to. */
const wrongAbove: CauseRule = (finding, { of }) =>
  of(componentMismatch).length > 0 ||
  [overMaximum, subtotalMismatch].some((check) => of(check).some(({ column }) => column === finding.column));

export const closingMismatch = defineCheck({
  id: 'closing-mismatch',
  severity: 'error',
  label: { vi: 'Dòng cuối bảng không khớp', en: 'Closing row does not match' },
  finds:
    'a cell of a row below the total (ratio, points lost, the ranks of units beside each other) or at the foot of a ranking (average, highest, lowest) that is not what the other cells of its row are of the rows above; where its words alone tell what it is of, a warning',
  example: 'an average of 8,5 over 7 and 8',
  appliesTo: () => true,
  sentence: {
    vi: (w) =>
      `${point.vi(w)}: ghi ${w.stated}, nhưng theo các dòng phía trên thì là ${w.expected}; hãy sửa số bị sai.`,
    en: (w) =>
      `${point.en(w)}: states ${w.stated}, but by the rows above it is ${w.expected}; correct the wrong number.`,
  },
  followsFrom: [wrongAbove],
  run: (appendix) =>
    wrongClosings(appendix).flatMap(({ index, column, stated, expected, byWords = false }) => {
      const row = appendix.rows[index];
      return row === undefined
        ? []
        : [
            {
              ...seenIn(row, column),
              stated,
              expected,
              ...(byWords ? { severity: 'warning' as const } : {}),
            },
          ];
    }),
});
