/** A code that an earlier row has already. */
import type { Row } from '../appendix';
import { defineCheck } from './check';
import { doubtedCodes, severityOfCode } from './structure-uncertain';

/** The row that took the code: the nearest above that is the first of its numbering. */
const firstBefore = (rows: readonly Row[], index: number, firsts: ReadonlySet<Row>): Row | undefined =>
  rows
    .slice(0, index)
    .reverse()
    .find((other) => firsts.has(other) && other.code.code === rows[index]?.code.code);

export const codeDuplicate = defineCheck({
  id: 'code-duplicate',
  severity: 'error',
  label: { vi: 'Mã trùng', en: 'Duplicate code' },
  finds: 'a code that an earlier row has already; with a scheme, the code that the name means',
  example: 'two rows "1.1"',
  speaksOfCodes: true,
  appliesTo: ({ coded }) => coded,
  sentence: {
    vi: (w) =>
      `${w.cell}: mã ${w.stated} đã dùng ở dòng ${w.value('first')}; ${w.expected === '' ? 'hãy đánh lại mã của một trong hai dòng.' : `theo tên thì mã đúng là ${w.expected}.`}`,
    en: (w) =>
      `${w.cell}: the code ${w.stated} is already in row ${w.value('first')}; ${w.expected === '' ? 'give one of the two another code.' : `by its name it should be ${w.expected}.`}`,
  },
  followsFrom: [doubtedCodes],
  run: (appendix, facts) => {
    const { rows } = appendix;
    const { numberings, match } = facts;
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
              ...severityOfCode(appendix, facts),
              stated: code,
              expected: meant.node.code,
              repair: { kind: 'text' as const, value: meant.node.code },
              params,
            },
          ]
        : [{ place, row, ...severityOfCode(appendix, facts), stated: code, params }];
    });
  },
});
