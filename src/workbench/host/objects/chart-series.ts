/** Excel.ChartSeries with its collection. */
import {
  hasCategories,
  wordsOfKind,
  type ChartKind,
  type ChartMarker,
  type ChartSeries,
  type ChartSource,
  type ChartState,
} from '../../charts';
import { parseArea } from '../../../a1/address';
import { sheetAddress } from '../../../a1/references';
import type { Rect } from '../../../a1/place';
import { boolean, isAbsent, number, oneOf, rangeArgument, text, whole } from '../arguments';
import { sourceAt, valuesOfSource } from '../chart-data';
import { chartOf, editable, isStacked, kindGiven, kindOf, seriesName, type ChartTarget } from '../charts';
import type { HostContext } from '../context';
import { invalidArgument, invalidOperation, itemNotFound, notImplemented } from '../errors';
import { sheetById } from '../sheets';
import { defineKind, reads, writes, type HostObject, type Scalar } from '../object';
import { dataLabels, labelsOf } from './chart-labels';
import { markerScalars } from './chart-marker';
import { fillOf, lineOf, type Spot } from './chart-parts';
import { chartPoints } from './chart-points';
import { chartTrendlines } from './chart-trendlines';

interface SeriesTarget {
  readonly chart: ChartTarget;
  readonly series: ChartSeries;
}

/** The series, if its chart still has it and may be changed. */
function changed({ chart, series }: SeriesTarget, context: HostContext): [ChartState, ChartSeries] {
  const state = editable(chart, context);
  if (!state.series.includes(series)) throw itemNotFound();
  return [state, series];
}

const format = defineKind<SeriesTarget>('ChartSeriesFormat', {
  links: {
    fill: ({ chart, series }) => fillOf(chart, () => series),
    line: ({ chart, series }) => lineOf(chart, () => series),
  },
});

/** Letters of a series' name. */
const LONGEST_NAME = 255;

/** Room and overlap belong to all bars of a chart, whichever series is asked. */
const ofBars = (
  key: 'gapWidth' | 'overlap',
  groups: readonly string[],
  [least, most]: readonly [number, number],
): Scalar<SeriesTarget> => ({
  get: ({ chart, series }, context) => {
    const state = chartOf(chart, context);
    return state[key] ?? (isStacked(kindOf(state, series)) ? 100 : 0);
  },
  set: (target, value, context) => {
    if (number(value) < least || number(value) > most) throw invalidArgument();
    const [state, series] = changed(target, context);
    if (!groups.includes(wordsOfKind(kindOf(state, series)).group)) throw invalidArgument();
    state[key] = number(value);
  },
});

const sources = (key: 'values' | 'categories' | 'sizes') =>
  writes<SeriesTarget>((target, [given], context) => {
    const area = rangeArgument(given);
    changed(target, context)[1][key] = sourceAt(area.sheetId, line(area));
  });

const markerOf = ({ chart, series: now }: SeriesTarget): Spot<ChartMarker> => ({
  chart,
  get: () => now.marker,
  set: (_, value) => {
    if (value === undefined) delete now.marker;
    else now.marker = value;
  },
});

const isSmooth = (kind: ChartKind): boolean => wordsOfKind(kind).style === 'smoothMarker';

/** A number that belongs to all series of the chart; InvalidOperation for kinds that have no such thing. */
const ofGroup = (
  key: 'holeSize' | 'firstSlice' | 'bubbleScale',
  usual: number,
  groups: readonly string[],
  [least, most]: readonly [number, number],
): Scalar<SeriesTarget> => ({
  explicitOnly: true,
  get: ({ chart }, context) => {
    const state = chartOf(chart, context);
    if (!groups.includes(wordsOfKind(state.kind ?? '').group)) throw invalidOperation();
    return state[key] ?? usual;
  },
  set: (target, value, context) => {
    const [state] = changed(target, context);
    if (!groups.includes(wordsOfKind(state.kind ?? '').group)) throw invalidOperation();
    if (number(value) < least || number(value) > most) throw invalidArgument();
    if (number(value) === usual) Reflect.deleteProperty(state, key);
    else state[key] = number(value);
  },
});

/** The cells of a series that stand for one of its dimensions. */
function dimension(
  { chart, series: now }: SeriesTarget,
  given: unknown,
  context: HostContext,
): ChartSource | null {
  const kind = kindOf(chartOf(chart, context), now);
  const isXY = ['scatter', 'bubble'].includes(wordsOfKind(kind).group);
  switch (oneOf(given, ['Categories', 'Values', 'XValues', 'YValues', 'BubbleSizes'] as const)) {
    case 'Values':
      return now.values;
    case 'YValues':
      return isXY ? now.values : null;
    case 'XValues':
      return isXY ? now.categories : null;
    case 'Categories':
      return now.categories;
    case 'BubbleSizes':
      return now.sizes ?? null;
  }
}

/** A series shows one row or one column of cells. */
const line = (rect: Rect): Rect => {
  if (rect.top !== rect.bottom && rect.left !== rect.right) throw invalidArgument();
  return rect;
};

