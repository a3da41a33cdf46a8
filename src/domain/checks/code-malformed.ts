/** A code that is not one: "2,3", a date, a number that lost its zero. */
import { coded, defineCheck } from './check';

export const codeMalformed = defineCheck({
  id: 'code-malformed',
  severity: 'error',
  appliesTo: coded,
  run: ({ rows }) =>
    rows.flatMap((row) => {
      const { code, malformed, place, raw, bend } = row.code;
      if (!malformed) return [];
      const params = { bend: bend ?? 'unreadable' };
      if (code === null) return [{ place, row, stated: String(raw), params }];
      return [
        {
          place,
          row,
          stated: String(raw),
          expected: code,
          repair: { kind: 'text' as const, value: code },
          params,
        },
      ];
    }),
});
