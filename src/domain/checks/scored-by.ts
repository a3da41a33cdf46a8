/**
 * Cells without points that should have none. A criterion is scored by appraisal or by survey: of the columns of a year it
 * has points on its own side only, and where they are filled in before the survey is made, it waits.
 */
import { isLeaf } from '../appendix';
import type { Appendix, Column, Row } from '../appendix';
import { isMarkedSurvey, surveyRows } from '../planning/survey';
import { isMaximum, scoredBy } from '../roles';
import { isBlank, isUnwritten, statedScore } from './facts';
import type { Facts } from './facts';

const waiting = new WeakMap<Facts, Map<Column, ReadonlySet<number>>>();

/** Leaves that wait for the survey in a column: all that it scores, as long as none of them has points there. */
function waitingIn(appendix: Appendix, facts: Facts, column: Column): ReadonlySet<number> {
  if (scoredBy(column.role) !== 'appraisal') return new Set();
  const bySurvey = surveyRows(appendix, facts.scheme);
  const leaves = appendix.rows.flatMap((row, index) =>
    isLeaf(row) && (bySurvey[index] === true || isMarkedSurvey(row)) ? [index] : [],
  );
  const filled = leaves.some((index) => statedScore(appendix.rows[index], column) !== null);
  return new Set(filled ? [] : leaves);
}

const waits = (appendix: Appendix, facts: Facts, index: number, column: Column): boolean => {
  const known = waiting.get(facts) ?? new Map<Column, ReadonlySet<number>>();
  waiting.set(facts, known);
  const rows = known.get(column) ?? waitingIn(appendix, facts, column);
  known.set(column, rows);
  return rows.has(index);
};

/** True where a column of the same year beside it holds the points that the row got the other way. */
const hasPointsBeside = (appendix: Appendix, row: Row, column: Column): boolean => {
  const way = scoredBy(column.role);
  return appendix.columns.some((other) => {
    const otherWay = scoredBy(other.role);
    const differs = way !== null && otherWay !== null && way !== otherWay;
    const isSame = other.year === column.year && other.unit === column.unit;
    return differs && isSame && statedScore(row, other) !== null;
  });
};

/**
 * True for an empty maximum where another one of the row says what can be got: a criterion has points of appraisal or of survey, and of
 * two columns of plain maxima the one with points counts.
 */
const hasMaximumBeside = (appendix: Appendix, row: Row, column: Column): boolean =>
  isMaximum(column.role) &&
  appendix.columns.some(
    (other) =>
      other !== column &&
      (column.role === 'maximum' ? other.role === 'maximum' : isMaximum(other.role)) &&
      other.unit === column.unit &&
      statedScore(row, other) !== null,
  );

/** True for a cell that holds no points and should hold none. */
export const isWithout = (appendix: Appendix, facts: Facts, index: number, column: Column): boolean => {
  const row = appendix.rows[index];
  if (row === undefined || !isBlank(row, column)) return false;
  return (
    !isUnwritten(row, column) ||
    hasPointsBeside(appendix, row, column) ||
    hasMaximumBeside(appendix, row, column) ||
    waits(appendix, facts, index, column)
  );
};
