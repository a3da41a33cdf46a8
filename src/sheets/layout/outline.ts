/** Letters over Roman numerals over numbers ("A", "I", "1"): each mark counts anew under the one above it. */
import type { CodeParts } from '../../domain/code';

/** A row as far as an outline asks for it. */
export interface Marked {
  readonly parts: CodeParts;
  readonly isTotal: boolean;
  readonly hasFigures: boolean;
}

type Rank = 'letter' | 'roman' | 'number';

const rankOf = ({ parts, isTotal }: Marked): Rank | null => {
  if (isTotal) return null;
  if (parts.bend === 'roman') return /^[A-H]\W?$/u.test(String(parts.raw).trim()) ? 'letter' : 'roman';
  return parts.code !== null && parts.bend !== 'item' && !parts.inName ? 'number' : null;
};

/** True when letters stand over Roman numerals that begin anew, or have points of their own. */
function isOutline(rows: readonly Marked[], ranks: readonly (Rank | null)[]): boolean {
  const marks = ranks.filter((rank) => rank === 'letter' || rank === 'roman');
  if (marks[0] !== 'letter' || !marks.includes('roman')) return false;
  const firsts = rows.filter(({ parts }, at) => ranks[at] === 'roman' && parts.ordinal === 1).length;
  return firsts > 1 || rows.some(({ hasFigures }, at) => hasFigures && ranks[at] === 'letter');
}

/** The canonical code of each row that has one in an outline ("1.2.1" for 1 under II under A); null for all others. */
export function outlineCodes(rows: readonly Marked[]): readonly (string | null)[] {
  const ranks = rows.map(rankOf);
  if (!isOutline(rows, ranks)) return rows.map(() => null);
  let [letter, roman]: (number | null)[] = [null, null];
  return rows.map(({ parts }, at) => {
    const ordinal = parts.ordinal ?? null;
    if (ranks[at] === 'letter') [letter, roman] = [ordinal, null];
    else if (ranks[at] === 'roman') roman = ordinal;
    else if (ranks[at] === null) return null;
    const below = ranks[at] === 'number' ? [parts.code] : [];
    return [letter, roman, ...below].filter((part) => part !== null).join('.');
  });
}
