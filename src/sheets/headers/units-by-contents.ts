/** A column of units told by what it holds, where its header does not say so ("Người phụ trách" over "Sở Nội vụ", "Sở Tư pháp"). */
import type { Column } from '../../domain/appendix';
import { readUnits, unitRegistry } from '../../domain/units';
import type { Sheet } from '../layout/sheet';
import { mostlyHolds } from './contents';
import { columnOf } from './guess';
import type { MeasuredColumn } from './guess';

/** So sure is what contents alone tell: a person is asked. */
const confidence = 0.6;
/** So many filled cells, and this share of them, must name a unit that is known. */
const leastCells = 2;
const nearlyAll = 0.8;
/** So many different texts tell. */
const sampled = 12;

/** 0 … 1: how many of some texts name a unit that is known. */
export function unitShare(texts: readonly string[]): number {
  const units = texts.filter(
    (text) =>
      /\p{L}{2}/u.test(text) && readUnits(text, unitRegistry).units.some(({ unit }) => unit !== undefined),
  );
  return units.length / Math.max(1, texts.length);
}

/** The columns with the first of units as the lead units, where none has that role and it has none either. */
export function withUnitsByContents(
  sheet: Sheet,
  rows: readonly number[],
  measured: readonly MeasuredColumn[],
  columns: readonly Column[],
): readonly Column[] {
  const names = columns.find(({ role }) => role === 'name');
  if (names === undefined || columns.some(({ role }) => role === 'lead-unit')) return columns;
  const known = new Set<number>(columns.map(({ column }) => column));
  const units = measured.find(({ column, contents: { filled, share } }) => {
    if (known.has(column) || column < names.column) return false;
    if (filled < leastCells || share.text < mostlyHolds) return false;
    const texts = new Set(rows.flatMap((row) => sheet.text(row, column) || []));
    return unitShare([...texts].slice(0, sampled)) >= nearlyAll;
  });
  if (units === undefined) return columns;
  return [...columns, columnOf(units, 'lead-unit', confidence)].sort((a, b) => a.column - b.column);
}
