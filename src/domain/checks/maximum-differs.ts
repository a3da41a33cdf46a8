/** A maximum that is not the scheme's. */
import { equals, scoreToJson } from '../score';
import { defineCheck, seenIn } from './check';
import { schemeMaximum, statedScore } from './facts';
import { point } from './sentence';

export const maximumDiffers = defineCheck({
  id: 'maximum-differs',
  severity: 'error',
  label: { vi: 'Điểm tối đa khác bộ tiêu chí', en: 'Maximum differs from scheme' },
  finds: "a maximum that is not the scheme's",
  example: '2,5 where the scheme lays down 2',
  appliesTo: ({ schemed }) => schemed,
  sentence: {
    vi: (w) =>
      `${point.vi(w)}: ghi ${w.stated} điểm, bộ tiêu chí quy định ${w.expected}; hãy sửa thành ${w.expected}.`,
    en: (w) => `${point.en(w)}: states ${w.stated}, the scheme lays down ${w.expected}; write ${w.expected}.`,
  },
  run: (appendix, facts) =>
    facts.pointColumns.flatMap((column) =>
      appendix.rows.flatMap((row, index) => {
        const stated = statedScore(row, column);
        const expected = schemeMaximum(facts, facts.match?.rows[index], column);
        if (stated === null || expected === null || equals(stated, expected)) return [];
        const value = expected.low.value.toFixed();
        return [
          {
            ...seenIn(row, column),
            stated: scoreToJson(stated),
            expected: value,
            repair: { kind: 'number' as const, value },
          },
        ];
      }),
    ),
});
