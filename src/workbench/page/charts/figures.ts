/** What a chart shows, read from the cells it names: numbers, and texts as the cells show them. */
import { parseArea } from '../../../a1/address';
import {
  wordsOfKind,
  type ChartKind,
  type ChartSeries,
  type ChartSource,
  type ChartState,
} from '../../charts';
import { CellReader } from '../../engine/cells';
import { columnHidden, rowHidden } from '../../engine/dimensions';
import type { Engine } from '../../engine/types';
import { within } from '../../host/area';
import { textOf } from '../../host/text';

interface Cell {
  readonly value: number | null;
  readonly text: string;
  readonly format: string;
}

export interface SeriesFigures {
  readonly state: ChartSeries;
  readonly kind: ChartKind;
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** Of scatters and bubbles, by the side of the values. */
  readonly across: readonly (number | null)[];
  readonly sizes: readonly (number | null)[];
  /** The number format of its first cell. */
  readonly format: string;
}

export interface ChartFigures {
  readonly chart: ChartState;
  readonly categories: readonly string[];
  readonly series: readonly SeriesFigures[];
  readonly tell: (value: number, format: string) => string;
}

/** Cells in their order; those of hidden rows and columns count only where the chart says so. */
function cellsOf(source: ChartSource | null | undefined, chart: ChartState, engine: Engine): readonly Cell[] {
  const area = source ? parseArea(source.address) : null;
  const sheet = source && engine.sheet(source.sheetId);
  if (!area || !sheet) return [];
  const part = within(area, sheet);
  const reader = new CellReader(engine, sheet);
  const cells: Cell[] = [];
  for (let row = part?.top ?? 0; part && row <= part.bottom; row += 1)
    for (let column = part.left; column <= part.right; column += 1) {
      if (chart.hiddenCells !== true && (rowHidden(sheet, row) || columnHidden(sheet, column))) continue;
      const [value, format] = [reader.value(row, column), reader.format(row, column)];
      const text = textOf(value, format, engine.locale);
      cells.push({ value: typeof value === 'number' ? value : null, text, format });
    }
  return cells;
}

const numbers = (cells: readonly Cell[]): readonly (number | null)[] => cells.map(({ value }) => value);

function seriesFigures(
  state: ChartSeries,
  index: number,
  chart: ChartState,
  engine: Engine,
): SeriesFigures[] {
  const kind = state.kind ?? chart.kind;
  if (kind === null) return [];
  const cells = cellsOf(state.values, chart, engine);
  const said = typeof state.name === 'string' ? state.name : cellsOf(state.name, chart, engine)[0]?.text;
  const isXY = ['scatter', 'bubble'].includes(wordsOfKind(kind).group);
  return [
    {
      state,
      kind,
      name: said || `Series${index + 1}`,
      values: numbers(cells),
      across: isXY ? numbers(cellsOf(state.categories, chart, engine)) : [],
      sizes: numbers(cellsOf(state.sizes, chart, engine)),
      format: cells[0]?.format ?? 'General',
    },
  ];
}

export function figuresOf(chart: ChartState, engine: Engine): ChartFigures {
  const [first] = chart.series;
  const series = chart.series.flatMap((each, index) => seriesFigures(each, index, chart, engine));
  const named = cellsOf(first?.categories, chart, engine).map(({ text }) => text);
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  return {
    chart,
    series,
    categories: Array.from({ length: count }, (_, index) => named[index] ?? String(index + 1)),
    tell: (value, format) => textOf(value, format, engine.locale),
  };
}
