/** Excel.ChartDataLabels and ChartDataLabel: of one series, of all series of a chart at once, of one point. */
import {
  labelPlaces,
  mayStand,
  tells,
  type ChartLabels,
  type ChartSeries,
  type ChartState,
  type LabelPart,
} from '../../charts';
import { boolean, oneOf, text } from '../arguments';
import { chartOf, editable, kindOf, type ChartTarget } from '../charts';
import type { HostContext } from '../context';
import { invalidArgument, itemNotFound } from '../errors';
import { defineKind, type HostObject, type Scalar } from '../object';
import { borderObject, fillObject, fontObject, type Spot } from './chart-parts';

export interface LabelsTarget {
  readonly chart: ChartTarget;
  /** The series whose labels they are. */
  readonly of: (state: ChartState) => readonly ChartSeries[];
  /** The point whose label it is; absent for those of whole series. */
  readonly point?: number;
}

const places = Object.keys(labelPlaces) as (keyof typeof labelPlaces)[];

/** A series' labels, which are shown from now on. */
export const labelsOf = (series: ChartSeries): ChartLabels => (series.labels ??= {});

/** The labels as they are; a point without one of its own has that of its series. */
const labelNow = (series: ChartSeries, point: number | undefined): ChartLabels | undefined =>
  (point === undefined ? undefined : series.points?.[point]?.label) ?? series.labels;

/** The labels to change; a point's begins as that of its series. */
function labelToChange(series: ChartSeries, point: number | undefined): ChartLabels {
  if (point === undefined) return labelsOf(series);
  const points = (series.points ??= {});
  const own = (points[point] ??= {});
  return (own.label ??= { ...series.labels });
}

/** What the series say alike; undefined where they differ or say nothing. */
function common<T>(
  { chart, of, point }: LabelsTarget,
  read: (labels: ChartLabels) => T,
  context: HostContext,
): T | undefined {
  const values = of(chartOf(chart, context)).map((series) => {
    const labels = labelNow(series, point);
    return labels && read(labels);
  });
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}

/** The series, if their chart still has them and may be changed. */
function changed({ chart, of }: LabelsTarget, context: HostContext): [ChartState, readonly ChartSeries[]] {
  const state = editable(chart, context);
  const series = of(state);
  if (series.some((each) => !state.series.includes(each))) throw itemNotFound();
  return [state, series];
}

/** Changes the labels of every series. */
function changeAll(target: LabelsTarget, context: HostContext, change: (labels: ChartLabels) => void): void {
  for (const series of changed(target, context)[1]) change(labelToChange(series, target.point));
}

const spot = <K extends 'font' | 'fill' | 'border'>(
  { chart, of, point }: LabelsTarget,
  key: K,
): Spot<NonNullable<ChartLabels[K]>> => ({
  chart,
  get: (state) =>
    of(state)
      .map((series) => labelNow(series, point)?.[key])
      .find((value) => value !== undefined),
  set: (state, value) => {
    for (const series of of(state)) {
      const labels = labelToChange(series, point);
      if (value === undefined) Reflect.deleteProperty(labels, key);
      else labels[key] = value;
    }
  },
});

const labelFormat = defineKind<LabelsTarget>('ChartDataLabelFormat', {
  links: {
    font: (target) => fontObject(spot(target, 'font')),
    fill: (target) => fillObject(spot(target, 'fill')),
    border: (target) => borderObject(spot(target, 'border')),
  },
});

/** Whether the labels tell one of their parts; labels that tell nothing are none. */
const shows = (part: LabelPart): Scalar<LabelsTarget> => ({
  get: (target, context) => common(target, (labels) => tells(labels, part), context) ?? false,
  set: (target, value, context) => {
    if (!boolean(value) && common(target, () => true, context) === undefined) return;
    changeAll(target, context, (labels) => {
      labels.shows = { ...labels.shows, [part]: boolean(value) };
    });
    if (target.point !== undefined) return;
    for (const series of changed(target, context)[1])
      if (series.labels && !parts.some((each) => tells(series.labels ?? {}, each))) delete series.labels;
  },
});

const parts: readonly LabelPart[] = ['legendKey', 'value', 'category', 'series', 'percentage', 'bubbleSize'];

const labelScalars: Readonly<Record<string, Scalar<LabelsTarget>>> = {
  position: {
    get: (target, context) => common(target, ({ place }) => place, context) ?? 'None',
    set: (target, value, context) => {
      const [state, all] = changed(target, context);
      const place = oneOf(value, places);
      if (all.some((series) => !mayStand(kindOf(state, series), place))) throw invalidArgument();
      changeAll(target, context, (labels) => void (labels.place = place));
    },
  },
  showValue: shows('value'),
  showSeriesName: shows('series'),
  showCategoryName: shows('category'),
  showLegendKey: shows('legendKey'),
  showPercentage: shows('percentage'),
  showBubbleSize: shows('bubbleSize'),
  separator: {
    get: (target, context) => common(target, ({ separator }) => separator, context) ?? ', ',
    set: (target, value, context) =>
      changeAll(target, context, (labels) => void (labels.separator = text(value))),
  },
  numberFormat: {
    get: (target, context) => common(target, ({ numberFormat }) => numberFormat, context) ?? 'General',
    set: (target, value, context) =>
      changeAll(target, context, (labels) => void (labels.numberFormat = text(value))),
  },
  linkNumberFormat: {
    get: (target, context) =>
      common(target, ({ numberFormat }) => numberFormat === undefined, context) ?? true,
    set: (target, value, context) => {
      if (boolean(value)) changeAll(target, context, (labels) => void delete labels.numberFormat);
    },
  },
};

const links = { format: (target: LabelsTarget) => labelFormat(target) };
const labels = defineKind<LabelsTarget>('ChartDataLabels', { scalars: labelScalars, links });
const label = defineKind<LabelsTarget>('ChartDataLabel', { scalars: labelScalars, links });

export const dataLabels = (target: LabelsTarget): HostObject => labels(target);
export const dataLabel = (target: LabelsTarget): HostObject => label(target);
