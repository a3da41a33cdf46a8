/** Rows with points that nobody sees; neighbours are said together. */
import type { Row } from '../appendix';
import { defineCheck, withPoints } from './check';

const hasPoints = (row: Row): boolean =>
  [...row.points.values()].some(({ reading }) => reading.kind === 'score');

export const hiddenRow = defineCheck({
  id: 'hidden-row',
  severity: 'warning',
  appliesTo: withPoints,
  run: ({ rows }) => {
    const groups: Row[][] = [];
    for (const [index, row] of rows.entries()) {
      if (!row.hidden || !hasPoints(row)) continue;
      const last = groups.at(-1);
      if (last !== undefined && last.at(-1) === rows[index - 1]) last.push(row);
      else groups.push([row]);
    }
    return groups.flatMap((group) => {
      const [first, last] = [group[0], group.at(-1)];
      if (first === undefined || last === undefined) return [];
      const params = { from: String(first.row + 1), to: String(last.row + 1), count: String(group.length) };
      return [{ place: first.code.place, row: first, params }];
    });
  },
});
