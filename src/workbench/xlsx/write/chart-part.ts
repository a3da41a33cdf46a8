/** The state of a chart as a chart part (DrawingML), with what its cells hold now, so that every viewer can draw it. */
import {
  chartKinds,
  labelPlaces,
  legendPlaces,
  mayStand,
  type ChartAxis,
  type ChartKind,
  type ChartLabels,
  type ChartSeries,
  type ChartSource,
} from '../../charts';
import type { ChartContent } from '../read/chart-part';
import { el, shape, textLook, titleXml, val, words } from './chart-markup';

/** What the cells of a chart are called and hold. */
export interface ChartCells {
  /** "'Phụ lục'!$B$2:$B$9"; "#REF!" when they are gone. */
  reference(source: ChartSource): string;
  /** The cells in order: numbers, texts, null for blanks. */
  values(source: ChartSource): readonly (string | number | null)[];
  /** Number format of the first cell. */
  format(source: ChartSource): string;
}

const points = (values: readonly (string | number | null)[], numbers: boolean): string =>
  values
    .map((value, idx) =>
      value === null || (numbers && typeof value !== 'number')
        ? ''
        : el('c:pt', { idx }, el('c:v', {}, words(String(value)))),
    )
    .join('');

function textReference(source: ChartSource, cells: ChartCells): string {
  const values = cells.values(source);
  const cache = el('c:strCache', {}, val('ptCount', values.length), points(values, false));
  return el('c:strRef', {}, el('c:f', {}, words(cells.reference(source))), cache);
}

function numberReference(source: ChartSource, cells: ChartCells): string {
  const values = cells.values(source);
  const format = el('c:formatCode', {}, words(cells.format(source)));
  const cache = el('c:numCache', {}, format, val('ptCount', values.length), points(values, true));
  return el('c:numRef', {}, el('c:f', {}, words(cells.reference(source))), cache);
}

const numberFormat = (format: string | undefined): string =>
  el('c:numFmt', { formatCode: format ?? 'General', sourceLinked: format === undefined });

const labelsXml = ({ place, numberFormat: format, font }: ChartLabels, kind: ChartKind): string =>
  el(
    'c:dLbls',
    {},
    format === undefined ? '' : numberFormat(format),
    textLook(font),
    place !== undefined && mayStand(kind, place) ? val('dLblPos', labelPlaces[place]) : '',
    val('showLegendKey', false),
    val('showVal', true),
    val('showCatName', false),
    val('showSerName', false),
    val('showPercent', false),
    val('showBubbleSize', false),
  );

function seriesXml(series: ChartSeries, index: number, kind: ChartKind, cells: ChartCells): string {
  const { name, fill, line, labels, categories, values } = series;
  const group = chartKinds[kind];
  const title = typeof name === 'string' ? el('c:v', {}, words(name)) : name && textReference(name, cells);
  const symbol = group.group === 'line' && !group.markers ? el('c:marker', {}, val('symbol', 'none')) : '';
  return el(
    'c:ser',
    {},
    val('idx', index),
    val('order', index),
    title === null ? '' : el('c:tx', {}, title),
    shape(fill, line),
    group.group === 'bar' ? val('invertIfNegative', false) : symbol,
    labels ? labelsXml(labels, kind) : '',
    categories ? el('c:cat', {}, textReference(categories, cells)) : '',
    values ? el('c:val', {}, numberReference(values, cells)) : '',
    group.group === 'line' ? val('smooth', false) : '',
  );
}

const axisIds = { category: 111_111_111, value: 222_222_222 } as const;

const bothAxes = val('axId', axisIds.category) + val('axId', axisIds.value);

/** The series of one kind, each with its place among all. */
function groupXml(kind: ChartKind, chart: ChartContent, cells: ChartCells): string {
  const group = chartKinds[kind];
  const series = chart.series.map((each, index) =>
    (each.kind ?? chart.kind) === kind ? seriesXml(each, index, kind, cells) : '',
  );
  const before = val('grouping', group.grouping) + val('varyColors', false);
  if (group.group === 'line') return el('c:lineChart', {}, before, ...series, val('marker', true), bothAxes);
  const overlap = chart.overlap ?? (group.grouping === 'clustered' ? undefined : 100);
  const after = val('gapWidth', chart.gapWidth) + val('overlap', overlap);
  return el('c:barChart', {}, val('barDir', group.direction), before, ...series, after, bothAxes);
}

const crossings = { Automatic: 'autoZero', Maximum: 'max', Minimum: 'min' } as const;

/** What stands at the same place in both kinds of axis; `other` says where this one crosses it. */
function axisStart(
  axis: ChartAxis,
  id: number,
  at: string,
  crosses: { id: number; axis: ChartAxis },
): string {
  const scaling = [
    val('orientation', axis.reversed ? 'maxMin' : 'minMax'),
    val('max', axis.maximum),
    val('min', axis.minimum),
  ];
  const isUpright = at === 'l';
  return [
    val('axId', id),
    el('c:scaling', {}, ...scaling),
    val('delete', !axis.visible),
    val('axPos', at),
    axis.gridlines ? el('c:majorGridlines', {}, shape(undefined, { color: '#D9D9D9', weight: 0.75 })) : '',
    titleXml(axis.title, isUpright ? -5_400_000 : undefined),
    numberFormat(axis.numberFormat),
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', 'nextTo'),
    textLook(axis.font),
    val('crossAx', crosses.id),
    val('crosses', crossings[crosses.axis.crossing]),
  ].join('');
}

function axesXml({ category, value, kind }: ChartContent): string {
  const lies = kind !== null && 'direction' in chartKinds[kind] && /^Bar/.test(kind);
  const categories = axisStart(category, axisIds.category, lies ? 'l' : 'b', {
    id: axisIds.value,
    axis: value,
  });
  const values = axisStart(value, axisIds.value, lies ? 'b' : 'l', { id: axisIds.category, axis: category });
  const ends = [val('auto', true), val('lblAlgn', 'ctr'), val('lblOffset', 100), val('noMultiLvlLbl', false)];
  return (
    el('c:catAx', {}, categories, ...ends) +
    el(
      'c:valAx',
      {},
      values,
      val('crossBetween', 'between'),
      val('majorUnit', value.majorUnit),
      val('minorUnit', value.minorUnit),
    )
  );
}

const namespaces = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** The whole part. The chart's kind must be known. */
export function chartXml(chart: ChartContent, cells: ChartCells): string {
  const kinds = [chart.kind, ...chart.series.map(({ kind }) => kind)].filter((kind) => kind != null);
  const { legend, title } = chart;
  const plot = el(
    'c:plotArea',
    {},
    el('c:layout'),
    ...[...new Set(kinds)].map((kind) => groupXml(kind, chart, cells)),
    axesXml(chart),
  );
  const key = legend.visible
    ? el(
        'c:legend',
        {},
        val('legendPos', legendPlaces[legend.place]),
        val('overlay', false),
        shape(legend.fill, legend.border),
        textLook(legend.font),
      )
    : '';
  const space = el(
    'c:chartSpace',
    namespaces,
    val('roundedCorners', false),
    el(
      'c:chart',
      {},
      titleXml(title),
      val('autoTitleDeleted', !title.visible),
      plot,
      key,
      val('plotVisOnly', true),
      val('dispBlanksAs', 'gap'),
    ),
    shape(chart.fill, chart.border),
    textLook(chart.font),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${space}`;
}
