/** Excel.ChartSeries with its collection. */
import type { ChartSeries, ChartState } from '../../charts';
import type { Rect } from '../../../a1/place';
import { boolean, isAbsent, number, rangeArgument, text, whole } from '../arguments';
import { sourceAt } from '../chart-data';
import { chartOf, editable, isStacked, kindGiven, kindOf, seriesName, type ChartTarget } from '../charts';
import type { HostContext } from '../context';
import { invalidArgument, itemNotFound } from '../errors';
import { defineKind, reads, writes, type HostObject, type Scalar } from '../object';
import { dataLabels, labelsOf } from './chart-labels';
import { fillOf, lineOf } from './chart-parts';

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

/** Room and overlap belong to all bars of a chart, whichever series is asked. */
const ofBars = (
  key: 'gapWidth' | 'overlap',
  [least, most]: readonly [number, number],
): Scalar<SeriesTarget> => ({
  get: ({ chart, series }, context) => {
    const state = chartOf(chart, context);
    return state[key] ?? (isStacked(kindOf(state, series)) ? 100 : 0);
  },
  set: (target, value, context) => {
    if (number(value) < least || number(value) > most) throw invalidArgument();
    changed(target, context)[0][key] = number(value);
  },
});

const sources = (key: 'values' | 'categories') =>
  writes<SeriesTarget>((target, [given], context) => {
    const area = rangeArgument(given);
    changed(target, context)[1][key] = sourceAt(area.sheetId, line(area));
  });

/** A series shows one row or one column of cells. */
const line = (rect: Rect): Rect => {
  if (rect.top !== rect.bottom && rect.left !== rect.right) throw invalidArgument();
  return rect;
};

const series = defineKind<SeriesTarget>('ChartSeries', {
  scalars: {
    name: {
      get: ({ chart, series: now }, context) => seriesName(chartOf(chart, context), now, context),
      set: (target, value, context) => void (changed(target, context)[1].name = text(value)),
    },
    chartType: {
      get: ({ chart, series: now }, context) => kindOf(chartOf(chart, context), now),
      set: (target, value, context) => {
        const [state, now] = changed(target, context);
        const kind = kindGiven(value);
        if (/^Bar/.test(kind) !== /^Bar/.test(state.kind ?? '')) throw invalidArgument();
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
    gapWidth: ofBars('gapWidth', [0, 500]),
    overlap: ofBars('overlap', [-100, 100]),
  },
  links: {
    dataLabels: ({ chart, series: own }) => dataLabels({ chart, of: () => [own] }),
    format: (target) => format(target),
  },
  methods: {
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
