/** Sums that somebody typed while criteria below them have no points yet: what is not scored is no mistake of anyone. */
import type { Appendix, Column, ColumnKey, Row } from './appendix';
import { maximumFor } from './primary';
import { Exact, saysLater, subtract, sumScores } from './score';
import type { Score } from './score';
import { partsOf, statedParts, statedScore } from './tree';

const none = new Exact(0);

/** Nothing is written in the cell, or that the points are still to come. */
function isUnscored({ points, extra }: Row, key: ColumnKey): boolean {
  const reading = points.get(key)?.reading;
  if (extra !== undefined) return false;
  if (reading === undefined || reading.kind === 'blank') return true;
  return reading.kind === 'not-score' && saysLater(reading.raw);
}

const mostOf = (row: Row | undefined, maximum: Column): Exact =>
  statedScore(row, maximum.key)?.high.value ?? none;

/** Leaves below a row that may still get points: indices into `Appendix.rows`. */
function unscoredBelow(
  appendix: Appendix,
  column: Column,
  maximum: Column,
  index: number,
): readonly number[] {
  return partsOf(appendix, index).flatMap((part) => {
    const row = appendix.rows[part];
    if (row === undefined) return [];
    if (partsOf(appendix, part).length > 0) return unscoredBelow(appendix, column, maximum, part);
    return isUnscored(row, column.key) && mostOf(row, maximum).gt(0) ? [part] : [];
  });
}

/**
 * The criteria without points whose points would make a typed sum right, as indices into `Appendix.rows`: what it states beyond
 * `sum` (left out: what its parts state) lies within their maxima. None where they cannot, and where Excel works the sum out.
 */
export function awaitedBelow(
  appendix: Appendix,
  column: Column,
  index: number,
  sum: Score = sumScores(statedParts(appendix, column.key, index)),
): readonly number[] {
  const maximum = maximumFor(appendix, column);
  const stated = statedScore(appendix.rows[index], column.key);
  const typed = appendix.rows[index]?.points.get(column.key)?.formula === null;
  if (maximum === null || stated === null || !typed) return [];
  const rows = unscoredBelow(appendix, column, maximum, index);
  const room = rows.reduce((most, row) => most.plus(mostOf(appendix.rows[row], maximum)), none);
  const off = subtract(stated, sum);
  return off.low.value.gte(0) && off.high.value.lte(room) ? rows : [];
}
