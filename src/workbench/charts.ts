/**
 * A chart as the embedded Excel keeps it beside Univer's snapshot: what Excel's API can say of it and a file can hold.
 * Host and files share these words; nothing here knows of either.
 */

/** The kinds of chart that can be made, and how the file format says each of them. */
export const chartKinds = {
  ColumnClustered: { group: 'bar', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { group: 'bar', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { group: 'bar', direction: 'col', grouping: 'percentStacked' },
  BarClustered: { group: 'bar', direction: 'bar', grouping: 'clustered' },
  BarStacked: { group: 'bar', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { group: 'bar', direction: 'bar', grouping: 'percentStacked' },
  Line: { group: 'line', markers: false, grouping: 'standard' },
  LineStacked: { group: 'line', markers: false, grouping: 'stacked' },
  LineMarkers: { group: 'line', markers: true, grouping: 'standard' },
  LineMarkersStacked: { group: 'line', markers: true, grouping: 'stacked' },
} as const;

export type ChartKind = keyof typeof chartKinds;

export const isChartKind = (kind: string): kind is ChartKind => Object.hasOwn(chartKinds, kind);

/** Cells that a chart shows. They follow inserted and deleted lines; the sheet may be renamed. */
export interface ChartSource {
  sheetId: string;
  /** "A2:A9", or '' once all its cells are deleted. */
  address: string;
}

export interface ChartFont {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** "#RRGGBB". */
  readonly color?: string;
}

/** A line, such as a border. */
export interface ChartLine {
  /** "#RRGGBB", or "none" for no line at all. */
  readonly color?: string;
  /** Points. */
  readonly weight?: number;
}

/** Words that stand by themselves: of the chart, of an axis. */
export interface ChartTitle {
  visible: boolean;
  /** Absent while Excel words it. */
  text?: string;
  font?: ChartFont;
}

export const labelPlaces = {
  OutsideEnd: 'outEnd',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  Center: 'ctr',
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
} as const;
export type LabelPlace = keyof typeof labelPlaces;

export interface ChartLabels {
  place?: LabelPlace;
  /** Absent while it is that of the cells. */
  numberFormat?: string;
  font?: ChartFont;
}

export interface ChartSeries {
  /** A cell's text, words of its own, or null for "Series1". */
  name: ChartSource | string | null;
  /** Where it is another than the chart's. */
  kind?: ChartKind;
  categories: ChartSource | null;
  values: ChartSource | null;
  /** "#RRGGBB", or "none". */
  fill?: string;
  line?: ChartLine;
  labels?: ChartLabels;
}

export interface ChartAxis {
  visible: boolean;
  reversed: boolean;
  gridlines: boolean;
  /** Where the other axis crosses this one. */
  crossing: 'Automatic' | 'Maximum' | 'Minimum';
  title: ChartTitle;
  /** Absent while Excel reckons them. */
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  minorUnit?: number;
  /** Absent while it is that of the cells. */
  numberFormat?: string;
  font?: ChartFont;
}

export const legendPlaces = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' } as const;
export type LegendPlace = keyof typeof legendPlaces;

export interface ChartLegend {
  visible: boolean;
  place: LegendPlace;
  font?: ChartFont;
  /** "#RRGGBB", or "none". */
  fill?: string;
  border?: ChartLine;
}

/** A corner of the chart: a cell, and how far into it, in points. All zero-based. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

export interface ChartState {
  /** Number of its shape on the sheet: no two charts of a sheet share one. */
  readonly shape: number;
  /** The part of the original file that holds it; absent for one that was made since. */
  readonly part?: string;
  /** True for a chart with more to it than is kept here: it can be moved, renamed and deleted, and is otherwise left alone. */
  readonly foreign?: boolean;
  name: string;
  /** Null for a foreign chart of a kind that is not known here. */
  kind: ChartKind | null;
  from: ChartCorner;
  to: ChartCorner;
  title: ChartTitle;
  legend: ChartLegend;
  category: ChartAxis;
  value: ChartAxis;
  series: ChartSeries[];
  /** Room between groups of bars, in % of a bar: 0 … 500. */
  gapWidth: number;
  /** How far bars of a group lie over each other: -100 … 100; absent while it is the kind's usual. */
  overlap?: number;
  /** Of everything in the chart that has no font of its own. */
  font?: ChartFont;
  fill?: string;
  border?: ChartLine;
}

export const plainAxis = (gridlines: boolean): ChartAxis => ({
  visible: true,
  reversed: false,
  gridlines,
  crossing: 'Automatic',
  title: { visible: false },
});

/** Excel's own room between bars where a file says nothing. */
export const usualGap = 150;

/** Every reference of a chart to cells. */
export const sourcesOf = ({ series }: ChartState): ChartSource[] =>
  series.flatMap(({ name, categories, values }) =>
    [typeof name === 'string' ? null : name, categories, values].filter((source) => source !== null),
  );

/** Bars that stand on each other have no outside. */
export const mayStand = (kind: ChartKind, place: LabelPlace): boolean => {
  const { group, grouping } = chartKinds[kind];
  if (group === 'line') return ['Center', 'Top', 'Bottom', 'Left', 'Right'].includes(place);
  if (grouping === 'clustered') return ['OutsideEnd', 'InsideEnd', 'InsideBase', 'Center'].includes(place);
  return ['InsideEnd', 'InsideBase', 'Center'].includes(place);
};
