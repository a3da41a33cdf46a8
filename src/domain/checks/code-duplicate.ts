/** A code that an earlier row has already. */
import type { Row } from '../appendix';
import { defineCheck, coded } from './check';

/** The row that took the code: the nearest above that is the first of its numbering. */
const firstBefore = (rows: readonly Row[], index: number, firsts: ReadonlySet<Row>): Row | undefined =>
  rows
    .slice(0, index)
    .reverse()
    .find((other) => firsts.has(other) && other.code.code === rows[index]?.code.code);

export const codeDuplicate = defineCheck({
  id: 'code-duplicate',
  severity: 'error',
  appliesTo: coded,
  run: ({ rows }, { numberings, match }) => {
    const firsts = new Set(numberings.flatMap((byCode) => [...byCode.values()]));
    return rows.flatMap((row, index) => {
      const { code, place } = row.code;
      if (row.kind !== 'criterion' || code === null || row.code.malformed) return [];
      if (firsts.has(row)) return [];
      const first = firstBefore(rows, index, firsts);
      if (first === undefined) return [];
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
    });
  },
});
