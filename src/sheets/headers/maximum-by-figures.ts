/** Two columns under the same words, none of maxima: the one that is nowhere below the other holds the maxima. */
import type { Column } from '../../domain/appendix';
import { isMaximum, isScored } from '../../domain/roles';
import { exceeds, readPoint } from '../../domain/score';
import type { Score } from '../../domain/score';
import type { Sheet } from '../layout/sheet';
import { columnKey } from './column-key';

/** So sure are figures of what their words leave open: little enough for a person to be asked. */
const confidence = 0.6;
/** So many rows at least must be below their maximum. */
const leastBelow = 2;

const scoreAt = (sheet: Sheet, row: number, { column }: Column): Score | null => {
  const reading = readPoint(sheet.value(row, column), sheet.format(row, column));
  return reading.kind === 'score' ? reading.score : null;
};

/** True where the first column is nowhere below the second, and above it in some rows. */
function bounds(sheet: Sheet, rows: readonly number[], whole: Column, part: Column): boolean {
  let below = 0;
  for (const row of rows) {
    const [most, points] = [scoreAt(sheet, row, whole), scoreAt(sheet, row, part)];
    if (most === null || points === null) continue;
    if (exceeds(points, most)) return false;
    if (exceeds(most, points)) below += 1;
  }
  return below >= leastBelow;
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
    ? [first, second].find((each) => bounds(sheet, rows, each, each === first ? second : first))
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
    return { key: 'maximum', role: 'maximum', column: whole.column, header: whole.header, confidence };
  });
}
