/** The rows of the targets' tree as they are listed: what is folded away or filtered out is not among them. Pure. */
import { isLeaf } from '../../domain/appendix';
import type { Appendix } from '../../domain/appendix';
import { exceeds } from '../../domain/score';
import { topRows } from '../../domain/tree';
import type { TargetFacts } from './target-facts';

export const targetFilters = ['all', 'open'] as const;
/** All criteria, or only those that can still win points. */
export type TargetFilter = (typeof targetFilters)[number];

export interface ListedRow {
  /** Index into `Appendix.rows`. */
  readonly index: number;
  readonly leaf: boolean;
  /** 1 for a field. */
  readonly level: number;
}

const isOpen = (facts: TargetFacts, row: number): boolean => {
  const { maximum, achieved } = facts[row] ?? {};
  return !!maximum && (!achieved || exceeds(maximum, achieved));
};

/** Rows in the order of the sheet; a parent stays while anything below it is listed. */
export function listedRows(
  { rows }: Appendix,
  facts: TargetFacts,
  folded: ReadonlySet<number>,
  filter: TargetFilter,
): readonly ListedRow[] {
  const listed: ListedRow[] = [];
  const visit = (index: number): boolean => {
    const row = rows[index];
    if (!row) return false;
    const leaf = isLeaf(row);
    const at = listed.length;
    listed.push({ index, leaf, level: row.level });
    const before = listed.length;
    const below = row.children.map(visit).some((kept) => kept);
    const kept = leaf ? filter === 'all' || isOpen(facts, index) : below;
    if (!kept) listed.length = at;
    else if (folded.has(index)) listed.length = before;
    return kept;
  };
  topRows({ rows }).forEach(visit);
  return listed;
}

/** The leaves at and below a row. */
export function leavesUnder({ rows }: Pick<Appendix, 'rows'>, index: number): readonly number[] {
  const row = rows[index];
  if (!row) return [];
  return isLeaf(row) ? [index] : row.children.flatMap((child) => leavesUnder({ rows }, child));
}

/** The next leaf of the list in a direction, by its place in the list; null at the end. */
export function nextLeaf(listed: readonly ListedRow[], from: number, step: 1 | -1): number | null {
  for (let at = from + step; at >= 0 && at < listed.length; at += step) if (listed[at]?.leaf) return at;
  return null;
}
