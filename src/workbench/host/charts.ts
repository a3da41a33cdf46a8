/** The charts of a workbook, found and guarded: what the objects for charts share. */
import {
  isChartKind,
  sourcesOf,
  wordsOfKind,
  type ChartKind,
  type ChartSeries,
  type ChartState,
} from '../charts';
import { CellReader } from '../engine/cells';
import { parseArea } from '../../a1/address';
import { sameName } from '../listed-names';
import { text } from './arguments';
import type { HostContext } from './context';
import { invalidArgument, itemNotFound, notImplemented } from './errors';
import { assertAllowed } from './guard';

export interface ChartTarget {
  readonly sheetId: string;
  readonly shape: number;
}

export const chartsOn = (sheetId: string, { engine }: HostContext): ChartState[] =>
  engine.extras.sheets[sheetId]?.charts ?? [];

/** Opaque; unique in the workbook. */
export const chartId = ({ sheetId, shape }: ChartTarget): string => `${sheetId}|chart-${shape}`;

export function chartOf({ sheetId, shape }: ChartTarget, context: HostContext): ChartState {
  const found = chartsOn(sheetId, context).find((chart) => chart.shape === shape);
  if (!found || !context.engine.sheet(sheetId)) throw itemNotFound();
  return found;
}

export function chartByKey(sheetId: string, key: unknown, context: HostContext): ChartTarget | null {
  const wanted = text(key);
  const all = chartsOn(sheetId, context);
  const found =
    all.find(({ name }) => sameName(name, wanted)) ??
    all.find(({ shape }) => chartId({ sheetId, shape }) === wanted);
  return found ? { sheetId, shape: found.shape } : null;
}

/** The chart, if the sheet lets its objects be changed. */
export function movable(target: ChartTarget, context: HostContext): ChartState {
  const chart = chartOf(target, context);
  assertAllowed(context.engine, target.sheetId, 'allowEditObjects');
  context.session.changed = true;
  return chart;
}

/** The chart, if all of it is known here; of others a change would lose what this host has no words for. */
export function editable(target: ChartTarget, context: HostContext): ChartState {
  const chart = movable(target, context);
  if (chart.foreign) throw notImplemented('changing a chart that another program has made');
  return chart;
}

export function kindGiven(value: unknown): ChartKind {
  const kind = text(value);
  if (!isChartKind(kind)) throw notImplemented(`a chart of type ${kind}`);
  return kind;
}

/** A number for the next shape and a name that is free: "Chart 1", "Chart 2". */
export function nextChart(sheetId: string, context: HostContext): { shape: number; name: string } {
  const all = chartsOn(sheetId, context);
  const shape = all.reduce((last, chart) => Math.max(last, chart.shape), 1) + 1;
  for (let n = all.length + 1; ; n += 1) {
    const name = `Chart ${n}`;
    if (!all.some((chart) => sameName(chart.name, name))) return { shape, name };
  }
}

/** What a series is called: its own words, those of its cell, or "Series1". */
export function seriesName(chart: ChartState, series: ChartSeries, { engine }: HostContext): string {
  const usual = `Series${chart.series.indexOf(series) + 1}`;
  if (series.name === null) return usual;
  if (typeof series.name === 'string') return series.name;
  const sheet = engine.sheet(series.name.sheetId);
  const rect = parseArea(series.name.address);
  return sheet && rect ? String(new CellReader(engine, sheet).value(rect.top, rect.left)) : '#REF!';
}

/** The kind of a series, its own or its chart's. */
export function kindOf(chart: ChartState, series: ChartSeries): ChartKind {
  const kind = series.kind ?? chart.kind;
  if (kind === null) throw invalidArgument();
  return kind;
}

export const isStacked = (kind: ChartKind): boolean => /stacked/i.test(wordsOfKind(kind).grouping ?? '');

/** The charts of a sheet's copy: they show the copy's cells. Those of other programs cannot be copied. */
export function copiedCharts(charts: readonly ChartState[] = [], from: string, to: string): ChartState[] {
  return charts
    .filter(({ foreign }) => !foreign)
    .map((chart) => {
      const copy = structuredClone(chart) as ChartState & { part?: string };
      delete copy.part;
      for (const source of sourcesOf(copy)) {
        if (source.sheetId === from) source.sheetId = to;
      }
      return copy;
    });
}
