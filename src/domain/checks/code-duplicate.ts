/** A code that an earlier row has already. */
import type { Row } from '../appendix';
import { defineCheck, coded } from './check';
import { romanPart } from './roman-part';

/** True when the code was only used in other Roman-numbered parts before: each part may count from 1. */
function isFirstOfItsPart(rows: readonly Row[], index: number): boolean {
  const row = rows[index];
  if (row === undefined) return false;
  const part = romanPart(rows, row);
  return (
    part >= 0 &&
    !rows
      .slice(0, index)
      .some((other) => other.code.code === row.code.code && romanPart(rows, other) === part)
  );
}

export const codeDuplicate = defineCheck({
  id: 'code-duplicate',
  severity: 'error',
  appliesTo: coded,
  run: ({ rows }, { byCode, match }) =>
    rows.flatMap((row, index) => {
      const { code, place } = row.code;
      if (row.kind !== 'criterion' || code === null || row.code.malformed) return [];
      const first = byCode.get(code);
      if (first === undefined || first === row || isFirstOfItsPart(rows, index)) return [];
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
