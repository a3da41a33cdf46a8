/** Reads the sums that people write: "=SUM(D6:D9,D12)", "=D6+D7", "=SUBTOTAL(9,D6:D20)". Anything else is left alone. */
import { columnNumber } from '../../a1/cells';

/** One reference of a sum: a rectangle of cells, zero-based and inclusive. */
export interface Reference {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** SUBTOTAL passes over cells that are SUBTOTALs themselves. */
  readonly skipsSubtotals: boolean;
}

const cell = String.raw`\$?([A-Z]{1,3})\$?(\d+)`;
const reference = new RegExp(`^${cell}(?::${cell})?$`, 'i');

function readReference(text: string, skipsSubtotals: boolean): Reference | null {
  const match = reference.exec(text.trim());
  if (match === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const columns = [columnNumber(left), columnNumber(right)];
  const rows = [Number(top) - 1, Number(bottom) - 1];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
    skipsSubtotals,
  };
}

/** A term of the sum: a call with arguments, or one cell. */
function readTerm(term: string): Reference[] | null {
  const call = /^(SUM|SUBTOTAL)\(([^()]*)\)$/i.exec(term);
  const parts = (call?.[2] ?? term).split(',').map((part) => part.trim());
  const subtotal = call?.[1]?.toUpperCase() === 'SUBTOTAL';
  if (subtotal && !/^(9|109)$/.test(parts.shift() ?? '')) return null;
  if (call === null && parts.length !== 1) return null;
  const references = parts.map((part) => readReference(part, subtotal));
  return references.every((found) => found !== null) ? references : null;
}

/** Splits at "+" outside brackets. */
function terms(formula: string): string[] {
  const found: string[] = [''];
  let depth = 0;
  for (const sign of formula) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === '+' && depth === 0) found.push('');
    else found[found.length - 1] += sign;
  }
  return found.map((term) => term.trim()).filter((term) => term !== '');
}

/**
 * The references a formula adds up, on its own sheet (`sheet` names it); null when it is something else than a sum of
 * cells, or reaches another sheet.
 */
export function readSum(formula: string, sheet: string): Reference[] | null {
  const own = `'${sheet.replaceAll("'", "''")}'!`;
  // A rounding around the whole sum only takes off binary noise.
  const bare = formula.replace(/^=\s*ROUND\((.*),\s*\d+\s*\)$/i, '=$1');
  const text = bare.replace(/^=/, '').replaceAll(own, '').replaceAll(`${sheet}!`, '');
  const found = terms(text).map(readTerm);
  return found.length > 0 && found.every((part) => part !== null) ? found.flat() : null;
}
