/** Excel.ChartTitle, Excel.ChartAxisTitle and Excel.ChartLegend. */
import { legendPlaces, type ChartFont, type ChartState, type ChartTitle, type TitlePart } from '../../charts';
import { boolean, number, oneOf, text, whole } from '../arguments';
import { chartOf, editable, seriesName, type ChartTarget } from '../charts';
import type { HostContext } from '../context';
import { invalidArgument } from '../errors';
import { defineKind, reads, type HostObject, type Scalar } from '../object';
import { borderOf, fillOf, fontObject, fontOf, type Spot } from './chart-parts';

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
      delete title.parts;
      title.visible = true;
    },
  },
  visible: {
    get: ({ chart, of }, context) => of(chartOf(chart, context)).visible,
    set: ({ chart, of }, value, context) => void (of(editable(chart, context)).visible = boolean(value)),
  },
};

const looks = {
  font: ({ chart, of }: TitleTarget): HostObject => fontOf(chart, of),
  fill: ({ chart, of }: TitleTarget): HostObject => fillOf(chart, of),
  border: ({ chart, of }: TitleTarget): HostObject => borderOf(chart, of),
};

const titleFormat = defineKind<TitleTarget>('ChartTitleFormat', { links: looks });
const axisTitleFormat = defineKind<TitleTarget>('ChartAxisTitleFormat', { links: looks });

const flagged = (key: 'shadow' | 'overlay'): Scalar<TitleTarget> => ({
  get: ({ chart, of }, context) => of(chartOf(chart, context))[key] === true,
  set: ({ chart, of }, value, context) => {
    const title = of(editable(chart, context));
    if (boolean(value)) title[key] = true;
    else Reflect.deleteProperty(title, key);
  },
});

const turn: Scalar<TitleTarget> = {
  get: ({ chart, of }, context) => of(chartOf(chart, context)).turn ?? 0,
  set: ({ chart, of }, value, context) => {
    if (number(value) < -90 || number(value) > 90) throw invalidArgument();
    of(editable(chart, context)).turn = number(value);
  },
};

/** Some letters of a title. */
interface PartTarget extends TitleTarget {
  readonly start: number;
  readonly length: number;
}

/** The parts with another look for some letters; parts that it covers in part are cut. */
function withPart(parts: readonly TitlePart[], { start, length }: PartTarget, font: ChartFont): TitlePart[] {
  const end = start + length;
  const others = parts.flatMap((part): TitlePart[] => {
    const last = part.start + part.length;
    const before = Math.min(last, start) - part.start;
    const after = last - Math.max(part.start, end);
    return [
      ...(before > 0 ? [{ ...part, length: before }] : []),
      ...(after > 0 ? [{ ...part, start: last - after, length: after }] : []),
    ];
  });
  return [...others, { start, length, font }].sort((one, other) => one.start - other.start);
}

const partFont = (target: PartTarget): Spot<ChartFont> => {
  const { chart, of, start, length } = target;
  const own = (title: ChartTitle) =>
    title.parts?.find((part) => part.start <= start && part.start + part.length >= start + length);
  return {
    chart,
    get: (state) => ({ ...of(state).font, ...own(of(state))?.font }),
    set: (state, font = {}) => {
      const title = of(state);
      const usual = (title.font ?? {}) as Readonly<Record<string, unknown>>;
      const added = Object.entries(font).filter(([key, value]) => usual[key] !== value);
      title.parts = withPart(title.parts ?? [], target, Object.fromEntries(added));
    },
  };
};

const formatString = defineKind<PartTarget>('ChartFormatString', {
  links: { font: (target) => fontObject(partFont(target)) },
});

/** InvalidArgument for letters that the title does not have. */
const getSubstring = reads<TitleTarget>((target, [start, length], context) => {
  const state = chartOf(target.chart, context);
  const said = target.of(state).text ?? target.usual(state, context);
  if (whole(start) < 0 || whole(length) < 1 || whole(start) + whole(length) > said.length)
    throw invalidArgument();
  return formatString({ ...target, start: whole(start), length: whole(length) });
});

const title = defineKind<TitleTarget>('ChartTitle', {
  scalars: {
    ...titleScalars,
    showShadow: flagged('shadow'),
    overlay: flagged('overlay'),
    textOrientation: turn,
  },
  links: { format: (target) => titleFormat(target) },
  methods: { getSubstring },
});

const axisTitle = defineKind<TitleTarget>('ChartAxisTitle', {
  scalars: { ...titleScalars, textOrientation: turn },
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
