/** What a cell shows: its value in its number format, in the host's language. */
import { numfmt } from '@univerjs/core';

import type { CellScalar } from '../cell-content';
import { forShowing } from '../formula/shown';

export function textOf(value: CellScalar, format: string, locale: string): string {
  if (value === '') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && format === '@') return value;
  try {
    const shown = typeof value === 'number' ? forShowing(value) : value;
    return numfmt.format(format, shown, { locale, nbsp: false });
  } catch {
    return String(value);
  }
}
