/** Charts come, change and go. A chart that nobody touched keeps its bytes; one of ours shows what its cells hold now. */
import type { BookFile } from '../../book';
import type { ChartCorner, ChartSource, ChartState } from '../../charts';
import { parseArea } from '../../../a1/address';
import { toEmu } from '../emu';
import type { OpcPackage } from '../parts/package';
import { relationsPath } from '../parts/relations';
import {
  add,
  attr,
  descendants,
  ensureKid,
  kid,
  kids,
  parseXml,
  remove,
  rootOf,
  setText,
  type Element,
} from '../parts/xml';
import { chartReference, drawingOf, readCharts, type PlacedChart, type SheetNames } from '../read/charts';
import type { Reading } from '../read/workbook';
import { el } from './chart-markup';
import { chartXml, type ChartCells } from './chart-part';
import { contentOf } from './content';
import { worksheetOrder } from './order';
import { freePath, putPart, relate, unrelate } from './register';
import { officeRelations } from './skeleton';
import { same } from './style-facets';

const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const spreadsheetDrawing = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

const emptyDrawing = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${main}"/>`;

/** What a book's cells are called and hold. */
function cellsOf({ snapshot }: BookFile, names: SheetNames): ChartCells {
  const cellAt = ({ sheetId }: ChartSource, row: number, column: number) =>
    snapshot.sheets[sheetId]?.cellData?.[row]?.[column];
  return {
    reference: ({ sheetId, address }) => chartReference(names.get(sheetId), address),
    values: (source) => {
      const rect = parseArea(source.address);
      const sheet = snapshot.sheets[source.sheetId];
      if (!rect || !sheet) return [];
      const values: (string | number | null)[] = [];
      for (let row: number = rect.top; row <= Math.min(rect.bottom, (sheet.rowCount ?? 1) - 1); row += 1) {
        for (
          let column: number = rect.left;
          column <= Math.min(rect.right, (sheet.columnCount ?? 1) - 1);
          column += 1
        ) {
          const { value } = contentOf(cellAt(source, row, column));
          values.push(value.kind === 'number' || value.kind === 'text' ? value.value : null);
        }
      }
      return values;
    },
    format: (source) => {
      const rect = parseArea(source.address);
      const style = rect && cellAt(source, rect.top, rect.left)?.s;
      const look = typeof style === 'string' ? snapshot.styles[style] : style;
      return look?.n?.pattern || 'General';
    },
  };
}

function writeCorner(corner: Element, { row, column, down, right }: ChartCorner): void {
  const order = ['col', 'colOff', 'row', 'rowOff'];
  for (const [name, value] of [
    ['col', column],
    ['colOff', toEmu(right)],
    ['row', row],
    ['rowOff', toEmu(down)],
  ] as const)
    setText(ensureKid(corner, name, order), String(value));
}

const named = (anchor: Element): Element | undefined =>
  kid(kid(kid(anchor, 'graphicFrame'), 'nvGraphicFramePr'), 'cNvPr');

/** An anchor that gave its size now gives its other corner. */
function cornersOf(anchor: Element): { anchor: Element; from: Element; to: Element } {
  const [from, to] = [kid(anchor, 'from'), kid(anchor, 'to')];
  if (from && to) return { anchor, from, to };
  const both = add(anchor.parentNode as Element, 'twoCellAnchor', {}, anchor);
  const corners = { anchor: both, from: add(both, 'from'), to: add(both, 'to') };
  for (const child of kids(anchor))
    if (!['from', 'ext'].includes(child.localName ?? '')) both.appendChild(child);
  remove(anchor);
  return corners;
}

const frame = (shape: number, name: string, relation: string): string =>
  [
    el('xdr:graphicFrame', { macro: '' },
      el('xdr:nvGraphicFramePr', {}, el('xdr:cNvPr', { id: shape, name }), el('xdr:cNvGraphicFramePr')),
      el('xdr:xfrm', {}, el('a:off', { x: 0, y: 0 }), el('a:ext', { cx: 0, cy: 0 })),
      el('a:graphic', {}, el('a:graphicData', { uri: chartNamespace },
        el('c:chart', { 'xmlns:c': chartNamespace, 'xmlns:r': officeRelations, 'r:id': relation })))),
    el('xdr:clientData'),
  ].join(''); // prettier-ignore

/** Everything a sheet's charts are written with. */
interface Sheet {
  readonly pkg: OpcPackage;
  readonly path: string;
  readonly root: Element;
  readonly cells: ChartCells;
}

/** The sheet's drawing, made when there is none. */
function drawingFor({ pkg, path, root }: Sheet): string {
  const present = drawingOf(pkg, path);
  if (present !== undefined) return present;
  const drawing = freePath(pkg, 'xl/drawings/drawing');
  putPart(pkg, drawing, emptyDrawing, drawingType);
  const relation = relate(pkg, path, `${officeRelations}/drawing`, drawing);
  ensureKid(root, 'drawing', worksheetOrder).setAttributeNS(officeRelations, 'r:id', relation);
  pkg.touch(path);
  return drawing;
}