const series = defineKind<SeriesTarget>('ChartSeries', {
  scalars: {
    name: {
      get: ({ chart, series: now }, context) => seriesName(chartOf(chart, context), now, context),
      set: (target, value, context) => {
        if (text(value).length > LONGEST_NAME) throw invalidArgument();
        changed(target, context)[1].name = text(value);
      },
    },
    chartType: {
      get: ({ chart, series: now }, context) => kindOf(chartOf(chart, context), now),
      set: (target, value, context) => {
        const [state, now] = changed(target, context);
        const kind = kindGiven(value);
        if (kind !== state.kind && !(hasCategories(kind) && hasCategories(state.kind ?? kind)))
          throw notImplemented('kinds of chart over each other that share no axes');
        if ((wordsOfKind(kind).direction === 'bar') !== (wordsOfKind(state.kind ?? kind).direction === 'bar'))
          throw invalidArgument();
        if (kind === state.kind) delete now.kind;
        else now.kind = kind;
      },
    },
    hasDataLabels: {
      get: ({ series: now }) => now.labels !== undefined,
      set: (target, value, context) => {
        const [, now] = changed(target, context);
        if (boolean(value)) labelsOf(now);
        else delete now.labels;
      },
    },
    ...markerScalars(markerOf),
    smooth: {
      get: ({ chart, series: now }, context) => now.smooth ?? isSmooth(kindOf(chartOf(chart, context), now)),
      set: (target, value, context) => void (changed(target, context)[1].smooth = boolean(value)),
    },
    plotOrder: {
      get: ({ chart, series: now }, context) => chartOf(chart, context).series.indexOf(now),
      set: (target, value, context) => {
        const [state, now] = changed(target, context);
        if (whole(value) < 0 || whole(value) >= state.series.length) throw invalidArgument();
        state.series = state.series.filter((other) => other !== now);
        state.series.splice(whole(value), 0, now);
      },
    },
    axisGroup: {
      get: () => 'Primary',
      set: (_, value) => {
        if (oneOf(value, ['Primary', 'Secondary'] as const) === 'Secondary')
          throw notImplemented('a second axis');
      },
    },
    doughnutHoleSize: ofGroup('holeSize', 75, ['doughnut'], [10, 90]),
    firstSliceAngle: ofGroup('firstSlice', 0, ['pie', 'doughnut'], [0, 360]),
    bubbleScale: ofGroup('bubbleScale', 100, ['bubble'], [0, 300]),
    gapWidth: ofBars('gapWidth', ['bar', 'bar3D'], [0, 500]),
    overlap: ofBars('overlap', ['bar'], [-100, 100]),
  },
  links: {
    dataLabels: ({ chart, series: own }) => dataLabels({ chart, of: () => [own] }),
    format: (target) => format(target),
    points: (target) => chartPoints(target),
    trendlines: (target) => chartTrendlines(target),
  },
  methods: {
    setBubbleSizes: sources('sizes'),
    getDimensionValues: reads((target, [given], context) =>
      valuesOfSource(dimension(target, given, context), context),
    ),
    getDimensionDataSourceString: reads((target, [given], context) => {
      const source = dimension(target, given, context);
      const area = parseArea(source?.address ?? '');
      if (!source || !area) throw invalidOperation();
      return sheetAddress(sheetById(context, source.sheetId).getName(), area);
    }),
    getDimensionDataSourceType: reads((target, [given], context) =>
      dimension(target, given, context) ? 'LocalRange' : 'Unknown',
    ),
    setValues: sources('values'),
    setXAxisValues: sources('categories'),
    delete: writes((target, _, context) => {
      const [state, now] = changed(target, context);
      state.series = state.series.filter((other) => other !== now);
    }),
  },
});

const all = (chart: ChartTarget, context: HostContext): readonly HostObject[] =>
  chartOf(chart, context).series.map((now) => series({ chart, series: now }));

const collection = defineKind<ChartTarget>('ChartSeriesCollection', {
  scalars: { count: { get: (chart, context) => chartOf(chart, context).series.length } },
  items: all,
  indexer: (chart, key, context) => all(chart, context)[whole(key)] ?? null,
  methods: {
    getCount: reads((chart, _, context) => chartOf(chart, context).series.length),
    getItemAt: reads((chart, [index], context) => {
      const found = all(chart, context)[whole(index)];
      if (!found) throw itemNotFound();
      return found;
    }),
    add: writes((chart, [name, index], context) => {
      const state = editable(chart, context);
      const at = isAbsent(index) ? state.series.length : whole(index);
      if (at < 0 || at > state.series.length) throw invalidArgument();
      const added: ChartSeries = {
        name: isAbsent(name) ? null : text(name),
        categories: state.series[0]?.categories ? { ...state.series[0].categories } : null,
        values: null,
      };
      state.series.splice(at, 0, added);
      return series({ chart, series: added });
    }),
  },
});

export const chartSeries = (chart: ChartTarget): HostObject => collection(chart);
