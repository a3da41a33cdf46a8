/** Rows below a section that state its sum once more: "Cộng I", "Cộng mục 1", "Tổng lĩnh vực 1". They are nobody's children. */
import { isMaximum } from '../../domain/roles';
import { judge } from '../../domain/score';
import { romanValue } from '../../domain/code/ordinals';
import { fold } from '../headers/fold';
import { readKey } from '../headers/column-key';
import type { CodedRow } from './coded';
import { markOf } from './subtotal-mark';
import type { TreePlace } from './tree';

/** The mark a row carries in its code cell or before its name, folded. */
const ownMark = ({ piece, code }: CodedRow): string => {
  const written = piece.codeText === '' ? (/^\S+/u.exec(piece.nameText)?.[0] ?? '') : piece.codeText;
  return code.bend === 'inside-name'
    ? (code.code ?? '')
    : fold(written).replace(/(?<![().:\s])[().:\s]+$|^\(/gu, '');
};

/** The nearest row above that carries the mark; a Roman mark may stand for a number where no row is marked so. */
function ownerOf(rows: readonly CodedRow[], at: number, mark: string): number | null {
  const above = rows.slice(0, at).map((row, index) => ({ row, index }));
  const owns = ({ row }: { row: CodedRow }): boolean =>
    row.kind === 'section' || row.kind === 'criterion' ? ownMark(row) === mark : false;
  const found = above.filter(owns).at(-1);
  const number = romanValue(mark.toUpperCase());
  if (found || number === null) return found?.index ?? null;
  return (
    above.filter(({ row }) => row.kind === 'criterion' && row.code.code === String(number)).at(-1)?.index ??
    null
  );
}

/** Criteria between two rows that stand under none of them. */
const topsBetween = (
  rows: readonly CodedRow[],
  places: readonly TreePlace[],
  from: number,
  to: number,
): number[] =>
  rows.flatMap((row, at) => {
    const parent = places[at]?.parent ?? null;
    const isTop = parent === null || rows[parent]?.kind !== 'criterion' || parent <= from;
    return at > from && at < to && row.kind === 'criterion' && isTop ? [at] : [];
  });

/** True when the row states the sum of the others in one column of maxima at least. */
function agrees(rows: readonly CodedRow[], at: number, parts: readonly number[]): boolean {
  return [...(rows[at]?.piece.points ?? [])].some(([key, { reading }]) => {
    if (!isMaximum(readKey(key).role) || reading.kind !== 'score') return false;
    const scores = parts.flatMap((part) => {
      const own = rows[part]?.piece.points.get(key)?.reading;
      return own?.kind === 'score' ? [own.score] : [];
    });
    return scores.length > 0 && judge(reading.score, scores) !== 'mismatch';
  });
}

/**
 * The rows whose sum the sub-total at `at` states: its section's own points where it has some, else the rows of the section. Of a
 * sub-total that names no section the rows since the last heading, as far as it agrees with them; empty where it is unclear.
 */
export function repeatedBy(
  rows: readonly CodedRow[],
  places: readonly TreePlace[],
  at: number,
): readonly number[] {
  const mark = markOf(rows[at]?.name ?? '');
  if (mark !== null) {
    const owner = ownerOf(rows, at, mark);
    if (owner === null) return [];
    if (rows[owner]?.kind === 'section') return topsBetween(rows, places, owner, at);
    return rows[owner]?.piece.hasFigures === true ? [owner] : (places[owner]?.children ?? []);
  }
  let from = at - 1;
  while (from >= 0 && rows[from]?.kind === 'criterion') from -= 1;
  const parts = topsBetween(rows, places, from, at);
  return agrees(rows, at, parts) ? parts : [];
}
