/**
 * Columns that say by how much two others differ: points lost, points to win, this year less the year before. Which two they are
 * the headers hardly tell, so the figures do; where these bear out no pair, nothing is said.
 */
import type { Appendix, Column, ColumnKey } from './appendix';
import { slipsOf } from './borne-out';
import { gapOf, isGap, isMaximum, isScored, isTarget, roleOf } from './roles';
import type { GapRole } from './roles';
import { isOpen, judge, readPoint, subtract, zero } from './score';
import type { Score } from './score';

/** A cell that is not the difference of the two columns that its column takes from each other. */
export interface WrongDifference {
  readonly index: number;
  readonly stated: Score;
  readonly expected: Score;
  readonly from: Column;
  readonly less: Column;
}

interface Pair {
  readonly from: Column;
  readonly less: Column;
}

/** So many columns beside a difference may be what it is taken from: a matrix has hundreds. */
const mostBeside = 12;

/** The figure a cell states; a bound ("≥ 3,5") has no difference. */
function figureIn({ rows }: Appendix, index: number, key: ColumnKey): Score | null {
  const row = rows[index];
  const reading = row?.points.get(key)?.reading ?? readPoint(row?.texts.get(key) ?? '', 'General');
  return reading.kind === 'score' && !isOpen(reading.score) ? reading.score : null;
}

const holdsKind = (kind: 'maximum' | 'scored' | 'target', { role }: Column): boolean =>
  ({ maximum: isMaximum, scored: isScored, target: isTarget })[kind](role);

/** The nearest columns of figures of the same unit. */
function beside({ columns }: Appendix, { key, column, unit }: Column): readonly Column[] {
  const distance = (other: Column): number => Math.abs(other.column - column);
  return columns
    .filter((other) => other.key !== key && other.unit === unit && !isGap(other.role))
    .filter(
      ({ role }) => role !== 'difference' && ['points', 'percent', 'ranks'].includes(roleOf(role).holds),
    )
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, mostBeside);
}

/** True for the two ends of a gap, whichever is taken from which: some write what was lost below zero. */
function areEnds(role: GapRole, { from, less }: Pair): boolean {
  const gap = gapOf(role);
  const meet = (a: Column, b: Column): boolean => holdsKind(gap.from, a) && holdsKind(gap.less, b);
  return meet(from, less) || meet(less, from);
}

/** The pairs of columns of one sort that may be taken from each other, either way; those that the role speaks of come first. */
function pairsFor(appendix: Appendix, column: Column): Pair[] {
  const { role } = column;
  const near = beside(appendix, column);
  const pairs = near.flatMap((from) =>
    near
      .filter((less) => less !== from && roleOf(less.role).holds === roleOf(from.role).holds)
      .map((less) => ({ from, less })),
  );
  if (!isGap(role)) return pairs;
  const isTold = (pair: Pair): boolean => areEnds(role, pair);
  return [...pairs.filter(isTold), ...pairs.filter((pair) => !isTold(pair))];
}

const isZero = ({ low, high }: Score): boolean => low.value.isZero() && high.value.isZero();

/** The rows that a pair does not bear out, and how many it does; where all three are nothing a row says nothing. */
function judged(
  appendix: Appendix,
  { key }: Column,
  { from, less }: Pair,
): { readonly borneOut: number; readonly wrong: WrongDifference[] } {
  const wrong: WrongDifference[] = [];
  let borneOut = 0;
  for (const [index, { kind, closing }] of appendix.rows.entries()) {
    if (kind === 'section' || kind === 'unnamed' || (kind === 'closing' && closing !== 'sum')) continue;
    const stated = figureIn(appendix, index, key);
    const [whole, part] = [figureIn(appendix, index, from.key), figureIn(appendix, index, less.key)];
    if (stated === null || whole === null || part === null) continue;
    const expected = subtract(whole, part);
    if (isZero(stated) && isZero(expected)) continue;
    if (judge(stated, [whole, subtract(zero, part)]) !== 'mismatch') borneOut += 1;
    else wrong.push({ index, stated, expected, from, less });
  }
  return { borneOut, wrong };
}

/** The cells of a column of gaps or differences that are wrong under the pair of columns that most of it bears out. */
export function wrongDifferences(appendix: Appendix, column: Column): readonly WrongDifference[] {
  if (!isGap(column.role) && column.role !== 'difference') return [];
  let best: ReturnType<typeof judged> | null = null;
  for (const pair of pairsFor(appendix, column)) {
    const found = judged(appendix, column, pair);
    const [more, less] = [
      found.borneOut - (best?.borneOut ?? 0),
      found.wrong.length - (best?.wrong.length ?? 0),
    ];
    if (best === null || more - less > 0) best = found;
  }
  return best === null ? [] : slipsOf(best);
}
