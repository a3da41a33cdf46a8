/** What one cell could be in a header row. */
import type { CellValue, Role } from '../../domain/appendix';
import { isDifferenceSign } from './differences';
import { isMeant } from './fit';
import { namesUnit } from './unit-words';
import { longestHeader, roleFits } from './wording';
import { isYearNumber, isYearOnly } from './years';

export type HeaderSign =
  /** "Năm 2021", 2022. */
  | { readonly kind: 'year' }
  | { readonly kind: 'role'; readonly role: Role; readonly fit: number }
  /** A header of a table that is not ours. */
  | { readonly kind: 'stranger' }
  /** The name of a unit: a column of a matrix. */
  | { readonly kind: 'unit' }
  /** Words that say nothing we know. */
  | { readonly kind: 'words' }
  /** A number, or prose: not in a header. */
  | { readonly kind: 'data' };

/** Judges a cell that is not blank. Without `fuzzy` only words spelled right count, which is fast. */
export function signOf(value: CellValue, text: string, fuzzy: boolean): HeaderSign {
  if (typeof value !== 'string') return { kind: isYearNumber(value) ? 'year' : 'data' };
  if (text.length > longestHeader) return { kind: 'data' };
  if (isDifferenceSign(text)) return { kind: 'role', role: 'difference', fit: 1 };
  if (!/\p{L}{2}/u.test(text) && text !== '%' && text !== '(%)')
    return { kind: isYearOnly(text) ? 'year' : 'data' };
  if (isYearOnly(text)) return { kind: 'year' };
  if (namesUnit(text)) return { kind: 'unit' };
  const best = roleFits(text, fuzzy)[0];
  if (!best || !isMeant(best.fit)) return { kind: 'words' };
  return best.role === null ? { kind: 'stranger' } : { kind: 'role', role: best.role, fit: best.fit };
}
