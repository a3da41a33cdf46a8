/** What a cell shows: its value in its number format, in the host's language. */
import { numfmt } from '@univerjs/core';

import type { CellScalar } from '../engine/cells';

export function textOf(value: CellScalar, format: string, locale: string): string {
  if (value === '') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && format === '@') return value;
  try {
    return numfmt.format(format, value, { locale, nbsp: false });
  } catch {
    return String(value);
  }
}
