/** Cells of a grid as patches need them: what they hold now, how their column is written, what they should hold. */
import type { Appendix, CellValue, ColumnKey } from '../../domain/appendix';
import { formatScore, isDateFormat, isInterval, isOpen, isPercentFormat } from '../../domain/score';
import type { Score } from '../../domain/score';
import type { Grid } from '../grid';
import type { CellContent, CellEdit, EditReason } from '../patch';

const at = <T>(table: readonly (readonly T[])[], grid: Grid, row: number, column: number): T | undefined =>
  table[row - grid.top]?.[column - grid.left];

/** The value a grid has at a sheet place; '' beyond its edges. */
export const valueAt = (grid: Grid, row: number, column: number): CellValue =>
  at(grid.values, grid, row, column) ?? '';

/** What a cell holds now; text is marked as such, so that it is never compared with a formula. */
export const contentAt = (grid: Grid, row: number, column: number): CellContent => {
  const format = at(grid.formats, grid, row, column) ?? 'General';
  const formula = at(grid.formulas, grid, row, column) ?? '';
  const value = valueAt(grid, row, column);
  const isText =
    typeof formula === 'string' && formula !== '' && (!formula.startsWith('=') || formula === value);
  return isText ? { formula: String(value), literal: true, format } : { formula, format };
};

/** True when the place is hidden under a merged area's first cell: nothing can be written there. */
export const isUnderMerge = (grid: Grid, row: number, column: number): boolean =>
  grid.merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );

/** How a column writes its scores. */
export interface ColumnStyle {
  /** The most common format that shows numbers. */
  readonly format: string;
  readonly separator: ',' | '.';
  /** What stands between the bounds of an interval, spaces included. */
  readonly dash: string;
}

const showsNumbers = (format: string): boolean =>
  format !== '@' && !isDateFormat(format) && !isPercentFormat(format);

/** Learns the style from the column's own cells; General, "," and " - " where they do not say. */
export const styleOf = (appendix: Appendix, key: ColumnKey): ColumnStyle => {
  const cells = appendix.rows.flatMap((row) => row.points.get(key) ?? []);
  const counts = new Map<string, number>();
  for (const { value, format } of cells) {
    if (typeof value === 'number' && showsNumbers(format)) counts.set(format, (counts.get(format) ?? 0) + 1);
  }
  const [format = 'General'] = [...counts].sort((a, b) => b[1] - a[1]).map(([common]) => common);
  const texts = cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const dash = texts.map((text) => /\d(\s*[-\u2010-\u2015~]\s*)\d/u.exec(text)?.[1]).find((found) => found);
  const point = texts.some((text) => /\d\.\d/u.test(text)) && !texts.some((text) => /\d,\d/u.test(text));
  return { format, separator: point ? '.' : ',', dash: dash?.replace(/\s+/gu, ' ') ?? ' - ' };
};

/** The format a number needs in a cell: its own, or the column's where its own would make it text, a date or a percentage. */
export const numberFormat = (own: string, style: ColumnStyle): string =>
  showsNumbers(own) ? own : style.format;

/** A score as a cell holds it: a number, or an interval as text in the column's style. */
export const scoreContent = (score: Score, own: string, style: ColumnStyle): CellContent => {
  if (!isInterval(score) && !isOpen(score))
    return { formula: score.low.value.toNumber(), format: numberFormat(own, style) };
  const text = formatScore(score, { separator: style.separator }).replace(' - ', style.dash);
  return { formula: text, literal: true, format: own };
};

/** What people see of a score in a preview: exact, with a point. */
export const shown = (score: Score): string => formatScore(score, { separator: '.' });

const same = (a: CellContent, b: CellContent): boolean =>
  a.formula === b.formula && a.format === b.format && (a.literal ?? false) === (b.literal ?? false);

/**
 * An edit of one cell even where it holds the same already: entering a formula once more is what makes Excel work it out
 * when its result is stale. Nothing where the cell cannot be written.
 */
export const entryAt = (
  grid: Grid,
  place: { readonly row: number; readonly column: number },
  after: CellContent,
  reason: EditReason,
  shows: string,
): CellEdit[] => {
  const before = contentAt(grid, place.row, place.column);
  if (isUnderMerge(grid, place.row, place.column)) return [];
  return [{ row: place.row, column: place.column, before, after, reason, shows }];
};

/** The same, but nothing where it would change nothing. */
export const editAt = (...[grid, place, after, reason, shows]: Parameters<typeof entryAt>): CellEdit[] =>
  same(contentAt(grid, place.row, place.column), after) ? [] : entryAt(grid, place, after, reason, shows);
