/** How high a row and how wide a column may be. */
import { number } from './arguments';
import { invalidArgument } from './errors';

export type SizedAxis = 'row' | 'column';

/** Points: a row's 409.5, and a column's 255 characters of the usual font, 7 pixels each and 5 around them. */
const most: Readonly<Record<SizedAxis, number>> = { row: 409.5, column: ((255 * 7 + 5) * 72) / 96 };

export function sizeGiven(value: unknown, axis: SizedAxis): number {
  const points = number(value);
  if (points < 0 || points > most[axis]) throw invalidArgument();
  return points;
}
