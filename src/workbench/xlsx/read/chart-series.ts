/** The series of a chart, as they are read. */
import {
  labelParts,
  labelPlaces,
  markerStyles,
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
import { areaAddress } from '../../../a1/address';
import { parseReference } from '../../../a1/references';
import { attr, kid, kids, type Element } from '../parts/xml';
import { isOn, keyOf, number, present, readFill, readLine, textFont, val } from './chart-words';

/** A sheet's id by its name; undefined for a sheet that is not there. */
export type SheetOf = (name: string) => string | undefined;

/** "'Phụ lục'!$B$2:$B$9"; undefined when it is more than one area, or not of this workbook. */
function readSource(formula: string | null | undefined, sheetOf: SheetOf): ChartSource | undefined {
  if (formula === '#REF!') return { sheetId: '', address: '' };
  const reference = parseReference(formula ?? '');
  const sheetId = reference?.sheet == null ? undefined : sheetOf(reference.sheet);
  return reference && sheetId ? { sheetId, address: areaAddress(reference.area) } : undefined;
}

const sourceIn = (parent: Element | undefined, sheetOf: SheetOf): ChartSource | undefined =>
  readSource(kid(kid(parent, 'strRef') ?? kid(parent, 'numRef'), 'f')?.textContent, sheetOf);

const partNames = Object.keys(labelParts) as LabelPart[];

/** Labels that tell nothing are none. */
function readLabels(labels: Element | undefined): ChartLabels | undefined {
  if (!labels || isOn(labels, 'delete', false)) return undefined;
  const told = partNames.map((part) => [part, isOn(labels, labelParts[part], part === 'value')] as const);
  if (told.every(([, isTold]) => !isTold)) return undefined;
  const shows = told.filter(([part, isTold]) => isTold !== (part === 'value'));
  const format = kid(labels, 'numFmt');
  const properties = kid(labels, 'spPr');
  return present({
    place: keyOf(labelPlaces, val(labels, 'dLblPos')),
    shows: shows.length > 0 ? Object.fromEntries(shows) : undefined,
    separator: kid(labels, 'separator')?.textContent ?? undefined,
    numberFormat: format && attr(format, 'sourceLinked') !== '1' ? attr(format, 'formatCode') : undefined,
    font: textFont(labels),
    fill: readFill(properties),
    border: readLine(properties),
  });
}

/** The sign at the points; undefined for none that the series has of its own. */
function readMarker(marker: Element | undefined, isHidden: boolean): ChartMarker | undefined {
  if (!marker) return undefined;
  const properties = kid(marker, 'spPr');
  const found = present({
    style: keyOf(markerStyles, val(marker, 'symbol')),
    size: number(marker, 'size'),
    background: readFill(properties),
    foreground: readLine(properties)?.color,
  });
  const isOnlyHidden = isHidden && JSON.stringify(found) === '{"style":"None"}';
  return isOnlyHidden ? undefined : found;
}

function readPoints(series: Element): Record<number, ChartPoint> | undefined {
  const found: Record<number, ChartPoint> = {};
  for (const point of kids(series, 'dPt')) {
    const properties = kid(point, 'spPr');
    found[number(point, 'idx') ?? 0] = present({
      fill: readFill(properties),
      border: readLine(properties),
      marker: readMarker(kid(point, 'marker'), false),
    });
  }
  for (const label of kids(kid(series, 'dLbls'), 'dLbl')) {
    const read = readLabels(label);
    if (read) (found[number(label, 'idx') ?? 0] ??= {}).label = read;
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

const readTrendline = (trendline: Element): ChartTrendline =>
  present({
    type: keyOf(trendlineTypes, val(trendline, 'trendlineType')) ?? 'Linear',
    name: kid(trendline, 'name')?.textContent ?? undefined,
    line: readLine(kid(trendline, 'spPr')),
    order: number(trendline, 'order'),
    period: number(trendline, 'period'),
    forward: number(trendline, 'forward'),
    backward: number(trendline, 'backward'),
    intercept: number(trendline, 'intercept'),
    rSquared: isOn(trendline, 'dispRSqr', false) ? true : undefined,
    equation: isOn(trendline, 'dispEq', false) ? true : undefined,
  });

/** `kind` is the series' own where it is another than the chart's; `whole` the one or the other. */
export function readSeries(
  series: Element,
  kind: ChartKind | undefined,
  whole: ChartKind | null,
  sheetOf: SheetOf,
): ChartSeries {
  const [name, properties] = [kid(series, 'tx'), kid(series, 'spPr')];
  const words = whole === null ? undefined : wordsOfKind(whole);
  const line = readLine(properties);
  const isBare = words?.lines === false && JSON.stringify(line) === '{"color":"none"}';
  const smooth = kid(series, 'smooth') ? isOn(series, 'smooth', false) : undefined;
  const trendlines = kids(series, 'trendline').map(readTrendline);
  const usualSmooth = words?.style === 'smoothMarker';
  return present({
    name: sourceIn(name, sheetOf) ?? kid(name, 'v')?.textContent ?? null,
    kind,
    categories: sourceIn(kid(series, 'cat') ?? kid(series, 'xVal'), sheetOf) ?? null,
    values: sourceIn(kid(series, 'val') ?? kid(series, 'yVal'), sheetOf) ?? null,
    sizes: sourceIn(kid(series, 'bubbleSize'), sheetOf),
    fill: readFill(properties),
    line: isBare ? undefined : line,
    labels: readLabels(kid(series, 'dLbls')),
    marker: readMarker(kid(series, 'marker'), words?.markers === false),
    smooth: smooth === usualSmooth ? undefined : smooth,
    points: readPoints(series),
    trendlines: trendlines.length > 0 ? trendlines : undefined,
  });
}