function addChart(sheet: Sheet, chart: ChartState): void {
  const { pkg, cells } = sheet;
  const drawing = drawingFor(sheet);
  const part = freePath(pkg, 'xl/charts/chart');
  putPart(pkg, part, chartXml(chart, cells), chartType);
  const relation = relate(pkg, drawing, `${officeRelations}/chart`, part);
  const root = rootOf(pkg.xml(drawing)!, drawing);
  const taken = new Set(descendants(root, 'cNvPr').map((element) => attr(element, 'id')));
  let { shape } = chart;
  while (taken.has(String(shape))) shape += 1;
  const markup = `<xdr:twoCellAnchor xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${main}"><xdr:from/><xdr:to/>${frame(shape, chart.name, relation)}</xdr:twoCellAnchor>`;
  const anchor = imported(root, markup);
  writeCorner(kid(anchor, 'from')!, chart.from);
  writeCorner(kid(anchor, 'to')!, chart.to);
  pkg.touch(drawing);
}

function imported(root: Element, markup: string): Element {
  const parsed = rootOf(parseXml(new TextEncoder().encode(markup), 'an anchor'));
  const element = root.ownerDocument!.importNode(parsed, true);
  root.appendChild(element);
  return element;
}

/** Takes a chart out, and with the last thing in it the drawing. */
function dropChart({ pkg, path, root }: Sheet, { anchor, part }: PlacedChart): void {
  const drawing = drawingOf(pkg, path)!;
  remove(anchor);
  unrelate(pkg, drawing, part);
  pkg.touch(drawing);
  if (kids(rootOf(pkg.xml(drawing)!, drawing)).length > 0) return;
  remove(kid(root, 'drawing'));
  unrelate(pkg, path, drawing);
  if (pkg.relations(path).length === 0) pkg.delete(relationsPath(path));
  pkg.touch(path);
}

function placeChart({ pkg, path }: Sheet, chart: ChartState, { state, anchor }: PlacedChart): void {
  const drawing = drawingOf(pkg, path)!;
  if (chart.name !== state.name) {
    named(anchor)?.setAttribute('name', chart.name);
    pkg.touch(drawing);
  }
  if (same(chart.from, state.from) && same(chart.to, state.to)) return;
  pkg.touch(drawing);
  const from = kid(anchor, 'from');
  if (from && !kid(anchor, 'to') && same(extentOf(chart), extentOf(state))) {
    writeCorner(from, chart.from);
    return;
  }
  const corners = cornersOf(anchor);
  writeCorner(corners.from, chart.from);
  writeCorner(corners.to, chart.to);
}

/** How many lines a chart covers, and how far it reaches into the last. */
const extentOf = ({ from, to }: ChartState): ChartCorner => ({
  row: to.row - from.row,
  column: to.column - from.column,
  down: to.down - from.down,
  right: to.right - from.right,
});

const decoder = new TextDecoder();

function changeChart(sheet: Sheet, chart: ChartState, placed: PlacedChart): void {
  placeChart(sheet, chart, placed);
  if (chart.foreign) return;
  const xml = chartXml(chart, sheet.cells);
  if (decoder.decode(sheet.pkg.bytes(placed.part)) !== xml) putPart(sheet.pkg, placed.part, xml, chartType);
}

function patchSheet(sheet: Sheet, wanted: readonly ChartState[], placed: readonly PlacedChart[]): void {
  for (const each of placed) if (!wanted.some(({ part }) => part === each.part)) dropChart(sheet, each);
  for (const chart of wanted) {
    const present = placed.find(({ part }) => part === chart.part);
    if (present) changeChart(sheet, chart, present);
    else if (!chart.foreign) addChart(sheet, chart);
  }
}

/** Brings the charts of all sheets in line with the book's, after its lines were moved. */
export function patchCharts({ pkg }: Reading, book: BookFile, paths: ReadonlyMap<string, string>): void {
  const { sheetOrder, sheets } = book.snapshot;
  const names: SheetNames = new Map(sheetOrder.map((id) => [id, sheets[id]?.name ?? '']));
  const cells = cellsOf(book, names);
  for (const id of sheetOrder) {
    const path = paths.get(id) ?? '';
    const wanted = book.extras.sheets[id]?.charts ?? [];
    const placed = readCharts(pkg, path, sheets[id] ?? {}, names);
    if (wanted.length === 0 && placed.length === 0) continue;
    const root = rootOf(pkg.xml(path)!, path);
    patchSheet({ pkg, path, root, cells }, wanted, placed);
  }
}
