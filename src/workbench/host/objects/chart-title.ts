/** Excel.ChartTitle, Excel.ChartAxisTitle and Excel.ChartLegend. */
import { legendPlaces, type ChartState, type ChartTitle } from '../../charts';
import { boolean, oneOf, text } from '../arguments';
import { chartOf, editable, seriesName, type ChartTarget } from '../charts';
import type { HostContext } from '../context';
import { defineKind, type HostObject, type Scalar } from '../object';
import { borderOf, fillOf, fontOf } from './chart-parts';

/** A title: which chart's, where in its state, and what it says while Excel words it. */
interface TitleTarget {
  readonly chart: ChartTarget;
  readonly of: (state: ChartState) => ChartTitle;
  readonly usual: (state: ChartState, context: HostContext) => string;
}

const titleScalars: Readonly<Record<string, Scalar<TitleTarget>>> = {
  text: {
    get: ({ chart, of, usual }, context) => {
      const state = chartOf(chart, context);
      return of(state).text ?? usual(state, context);
    },
    set: ({ chart, of }, value, context) => {
      const title = of(editable(chart, context));
      title.text = text(value);
      title.visible = true;
    },
  },
  visible: {
    get: ({ chart, of }, context) => of(chartOf(chart, context)).visible,
    set: ({ chart, of }, value, context) => void (of(editable(chart, context)).visible = boolean(value)),
  },
};

const formatOf = ({ chart, of }: TitleTarget): HostObject => fontOf(chart, of);

const titleFormat = defineKind<TitleTarget>('ChartTitleFormat', { links: { font: formatOf } });
const axisTitleFormat = defineKind<TitleTarget>('ChartAxisTitleFormat', { links: { font: formatOf } });

const title = defineKind<TitleTarget>('ChartTitle', {
  scalars: titleScalars,
  links: { format: (target) => titleFormat(target) },
});

const axisTitle = defineKind<TitleTarget>('ChartAxisTitle', {
  scalars: titleScalars,
  links: { format: (target) => axisTitleFormat(target) },
});

/** Excel names a chart of one series after it. */
const usualTitle: TitleTarget['usual'] = (state, context) => {
  const [only, ...others] = state.series;
  return only && others.length === 0 ? seriesName(state, only, context) : 'Chart Title';
};

export const chartTitle = (chart: ChartTarget): HostObject =>
  title({ chart, of: (state) => state.title, usual: usualTitle });

export const chartAxisTitle = (chart: ChartTarget, axis: 'category' | 'value'): HostObject =>
  axisTitle({ chart, of: (state) => state[axis].title, usual: () => 'Axis Title' });

const legendFormat = defineKind<ChartTarget>('ChartLegendFormat', {
  links: {
    font: (chart) => fontOf(chart, (state) => state.legend),
    fill: (chart) => fillOf(chart, (state) => state.legend),
    border: (chart) => borderOf(chart, (state) => state.legend),
  },
});

const places = Object.keys(legendPlaces) as (keyof typeof legendPlaces)[];

const legend = defineKind<ChartTarget>('ChartLegend', {
  scalars: {
    visible: {
      get: (chart, context) => chartOf(chart, context).legend.visible,
      set: (chart, value, context) => void (editable(chart, context).legend.visible = boolean(value)),
    },
    position: {
      get: (chart, context) => chartOf(chart, context).legend.place,
      set: (chart, value, context) => {
        const { legend: now } = editable(chart, context);
        now.place = oneOf(value, places);
        now.visible = true;
      },
    },
  },
  links: { format: (chart) => legendFormat(chart) },
});

export const chartLegend = (chart: ChartTarget): HostObject => legend(chart);
