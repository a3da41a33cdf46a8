/** Places as attributes of the file format hold them. */
import { parseArea } from '../../a1/address';
import type { Area } from '../../a1/place';

/** A zero-based place. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A list of ranges parted by spaces, as `sqref` holds them; what is no range is left out. */
export const parseRects = (list: string): readonly Area[] =>
  list
    .trim()
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
