/** Rows below a section that state its sum once more: "Cộng I", "Cộng mục 1", "Tổng lĩnh vực 1". They are nobody's children. */
import { isMaximum } from '../../domain/roles';
import { romanValue } from '../../domain/code/ordinals';
import { fold } from '../headers/fold';
import { readKey } from '../headers/column-key';
import type { CodedRow } from './coded';
import { addingKeys, statesSum } from './stated';
import type { Children } from './stated';
import { markOf } from './subtotal-mark';
import type { Tree, TreePlace } from './tree';

const leading =
  /^(?:(?:phan|muc|nhom|khoi|chuong|linh vuc|tieu chi|noi dung) (?:so |thu )?)?\(?([a-z]{1,6}|\d{1,2}(?:\.\d{1,2})*)(?=$|[\s().:-])/u;

/** The mark a row carries in its code cell or before its name, folded: "a" for "Phần A: Kết quả". */
const ownMark = ({ piece, code }: CodedRow): string => {
  if (code.bend === 'inside-name') return code.code ?? '';
  return leading.exec(fold(piece.codeText === '' ? piece.nameText : piece.codeText))?.[1] ?? '';
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

/** True when the row states the sum of the parts in one column of maxima at least, or of points where there are no maxima. */
function agrees(
  rows: readonly CodedRow[],
  children: Children,
  at: number,
  parts: readonly number[],
): boolean {
  const keys = addingKeys(rows);
  const maxima = keys.filter((key) => isMaximum(readKey(key).role));
  return (maxima.length > 0 ? maxima : keys).some(
    (key) => statesSum(rows, children, { at, parts }, key) === true,
  );
}

/** The rows a sub-total without a name may close: those since the last heading, then those since the headings above it. */
function* spansAbove(
  rows: readonly CodedRow[],
  places: readonly TreePlace[],
  at: number,
): Generator<readonly number[]> {
  let from = at - 1;
  while (from >= 0) {
    while (from >= 0 && (rows[from]?.kind === 'criterion' || rows[from]?.kind === 'unnamed')) from -= 1;
    const parts = topsBetween(rows, places, from, at);
    if (parts.length > 0) yield parts;
    if (rows[from]?.kind !== 'section') return;
    from -= 1;
  }
}

/** The rows that a sub-total without a name agrees with. */
function agreeingSpan(
  rows: readonly CodedRow[],
  places: readonly TreePlace[],
  at: number,
): readonly number[] {
  const children = places.map((place) => place.children);
  for (const parts of spansAbove(rows, places, at)) if (agrees(rows, children, at, parts)) return parts;
  return [];
}

/** The rows right above a sub-total that agrees with none, where all others in its words do with those right above them. */
function spanAsOthers(rows: readonly CodedRow[], { places, total }: Tree, at: number): readonly number[] {
  const words = fold(rows[at]?.name ?? '');
  const others = rows.flatMap(({ kind, name }, other) =>
    kind === 'total' && other !== total && other !== at && fold(name) === words ? [other] : [],
  );
  const nearest = (of: number): readonly number[] => {
    for (const parts of spansAbove(rows, places, of)) return parts;
    return [];
  };
  const children = places.map((place) => place.children);
  const isTheirs = others.every((other) => agrees(rows, children, other, nearest(other)));
  return others.length > 0 && isTheirs ? nearest(at) : [];
}

/**
 * The rows whose sum the sub-total at `at` states: its section's own points where it has some, else the rows of the section. Of a
 * sub-total that names no section the rows since a heading that it agrees with, or that it closes as all others in its words
 * close theirs; empty where it is unclear.
 */
export function repeatedBy(rows: readonly CodedRow[], tree: Tree, at: number): readonly number[] {
  const { places } = tree;
  const mark = markOf(rows[at]?.name ?? '');
  if (mark === null) {
    const agreeing = agreeingSpan(rows, places, at);
    return agreeing.length > 0 ? agreeing : spanAsOthers(rows, tree, at);
  }
  const owner = ownerOf(rows, at, mark);
  if (owner === null) return [];
  if (rows[owner]?.kind === 'section') return topsBetween(rows, places, owner, at);
  return rows[owner]?.piece.hasFigures === true ? [owner] : (places[owner]?.children ?? []);
}
