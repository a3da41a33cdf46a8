/** A code that an earlier row has already. */
import { defineCheck, coded } from './check';

export const codeDuplicate = defineCheck({
  id: 'code-duplicate',
  severity: 'error',
  appliesTo: coded,
  run: ({ rows }, { byCode, match }) =>
    rows.flatMap((row, index) => {
      const { code, place } = row.code;
      if (row.kind !== 'criterion' || code === null || row.code.malformed) return [];
      const first = byCode.get(code);
      if (first === undefined || first === row) return [];
      const meant = match?.rows[index];
      const params = { first: String(first.row + 1), firstColumn: String(first.code.place.column) };
      return meant?.by === 'name'
        ? [
            {
              place,
              row,
              stated: code,
              expected: meant.node.code,
              repair: { kind: 'text' as const, value: meant.node.code },
              params,
            },
          ]
        : [{ place, row, stated: code, params }];
    }),
});
