/** A chart part (DrawingML) as the state of a chart; whether that is all of it, `chartXml` tells by writing it again. */
import {
  chartKinds,
  isChartKind,
  labelPlaces,
  legendPlaces,
  usualGap,
  type ChartAxis,
  type ChartFont,
  type ChartKind,
  type ChartLabels,
  type ChartLine,
  type ChartSeries,
  type ChartSource,
  type ChartState,
  type ChartTitle,
} from '../../charts';
import { areaAddress } from '../../../a1/address';
import { parseReference } from '../../../a1/references';
import { attr, descendants, kid, kids, numberAttr, type Element } from '../parts/xml';

/** What a chart part says; name and place stand in the drawing. */
export type ChartContent = Omit<ChartState, 'shape' | 'part' | 'foreign' | 'name' | 'from' | 'to'>;

/** A sheet's id by its name; undefined for a sheet that is not there. */
export type SheetOf = (name: string) => string | undefined;

const val = (parent: Element | undefined, name: string): string | undefined => attr(kid(parent, name), 'val');
const number = (parent: Element | undefined, name: string): number | undefined =>
  numberAttr(kid(parent, name), 'val');
const isOn = (parent: Element | undefined, name: string, otherwise: boolean): boolean => {
  const element = kid(parent, name);
  if (!element) return otherwise;
  const value = attr(element, 'val') ?? '1';
  return value === '1' || value === 'true';
};

