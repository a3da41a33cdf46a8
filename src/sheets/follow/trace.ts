/**
 * What a sheet looked like when something was written on it, as fingerprints: enough to find its rows and columns again
 * after others came between them, and nothing that tells what the cells held.
 */
import type { CellValue } from '../../domain/appendix';

export interface SheetTrace {
  readonly sheetId: string;
  readonly sheet: string;
  /** One line per row from the sheet's first on: the fingerprints of its cells from column A, joined by commas. */
  readonly lines: readonly string[];
  /** False when the sheet went on below or beside what was looked at. */
  readonly complete: boolean;
}

/** A formula changes its text when rows come between, so all look alike. */
export const formulaMark = '=';

/** 24 bits of FNV-1a: what a wrong match could do is held by the comparison of contents that follows. */
const fingerprint = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash >>> 8) ^ (hash & 0xff)).toString(36);
};

const markOf = (formula: CellValue): string => {
  if (formula === '') return '';
  if (typeof formula === 'string' && formula.startsWith('=')) return formulaMark;
  return fingerprint(`${typeof formula} ${String(formula)}`);
};

/** Lines of a used rectangle whose first cell stands at `top`, `left`. */
export const linesOf = (
  formulas: readonly (readonly CellValue[])[],
  top: number,
  left: number,
): readonly string[] => {
  const blank = ','.repeat(left);
  const lines = formulas.map((row) => (blank + row.map(markOf).join(',')).replace(/(?<!,),+$/u, ''));
  return lines.length === 0 ? [] : [...Array.from({ length: top }, () => ''), ...lines];
};
