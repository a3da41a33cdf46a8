/** Which rows a row adds up, and what the sheet states for them. */
import type { Appendix, ColumnKey, Row } from './appendix';
import { judge } from './score';
import type { Score, Verdict } from './score';

/** Nothing with points stands above it: a field, or a heading that rows stand below as its children. */
const isTop = ({ kind, parent, children }: Row): boolean =>
  parent === null && (kind === 'criterion' || (kind === 'section' && children.length > 0));

/** Indices of the rows that a table adds up in all, whether it has a total or not. */
export const topRows = ({ rows }: Pick<Appendix, 'rows'>): readonly number[] =>
  rows.flatMap((row, at) => (isTop(row) ? [at] : []));

/** The top rows from `from` up to the next section or total. */
const groupAfter = (appendix: Appendix, from: number): readonly number[] => {
  const group: number[] = [];
  for (let at = from; at < appendix.rows.length; at += 1) {
    const row = appendix.rows[at];
    if (row?.kind === 'unnamed') continue;
    if (!row || row.kind !== 'criterion') break;
    if (isTop(row)) group.push(at);
  }
  return group;
};

/**
 * Indices of the rows whose points make up this row's: a criterion's children, the total's fields, the rows a section
 * stands over. Empty for a leaf. A section or total without children of its own takes the top rows it stands over.
 */
export const partsOf = (appendix: Appendix, index: number): readonly number[] => {
  const row = appendix.rows[index];
  if (!row || row.kind === 'criterion' || row.children.length > 0) return row?.children ?? [];
  if (row.kind === 'unnamed') return [];
  if (row.kind === 'closing') return row.repeats ?? [];
  if (row.kind === 'section') return groupAfter(appendix, index + 1);
  return topRows(appendix);
};

/** Index of the field a row stands in: the heading above its uppermost row where the table has headings, else that row. */
export function fieldOf({ rows }: Appendix, index: number): number {
  let top = index;
  for (let up = rows[top]?.parent ?? null; up !== null; up = rows[top]?.parent ?? null) top = up;
  for (let at = top; at >= 0; at -= 1) if (rows[at]?.kind === 'section') return at;
  return top;
}

/** The points a cell states, or null; a percentage is no points. */
export const statedScore = (row: Row | undefined, key: ColumnKey): Score | null => {
  const reading = row?.points.get(key)?.reading;
  return reading?.kind === 'score' && !reading.percent ? reading.score : null;
};

/** What the parts of a row state; a part that states nothing is replaced by its own parts. */
export const statedParts = (appendix: Appendix, key: ColumnKey, index: number): readonly Score[] =>
  partsOf(appendix, index).flatMap((part) => {
    const stated = statedScore(appendix.rows[part], key);
    return stated ? [stated] : statedParts(appendix, key, part);
  });

/** Does this row state the sum of what its parts state? Null for a leaf, and where either says nothing. */
export const judgeRow = (appendix: Appendix, key: ColumnKey, index: number): Verdict | null => {
  const stated = statedScore(appendix.rows[index], key);
  const parts = statedParts(appendix, key, index);
  return stated && parts.length > 0 ? judge(stated, parts) : null;
};
