/** Roman-numbered parts ("I", "II."): where a table counts its criteria anew in each, codes are compared within one. */
import type { Row } from '../appendix';

/** Index of the Roman-numbered row that `row` stands under; -1 outside any. */
export function romanPart(rows: readonly Row[], row: Row): number {
  let part = -1;
  for (let at = row.parent; at !== null; at = rows[at]?.parent ?? null) {
    if (rows[at]?.code.bend === 'roman') part = at;
  }
  return part;
}
