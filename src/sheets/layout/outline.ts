/** Parts over Roman numerals over numbers ("A" or "Phần I", "I", "1"): each mark counts anew under the one above it. */
import type { CodeParts } from '../../domain/code';

/** A row as far as an outline asks for it. */
export interface Marked {
  readonly parts: CodeParts;
  readonly isTotal: boolean;
  readonly hasFigures: boolean;
}

type Rank = 'part' | 'roman' | 'number';

const rankOf = ({ parts, isTotal }: Marked): Rank | null => {
  if (isTotal) return null;
  if (parts.bend === 'roman') return parts.part ? 'part' : 'roman';
  return parts.code !== null && parts.bend !== 'item' && !parts.inName ? 'number' : null;
};

/** True when parts stand over Roman numerals that begin anew, or have points of their own. */
function isOutline(rows: readonly Marked[], ranks: readonly (Rank | null)[]): boolean {
  const marks = ranks.filter((rank) => rank === 'part' || rank === 'roman');
  if (marks[0] !== 'part' || !marks.includes('roman')) return false;
  const firsts = rows.filter(({ parts }, at) => ranks[at] === 'roman' && parts.ordinal === 1).length;
  return firsts > 1 || rows.some(({ hasFigures }, at) => hasFigures && ranks[at] === 'part');
}

/**
 * The canonical code of each row that has one in an outline ("1.2.1" for 1 under II under A); null for all others. Parts without
 * points stay headings, below which the codes begin anew.
 */
export function outlineCodes(rows: readonly Marked[]): readonly (string | null)[] {
  const ranks = rows.map(rankOf);
  if (!isOutline(rows, ranks)) return rows.map(() => null);
  const counted = rows.some(({ hasFigures }, at) => hasFigures && ranks[at] === 'part');
  let [part, roman]: (number | null)[] = [null, null];
  return rows.map(({ parts }, at) => {
    const ordinal = parts.ordinal ?? null;
    if (ranks[at] === null) return null;
    if (ranks[at] === 'part') {
      [part, roman] = [counted ? ordinal : null, null];
      return part === null ? null : String(part);
    }
    if (ranks[at] === 'roman') roman = ordinal;
    const below = ranks[at] === 'number' ? [parts.code] : [];
    return [part, roman, ...below].filter((number) => number !== null).join('.');
  });
}
