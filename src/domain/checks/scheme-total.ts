/** Maxima that do not add up to the scheme's total (100, SIPAS 10, PAPI 80). Without a scheme: to nearly 100, but not 100. */
import type { Appendix, Column } from '../appendix';
import { columnsOf } from '../appendix';
import { Exact, scoreToJson, sumScores } from '../score';
import type { Score } from '../score';
import { defineCheck } from './check';
import type { Facts } from './facts';
import { believed } from './facts';
import type { CauseRule } from './check';
import { codeDuplicate } from './code-duplicate';
import { criterionMissing } from './criterion-missing';
import { criterionUnknown } from './criterion-unknown';
import { parentMissing } from './parent-missing';
import { subtotalMismatch } from './subtotal-mismatch';

/** Fields: no part of another row (below a Roman-numbered part the codes begin with 1 again), and no bonus or penalty. */
const fieldsOf = ({ rows }: Appendix): number[] =>
  rows.flatMap(({ kind, level, parent, extra }, index) => {
    const isPart = parent !== null && rows[parent]?.kind === 'criterion';
    return kind === 'criterion' && level === 1 && !isPart && extra === undefined ? [index] : [];
  });

/** The fields' maxima in one column, or null when one of them is not known. */
function fieldsTotal(appendix: Appendix, facts: Facts, column: Column): Score | null {
  const scores = fieldsOf(appendix).map((index) => believed(appendix, facts, index, column));
  return scores.length === 0 || scores.includes(null)
    ? null
    : sumScores(scores.filter((score) => score !== null));
}

/** Without a scheme, a table of five fields or more that comes this close to 100 means 100. */
function expectedTotal({ scheme }: Facts, sum: Score, fields: number): Exact | null {
  if (scheme !== null) return new Exact(scheme.total);
  const close = sum.low.value.minus(100).abs().lte(10);
  return fields >= 5 && close ? new Exact(100) : null;
}

/** The total of the maxima is wrong because a criterion is missing, unknown, or a sum on the way is wrong. */
const totalOfWrongParts: CauseRule = (finding, { of }) =>
  [criterionMissing, criterionUnknown, parentMissing, codeDuplicate].some((check) => of(check).length > 0) ||
  of(subtotalMismatch).some(({ role }) => role === finding.role);

export const schemeTotal = defineCheck({
  id: 'scheme-total',
  severity: 'error',
  label: { vi: 'Tổng điểm tối đa chưa đúng', en: 'Maxima do not add up' },
  finds:
    "maxima that do not add up to the scheme's total; without a scheme, a warning where five or more fields come close to 100",
  example: 'fields of 99 points',
  appliesTo: ({ wholeTree }) => wholeTree,
  sentence: {
    vi: (w) =>
      `${w.cell}: điểm tối đa của các lĩnh vực cộng lại được ${w.stated}, đúng ra là ${w.expected}; hãy tìm dòng ghi sai điểm tối đa.`,
    en: (w) =>
      `${w.cell}: the fields' maxima add up to ${w.stated} instead of ${w.expected}; find the row with the wrong maximum.`,
  },
  followsFrom: [totalOfWrongParts],
  run: (appendix, facts) =>
    columnsOf(appendix, 'maximum').flatMap((column) => {
      const sum = fieldsTotal(appendix, facts, column);
      const fields = fieldsOf(appendix).length;
      const expected = sum === null ? null : expectedTotal(facts, sum, fields);
      if (sum === null || expected === null || sum.low.value.eq(expected)) return [];
      const row = appendix.total === null ? undefined : appendix.rows[appendix.total];
      return [
        {
          place: { row: row?.row ?? appendix.header.bottom, column: column.column },
          ...(row === undefined ? {} : { row }),
          column,
          severity: facts.scheme === null ? ('warning' as const) : ('error' as const),
          stated: scoreToJson(sum),
          expected: expected.toFixed(),
        },
      ];
    }),
});
