/** Excel.ChartPointsCollection and ChartPoint: the values of a series one by one. */
import type { ChartMarker, ChartPoint, ChartSeries, ChartState } from '../../charts';
import { boolean, whole } from '../arguments';
import { valuesOfSource } from '../chart-data';
import { chartOf, editable, type ChartTarget } from '../charts';
import type { HostContext } from '../context';
import { itemNotFound } from '../errors';
import { defineKind, reads, type HostObject } from '../object';
import { dataLabel } from './chart-labels';
import { markerScalars } from './chart-marker';
import { borderOf, fillOf, type Spot } from './chart-parts';

interface Points {
  readonly chart: ChartTarget;
  readonly series: ChartSeries;
}
interface Point extends Points {
  readonly index: number;
}

const stateOf = ({ series, index }: Point): ChartPoint => {
  const points = (series.points ??= {});
  return (points[index] ??= {});
};

const format = defineKind<Point>('ChartPointFormat', {
  links: {
    fill: (point) => fillOf(point.chart, () => stateOf(point)),
    border: (point) => borderOf(point.chart, () => stateOf(point)),
  },
});

/** A point without a marker of its own has that of its series. */
const markerOf = (point: Point): Spot<ChartMarker> => ({
  chart: point.chart,
  get: () => point.series.points?.[point.index]?.marker ?? point.series.marker,
  set: (_, value) => {
    if (value === undefined) delete stateOf(point).marker;
    else stateOf(point).marker = value;
  },
});

const point = defineKind<Point>('ChartPoint', {
  scalars: {
    value: {
      get: ({ series, index }, context) => valuesOfSource(series.values, context)[index] ?? null,
    },
    hasDataLabel: {
      get: ({ series, index }) => (series.points?.[index]?.label ?? series.labels) !== undefined,
      set: (target, value, context) => {
        editable(target.chart, context);
        if (boolean(value)) stateOf(target).label ??= { ...target.series.labels };
        else delete stateOf(target).label;
      },
    },
    ...markerScalars(markerOf),
  },
  links: {
    format: (target) => format(target),
    dataLabel: ({ chart, series, index }) => dataLabel({ chart, of: () => [series], point: index }),
  },
});

/** How many points there are: as many as cells. */
function countOf({ chart, series }: Points, context: HostContext): number {
  const state: ChartState = chartOf(chart, context);
  if (!state.series.includes(series)) throw itemNotFound();
  return valuesOfSource(series.values, context).length;
}

const collection = defineKind<Points>('ChartPointsCollection', {
  scalars: { count: { get: countOf } },
  items: (target, context) =>
    Array.from({ length: countOf(target, context) }, (_, index) => point({ ...target, index })),
  methods: {
    getCount: reads((target, _, context) => countOf(target, context)),
    getItemAt: reads((target, [index], context) => {
      if (whole(index) < 0 || whole(index) >= countOf(target, context)) throw itemNotFound();
      return point({ ...target, index: whole(index) });
    }),
  },
});

export const chartPoints = (target: Points): HostObject => collection(target);
