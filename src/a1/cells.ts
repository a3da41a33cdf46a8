import type { Place } from './place';

/** "A" for column 0. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** 0 for "A" or "a". */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** "D93". */
export const cellName = (place: Pick<Place, 'row' | 'column'>): string =>
  `${columnLetters(place.column)}${place.row + 1}`;
