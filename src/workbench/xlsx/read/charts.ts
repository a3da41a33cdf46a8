/** The charts on a sheet: where its drawing places them, and what their parts say. */
import type { IWorksheetData } from '@univerjs/core';

import type { ChartCorner, ChartSource, ChartState } from '../../charts';
import { parseArea } from '../../../a1/address';
import { maxColumns, maxRows } from '../../../a1/place';
import { sheetAddress } from '../../../a1/references';
import { fromEmu } from '../emu';
import type { OpcPackage } from '../parts/package';
import {
  attr,
  descendants,
  kid,
  kids,
  numberAttr,
  parseXml,
  rootOf,
  xmlOf,
  type Element,
} from '../parts/xml';
import { pixelsToPoints } from '../units';
import { chartXml } from '../write/chart-part';
import { readChartPart, type ChartContent, type SheetOf } from './chart-part';

/** A chart, and the elements of the drawing that say where it is. */
export interface PlacedChart {
  readonly state: ChartState;
  /** Path of the chart's part. */
  readonly part: string;
  readonly anchor: Element;
}

/** The names of a workbook's sheets by their ids. */
export type SheetNames = ReadonlyMap<string, string>;

export const drawingOf = (pkg: OpcPackage, sheetPath: string): string | undefined =>
  pkg.relations(sheetPath).find(({ kind, target }) => kind === 'drawing' && pkg.has(target))?.target;

/** Whatever a drawing claims, a number that one holds. */
const bounded = (value: number, most: number): number =>
  Number.isFinite(value) ? Math.min(Math.max(value, 0), most) : 0;

const numberIn = (parent: Element | undefined, name: string, most: number): number =>
  bounded(Number(kid(parent, name)?.textContent ?? 0), most);

/** Lengths and ids of a drawing are numbers of 32 bits. */
const mostLength = 0x7f_ff_ff_ff;

const readCorner = (corner: Element | undefined): ChartCorner => ({
  row: Math.trunc(numberIn(corner, 'row', maxRows - 1)),
  column: Math.trunc(numberIn(corner, 'col', maxColumns - 1)),
  down: fromEmu(numberIn(corner, 'rowOff', mostLength)),
  right: fromEmu(numberIn(corner, 'colOff', mostLength)),
});

/** Gives charts of one id, as only damaged files have them, ids of their own. */
function withOwnIds(placed: readonly PlacedChart[]): PlacedChart[] {
  const taken = new Set<number>();
  let free = 1;
  return placed.map((each) => {
    let { shape } = each.state;
    while (taken.has(shape)) shape = free++;
    taken.add(shape);
    return { ...each, state: { ...each.state, shape } };
  });
}

/** Where a length from a place in a line ends. */
function after(
  line: number,
  offset: number,
  length: number,
  size: (line: number) => number,
): [number, number] {
  let rest = offset + length;
  let at = line;
  while (rest >= size(at) && at - line < 10_000) {
    rest -= size(at);
    at += 1;
  }
  return [at, rest];
}

/** The lower right corner of a chart that says its size. */
function cornerAfter(
  from: ChartCorner,
  extent: Element | undefined,
  sheet: Partial<IWorksheetData>,
): ChartCorner {
  const height = (row: number): number =>
    pixelsToPoints(sheet.rowData?.[row]?.h ?? sheet.defaultRowHeight ?? 20) || 0.01;
  const width = (column: number): number =>
    pixelsToPoints(sheet.columnData?.[column]?.w ?? sheet.defaultColumnWidth ?? 64) || 0.01;
  const [row, down] = after(from.row, from.down, fromEmu(numberAttr(extent, 'cy') ?? 0), height);
  const [column, right] = after(from.column, from.right, fromEmu(numberAttr(extent, 'cx') ?? 0), width);
  return { row, column, down, right };
}

/** A chart's markup without the values it remembers. */
function bare(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  for (const cache of [...descendants(copy, 'numCache'), ...descendants(copy, 'strCache')])
    cache.parentNode?.removeChild(cache);
  return xmlOf(copy);
}

const encoder = new TextEncoder();

/** True when the state holds all that the part says, so that writing it anew loses nothing. */
function isWhole(root: Element, content: ChartContent, names: SheetNames): boolean {
  if (content.kind === null) return false;
  const reference = ({ sheetId, address }: ChartSource): string =>
    chartReference(names.get(sheetId), address);
  const texts = new Set(
    descendants(root, 'xVal').map((values) => kid(kid(values, 'strRef'), 'f')?.textContent ?? ''),
  );
  const written = chartXml(content, {
    reference,
    // Cells that the part takes for texts are written as texts again.
    values: (source) => (texts.has(reference(source)) ? [''] : []),
    format: () => 'General',
  });
  return bare(rootOf(parseXml(encoder.encode(written), 'a chart'))) === bare(root);
}

/** What a chart's part says of cells; "#REF!" for cells that are gone, or of a sheet that is. */
export const chartReference = (sheet: string | undefined, address: string): string => {
  const area = parseArea(address);
  return sheet === undefined || !area ? '#REF!' : sheetAddress(sheet, area);
};

interface Place {
  readonly pkg: OpcPackage;
  readonly drawing: string;
  readonly sheet: Partial<IWorksheetData>;
  readonly names: SheetNames;
  readonly sheetOf: SheetOf;
}

function readAnchor(anchor: Element, { pkg, drawing, sheet, names, sheetOf }: Place): PlacedChart | null {
  const frame = kid(anchor, 'graphicFrame');
  const chart = kid(kid(kid(frame, 'graphic'), 'graphicData'), 'chart');
  const id = chart && [...chart.attributes].find(({ localName }) => localName === 'id')?.value;
  const part = pkg
    .relations(drawing)
    .find((relation) => relation.id === id && relation.kind === 'chart')?.target;
  const document = part === undefined ? undefined : pkg.xml(part);
  if (part === undefined || !document) return null;
  const root = rootOf(document, part);
  const content = readChartPart(root, sheetOf);
  const [from, to] = [readCorner(kid(anchor, 'from')), kid(anchor, 'to')];
  const said = kid(kid(frame, 'nvGraphicFramePr'), 'cNvPr');
  const state: ChartState = {
    shape: Math.trunc(bounded(numberAttr(said, 'id') ?? 0, mostLength)),
    part,
    ...(isWhole(root, content, names) ? {} : { foreign: true }),
    name: attr(said, 'name') ?? '',
    from,
    to: to ? readCorner(to) : cornerAfter(from, kid(anchor, 'ext'), sheet),
    ...content,
  };
  return { state, part, anchor };
}

/** Charts that stand in the grid by themselves; those in groups, and of newer kinds, are left to the file. */
export function readCharts(
  pkg: OpcPackage,
  sheetPath: string,
  sheet: Partial<IWorksheetData>,
  names: SheetNames,
): PlacedChart[] {
  const drawing = drawingOf(pkg, sheetPath);
  const document = drawing === undefined ? undefined : pkg.xml(drawing);
  if (drawing === undefined || !document) return [];
  const ids = new Map([...names].map(([id, name]) => [name.toLowerCase(), id]));
  const sheetOf: SheetOf = (name) => ids.get(name.toLowerCase());
  const placed = kids(rootOf(document, drawing))
    .filter(({ localName }) => localName === 'twoCellAnchor' || localName === 'oneCellAnchor')
    .flatMap((anchor) => readAnchor(anchor, { pkg, drawing, sheet, names, sheetOf }) ?? []);
  return withOwnIds(placed);
}
