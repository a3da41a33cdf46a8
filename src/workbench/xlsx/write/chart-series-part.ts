/** The series of a chart as DrawingML: what they are called, how they look, which cells they show. */
import {
  labelParts,
  labelPlaces,
  markerStyles,
  mayStand,
  tells,
  trendlineTypes,
  wordsOfKind,
  type ChartKind,
  type ChartLabels,
  type ChartMarker,
  type ChartPoint,
  type ChartSeries,
  type ChartSource,
  type ChartTrendline,
  type LabelPart,
} from '../../charts';
import { el, shape, textLook, val, words } from './chart-markup';

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

export const numberFormat = (format: string | undefined): string =>
  el('c:numFmt', { formatCode: format ?? 'General', sourceLinked: format === undefined });

const partNames = Object.keys(labelParts) as LabelPart[];

function labelContent(labels: ChartLabels, kind: ChartKind): string {
  const { place, numberFormat: format, font, fill, border, separator } = labels;
  return [
    format === undefined ? '' : numberFormat(format),
    shape(fill, border),
    textLook(font),
    place !== undefined && mayStand(kind, place) ? val('dLblPos', labelPlaces[place]) : '',
    ...partNames.map((part) => val(labelParts[part], tells(labels, part))),
    separator === undefined ? '' : el('c:separator', {}, words(separator)),
  ].join('');
}

/** Labels of a series, those of single points first. */
function labelsXml({ labels, points: all = {} }: ChartSeries, kind: ChartKind): string {
  const own = Object.entries(all).flatMap(([idx, { label }]) =>
    label ? [el('c:dLbl', {}, val('idx', Number(idx)), labelContent(label, kind))] : [],
  );
  if (!labels && own.length === 0) return '';
  const hidden = partNames.map((part) => val(labelParts[part], false)).join('');
  return el('c:dLbls', {}, ...own, labels ? labelContent(labels, kind) : hidden);
}

function markerXml(marker: ChartMarker | undefined, isHidden: boolean): string {
  if (isHidden && marker === undefined) return el('c:marker', {}, val('symbol', 'none'));
  if (marker === undefined) return '';
  const { style, size, background, foreground } = marker;
  return el(
    'c:marker',
    {},
    val('symbol', style === undefined ? undefined : markerStyles[style]),
    val('size', size),
    shape(background, foreground === undefined ? undefined : { color: foreground }),
  );
}

const pointXml = ([idx, { fill, border, marker }]: [string, ChartPoint], isBar: boolean): string => {
  const look = markerXml(marker, false) + (isBar ? val('invertIfNegative', false) : '');
  const parts = isBar ? val('invertIfNegative', false) + markerXml(marker, false) : look;
  const drawn = shape(fill, border);
  return drawn === '' && marker === undefined
    ? ''
    : el('c:dPt', {}, val('idx', Number(idx)), parts, val('bubble3D', false), drawn);
};

const trendlineXml = (trendline: ChartTrendline): string =>
  el(
    'c:trendline',
    {},
    trendline.name === undefined ? '' : el('c:name', {}, words(trendline.name)),
    shape(undefined, trendline.line),
    val('trendlineType', trendlineTypes[trendline.type]),
    val('order', trendline.order),
    val('period', trendline.period),
    val('forward', trendline.forward),
    val('backward', trendline.backward),
    val('intercept', trendline.intercept),
    val('dispRSqr', trendline.rSquared ?? false),
    val('dispEq', trendline.equation ?? false),
  );

/** The cells of a series: categories and values, or x, y and sizes. */
function sourcesXml({ categories, values, sizes }: ChartSeries, isXY: boolean, cells: ChartCells): string {
  const number = (name: string, source: ChartSource | null | undefined): string =>
    source ? el(name, {}, numberReference(source, cells)) : '';
  if (!isXY)
    return (categories ? el('c:cat', {}, textReference(categories, cells)) : '') + number('c:val', values);
  const isText = categories ? cells.values(categories).some((value) => typeof value === 'string') : false;
  const across =
    categories && isText ? el('c:xVal', {}, textReference(categories, cells)) : number('c:xVal', categories);
  return across + number('c:yVal', values) + number('c:bubbleSize', sizes);
}

export function seriesXml(series: ChartSeries, index: number, kind: ChartKind, cells: ChartCells): string {
  const { name, fill, marker } = series;
  const { group, markers, lines, style } = wordsOfKind(kind);
  const title = typeof name === 'string' ? el('c:v', {}, words(name)) : name && textReference(name, cells);
  const isXY = group === 'scatter' || group === 'bubble';
  const isSigned = group === 'line' || group === 'scatter' || group === 'radar';
  const isBar = group === 'bar' || group === 'bar3D' || group === 'bubble';
  const line = lines === false && series.line === undefined ? ({ color: 'none' } as const) : series.line;
  const smooth = series.smooth ?? style === 'smoothMarker';
  return el(
    'c:ser',
    {},
    val('idx', index),
    val('order', index),
    title === null ? '' : el('c:tx', {}, title),
    shape(fill, line),
    isBar ? val('invertIfNegative', false) : '',
    isSigned ? markerXml(marker, markers === false) : '',
    ...Object.entries(series.points ?? {}).map((point) => pointXml(point, isBar)),
    labelsXml(series, kind),
    ...(series.trendlines ?? []).map(trendlineXml),
    sourcesXml(series, isXY, cells),
    group === 'line' || group === 'scatter' ? val('smooth', smooth) : '',
    group === 'bubble' ? val('bubble3D', false) : '',
  );
}
