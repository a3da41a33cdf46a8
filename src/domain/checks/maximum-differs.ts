/** A maximum that is not the scheme's. */
import { equals, scoreToJson } from '../score';
import { defineCheck, wholeTrees } from './check';
import { schemeMaximum, statedScore } from './facts';

export const maximumDiffers = defineCheck({
  id: 'maximum-differs',
  severity: 'error',
  appliesTo: [...wholeTrees, 'below-maximum', 'fields'],
  run: (appendix, facts) =>
    facts.pointColumns.flatMap((column) =>
      appendix.rows.flatMap((row, index) => {
        const stated = statedScore(row, column);
        const expected = schemeMaximum(facts, facts.match?.rows[index], column);
        if (stated === null || expected === null || equals(stated, expected)) return [];
        const value = expected.low.value.toFixed();
        return [
          {
            place: { row: row.row, column: column.column },
            row,
            column,
            stated: scoreToJson(stated),
            expected: value,
            repair: { kind: 'number' as const, value },
          },
        ];
      }),
    ),
});
