/** Excel.ChartAxes and ChartAxis: the axis of the categories and that of the values. */
import type { ChartAxis } from '../../charts';
import { boolean, number, oneOf, text } from '../arguments';
import { chartOf, editable, type ChartTarget } from '../charts';
import { invalidArgument, itemNotFound, notImplemented } from '../errors';
import { defineKind, reads, type HostObject, type Scalar } from '../object';
import { fontOf } from './chart-parts';
import { chartAxisTitle } from './chart-title';

interface AxisTarget {
  readonly chart: ChartTarget;
  readonly axis: 'category' | 'value';
}

const scalar = (
  get: (axis: ChartAxis) => unknown,
  set: (axis: ChartAxis, value: unknown, target: AxisTarget) => void,
): Scalar<AxisTarget> => ({
  get: ({ chart, axis }, context) => get(chartOf(chart, context)[axis]),
  set: (target, value, context) => {
    set(editable(target.chart, context)[target.axis], value, target);
  },
});

type Bound = 'minimum' | 'maximum' | 'majorUnit' | 'minorUnit';

/** '' leaves it to Excel, and says so where Excel would say what it reckoned. */
const bound = (key: Bound): Scalar<AxisTarget> =>
  scalar(
    (axis) => axis[key] ?? '',
    (axis, value, target) => {
      if (target.axis === 'category') throw invalidArgument();
      if (value === '') Reflect.deleteProperty(axis, key);
      else if (key.endsWith('Unit') && number(value) <= 0) throw invalidArgument();
      else axis[key] = number(value);
    },
  );

const gridlines = defineKind<AxisTarget>('ChartGridlines', {
  scalars: {
    visible: scalar(
      ({ gridlines: shown }) => shown,
      (axis, value) => void (axis.gridlines = boolean(value)),
    ),
  },
});

const format = defineKind<AxisTarget>('ChartAxisFormat', {
  links: { font: ({ chart, axis }) => fontOf(chart, (state) => state[axis]) },
});

const axis = defineKind<AxisTarget>('ChartAxis', {
  scalars: {
    type: { get: (target) => (target.axis === 'category' ? 'Category' : 'Value') },
    axisGroup: { get: () => 'Primary' },
    visible: scalar(
      ({ visible }) => visible,
      (now, value) => void (now.visible = boolean(value)),
    ),
    reversePlotOrder: scalar(
      ({ reversed }) => reversed,
      (now, value) => void (now.reversed = boolean(value)),
    ),
    position: scalar(
      ({ crossing }) => crossing,
      (now, value) => void (now.crossing = oneOf(value, ['Automatic', 'Maximum', 'Minimum'] as const)),
    ),
    minimum: bound('minimum'),
    maximum: bound('maximum'),
    majorUnit: bound('majorUnit'),
    minorUnit: bound('minorUnit'),
    numberFormat: scalar(
      ({ numberFormat }) => numberFormat ?? 'General',
      (now, value) => void (now.numberFormat = text(value)),
    ),
  },
  links: {
    title: (target) => chartAxisTitle(target.chart, target.axis),
    majorGridlines: (target) => gridlines(target),
    format: (target) => format(target),
  },
});

const axes = defineKind<ChartTarget>('ChartAxes', {
  links: {
    categoryAxis: (chart) => axis({ chart, axis: 'category' }),
    valueAxis: (chart) => axis({ chart, axis: 'value' }),
  },
  methods: {
    getItem: reads((chart, [type, group]) => {
      if (group === 'Secondary') throw notImplemented('a second axis');
      if (type === 'Category') return axis({ chart, axis: 'category' });
      if (type === 'Value') return axis({ chart, axis: 'value' });
      throw itemNotFound();
    }),
  },
});

export const chartAxes = (chart: ChartTarget): HostObject => axes(chart);
