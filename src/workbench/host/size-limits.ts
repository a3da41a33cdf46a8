/** How high a row and how wide a column may be. */
import type { Engine } from '../engine/types';
import { number } from './arguments';
import { invalidArgument } from './errors';

export type SizedAxis = 'row' | 'column';

/** Pixels of a digit of Excel's usual font. */
const USUAL_DIGIT = 7;

/** Points: a row's 409.5, and a column's 255 characters of the workbook's default font with what stands around them. */
const most = (axis: SizedAxis, { extras: { digit = USUAL_DIGIT } }: Engine): number =>
  axis === 'row' ? 409.5 : ((255 * digit + 2 * Math.ceil(digit / 4) + 1) * 72) / 96;

export function sizeGiven(value: unknown, axis: SizedAxis, engine: Engine): number {
  const points = number(value);
  if (points < 0 || points > most(axis, engine)) throw invalidArgument();
  return points;
}
