/**
 * A chart as the embedded Excel keeps it beside Univer's snapshot: what Excel's API can say of it and a file can hold.
 * Host and files share these words; nothing here knows of either.
 */
import type { ChartKind } from './chart-kinds';
import type {
  DisplayUnit,
  LabelPart,
  LabelPlace,
  LegendPlace,
  LineStyle,
  MarkerStyle,
  TickLabels,
  TickMark,
  TrendlineType,
} from './chart-words';

export * from './chart-kinds';
export * from './chart-words';

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
  /** Absent for a line without gaps. */
  readonly style?: LineStyle;
}

/** Words that stand by themselves: of the chart, of an axis. */
export interface ChartTitle {
  visible: boolean;
  /** Absent while Excel words it. */
  text?: string;
  font?: ChartFont;
  /** Parts of the text with a look of their own, in order and apart from each other. */
  parts?: readonly TitlePart[];
  fill?: string;
  border?: ChartLine;
  /** Degrees against the clock, -90 … 90. */
  turn?: number;
  shadow?: boolean;
  overlay?: boolean;
}

export interface TitlePart {
  readonly start: number;
  readonly length: number;
  readonly font: ChartFont;
}

export interface ChartLabels {
  place?: LabelPlace;
  /** Only what differs from the usual. */
  shows?: Readonly<Partial<Record<LabelPart, boolean>>>;
  separator?: string;
  /** Absent while it is that of the cells. */
  numberFormat?: string;
  font?: ChartFont;
  fill?: string;
  border?: ChartLine;
}

export const tells = ({ shows }: ChartLabels, part: LabelPart): boolean => shows?.[part] ?? part === 'value';

/** The sign at a point; what is absent Excel chooses. */
export interface ChartMarker {
  readonly style?: MarkerStyle;
  /** Points, 2 … 72. */
  readonly size?: number;
  readonly background?: string;
  readonly foreground?: string;
}

/** One value of a series that looks otherwise than the others. */
export interface ChartPoint {
  fill?: string;
  border?: ChartLine;
  marker?: ChartMarker;
  label?: ChartLabels;
}

export interface ChartTrendline {
  type: TrendlineType;
  /** Absent while Excel words it. */
  name?: string;
  line?: ChartLine;
  /** 2 … 6, of a polynomial. */
  order?: number;
  /** Of a moving average. */
  period?: number;
  forward?: number;
  backward?: number;
  intercept?: number;
  equation?: boolean;
  rSquared?: boolean;
}

export interface ChartSeries {
  /** A cell's text, words of its own, or null for "Series1". */
  name: ChartSource | string | null;
  /** Where it is another than the chart's. */
  kind?: ChartKind;
  categories: ChartSource | null;
  values: ChartSource | null;
  /** How large bubbles are. */
  sizes?: ChartSource | null;
  /** "#RRGGBB", or "none". */
  fill?: string;
  line?: ChartLine;
  labels?: ChartLabels;
  marker?: ChartMarker;
  /** Absent while it is the kind's usual. */
  smooth?: boolean;
  /** By their place in the series. */
  points?: Record<number, ChartPoint>;
  trendlines?: ChartTrendline[];
}

export interface ChartAxis {
  visible: boolean;
  reversed: boolean;
  gridlines: boolean;
  /** Where the other axis crosses this one. */
  crossing: 'Automatic' | 'Maximum' | 'Minimum' | 'Custom';
  /** The value or number of the category, for 'Custom'. */
  crossesAt?: number;
  title: ChartTitle;
  gridLine?: ChartLine;
  minorGridlines?: boolean;
  minorGridLine?: ChartLine;
  majorTick?: TickMark;
  minorTick?: TickMark;
  labelPlace?: TickLabels;
  /** So many categories from one label, and one mark, to the next. */
  labelSpacing?: number;
  markSpacing?: number;
  /** False where categories stand at their marks instead of between them. */
  between?: boolean;
  unit?: DisplayUnit | number;
  /** False for a unit that nothing tells of. */
  unitLabel?: boolean;
  /** Of an axis by powers. */
  logBase?: number;
  line?: ChartLine;
  fill?: string;
  /** Absent while Excel reckons them. */
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  minorUnit?: number;
  /** Absent while it is that of the cells. */
  numberFormat?: string;
  font?: ChartFont;
}

/** The values below a chart; shown while it is there. */
export interface ChartDataTable {
  horizontal: boolean;
  vertical: boolean;
  outline: boolean;
  keys: boolean;
  font?: ChartFont;
  fill?: string;
  border?: ChartLine;
}

/** Where the plot lies, in parts of the chart's width and height; absent sides are Excel's to choose. */
export interface PlotPlace {
  readonly left?: number;
  readonly top?: number;
  readonly width?: number;
  readonly height?: number;
}

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
  /** Of a doughnut's hole and its first slice: % of its width, degrees. */
  holeSize?: number;
  firstSlice?: number;
  /** Of bubbles, in %. */
  bubbleScale?: number;
  dataTable?: ChartDataTable;
  plot?: { place?: PlotPlace; fill?: string; border?: ChartLine };
  blanks?: 'NotPlotted' | 'Zero' | 'Interpolated';
  /** True where cells of hidden rows are shown as well. */
  hiddenCells?: boolean;
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
  series.flatMap(({ name, categories, values, sizes = null }) =>
    [typeof name === 'string' ? null : name, categories, values, sizes].filter((source) => source !== null),
  );
