/** Points or a target above what the criterion can get. */
import { maximaAcross, ranksUnits } from '../across';
import { isLeaf } from '../appendix';
import type { Appendix, Column, Row } from '../appendix';
import { reachedBefore } from '../reached';
import { isTarget } from '../roles';
import { equals, exceeds, isNegative, subtract, zero } from '../score';
import type { Score } from '../score';
import { namedMaxima } from '../named-maxima';
import { defineCheck, scoreSeenIn } from './check';
import type { Observation } from './check';
import { componentMismatch } from './component-mismatch';
import { believed, maximumColumn, statedScore } from './facts';
import type { Facts } from './facts';
import { point } from './sentence';
import { fromSameCell } from './causes';
import { doubtedScale } from './scale-uncertain';
import { intervalReversed } from './interval-reversed';

/** What a bonus or penalty can bring at most; null for all other rows. */
const limitOf = (row: Row, maximum: Column): Score | null => {
  const reading = row.limits?.get(maximum.key)?.reading;
  return reading?.kind === 'score' ? reading.score : null;
};

const size = (score: Score): Score => (isNegative(score) ? subtract(zero, score) : score);

/** A penalty of −2, or of 2, takes off two points at most. */
const isBeyond = (row: Row, stated: Score, most: Score): boolean =>
  row.extra === 'penalty' ? exceeds(size(stated), size(most)) : exceeds(stated, most);

/** True for a target such as "Giữ vững" that only says again what was achieved: what is wrong is wrong there. */
function repeatsReached({ columns }: Appendix, row: Row, column: Column, stated: Score): boolean {
  const reading = row.points.get(column.key)?.reading;
  if (!isTarget(column.role) || reading?.kind !== 'score' || reading.form !== 'words') return false;
  const reached = statedScore(row, reachedBefore(columns, column));
  return reached !== null && equals(reached, stated);
}

/** Points above the maximum that stands in a column of its row. */
const aboveBeside = (appendix: Appendix, facts: Facts): Observation[] =>
  [...facts.scoredColumns, ...facts.targetColumns].flatMap((column) => {
    const maximum = maximumColumn(appendix, column);
    if (maximum === undefined || column.extra !== undefined) return [];
    return appendix.rows.flatMap((row, index) => {
      const stated = statedScore(row, column);
      const most = limitOf(row, maximum) ?? believed(appendix, facts, index, maximum);
      if (!isLeaf(row) || stated === null || most === null || !isBeyond(row, stated, most)) return [];
      return repeatsReached(appendix, row, column, stated) ? [] : [scoreSeenIn(row, column, stated, most)];
    });
  });

/** Points above the maximum that the name of their row says; none where most are above what was taken for it. */
const aboveNamed = (appendix: Appendix, facts: Facts): Observation[] => {
  const maxima = [...namedMaxima(appendix)];
  return [...facts.scoredColumns, ...facts.targetColumns].flatMap((column) => {
    const stated = maxima.flatMap(([index, most]) => {
      const [row, score] = [appendix.rows[index], statedScore(appendix.rows[index], column)];
      return row === undefined || score === null ? [] : [{ row, score, most }];
    });
    const above = stated.filter(({ score, most }) => exceeds(score, most));
    if (above.length * 2 > stated.length) return [];
    return above.map(({ row, score, most }) => scoreSeenIn(row, column, score, most));
  });
};

/** Where rows are units, points above the maximum of their column; none where most are above what was taken for it. */
const aboveAcross = (appendix: Appendix, facts: Facts): Observation[] => {
  const maxima = maximaAcross(appendix);
  const bonus = appendix.columns.some(({ extra }) => extra === 'bonus');
  return facts.scoredColumns.flatMap((column) => {
    const most = maxima.get(column.key);
    if (most === undefined || column.extra !== undefined || (bonus && column.role === 'total')) return [];
    const stated = appendix.rows.flatMap((row) => {
      const score = isLeaf(row) ? statedScore(row, column) : null;
      return score === null ? [] : [{ row, score }];
    });
    const above = stated.filter(({ score }) => exceeds(score, most));
    if (above.length * 2 > stated.length) return [];
    return above.map(({ row, score }) => scoreSeenIn(row, column, score, most));
  });
};

export const overMaximum = defineCheck({
  id: 'over-maximum',
  severity: 'error',
  label: { vi: 'Vượt điểm tối đa', en: 'Above maximum' },
  finds: 'achieved points or a target above the maximum of a leaf',
  example: '2,5 of 2',
  appliesTo: () => true,
  sentence: {
    vi: (w) =>
      `${point.vi(w)}: ghi ${w.stated}, vượt điểm tối đa ${w.expected}; hãy sửa lại không quá ${w.expected}.`,
    en: (w) =>
      `${point.en(w)}: states ${w.stated}, above the maximum ${w.expected}; write at most ${w.expected}.`,
  },
  followsFrom: [doubtedScale, fromSameCell(intervalReversed, componentMismatch)],
  run: (appendix, facts) =>
    ranksUnits(appendix)
      ? aboveAcross(appendix, facts)
      : [...aboveBeside(appendix, facts), ...aboveNamed(appendix, facts)],
});
