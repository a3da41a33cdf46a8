/** What a new chart shows: which line of its cells names the series, which the categories. */
import { wordsOfKind, type ChartKind, type ChartSeries, type ChartSource } from '../charts';
import type { CellScalar } from '../cell-content';
import { CellReader } from '../engine/cells';
import { areaAddress, parseArea } from '../../a1/address';
import type { Rect } from '../../a1/place';
import type { AreaRef } from './area-ref';
import { sheetOf } from './area';
import type { HostContext } from './context';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

export const sourceAt = (sheetId: string, rect: Rect): ChartSource => ({
  sheetId,
  address: areaAddress(rect),
});

/** The cells of a chart as a table whose series stand in columns, whichever way they lie on the sheet. */
interface Table {
  readonly lines: number;
  readonly series: number;
  /** The cells of series `from` … `to` in lines `top` … `bottom`. */
  rect(top: number, from: number, bottom: number, to: number): Rect;
}

const tableOf = (area: AreaRef, by: Exclude<SeriesBy, 'Auto'>): Table =>
  by === 'Columns'
    ? {
        lines: area.rows,
        series: area.columns,
        rect: (top, from, bottom, to) => ({
          top: area.top + top,
          left: area.left + from,
          bottom: area.top + bottom,
          right: area.left + to,
        }),
      }
    : {
        lines: area.columns,
        series: area.rows,
        rect: (top, from, bottom, to) => ({
          top: area.top + from,
          left: area.left + top,
          bottom: area.top + to,
          right: area.left + bottom,
        }),
      };

/** A line names things when it holds words and no number; an empty corner does not count. */
function names(reader: CellReader, { top, left, bottom, right }: Rect): boolean {
  let words = 0;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const value = reader.value(row, column);
      if (typeof value === 'number') return false;
      if (value !== '') words += 1;
    }
  }
  return words > 0;
}

/** What the cells of a source hold, in order. */
export function valuesOfSource(
  source: ChartSource | null | undefined,
  { engine }: HostContext,
): readonly CellScalar[] {
  const sheet = source ? engine.sheet(source.sheetId) : undefined;
  const rect = parseArea(source?.address ?? '');
  if (!sheet || !rect) return [];
  const reader = new CellReader(engine, sheet);
  const values: CellScalar[] = [];
  for (let row: number = rect.top; row <= rect.bottom; row += 1)
    for (let column: number = rect.left; column <= rect.right; column += 1)
      values.push(reader.value(row, column));
  return values;
}

/** Of bubbles every line of cells after the first is a series' values, the next their sizes. */
function bubbles(columns: readonly ChartSeries[]): ChartSeries[] {
  const [first, ...others] = columns;
  if (!first || others.length === 0) return [...columns];
  const across = first.categories ? columns : others;
  const categories = first.categories ?? first.values;
  const found: ChartSeries[] = [];
  for (let index = 0; index < across.length; index += 2) {
    const [values, sizes] = [across[index], across[index + 1]];
    if (values) found.push({ ...values, categories, ...(sizes && { sizes: sizes.values }) });
  }
  return found;
}

/** A scatter's first line of cells is its x, of numbers as well. */
function scattered(columns: readonly ChartSeries[]): ChartSeries[] {
  const [first, ...others] = columns;
  if (!first || first.categories || others.length === 0) return [...columns];
  return others.map((series) => ({ ...series, categories: first.values && { ...first.values } }));
}

/** The series of a chart of a kind. With 'Auto' they run along the longer side of its cells. */
export function seriesFor(
  kind: ChartKind | null,
  area: AreaRef,
  by: SeriesBy,
  context: HostContext,
): ChartSeries[] {
  const series = seriesOf(area, by, context);
  const group = kind === null ? undefined : wordsOfKind(kind).group;
  if (group === 'bubble') return bubbles(series);
  return group === 'scatter' ? scattered(series) : series;
}

function seriesOf(area: AreaRef, by: SeriesBy, context: HostContext): ChartSeries[] {
  const reader = new CellReader(context.engine, sheetOf(context.engine, area));
  const longer = area.rows >= area.columns ? 'Columns' : 'Rows';
  const table = tableOf(area, by === 'Auto' ? longer : by);
  const { lines, series } = table;
  const last = { line: lines - 1, series: series - 1 };
  const isBlank = reader.value(area.top, area.left) === '' && lines > 1 && series > 1;
  const named = lines > 1 && (isBlank || names(reader, table.rect(0, series > 1 ? 1 : 0, 0, last.series)));
  const top = named ? 1 : 0;
  const categorised = series > 1 && (isBlank || names(reader, table.rect(top, 0, last.line, 0)));
  const at = (line: number, column: number, bottom: number): ChartSource =>
    sourceAt(area.sheetId, table.rect(line, column, bottom, column));
  return Array.from({ length: series - (categorised ? 1 : 0) }, (_, index): ChartSeries => {
    const column = index + (categorised ? 1 : 0);
    return {
      name: named ? at(0, column, 0) : null,
      categories: categorised ? at(top, 0, last.line) : null,
      values: at(top, column, last.line),
    };
  });
}
