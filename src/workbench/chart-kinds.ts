/** The kinds of chart that can be made, how the file format says each, and what goes with which. */
import type { LabelPlace } from './chart-words';

/** How the file format says a kind of chart. */
export interface KindWords {
  readonly group: 'bar' | 'bar3D' | 'line' | 'area' | 'pie' | 'doughnut' | 'scatter' | 'bubble' | 'radar';
  readonly direction?: 'col' | 'bar';
  readonly grouping?: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
  /** Lines with signs at their points. */
  readonly markers?: boolean;
  /** Points joined by lines. */
  readonly lines?: boolean;
  readonly style?: string;
  readonly solid?: 'box' | 'cylinder' | 'cone' | 'pyramid';
}

const groupings = { Clustered: 'clustered', Stacked: 'stacked', Stacked100: 'percentStacked' } as const;

const flatBars = Object.fromEntries(
  Object.entries(groupings).flatMap(([word, grouping]) => [
    [`Column${word}`, { group: 'bar', direction: 'col', grouping }],
    [`Bar${word}`, { group: 'bar', direction: 'bar', grouping }],
  ]),
) as Record<string, KindWords>;

/** Columns and bars in space: boxes are "3DColumnClustered", others "CylinderColClustered". */
const solidBars = Object.fromEntries(
  (['box', 'cylinder', 'cone', 'pyramid'] as const).flatMap((solid) => {
    const name = (across: 'Column' | 'Bar', word: string): string => {
      const stem = solid.charAt(0).toUpperCase() + solid.slice(1);
      return solid === 'box' ? `3D${across}${word}` : `${stem}${across === 'Column' ? 'Col' : 'Bar'}${word}`;
    };
    const kinds = Object.entries(groupings).flatMap(([word, grouping]) => [
      [name('Column', word), { group: 'bar3D', direction: 'col', grouping, solid }] as const,
      [name('Bar', word), { group: 'bar3D', direction: 'bar', grouping, solid }] as const,
    ]);
    return [
      ...kinds,
      [name('Column', ''), { group: 'bar3D', direction: 'col', grouping: 'standard', solid }] as const,
    ];
  }),
) as Record<string, KindWords>;

const lines = Object.fromEntries(
  (
    [
      ['', 'standard'],
      ['Stacked', 'stacked'],
      ['Stacked100', 'percentStacked'],
    ] as const
  ).flatMap(([word, grouping]) => [
    [`Line${word}`, { group: 'line', markers: false, grouping }],
    [`LineMarkers${word}`, { group: 'line', markers: true, grouping }],
    [`Area${word}`, { group: 'area', grouping }],
  ]),
) as Record<string, KindWords>;

/** The kinds of chart that can be made. */
const chartKinds: Readonly<Record<string, KindWords>> = {
  ...flatBars,
  ...solidBars,
  ...lines,
  Pie: { group: 'pie' },
  Doughnut: { group: 'doughnut' },
  XYScatter: { group: 'scatter', style: 'lineMarker', markers: true, lines: false },
  XYScatterLines: { group: 'scatter', style: 'lineMarker', markers: true, lines: true },
  XYScatterLinesNoMarkers: { group: 'scatter', style: 'lineMarker', markers: false, lines: true },
  XYScatterSmooth: { group: 'scatter', style: 'smoothMarker', markers: true, lines: true },
  XYScatterSmoothNoMarkers: { group: 'scatter', style: 'smoothMarker', markers: false, lines: true },
  Bubble: { group: 'bubble' },
  Radar: { group: 'radar', style: 'marker', markers: false },
  RadarMarkers: { group: 'radar', style: 'marker', markers: true },
  RadarFilled: { group: 'radar', style: 'filled', markers: true },
};

/** One of the table above, by Excel's name. */
export type ChartKind = string;

export const isChartKind = (kind: string): boolean => Object.hasOwn(chartKinds, kind);

export function wordsOfKind(kind: ChartKind): KindWords {
  const words = chartKinds[kind];
  if (!words) throw new Error(`No chart is of the kind ${kind}.`);
  return words;
}

/** The kind that a file says; null for one that is not known here. */
export const kindByWords = (isIt: (words: KindWords) => boolean): ChartKind | null =>
  Object.entries(chartKinds).find(([, words]) => isIt(words))?.[0] ?? null;

/** Slices of a whole have no axes. */
export const hasAxes = (kind: ChartKind): boolean => !['pie', 'doughnut'].includes(wordsOfKind(kind).group);

/** Charts with an axis of categories and one of values, which may be put over each other. */
export const hasCategories = (kind: ChartKind): boolean =>
  ['bar', 'line', 'area'].includes(wordsOfKind(kind).group);

const around: readonly LabelPlace[] = ['Center', 'Top', 'Bottom', 'Left', 'Right'];

/** Bars that stand on each other have no outside; labels of some kinds have one place only. */
export const mayStand = (kind: ChartKind, place: LabelPlace): boolean => {
  const { group, grouping } = wordsOfKind(kind);
  if (group === 'line' || group === 'scatter' || group === 'bubble') return around.includes(place);
  if (group === 'pie') return ['BestFit', 'Center', 'InsideEnd', 'OutsideEnd'].includes(place);
  if (group !== 'bar') return false;
  if (grouping === 'clustered') return ['OutsideEnd', 'InsideEnd', 'InsideBase', 'Center'].includes(place);
  return ['InsideEnd', 'InsideBase', 'Center'].includes(place);
};
