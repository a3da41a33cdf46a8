/** Written cells as a careful clerk would type them: numbers as numbers with their written decimals, all else as text. */

export type CellKind = 'code' | 'text' | 'points' | 'rank';

export interface TypedCell {
  readonly value: string | number;
  /** Number format; "@" for text that must stay text. */
  readonly pattern: string;
}

const number = /^-?\d+(?:[.,](\d+))?$/;

/** "10,10" → 10.1 shown as 0.00; "0,5" → 0.5 as it is; "9 - 10" stays text. A blank is null. */
export function typeCell(written: string, kind: CellKind): TypedCell | null {
  if (written === '') return null;
  if (kind === 'code') return { value: written, pattern: '@' };
  const match = number.exec(written);
  if (kind === 'text' || !match) return { value: written, pattern: 'General' };
  const decimals = match[1]?.length ?? 0;
  return {
    value: Number(written.replace(',', '.')),
    pattern: decimals < 2 ? 'General' : `0.${'0'.repeat(decimals)}`,
  };
}
