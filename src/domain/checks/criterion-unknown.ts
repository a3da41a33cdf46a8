/** A row that the scheme does not know; said once for a whole unknown branch. */
import { defineCheck, wholeTrees } from './check';

export const criterionUnknown = defineCheck({
  id: 'criterion-unknown',
  severity: 'warning',
  appliesTo: wholeTrees,
  run: ({ rows }, { match, scheme }) => {
    if (match === null || scheme?.partial !== false) return [];
    const unknown = (index: number | null): boolean =>
      index !== null && rows[index]?.kind === 'criterion' && match.rows[index] === null;
    return rows.flatMap((row, index) =>
      unknown(index) && !unknown(row.parent)
        ? [
            {
              place: row.code.place,
              row,
              stated: row.code.code ?? row.name,
              params: { scheme: scheme.title },
            },
          ]
        : [],
    );
  },
});
