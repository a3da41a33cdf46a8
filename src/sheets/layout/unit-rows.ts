/** Rows of a table of units: what stands at its head or foot and speaks of all of them is no unit. */
import type { ClosingKind } from '../../domain/appendix';
import { fold } from '../headers/fold';
import { closingOf } from './closing';
import type { CodedRow } from './coded';

const footings: readonly { readonly kind: ClosingKind; readonly words: RegExp }[] = [
  {
    kind: 'maximum',
    words: /^(?:tong )?(?:thang )?(?:diem )?(?:toi da|chuan)\b|^thang diem|^max(?:imum)?\b/u,
  },
  { kind: 'extreme', words: /^(?:gia tri |diem |don vi )?(?:cao|thap|lon|nho) nhat|^min(?:imum)?\b/u },
];

const namedFooting = (name: string): ClosingKind | null =>
  footings.find(({ words }) => words.test(fold(name)))?.kind ?? closingOf(name);

/** What a row of such a table says of all units; null for a unit. */
export const footingOf = ({ kind, name, piece }: CodedRow): ClosingKind | null => {
  const named = piece.codeText === '' || piece.nameText === '' ? namedFooting(name) : null;
  if (named !== null) return named;
  return kind === 'total' ? 'sum' : null;
};

/** The rows as units: maxima, averages and sums are set apart, Roman-numbered rows over numbered ones are sections. */
export function asUnits(rows: readonly CodedRow[]): CodedRow[] {
  const isRoman = ({ code }: CodedRow): boolean => code.bend === 'roman';
  const numbered = rows.some((row) => row.kind === 'criterion' && !isRoman(row) && row.code.code !== null);
  return rows.map((row) => {
    if (footingOf(row) !== null) return { ...row, kind: 'closing' };
    return row.kind === 'criterion' && numbered && isRoman(row) ? { ...row, kind: 'section' } : row;
  });
}
