/** Parts ("I", "II.", "Phần A", headings in capitals): where a table counts its criteria anew in each, codes are compared within one. */
import type { Row } from '../appendix';
import { startsAgain } from '../code';

const isMarked = (row: Row | undefined): boolean => row?.code.bend === 'roman';

/** Index of the marked row, with points or without, or of the heading that `row` stands under; -1 outside any. */
export function romanPart(rows: readonly Row[], row: Row): number {
  let part = -1;
  let top = row;
  for (let at = row.parent; at !== null; at = top.parent) {
    const above = rows[at];
    if (above === undefined) break;
    if (isMarked(above)) part = at;
    top = above;
  }
  const { section } = top;
  return part === -1 && section !== undefined ? section : part;
}

/** Rows of one numbering by their code; the first of a code that stands twice. */
export type Numbering = ReadonlyMap<string, Row>;

/**
 * The numberings of a table: one, or one more for each part whose codes start again. A part that counts on
 * where the one before it stopped belongs to that one's numbering.
 */
export function numberings(rows: readonly Row[]): readonly Numbering[] {
  const parts = new Map<number, Map<string, Row>>();
  for (const row of rows) {
    const { code } = row.code;
    if (row.kind !== 'criterion' || code === null) continue;
    const part = romanPart(rows, row);
    const known = parts.get(part) ?? new Map<string, Row>();
    parts.set(part, known);
    if (!known.has(code)) known.set(code, row);
  }
  const found: Map<string, Row>[] = [];
  for (const [part, codes] of parts) {
    const current = found.at(-1);
    if (current === undefined || startsAgain([...codes.keys()], current, isMarked(rows[part])))
      found.push(codes);
    else for (const [code, row] of codes) if (!current.has(code)) current.set(code, row);
  }
  return found;
}
