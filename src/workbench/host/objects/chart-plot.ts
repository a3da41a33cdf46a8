/** Excel.ChartPlotArea and ChartDataTable. */
import { wordsOfKind, type ChartDataTable, type ChartState, type PlotPlace } from '../../charts';
import { boolean, number } from '../arguments';
import { boxOf } from '../chart-place';
import { chartOf, editable, type ChartTarget } from '../charts';
import type { HostContext } from '../context';
import { invalidArgument, invalidOperation, notImplemented } from '../errors';
import { defineKind, type HostObject, type Scalar } from '../object';
import { sheetById } from '../sheets';
import { borderOf, fillOf, fontOf } from './chart-parts';

const plotOf = (state: ChartState): NonNullable<ChartState['plot']> => (state.plot ??= {});

/** The chart's width or height in points, of which the plot's sides are parts. */
function extent(target: ChartTarget, key: keyof PlotPlace, context: HostContext): number {
  const { width, height } = boxOf(sheetById(context, target.sheetId), chartOf(target, context));
  return key === 'left' || key === 'width' ? width : height;
}

/** A side that Excel lays out is not known here; one beyond the chart ends at its edge. */
const side = (key: keyof PlotPlace): Scalar<ChartTarget> => ({
  explicitOnly: true,
  get: (target, context) => {
    const part = chartOf(target, context).plot?.place?.[key];
    if (part === undefined) throw notImplemented('where Excel lays out a plot area');
    return part * extent(target, key, context);
  },
  set: (target, value, context) => {
    if (number(value) < 0) throw invalidArgument();
    const plot = plotOf(editable(target, context));
    plot.place = { ...plot.place, [key]: Math.min(1, number(value) / extent(target, key, context)) };
  },
});

const format = defineKind<ChartTarget>('ChartPlotAreaFormat', {
  links: { fill: (chart) => fillOf(chart, plotOf), border: (chart) => borderOf(chart, plotOf) },
});

const plotArea = defineKind<ChartTarget>('ChartPlotArea', {
  scalars: { left: side('left'), top: side('top'), width: side('width'), height: side('height') },
  links: { format: (chart) => format(chart) },
});

export const chartPlotArea = (chart: ChartTarget): HostObject => plotArea(chart);

const usual = (): ChartDataTable => ({ horizontal: true, vertical: true, outline: true, keys: true });

/** A table that is not shown can be given its borders only by showing it. */
const border = (key: 'horizontal' | 'vertical' | 'outline' | 'keys'): Scalar<ChartTarget> => ({
  get: (chart, context) => (chartOf(chart, context).dataTable ?? usual())[key],
  set: (chart, value, context) => {
    const { dataTable } = editable(chart, context);
    if (!dataTable) throw invalidOperation();
    dataTable[key] = boolean(value);
  },
});

const shown = (state: ChartState): ChartDataTable => {
  if (!state.dataTable) throw invalidOperation();
  return state.dataTable;
};

const tableFormat = defineKind<ChartTarget>('ChartDataTableFormat', {
  links: {
    font: (chart) => fontOf(chart, shown),
    fill: (chart) => fillOf(chart, shown),
    border: (chart) => borderOf(chart, shown),
  },
});

const dataTable = defineKind<ChartTarget>('ChartDataTable', {
  scalars: {
    visible: {
      get: (chart, context) => chartOf(chart, context).dataTable !== undefined,
      set: (chart, value, context) => {
        const state = editable(chart, context);
        if (boolean(value)) state.dataTable ??= usual();
        else delete state.dataTable;
      },
    },
    showHorizontalBorder: border('horizontal'),
    showVerticalBorder: border('vertical'),
    showOutlineBorder: border('outline'),
    showLegendKey: border('keys'),
  },
  links: { format: (chart) => tableFormat(chart) },
});

/** The chart's table of values; null for a kind that can have none. */
export function chartDataTable(chart: ChartTarget, context: HostContext): HostObject | null {
  const { kind } = chartOf(chart, context);
  const group = kind === null ? undefined : wordsOfKind(kind).group;
  const mayHave = group !== undefined && ['bar', 'bar3D', 'line', 'area'].includes(group);
  return mayHave ? dataTable(chart) : null;
}