/** Leaves out what is undefined. */
const present = <T extends object>(value: T): { [K in keyof T]: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as {
    [K in keyof T]: NonNullable<T[K]>;
  };

const keyOf = <K extends string>(
  words: Readonly<Record<K, string>>,
  word: string | undefined,
): K | undefined => (Object.keys(words) as K[]).find((key) => words[key] === word);

const colorIn = (parent: Element | undefined): string | undefined => {
  const color = val(kid(parent, 'solidFill'), 'srgbClr');
  return color === undefined ? undefined : `#${color.toUpperCase()}`;
};

function readFont(properties: Element | undefined): ChartFont | undefined {
  if (!properties) return undefined;
  const flag = (name: string): boolean | undefined => {
    const value = attr(properties, name);
    return value === undefined ? undefined : value === '1' || value === 'true';
  };
  const size = numberAttr(properties, 'sz');
  const underline = attr(properties, 'u');
  const font = present({
    name: attr(kid(properties, 'latin'), 'typeface'),
    size: size === undefined ? undefined : size / 100,
    bold: flag('b'),
    italic: flag('i'),
    underline: underline === undefined ? undefined : underline !== 'none',
    color: colorIn(properties),
  });
  return Object.keys(font).length > 0 ? font : undefined;
}

const textFont = (parent: Element | undefined): ChartFont | undefined =>
  readFont(kid(kid(kid(kid(parent, 'txPr'), 'p'), 'pPr'), 'defRPr'));

const readFill = (properties: Element | undefined): string | undefined =>
  kid(properties, 'noFill') ? 'none' : colorIn(properties);

function readLine(properties: Element | undefined): ChartLine | undefined {
  const line = kid(properties, 'ln');
  if (!line) return undefined;
  const width = numberAttr(line, 'w');
  return present({
    color: kid(line, 'noFill') ? 'none' : colorIn(line),
    weight: width === undefined ? undefined : width / 12_700,
  });
}

/** "'Phụ lục'!$B$2:$B$9"; undefined when it is more than one area, or not of this workbook. */
function readSource(formula: string | null | undefined, sheetOf: SheetOf): ChartSource | undefined {
  if (formula === '#REF!') return { sheetId: '', address: '' };
  const reference = parseReference(formula ?? '');
  const sheetId = reference?.sheet == null ? undefined : sheetOf(reference.sheet);
  return reference && sheetId ? { sheetId, address: areaAddress(reference.area) } : undefined;
}

const referenceIn = (parent: Element | undefined): Element | undefined =>
  kid(parent, 'strRef') ?? kid(parent, 'numRef');

const sourceIn = (parent: Element | undefined, sheetOf: SheetOf): ChartSource | undefined =>
  readSource(kid(referenceIn(parent), 'f')?.textContent, sheetOf);

/** Paragraphs are lines. */
const wordsIn = (rich: Element | undefined): string =>
  kids(rich, 'p')
    .map((paragraph) =>
      descendants(paragraph, 't')
        .map(({ textContent }) => textContent ?? '')
        .join(''),
    )
    .join('\n');

function readTitle(title: Element | undefined): ChartTitle {
  if (!title) return { visible: false };
  const rich = kid(kid(title, 'tx'), 'rich');
  if (!rich) return present({ visible: true, font: textFont(title) });
  const font = readFont(kid(kid(kid(rich, 'p'), 'pPr'), 'defRPr'));
  return present({ visible: true, text: wordsIn(rich), font });
}

const crossings = { Automatic: 'autoZero', Maximum: 'max', Minimum: 'min' } as const;

/** Where the axes cross on this axis is said by the other one. */
function readAxis(axis: Element | undefined, other: Element | undefined): ChartAxis {
  const scaling = kid(axis, 'scaling');
  const format = kid(axis, 'numFmt');
  return present({
    visible: !isOn(axis, 'delete', false),
    reversed: val(scaling, 'orientation') === 'maxMin',
    gridlines: kid(axis, 'majorGridlines') !== undefined,
    crossing: keyOf(crossings, val(other, 'crosses')) ?? 'Automatic',
    title: readTitle(kid(axis, 'title')),
    minimum: number(scaling, 'min'),
    maximum: number(scaling, 'max'),
    majorUnit: number(axis, 'majorUnit'),
    minorUnit: number(axis, 'minorUnit'),
    numberFormat: format && attr(format, 'sourceLinked') !== '1' ? attr(format, 'formatCode') : undefined,
    font: textFont(axis),
  });
}

function readLabels(labels: Element | undefined): ChartLabels | undefined {
  if (!labels || !isOn(labels, 'showVal', true) || isOn(labels, 'delete', false)) return undefined;
  const format = kid(labels, 'numFmt');
  return present({
    place: keyOf(labelPlaces, val(labels, 'dLblPos')),
    numberFormat: format && attr(format, 'sourceLinked') !== '1' ? attr(format, 'formatCode') : undefined,
    font: textFont(labels),
  });
}

function readSeries(series: Element, kind: ChartKind | undefined, sheetOf: SheetOf): ChartSeries {
  const [name, properties] = [kid(series, 'tx'), kid(series, 'spPr')];
  return present({
    name: sourceIn(name, sheetOf) ?? kid(name, 'v')?.textContent ?? null,
    kind,
    categories: sourceIn(kid(series, 'cat'), sheetOf) ?? null,
    values: sourceIn(kid(series, 'val'), sheetOf) ?? null,
    fill: readFill(properties),
    line: readLine(properties),
    labels: readLabels(kid(series, 'dLbls')),
  });
}

/** The kind of a group of series, as far as it is known here. */
function kindOf(group: Element): ChartKind | null {
  const name = group.localName?.replace(/Chart$/, '');
  const grouping = val(group, 'grouping') ?? (name === 'bar' ? 'clustered' : 'standard');
  const markers = kids(group, 'ser').some((series) => val(kid(series, 'marker'), 'symbol') !== 'none');
  const found = Object.entries(chartKinds).find(
    ([, kind]) =>
      kind.group === name &&
      kind.grouping === grouping &&
      ('direction' in kind ? kind.direction === (val(group, 'barDir') ?? 'col') : kind.markers === markers),
  )?.[0];
  return found !== undefined && isChartKind(found) ? found : null;
}

/** Absent where it is the usual one: stacked bars lie wholly over each other. */
function readOverlap(bars: Element | undefined): number | undefined {
  const overlap = number(bars, 'overlap');
  const usual = (val(bars, 'grouping') ?? 'clustered') === 'clustered' ? undefined : 100;
  return overlap === usual ? undefined : overlap;
}

const orderOf = (series: Element): number => number(series, 'order') ?? 0;

/** Reads whatever the part says in words that are known here. */
export function readChartPart(root: Element, sheetOf: SheetOf): ChartContent {
  const chart = kid(root, 'chart');
  const plot = kid(chart, 'plotArea');
  const groups = kids(plot).filter(({ localName }) => localName?.endsWith('Chart'));
  const bars = groups.find(({ localName }) => localName === 'barChart');
  const [first] = groups;
  const kind = first ? kindOf(first) : null;
  const series = groups.flatMap((group) => {
    const own = kindOf(group);
    return kids(group, 'ser').map((element) => ({
      order: orderOf(element),
      series: readSeries(element, own === null || own === kind ? undefined : own, sheetOf),
    }));
  });
  const [category, value] = [kid(plot, 'catAx'), kid(plot, 'valAx')];
  const legend = kid(chart, 'legend');
  const properties = kid(root, 'spPr');
  return present({
    kind,
    title: isOn(chart, 'autoTitleDeleted', false) ? { visible: false } : readTitle(kid(chart, 'title')),
    legend: present({
      visible: legend !== undefined,
      place: keyOf(legendPlaces, val(legend, 'legendPos')) ?? 'Bottom',
      font: textFont(legend),
      fill: readFill(kid(legend, 'spPr')),
      border: readLine(kid(legend, 'spPr')),
    }),
    category: readAxis(category, value),
    value: readAxis(value, category),
    series: series.sort((one, other) => one.order - other.order).map((each) => each.series),
    gapWidth: number(bars, 'gapWidth') ?? usualGap,
    overlap: readOverlap(bars),
    font: textFont(root),
    fill: readFill(properties),
    border: readLine(properties),
  });
}
