/**
 * The column that bounds others by its figures holds their maxima: what each use asks of it is one question, how many rows are below it
 * and how many above. Of two columns under the same words, none of maxima, the one that is nowhere below the other does.
 */
import type { Column } from '../../domain/appendix';
import { isMaximum, isScored } from '../../domain/roles';
import { exceeds } from '../../domain/score';
import type { Score } from '../../domain/score';
import type { Sheet } from '../layout/sheet';
import { columnKey } from './column-key';

/** So sure are figures of what words leave open: little enough for a person to be asked. */
export const figuresConfidence = 0.6;
/** So many rows at least must be below their maximum. */
const leastBelow = 2;

/** What a row states in the column that may hold the maxima, and in another. */
export type Pair = readonly [most: Score | null, points: Score | null];

/** Rows in which points are below what may be their maximum, and above it. */
export interface Bounds {
  readonly below: number;
  readonly above: number;
}

export function boundsOf(pairs: readonly Pair[]): Bounds {
  let [below, above] = [0, 0];
  for (const [most, points] of pairs) {
    if (most === null || points === null) continue;
    if (exceeds(points, most)) above += 1;
    else if (exceeds(most, points)) below += 1;
  }
  return { below, above };
}

/** True for points below a maximum in some rows, and above it in so many at most. */
export const isBounded = ({ below, above }: Bounds, mostAbove = 0): boolean =>
  below >= leastBelow && above <= mostAbove;

/** What rows of a sheet state in two columns. */
export function pairsIn(
  sheet: Sheet,
  rows: readonly number[],
  whole: { readonly column: number },
  part: { readonly column: number },
): readonly Pair[] {
  const scoreAt = (row: number, column: number): Score | null => {
    const reading = sheet.point(row, column);
    return reading.kind === 'score' ? reading.score : null;
  };
  return rows.map((row): Pair => [scoreAt(row, whole.column), scoreAt(row, part.column)]);
}

/** The columns, one of two alike as the maximum of the other where their figures say so. */
export function withMaximumByFigures(
  sheet: Sheet,
  rows: readonly number[],
  columns: readonly Column[],
): readonly Column[] {
  const [first, second, ...others] = columns.filter(({ role }) => isScored(role));
  if (!first || !second || others.length > 0 || columns.some(({ role }) => isMaximum(role))) return columns;
  const areAlike = first.header === second.header && first.role === second.role && first.year === second.year;
  const whole = areAlike
    ? [first, second].find((each) =>
        isBounded(boundsOf(pairsIn(sheet, rows, each, each === first ? second : first))),
      )
    : undefined;
  if (whole === undefined) return columns;
  const part = whole === first ? second : first;
  const plain = { role: part.role, header: part.header, column: part.column, confidence: part.confidence };
  return columns.map((column): Column => {
    if (column === part)
      return {
        ...plain,
        key: columnKey(part.role, part.year ?? null),
        ...(part.year === undefined ? {} : { year: part.year }),
      };
    if (column !== whole) return column;
    return {
      key: 'maximum',
      role: 'maximum',
      column: whole.column,
      header: whole.header,
      confidence: figuresConfidence,
    };
  });
}
