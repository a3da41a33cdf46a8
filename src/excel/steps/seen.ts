/** Looking at cells in a reading as a question to Excel would show them: what a step finds there is found without a round trip. */
import { parseReference } from '../../a1/references';
import type { Grid, WorkbookReading } from '../../sheets/grid';
import { contentOf, nothing } from '../content';
import type { HeldContent } from '../content';
import type { Content, Rectangle } from '../window';
import type { FoundNames } from './names';

export const gridOf = ({ grids }: WorkbookReading, id: string): Grid | undefined =>
  grids.find(({ sheetId }) => sheetId === id);

export const seenAt = (grid: Grid, row: number, column: number): HeldContent => {
  const [r, c] = [row - grid.top, column - grid.left];
  const formula = grid.formulas[r]?.[c];
  if (formula === undefined) return nothing;
  return contentOf(grid.values[r]?.[c] ?? '', formula, grid.formats[r]?.[c] ?? 'General');
};

/** The cells of a rectangle as far as they were read. */
export const seenIn = (grid: Grid, area: Rectangle): Content => {
  const top = Math.max(area.top, grid.top);
  const left = Math.max(area.left, grid.left);
  const rows = Math.max(0, Math.min(area.top + area.rows, grid.top + grid.rows) - top);
  const columns = Math.max(0, Math.min(area.left + area.columns, grid.left + grid.columns) - left);
  const cut = <T>(table: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    table
      .slice(top - grid.top, top - grid.top + rows)
      .map((line) => line.slice(left - grid.left, left - grid.left + columns));
  return {
    rectangle: { top, left, rows, columns },
    values: cut(grid.values),
    formulas: cut(grid.formulas),
    formats: cut(grid.formats),
  };
};

const refersTo = ({ names }: WorkbookReading, wanted: string): string | null =>
  names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())?.refersTo ?? null;

export const seenNames = (
  reading: WorkbookReading,
  { names }: { readonly names: readonly { readonly name: string }[] },
): FoundNames => names.map(({ name }) => refersTo(reading, name));

/** Where a passing name stands; null where it is not there, or on nothing any more. */
export const seenMarker = (reading: WorkbookReading, name: string) =>
  parseReference(refersTo(reading, name) ?? '')?.area ?? null;

export const seenName = refersTo;
