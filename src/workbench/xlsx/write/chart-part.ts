/** The state of a chart as a chart part (DrawingML), with what its cells hold now, so that every viewer can draw it. */
import { legendPlaces, wordsOfKind, type ChartDataTable, type ChartKind, type PlotPlace } from '../../charts';
import type { ChartContent } from '../read/chart-part';
import { axesXml, axisReferences } from './chart-axes-part';
import { el, shape, textLook, titleXml, val } from './chart-markup';
import { seriesXml, type ChartCells } from './chart-series-part';

export type { ChartCells } from './chart-series-part';

/** The series of one kind, each with its place among all. */
function groupXml(kind: ChartKind, chart: ChartContent, cells: ChartCells): string {
  const { group, grouping, direction, style, solid } = wordsOfKind(kind);
  const series = chart.series.map((each, index) =>
    (each.kind ?? chart.kind) === kind ? seriesXml(each, index, kind, cells) : '',
  );
  const isRound = group === 'pie' || group === 'doughnut';
  const before = [
    direction === undefined ? '' : val('barDir', direction),
    group === 'scatter' ? val('scatterStyle', style) : '',
    group === 'radar' ? val('radarStyle', style) : '',
    val('grouping', grouping),
    val('varyColors', isRound),
  ];
  const after = groupEnd(kind, chart, solid);
  return el(`c:${group}Chart`, {}, ...before, ...series, ...after, axisReferences(kind));
}

function groupEnd(kind: ChartKind, chart: ChartContent, solid: string | undefined): readonly string[] {
  const { group, grouping } = wordsOfKind(kind);
  const overlap = chart.overlap ?? (grouping === 'clustered' ? undefined : 100);
  switch (group) {
    case 'bar':
      return [val('gapWidth', chart.gapWidth), val('overlap', overlap)];
    case 'bar3D':
      return [val('gapWidth', chart.gapWidth), val('shape', solid)];
    case 'line':
      return [val('marker', true)];
    case 'pie':
      return [val('firstSliceAng', chart.firstSlice ?? 0)];
    case 'doughnut':
      return [val('firstSliceAng', chart.firstSlice ?? 0), val('holeSize', chart.holeSize ?? 75)];
    case 'bubble':
      return [val('bubbleScale', chart.bubbleScale ?? 100), val('showNegBubbles', false)];
    default:
      return [];
  }
}

/** Sides that are Excel's to choose are left out. */
function layoutXml(place: PlotPlace | undefined): string {
  if (place === undefined) return el('c:layout');
  const { left, top, width, height } = place;
  const isPlaced = left !== undefined || top !== undefined;
  return el(
    'c:layout',
    {},
    el(
      'c:manualLayout',
      {},
      isPlaced ? val('xMode', 'edge') + val('yMode', 'edge') : '',
      val('x', left),
      val('y', top),
      val('w', width),
      val('h', height),
    ),
  );
}

const dataTableXml = ({ horizontal, vertical, outline, keys, font, fill, border }: ChartDataTable): string =>
  el(
    'c:dTable',
    {},
    val('showHorzBorder', horizontal),
    val('showVertBorder', vertical),
    val('showOutline', outline),
    val('showKeys', keys),
    shape(fill, border),
    textLook(font),
  );

const namespaces = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const blanks = { NotPlotted: 'gap', Zero: 'zero', Interpolated: 'span' } as const;

/** How charts in space are looked at. */
const view = el(
  'c:view3D',
  {},
  val('rotX', 15),
  val('rotY', 20),
  val('depthPercent', 100),
  val('rAngAx', true),
);

function legendXml({ legend }: ChartContent): string {
  if (!legend.visible) return '';
  return el(
    'c:legend',
    {},
    val('legendPos', legendPlaces[legend.place]),
    val('overlay', false),
    shape(legend.fill, legend.border),
    textLook(legend.font),
  );
}

/** The whole part. The chart's kind must be known. */
export function chartXml(chart: ChartContent, cells: ChartCells): string {
  const kinds = [chart.kind, ...chart.series.map(({ kind }) => kind)].filter((kind) => kind != null);
  const { title, plot, dataTable } = chart;
  const area = el(
    'c:plotArea',
    {},
    layoutXml(plot?.place),
    ...[...new Set(kinds)].map((kind) => groupXml(kind, chart, cells)),
    axesXml(chart),
    dataTable ? dataTableXml(dataTable) : '',
    shape(plot?.fill, plot?.border),
  );
  const isDeep = chart.kind !== null && wordsOfKind(chart.kind).group === 'bar3D';
  const space = el(
    'c:chartSpace',
    namespaces,
    val('roundedCorners', false),
    el(
      'c:chart',
      {},
      titleXml(title),
      val('autoTitleDeleted', !title.visible),
      isDeep ? view : '',
      area,
      legendXml(chart),
      val('plotVisOnly', !chart.hiddenCells),
      val('dispBlanksAs', blanks[chart.blanks ?? 'NotPlotted']),
    ),
    shape(chart.fill, chart.border),
    textLook(chart.font),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${space}`;
}
