/**
 * Words in the place of points, and ways to write that only the table can tell: turned into the numbers they mean, once
 * the row they stand in is known. What cannot be turned stays as it was read.
 */
import type { Appendix, Column, PointCell, PointReading, Row } from './appendix';
import { withCountedLimits } from './counted-limits';
import { withDeductions } from './deductions';
import { maximumFor } from './primary';
import { reachedBefore } from './reached';
import { addsUp, isMaximum, isTarget } from './roles';
import { equals, Exact, boundOf, scoreOf, subtract, sumScores } from './score';
import type { Bound, Score } from './score';
import { partsOf, statedScore } from './tree';

type Resolved = Map<string, PointCell>[];

interface Scene {
  readonly appendix: Appendix;
  /** The cells of each row as far as they are resolved. */
  readonly cells: Resolved;
}

/** A column whose header ends in "(%)" or "%": ratios, whatever its role. */
const ofPercent = ({ header }: Column): boolean => /%\)?\s*$/u.test(header);

const scoreAt = ({ cells }: Scene, index: number, column: Column | null | undefined): Score | null => {
  const reading = column ? cells[index]?.get(column.key)?.reading : undefined;
  return reading?.kind === 'score' && !reading.percent ? reading.score : null;
};

const told = (score: Score, note: string): PointReading => ({ kind: 'score', score, form: 'words', note });

/** The row above in the same column: what "nt" and "//" repeat. */
const above = ({ cells }: Scene, index: number, column: Column): PointReading | null => {
  const reading = cells[index - 1]?.get(column.key)?.reading;
  return reading?.kind === 'score' ? { ...reading, form: 'words' } : null;
};

function meantBy(scene: Scene, index: number, column: Column, reading: PointReading): PointReading | null {
  if (reading.kind !== 'not-score' || !reading.means) return null;
  const { means, raw } = reading;
  const maximum = scoreAt(scene, index, maximumFor(scene.appendix, column));
  switch (means.kind) {
    case 'nothing':
      return { kind: 'blank' };
    case 'above':
      return above(scene, index, column);
    case 'maximum':
      return maximum && told(maximum, raw);
    case 'achieved': {
      const reached = scoreAt(scene, index, reachedBefore(scene.appendix.columns, column));
      return isTarget(column.role) && reached ? told(reached, raw) : null;
    }
    case 'change': {
      const reached = scoreAt(scene, index, reachedBefore(scene.appendix.columns, column));
      return isTarget(column.role) && reached ? told(sumScores([reached, means.by]), raw) : null;
    }
    case 'of':
      return !maximum || equals(maximum, means.of) ? told(means.points, raw) : null;
  }
}

/** "+0,5" typed as text among targets: so much more than was achieved. */
function moreThanReached(
  scene: Scene,
  index: number,
  column: Column,
  { value, reading }: PointCell,
): PointReading | null {
  const isMore = isTarget(column.role) && typeof value === 'string' && /^\s*\+\s*\d/u.test(value);
  if (!isMore || reading.kind !== 'score' || reading.percent) return null;
  const reached = scoreAt(scene, index, reachedBefore(scene.appendix.columns, column));
  return reached && told(sumScores([reached, reading.score]), value);
}

const hundred = new Exact(100);

/** "100%" in a column of targets in points: all the points of the row. */
function wholeOf(scene: Scene, index: number, column: Column, reading: PointReading): PointReading | null {
  if (!isTarget(column.role) || reading.kind !== 'score' || !reading.percent) return null;
  if (!reading.score.low.value.eq(hundred) || !reading.score.high.value.eq(hundred)) return null;
  const maximum = scoreAt(scene, index, maximumFor(scene.appendix, column));
  return maximum && told(maximum, '100%');
}

const open = (bound: Bound): Bound => ({ ...bound, open: true });

/** A maximum written as a scale ("0,25 - 2,5"): its upper end is the maximum, and the ends of a scale do not add up. */
const scale = (column: Column, reading: PointReading): PointReading | null =>
  isMaximum(column.role) && reading.kind === 'score' && reading.form === 'interval'
    ? { ...reading, score: scoreOf(open(reading.score.high)) }
    : null;

const mostlyPercent = ({ rows }: Appendix, { key }: Column): boolean => {
  const scores = rows.flatMap(({ points }) => {
    const reading = points.get(key)?.reading;
    return reading?.kind === 'score' ? [reading] : [];
  });
  return scores.filter(({ percent }) => percent).length * 2 > scores.length;
};

function resolveColumn(scene: Scene, column: Column): void {
  const ratios = ofPercent(column);
  const wholes = !ratios && !mostlyPercent(scene.appendix, column);
  scene.cells.forEach((row, index) => {
    const cell = row.get(column.key);
    if (!cell) return;
    const meant =
      meantBy(scene, index, column, cell.reading) ??
      moreThanReached(scene, index, column, cell) ??
      scale(column, cell.reading);
    const read = meant ?? (wholes ? wholeOf(scene, index, column, cell.reading) : null) ?? cell.reading;
    const reading: PointReading = ratios && read.kind === 'score' ? { ...read, percent: true } : read;
    if (reading !== cell.reading) row.set(column.key, { ...cell, reading });
  });
}

/** "1.000" typed as text: a thousand where the parts add up nearer to that than to one, and one anywhere else. */
const thousands = /^\d{1,3}(?:\.\d{3})+$/u;

function thousandOf(appendix: Appendix, index: number, cell: PointCell, key: string): PointReading | null {
  if (typeof cell.value !== 'string' || !thousands.test(cell.value.trim())) return null;
  const meant = scoreOf(boundOf(new Exact(cell.value.trim().replaceAll('.', ''))));
  const parts = partsOf(appendix, index).flatMap((part) => statedScore(appendix.rows[part], key) ?? []);
  const plain = cell.reading.kind === 'score' ? cell.reading.score : null;
  if (parts.length === 0 || plain === null) return null;
  const off = (score: Score): Exact => subtract(sumScores(parts), score).low.value.abs();
  return off(meant).lt(off(plain)) ? { kind: 'score', score: meant, form: 'text' } : null;
}

function withThousands(appendix: Appendix): Appendix {
  const rows = appendix.rows.map((row, index): Row => {
    const found = [...row.points].flatMap(([key, cell]) => {
      const reading = thousandOf(appendix, index, cell, key);
      return reading ? [[key, { ...cell, reading }] as const] : [];
    });
    return found.length === 0 ? row : { ...row, points: new Map([...row.points, ...found]) };
  });
  return { ...appendix, rows };
}

const order = (column: Column): number => (isMaximum(column.role) ? 0 : isTarget(column.role) ? 2 : 1);

/** The appendix with every point cell reading as the number it means; maxima first, targets after what they build on. */
export function withMeanings(appendix: Appendix): Appendix {
  const points = appendix.columns.filter(({ role }) => addsUp(role));
  const scene: Scene = { appendix, cells: appendix.rows.map((row) => new Map(row.points)) };
  for (const column of [...points].sort((a, b) => order(a) - order(b))) resolveColumn(scene, column);
  const rows = appendix.rows.map((row, index) => ({ ...row, points: scene.cells[index] ?? row.points }));
  return withDeductions(withCountedLimits(withThousands({ ...appendix, rows })));
}
