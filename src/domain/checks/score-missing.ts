/** An empty cell where points belong: a leaf nobody scored, or a subtotal nobody summed. A column that is mostly empty is said once. */
import { isLeaf } from '../appendix';
import type { Appendix, Column } from '../appendix';
import { scoreToJson } from '../score';
import { partsOf } from '../tree';
import { fromSameRow } from './causes';
import { defineCheck, seenIn } from './check';
import type { Observation } from './check';
import { isBlank, isUnwritten, maximumColumn, statedScore } from './facts';
import type { Facts } from './facts';
import { rowUnnamed } from './row-unnamed';
import { isWithout } from './scored-by';
import { point } from './sentence';

/** From this share of empty leaves on, a column is a form to be filled in, not a column with holes. */
const mostly = 0.5;

/** Leaves where the column should say something: those that can get points in it. */
function expectedLeaves(appendix: Appendix, column: Column): number[] {
  const maximum = maximumColumn(appendix, column);
  return appendix.rows.flatMap((row, index) =>
    isLeaf(row) &&
    row.extra === undefined &&
    (maximum === undefined || !isBlank(row, maximum) || !isBlank(row, column))
      ? [index]
      : [],
  );
}

function emptyColumn(appendix: Appendix, column: Column, empty: number, of: number): Observation {
  return {
    place: { row: appendix.header.bottom, column: column.column },
    column,
    severity: empty === of ? 'info' : 'warning',
    params: { whole: 'yes', empty: String(empty), of: String(of) },
  };
}

const partOf = (appendix: Appendix, { sums }: Facts, index: number, column: Column): Observation[] => {
  const row = appendix.rows[index];
  if (row === undefined || !isUnwritten(row, column)) return [];
  const seen = seenIn(row, column);
  const parts = partsOf(appendix, index);
  if (parts.length === 0) return [seen];
  if (parts.some((part) => statedScore(appendix.rows[part], column) === null)) return [];
  const sum = sums.get(column.key)?.[index] ?? null;
  // Ends of scales and bounds ("0,25 - 2,5", "≥ 3,5") have no one sum that could be asked for.
  return sum === null || sum.low.open === true || sum.high.open === true
    ? []
    : [
        {
          ...seen,
          severity: 'warning',
          expected: scoreToJson(sum),
          repair: { kind: 'sum-children' },
          params: { parent: 'yes' },
        },
      ];
};

export const scoreMissing = defineCheck({
  id: 'score-missing',
  severity: 'error',
  label: { vi: 'Thiếu điểm', en: 'Missing points' },
  finds:
    'an empty leaf; an empty subtotal is a warning with its sum; a column that is mostly empty is said once (information when nothing is filled in)',
  example: 'D4 empty',
  appliesTo: ({ listsCriteria }) => listsCriteria,
  sentence: {
    vi: (w) =>
      w.has('whole')
        ? `${w.cell}: cột “${w.header}” còn trống ${w.value('empty')} trên ${w.value('of')} tiêu chí; hãy nhập điểm.`
        : w.has('parent')
          ? `${point.vi(w)}: còn trống trong khi các dòng con cộng lại được ${w.expected}; hãy ghi tổng.`
          : `${point.vi(w)}: còn trống; hãy nhập điểm.`,
    en: (w) =>
      w.has('whole')
        ? `${w.cell}: column “${w.header}” is empty for ${w.value('empty')} of ${w.value('of')} criteria; enter the points.`
        : w.has('parent')
          ? `${point.en(w)}: empty, while the rows below add up to ${w.expected}; write the sum.`
          : `${point.en(w)}: empty; enter the points.`,
  },
  followsFrom: [fromSameRow(rowUnnamed)],
  run: (appendix, facts) =>
    facts.pointColumns.flatMap((column) => {
      const leaves = expectedLeaves(appendix, column).filter(
        (index) => !isWithout(appendix, facts, index, column),
      );
      const empty = leaves.filter(
        (index) => appendix.rows[index] !== undefined && isUnwritten(appendix.rows[index], column),
      );
      if (leaves.length > 1 && empty.length > leaves.length * mostly)
        return [emptyColumn(appendix, column, empty.length, leaves.length)];
      const parents = appendix.rows.flatMap((row, index) =>
        row.kind !== 'section' && partsOf(appendix, index).length > 0 ? [index] : [],
      );
      return [...empty, ...parents].flatMap((index) => partOf(appendix, facts, index, column));
    }),
});
