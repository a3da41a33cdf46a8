/** A matrix: one column of points per unit. */
import type { Column } from '../../domain/appendix';
import { halfHolds } from './contents';
import { columnOf, guessesFor, isOfFigures, yearFor } from './guess';
import type { MeasuredColumn } from './guess';

/** So sure are we of a unit's column whose header tells its role too, and of one under the unit's name alone. */
const toldConfidence = 0.9;
const bareConfidence = 0.8;

/** The columns of a matrix: each holds the points of the unit its header names. */
export function unitColumns(columns: readonly MeasuredColumn[]): Column[] {
  const units = columns.filter(
    ({ unit, contents }) =>
      unit !== undefined && (contents.filled === 0 || contents.share.points >= halfHolds),
  );
  if (units.length < 2) return [];
  return units.flatMap((column) => {
    const role = guessesFor({ ...column, own: column.rest ?? '', header: column.rest ?? '' })
      .sort((a, b) => b.confidence - a.confidence)
      .find((guess) => isOfFigures(guess.role))?.role;
    return [
      columnOf(
        column,
        role ?? 'achieved',
        role ? toldConfidence : bareConfidence,
        yearFor(role ?? 'achieved', column),
        column.unit,
      ),
    ];
  });
}
