/** The box that each note, and the stand-in for each threaded comment, is drawn as: VML, which nothing newer has replaced. */
import { parseCell } from '../../../a1/address';
import type { OpcPackage } from '../parts/package';
import { attr, ensureKid, parseXml, remove, rootOf, type Element } from '../parts/xml';
import { worksheetOrder } from '../write/order';
import { freePath, putPart, relate, unrelate } from '../write/register';
import { officeRelations } from '../write/skeleton';
import { boxesOf, partOfSheet } from './read';

const contentType = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const namespaces =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const drawing = (block: number): string =>
  `<xml ${namespaces}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`;

interface Box {
  readonly cell: string;
  readonly visible: boolean;
}

/** Beside its cell, two columns wide and four rows high. */
function box({ cell, visible }: Box, id: number): string {
  const { row = 0, column = 0 } = parseCell(cell) ?? {};
  const anchor = [column + 1, 15, Math.max(row - 1, 0), 10, column + 3, 15, Math.max(row - 1, 0) + 4, 4];
  return `<v:shape ${namespaces} id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:${visible ? 'visible' : 'hidden'}" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>${visible ? '<x:Visible/>' : ''}</x:ClientData></v:shape>`;
}

function drawingOf(pkg: OpcPackage, sheet: string): string {
  const present = partOfSheet(pkg, sheet, 'vmlDrawing');
  if (present !== undefined) return present;
  const path = freePath(pkg, 'xl/drawings/vmlDrawing', '.vml');
  const block = pkg.paths().filter((each) => each.endsWith('.vml')).length + 1;
  putPart(pkg, path, drawing(block), contentType);
  const relation = relate(pkg, sheet, `${officeRelations}/vmlDrawing`, path);
  const root = rootOf(pkg.xml(sheet)!, sheet);
  ensureKid(root, 'legacyDrawing', worksheetOrder).setAttributeNS(officeRelations, 'r:id', relation);
  pkg.touch(sheet);
  return path;
}

/** Numbers that shapes have: "_x0000_s1025". */
const numbersIn = (root: Element): readonly number[] =>
  [...root.getElementsByTagName('*')].flatMap((each) => {
    const number = /^_x0000_s(\d+)$/u.exec(attr(each, 'id') ?? '')?.[1];
    return number === undefined ? [] : [Number(number)];
  });

export function addBox(pkg: OpcPackage, sheet: string, wanted: Box): void {
  const path = drawingOf(pkg, sheet);
  const root = rootOf(pkg.xml(path)!, path);
  const data = [...root.getElementsByTagName('*')].find(({ localName }) => localName === 'idmap');
  const first = (Number(attr(data, 'data')?.split(',')[0]) || 1) * 1024 + 1;
  const id = numbersIn(root).reduce((most, number) => Math.max(most, number + 1), first);
  const made = rootOf(parseXml(new TextEncoder().encode(box(wanted, id)), path));
  root.appendChild(root.ownerDocument!.importNode(made, true));
  pkg.touch(path);
}

export function dropBox(pkg: OpcPackage, sheet: string, cell: string): void {
  const place = parseCell(cell);
  const path = partOfSheet(pkg, sheet, 'vmlDrawing');
  if (path === undefined || !place) return;
  for (const { shape, row, column } of boxesOf(pkg, sheet))
    if (row === place.row && column === place.column) remove(shape);
  pkg.touch(path);
}

/** The drawing goes with its last shape. */
export function dropEmptyDrawing(pkg: OpcPackage, sheet: string): void {
  const path = partOfSheet(pkg, sheet, 'vmlDrawing');
  if (path === undefined) return;
  const left = [...rootOf(pkg.xml(path)!, path).getElementsByTagName('*')];
  if (left.some(({ localName }) => localName === 'shape')) return;
  const id = pkg.relations(sheet).find(({ target }) => target === path)?.id;
  const root = rootOf(pkg.xml(sheet)!, sheet);
  for (const element of [...root.getElementsByTagName('*')].filter(
    ({ localName }) => localName === 'legacyDrawing',
  ))
    if ([...element.attributes].some(({ localName, value }) => localName === 'id' && value === id))
      remove(element);
  unrelate(pkg, sheet, path);
  pkg.touch(sheet);
}
