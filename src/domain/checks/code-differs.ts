/** A row that has the scheme's name of another code: renumbered by hand, or mistyped. */
import { defineCheck, wholeTrees } from './check';

export const codeDiffers = defineCheck({
  id: 'code-differs',
  severity: 'warning',
  appliesTo: [...wholeTrees, 'below-maximum'],
  run: ({ rows }, { match, counted }) =>
    rows.flatMap((row, index) => {
      if (counted) return [];
      const found = match?.rows[index];
      if (found?.by !== 'name' || row.code.code === null || row.code.malformed) return [];
      const { code } = found.node;
      return [
        {
          place: row.code.place,
          row,
          stated: row.code.code,
          expected: code,
          repair: { kind: 'text' as const, value: code },
        },
      ];
    }),
});
