/** A chart part (DrawingML) as the state of a chart; whether that is all of it, `chartXml` tells by writing it again. */
import {
  kindByWords,
  legendPlaces,
  usualGap,
  wordsOfKind,
  type ChartDataTable,
  type ChartKind,
  type ChartState,
  type PlotPlace,
} from '../../charts';
import { kid, kids, type Element } from '../parts/xml';
import { readAxis } from './chart-axes';
import { readSeries, type SheetOf } from './chart-series';
import { readTitle } from './chart-title';
import { isOn, keyOf, number, present, readFill, readLine, textFont, val } from './chart-words';

export type { SheetOf } from './chart-series';

/** What a chart part says; name and place stand in the drawing. */
export type ChartContent = Omit<ChartState, 'shape' | 'part' | 'foreign' | 'name' | 'from' | 'to'>;

/** Whether the series of a group are joined by lines: a series without them says so. */
const isJoined = (group: Element): boolean =>
  !kids(group, 'ser').every((series) => kid(kid(kid(series, 'spPr'), 'ln'), 'noFill') !== undefined);

/** The kind of a group of series, as far as it is known here. */
function kindOf(group: Element): ChartKind | null {
  const name = group.localName?.replace(/Chart$/, '');
  const grouping = val(group, 'grouping') ?? (name?.startsWith('bar') ? 'clustered' : 'standard');
  const markers = kids(group, 'ser').some((series) => val(kid(series, 'marker'), 'symbol') !== 'none');
  return kindByWords((words) => {
    if (words.group !== name) return false;
    if (words.direction !== undefined && words.direction !== (val(group, 'barDir') ?? 'col')) return false;
    if (words.grouping !== undefined && words.grouping !== grouping) return false;
    if (words.solid !== undefined && words.solid !== (val(group, 'shape') ?? 'box')) return false;
    if (words.style !== undefined && words.style !== val(group, `${name}Style`)) return false;
    if (words.lines !== undefined && words.lines !== isJoined(group)) return false;
    return words.markers === undefined || words.style === 'filled' || words.markers === markers;
  });
}

/** Absent where it is the usual one: stacked bars lie wholly over each other. */
function readOverlap(bars: Element | undefined): number | undefined {
  const overlap = number(bars, 'overlap');
  const usual = (val(bars, 'grouping') ?? 'clustered') === 'clustered' ? undefined : 100;
  return overlap === usual ? undefined : overlap;
}

const orderOf = (series: Element): number => number(series, 'order') ?? 0;

function readPlace(layout: Element | undefined): PlotPlace | undefined {
  const manual = kid(layout, 'manualLayout');
  if (!manual) return undefined;
  return present({
    left: number(manual, 'x'),
    top: number(manual, 'y'),
    width: number(manual, 'w'),
    height: number(manual, 'h'),
  });
}

function readPlot(plot: Element | undefined): ChartState['plot'] {
  const properties = kid(plot, 'spPr');
  const found = present({
    place: readPlace(kid(plot, 'layout')),
    fill: readFill(properties),
    border: readLine(properties),
  });
  return Object.keys(found).length > 0 ? found : undefined;
}

function readDataTable(table: Element | undefined): ChartDataTable | undefined {
  if (!table) return undefined;
  const properties = kid(table, 'spPr');
  return present({
    horizontal: isOn(table, 'showHorzBorder', false),
    vertical: isOn(table, 'showVertBorder', false),
    outline: isOn(table, 'showOutline', false),
    keys: isOn(table, 'showKeys', false),
    font: textFont(table),
    fill: readFill(properties),
    border: readLine(properties),
  });
}

/** The series of all groups in their order, each with its kind where that is another than the chart's. */
function readAllSeries(groups: readonly Element[], kind: ChartKind | null, sheetOf: SheetOf) {
  return groups
    .flatMap((group) => {
      const own = kindOf(group);
      return kids(group, 'ser').map((element) => ({
        order: orderOf(element),
        series: readSeries(element, own === null || own === kind ? undefined : own, own, sheetOf),
      }));
    })
    .sort((one, other) => one.order - other.order)
    .map((each) => each.series);
}

function readAxes(
  plot: Element | undefined,
  kind: ChartKind | null,
): Pick<ChartContent, 'category' | 'value'> {
  const values = kids(plot, 'valAx');
  const [category, value] = kid(plot, 'catAx') ? [kid(plot, 'catAx'), values[0]] : values;
  const group = kind === null ? undefined : wordsOfKind(kind).group;
  const isXY = group === 'scatter' || group === 'bubble';
  const said = val(value, 'crossBetween');
  const between = said === undefined ? undefined : said === 'between';
  const usual = group !== 'area' && !isXY;
  return {
    category: readAxis(category, value, between === usual ? undefined : between),
    value: readAxis(value, category, undefined),
  };
}

const blanks = { NotPlotted: 'gap', Zero: 'zero', Interpolated: 'span' } as const;

function readLegend(legend: Element | undefined): ChartState['legend'] {
  const properties = kid(legend, 'spPr');
  return present({
    visible: legend !== undefined,
    place: keyOf(legendPlaces, val(legend, 'legendPos')) ?? 'Bottom',
    font: textFont(legend),
    fill: readFill(properties),
    border: readLine(properties),
  });
}

/** A number of a group's own; undefined where it is the usual one. */
const unusual = (group: Element | undefined, name: string, usual: number): number | undefined => {
  const found = number(group, name);
  return found === usual ? undefined : found;
};

/** Reads whatever the part says in words that are known here. */
export function readChartPart(root: Element, sheetOf: SheetOf): ChartContent {
  const chart = kid(root, 'chart');
  const plot = kid(chart, 'plotArea');
  const groups = kids(plot).filter(({ localName }) => localName?.endsWith('Chart'));
  const bars = groups.find(({ localName }) => localName === 'barChart' || localName === 'bar3DChart');
  const [first] = groups;
  const kind = first ? kindOf(first) : null;
  const properties = kid(root, 'spPr');
  const gaps = keyOf(blanks, val(chart, 'dispBlanksAs'));
  return present({
    kind,
    title: isOn(chart, 'autoTitleDeleted', false) ? { visible: false } : readTitle(kid(chart, 'title')),
    legend: readLegend(kid(chart, 'legend')),
    ...readAxes(plot, kind),
    series: readAllSeries(groups, kind, sheetOf),
    gapWidth: number(bars, 'gapWidth') ?? usualGap,
    overlap: bars?.localName === 'barChart' ? readOverlap(bars) : undefined,
    holeSize: unusual(first, 'holeSize', 75),
    firstSlice: unusual(first, 'firstSliceAng', 0),
    bubbleScale: unusual(first, 'bubbleScale', 100),
    dataTable: readDataTable(kid(plot, 'dTable')),
    plot: readPlot(plot),
    blanks: gaps === 'NotPlotted' ? undefined : gaps,
    hiddenCells: isOn(chart, 'plotVisOnly', true) ? undefined : true,
    font: textFont(root),
    fill: readFill(properties),
    border: readLine(properties),
  });
}
