/** Excel.ChartAxes and ChartAxis: the axis of the categories and that of the values. */
import {
  displayUnits,
  tickLabels,
  tickMarks,
  type ChartAxis,
  type ChartLine,
  type DisplayUnit,
  type TickLabels,
  type TickMark,
} from '../../charts';
import { boolean, number, oneOf, rangeArgument, text, whole } from '../arguments';
import { sourceAt } from '../chart-data';
import { chartOf, editable, type ChartTarget } from '../charts';
import { invalidArgument, itemNotFound, notImplemented } from '../errors';
import { defineKind, reads, writes, type HostObject, type Scalar } from '../object';
import { fillOf, fontOf, lineObject, lineOf, type Spot } from './chart-parts';
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

/** A word that is kept where it is not the usual one. */
const worded = <K extends 'majorTick' | 'minorTick' | 'labelPlace'>(
  key: K,
  words: readonly NonNullable<ChartAxis[K]>[],
  usual: NonNullable<ChartAxis[K]>,
): Scalar<AxisTarget> =>
  scalar(
    (axis) => axis[key] ?? usual,
    (axis, value) => {
      const word = oneOf<string>(value, words) as NonNullable<ChartAxis[K]>;
      if (word === usual) Reflect.deleteProperty(axis, key);
      else axis[key] = word;
    },
  );

const marks = Object.keys(tickMarks) as TickMark[];
const units = ['None', ...(Object.keys(displayUnits) as DisplayUnit[])] as const;

/** So many categories, from 1; '' leaves it to Excel. */
const spacing = (key: 'labelSpacing' | 'markSpacing'): Scalar<AxisTarget> =>
  scalar(
    (axis) => axis[key] ?? '',
    (axis, value, { axis: which }) => {
      if (which !== 'category') throw invalidArgument();
      if (value === '') Reflect.deleteProperty(axis, key);
      else if (whole(value) < 1 || whole(value) > 31_999) throw invalidArgument();
      else axis[key] = whole(value);
    },
  );

const ofValues = (which: AxisTarget['axis']): void => {
  if (which !== 'value') throw invalidArgument();
};

const unitScalars: Readonly<Record<string, Scalar<AxisTarget>>> = {
  displayUnit: scalar(
    ({ unit }) => (unit === undefined ? 'None' : typeof unit === 'number' ? 'Custom' : unit),
    (axis, value, { axis: which }) => {
      ofValues(which);
      const unit = oneOf(value, units);
      if (unit === 'None') delete axis.unit;
      else axis.unit = unit;
    },
  ),
  customDisplayUnit: {
    get: ({ chart, axis }, context) => {
      const { unit } = chartOf(chart, context)[axis];
      return typeof unit === 'number' ? unit : 1;
    },
  },
  showDisplayUnitLabel: scalar(
    ({ unitLabel }) => unitLabel !== false,
    (axis, value, { axis: which }) => {
      ofValues(which);
      if (boolean(value)) delete axis.unitLabel;
      else axis.unitLabel = false;
    },
  ),
  scaleType: scalar(
    ({ logBase }) => (logBase === undefined ? 'Linear' : 'Logarithmic'),
    (axis, value, { axis: which }) => {
      ofValues(which);
      if (oneOf(value, ['Linear', 'Logarithmic'] as const) === 'Linear') delete axis.logBase;
      else axis.logBase ??= 10;
    },
  ),
  logBase: scalar(
    ({ logBase }) => logBase ?? 10,
    (axis, value, { axis: which }) => {
      ofValues(which);
      if (number(value) < 2 || number(value) > 1000) throw invalidArgument();
      axis.logBase = number(value);
    },
  ),
};

type Grid = 'major' | 'minor';
interface GridTarget extends AxisTarget {
  readonly grid: Grid;
}

const gridLine = ({ chart, axis, grid }: GridTarget): Spot<ChartLine> => {
  const key = grid === 'major' ? 'gridLine' : 'minorGridLine';
  return {
    chart,
    get: (state) => state[axis][key],
    set: (state, value) => {
      if (value === undefined) Reflect.deleteProperty(state[axis], key);
      else state[axis][key] = value;
    },
  };
};

const gridFormat = defineKind<GridTarget>('ChartGridlinesFormat', {
  links: { line: (target) => lineObject(gridLine(target)) },
});

const gridlines = defineKind<GridTarget>('ChartGridlines', {
  scalars: {
    visible: {
      get: ({ chart, axis, grid }, context) => {
        const state = chartOf(chart, context)[axis];
        return grid === 'major' ? state.gridlines : state.minorGridlines === true;
      },
      set: ({ chart, axis, grid }, value, context) => {
        const state = editable(chart, context)[axis];
        if (grid === 'major') state.gridlines = boolean(value);
        else if (boolean(value)) state.minorGridlines = true;
        else delete state.minorGridlines;
      },
    },
  },
  links: { format: (target) => gridFormat(target) },
});

const format = defineKind<AxisTarget>('ChartAxisFormat', {
  links: {
    font: ({ chart, axis }) => fontOf(chart, (state) => state[axis]),
    fill: ({ chart, axis }) => fillOf(chart, (state) => state[axis]),
    line: ({ chart, axis }) => lineOf(chart, (state) => state[axis]),
  },
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
      (now, value) => {
        now.crossing = oneOf(value, ['Automatic', 'Maximum', 'Minimum'] as const);
        delete now.crossesAt;
      },
    ),
    positionAt: {
      explicitOnly: true,
      get: ({ chart, axis: which }, context) => chartOf(chart, context)[which].crossesAt ?? 0,
    },
    minimum: bound('minimum'),
    maximum: bound('maximum'),
    majorUnit: bound('majorUnit'),
    minorUnit: bound('minorUnit'),
    ...unitScalars,
    majorTickMark: worded('majorTick', marks, 'None'),
    minorTickMark: worded('minorTick', marks, 'None'),
    tickLabelPosition: worded('labelPlace', Object.keys(tickLabels) as TickLabels[], 'NextToAxis'),
    tickLabelSpacing: spacing('labelSpacing'),
    tickMarkSpacing: spacing('markSpacing'),
    isBetweenCategories: scalar(
      ({ between }) => between !== false,
      (now, value, { axis: which }) => {
        if (which !== 'category') throw invalidArgument();
        now.between = boolean(value);
      },
    ),
    numberFormat: scalar(
      ({ numberFormat }) => numberFormat ?? 'General',
      (now, value) => void (now.numberFormat = text(value)),
    ),
  },
  links: {
    title: (target) => chartAxisTitle(target.chart, target.axis),
    majorGridlines: (target) => gridlines({ ...target, grid: 'major' }),
    minorGridlines: (target) => gridlines({ ...target, grid: 'minor' }),
    format: (target) => format(target),
  },
  methods: {
    setPositionAt: writes(({ chart, axis: which }, [value], context) => {
      const now = editable(chart, context)[which];
      now.crossing = 'Custom';
      now.crossesAt = number(value);
    }),
    setCustomDisplayUnit: writes(({ chart, axis: which }, [value], context) => {
      ofValues(which);
      if (number(value) <= 0) throw invalidArgument();
      editable(chart, context)[which].unit = number(value);
    }),
    setCategoryNames: writes(({ chart, axis: which }, [range], context) => {
      if (which !== 'category') throw invalidArgument();
      const area = rangeArgument(range);
      if (area.rows > 1 && area.columns > 1) throw invalidArgument();
      for (const series of editable(chart, context).series) series.categories = sourceAt(area.sheetId, area);
    }),
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
