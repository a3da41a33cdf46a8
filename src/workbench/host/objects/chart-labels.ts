/** Excel.ChartDataLabels: of one series, or of all series of a chart at once. */
import { labelPlaces, mayStand, type ChartLabels, type ChartSeries, type ChartState } from '../../charts';
import { boolean, oneOf, text } from '../arguments';
import { chartOf, editable, kindOf, type ChartTarget } from '../charts';
import type { HostContext } from '../context';
import { invalidArgument, itemNotFound } from '../errors';
import { defineKind, type HostObject } from '../object';
import { fontObject } from './chart-parts';

interface LabelsTarget {
  readonly chart: ChartTarget;
  /** The series whose labels they are. */
  readonly of: (state: ChartState) => readonly ChartSeries[];
}

const places = Object.keys(labelPlaces) as (keyof typeof labelPlaces)[];

/** A series' labels, which are shown from now on. */
export const labelsOf = (series: ChartSeries): ChartLabels => (series.labels ??= {});

/** What the series say alike; undefined where they differ or say nothing. */
function common<K extends keyof ChartLabels>(
  { chart, of }: LabelsTarget,
  key: K,
  context: HostContext,
): ChartLabels[K] | undefined {
  const [first, ...others] = of(chartOf(chart, context)).map(({ labels }) => labels?.[key]);
  return others.every((other) => other === first) ? first : undefined;
}

/** The series, if their chart still has them and may be changed. */
function changed({ chart, of }: LabelsTarget, context: HostContext): [ChartState, readonly ChartSeries[]] {
  const state = editable(chart, context);
  const series = of(state);
  if (series.some((each) => !state.series.includes(each))) throw itemNotFound();
  return [state, series];
}

const labelFormat = defineKind<LabelsTarget>('ChartDataLabelFormat', {
  links: {
    font: ({ chart, of }) =>
      fontObject({
        chart,
        get: (state) => of(state).find(({ labels }) => labels)?.labels?.font,
        set: (state, font) => {
          for (const series of of(state)) {
            if (font) labelsOf(series).font = font;
            else delete series.labels?.font;
          }
        },
      }),
  },
});

const labels = defineKind<LabelsTarget>('ChartDataLabels', {
  scalars: {
    position: {
      get: (target, context) => common(target, 'place', context) ?? 'None',
      set: (target, value, context) => {
        const [state, all] = changed(target, context);
        const place = oneOf(value, places);
        if (all.some((series) => !mayStand(kindOf(state, series), place))) throw invalidArgument();
        for (const series of all) labelsOf(series).place = place;
      },
    },
    showValue: {
      get: ({ chart, of }, context) => {
        const all = of(chartOf(chart, context));
        return all.length > 0 && all.every((series) => series.labels !== undefined);
      },
      set: (target, value, context) => {
        for (const series of changed(target, context)[1]) {
          if (boolean(value)) labelsOf(series);
          else delete series.labels;
        }
      },
    },
    numberFormat: {
      get: (target, context) => common(target, 'numberFormat', context) ?? 'General',
      set: (target, value, context) => {
        for (const series of changed(target, context)[1]) labelsOf(series).numberFormat = text(value);
      },
    },
  },
  links: { format: (target) => labelFormat(target) },
});

export const dataLabels = (target: LabelsTarget): HostObject => labels(target);
