/** Excel.ChartTrendlineCollection and ChartTrendline. */
import { trendlineTypes, type ChartSeries, type ChartTrendline, type TrendlineType } from '../../charts';
import { boolean, isAbsent, number, oneOf, text, whole } from '../arguments';
import { editable, seriesName, chartOf, type ChartTarget } from '../charts';
import type { HostContext } from '../context';
import { invalidArgument, itemNotFound } from '../errors';
import { defineKind, reads, writes, type HostObject, type Scalar } from '../object';
import { lineOf } from './chart-parts';

interface Trendlines {
  readonly chart: ChartTarget;
  readonly series: ChartSeries;
}
interface Target extends Trendlines {
  readonly trendline: ChartTrendline;
}

const types = Object.keys(trendlineTypes) as TrendlineType[];

const present = ({ series, trendline }: Target): ChartTrendline => {
  if (!series.trendlines?.includes(trendline)) throw itemNotFound();
  return trendline;
};

const changed = (target: Target, context: HostContext): ChartTrendline => {
  editable(target.chart, context);
  return present(target);
};

/** Numbers that belong to some types only. */
const numbered = (
  key: 'order' | 'period' | 'forward' | 'backward',
  usual: number,
  [least, most]: readonly [number, number],
): Scalar<Target> => ({
  get: (target) => present(target)[key] ?? usual,
  set: (target, value, context) => {
    if (number(value) < least || number(value) > most) throw invalidArgument();
    changed(target, context)[key] = number(value);
  },
});

const flagged = (key: 'equation' | 'rSquared'): Scalar<Target> => ({
  get: (target) => present(target)[key] === true,
  set: (target, value, context) => {
    const trendline = changed(target, context);
    if (boolean(value)) trendline[key] = true;
    else Reflect.deleteProperty(trendline, key);
  },
});

const format = defineKind<Target>('ChartTrendlineFormat', {
  links: { line: ({ chart, trendline }) => lineOf(chart, () => trendline) },
});

const trendline = defineKind<Target>('ChartTrendline', {
  scalars: {
    type: {
      get: (target) => present(target).type,
      set: (target, value, context) => void (changed(target, context).type = oneOf(value, types)),
    },
    name: {
      get: (target, context) => {
        const { name, type } = present(target);
        return name ?? `${type} (${seriesName(chartOf(target.chart, context), target.series, context)})`;
      },
      set: (target, value, context) => void (changed(target, context).name = text(value)),
    },
    polynomialOrder: numbered('order', 2, [2, 6]),
    movingAveragePeriod: numbered('period', 2, [2, 255]),
    forwardPeriod: numbered('forward', 0, [0, Number.MAX_VALUE]),
    backwardPeriod: numbered('backward', 0, [0, Number.MAX_VALUE]),
    intercept: {
      get: (target) => present(target).intercept ?? '',
      set: (target, value, context) => {
        if (value === '') delete changed(target, context).intercept;
        else changed(target, context).intercept = number(value);
      },
    },
    showEquation: flagged('equation'),
    showRSquared: flagged('rSquared'),
  },
  links: { format: (target) => format(target) },
  methods: {
    delete: writes((target, _, context) => {
      const gone = changed(target, context);
      target.series.trendlines = (target.series.trendlines ?? []).filter((other) => other !== gone);
    }),
  },
});

const all = (target: Trendlines): readonly HostObject[] =>
  (target.series.trendlines ?? []).map((each) => trendline({ ...target, trendline: each }));

const collection = defineKind<Trendlines>('ChartTrendlineCollection', {
  items: all,
  indexer: (target, index) => all(target)[whole(index)] ?? null,
  methods: {
    add: writes((target, [type], context) => {
      editable(target.chart, context);
      const added: ChartTrendline = { type: isAbsent(type) ? 'Linear' : oneOf(type, types) };
      if (added.type === 'Polynomial') added.order = 2;
      if (added.type === 'MovingAverage') added.period = 2;
      target.series.trendlines = [...(target.series.trendlines ?? []), added];
      return trendline({ ...target, trendline: added });
    }),
    getCount: reads((target) => all(target).length),
  },
});

export const chartTrendlines = (target: Trendlines): HostObject => collection(target);
