/** Groups of maxima: "Điểm tối đa" over "Thẩm định | ĐTXHH | Tổng" holds what can be got, and no points that were got. */
import { componentsOf, isMaximum, ownMaximumOf } from '../../domain/roles';
import type { Role } from '../../domain/roles';
import { isMeant } from './fit';
import { roleFits } from './wording';

/** What such a group is split into: a total and what it adds up. */
const splitInto: readonly Role[] = ['total', ...componentsOf('total')];

function meaningOf(words: string): Role | null {
  const [best] = roleFits(words);
  return best && isMeant(best.fit) ? best.role : null;
}

/** The words of the groups over a column; '' where none stands over it. */
const groupsOver = (parts: readonly string[]): string => parts.slice(0, -1).join(' ');

const isOfMaximum = (parts: readonly string[]): boolean =>
  parts.slice(0, -1).some((group) => {
    const role = meaningOf(group);
    return role !== null && isMaximum(role);
  });

const isPartOrTotal = (parts: readonly string[]): boolean => {
  const role = meaningOf(parts.at(-1) ?? '');
  return role !== null && splitInto.includes(role);
};

/**
 * Which of a header's columns, each given by its words from top to bottom, stand under a group of maxima: two or more do, and
 * all of them are parts or a total. "Thang điểm" over "Điểm tối đa | Điểm thẩm định" is no such group.
 */
export function underMaximum(columns: readonly (readonly string[])[]): boolean[] {
  return columns.map((parts) => {
    if (!isOfMaximum(parts)) return false;
    const siblings = columns.filter((each) => each.length > 1 && groupsOver(each) === groupsOver(parts));
    return siblings.length > 1 && siblings.every(isPartOrTotal);
  });
}

/** The maximum of points of a role: its own where it has one. */
export const limitOf = (role: Role): Role => ownMaximumOf(role) ?? 'maximum';
