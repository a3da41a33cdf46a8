/** The document's properties into docProps: what changed is said anew, the rest of those parts stays. */
import type { BookFile, DocumentProperties } from '../../book';
import type { OpcPackage } from '../parts/package';
import { add, attr, kid, kids, remove, rootOf, type Element } from '../parts/xml';
import type { Reading } from '../read/workbook';
import { putPart, relate } from './register';
import { officeRelations } from './skeleton';
import { same } from './style-facets';

const packageFormat = 'http://schemas.openxmlformats.org/package/2006';
const officeFormat = 'http://schemas.openxmlformats.org/officeDocument/2006';
const [core, dublin, terms, instance] = [
  `${packageFormat}/metadata/core-properties`,
  'http://purl.org/dc/elements/1.1/',
  'http://purl.org/dc/terms/',
  'http://www.w3.org/2001/XMLSchema-instance',
];
const values = `${officeFormat}/docPropsVTypes`;

interface Part {
  readonly kind: 'core-properties' | 'extended-properties' | 'custom-properties';
  readonly path: string;
  readonly relation: string;
  readonly type: string;
  readonly empty: string;
}

const parts = {
  core: {
    kind: 'core-properties',
    path: 'docProps/core.xml',
    relation: `${packageFormat}/relationships/metadata/core-properties`,
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    empty: `<cp:coreProperties xmlns:cp="${core}" xmlns:dc="${dublin}" xmlns:dcterms="${terms}" xmlns:xsi="${instance}"/>`,
  },
  app: {
    kind: 'extended-properties',
    path: 'docProps/app.xml',
    relation: `${officeRelations}/extended-properties`,
    type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    empty: `<Properties xmlns="${officeFormat}/extended-properties"/>`,
  },
  custom: {
    kind: 'custom-properties',
    path: 'docProps/custom.xml',
    relation: `${officeRelations}/custom-properties`,
    type: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    empty: `<Properties xmlns="${officeFormat}/custom-properties" xmlns:vt="${values}"/>`,
  },
} as const satisfies Record<string, Part>;

type Worded = Exclude<keyof DocumentProperties, 'custom'>;

/** Where each property stands: its part, the namespace and name of its element. */
const places: Readonly<Record<Worded, readonly [part: Part, namespace: string, name: string]>> = {
  title: [parts.core, dublin, 'dc:title'],
  subject: [parts.core, dublin, 'dc:subject'],
  author: [parts.core, dublin, 'dc:creator'],
  keywords: [parts.core, core, 'cp:keywords'],
  comments: [parts.core, dublin, 'dc:description'],
  category: [parts.core, core, 'cp:category'],
  lastAuthor: [parts.core, core, 'cp:lastModifiedBy'],
  revision: [parts.core, core, 'cp:revision'],
  created: [parts.core, terms, 'dcterms:created'],
  manager: [parts.app, `${officeFormat}/extended-properties`, 'Manager'],
  company: [parts.app, `${officeFormat}/extended-properties`, 'Company'],
};

/** The part's outermost element; the part is made where the file has none. */
function rootFor(pkg: OpcPackage, { kind, path, relation, type, empty }: Part): Element {
  const found = pkg.relations('').find((each) => each.kind === kind)?.target;
  const at = found !== undefined && pkg.has(found) ? found : path;
  if (at !== found) {
    putPart(pkg, at, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${empty}`, type);
    relate(pkg, '', relation, at);
  }
  pkg.touch(at);
  return rootOf(pkg.xml(at)!, at);
}

function say(root: Element, namespace: string, name: string, value: string): void {
  const local = name.replace(/^.*:/u, '');
  const present = kid(root, local);
  if (value === '') return remove(present);
  const element = present ?? root.ownerDocument!.createElementNS(namespace, name);
  if (!present) root.appendChild(element);
  if (!present && local === 'created') element.setAttributeNS(instance, 'xsi:type', 'dcterms:W3CDTF');
  element.textContent = value;
}

type Custom = NonNullable<DocumentProperties['custom']>[string];

const valueElement = (value: Custom): string => {
  if (typeof value === 'boolean') return 'vt:bool';
  if (typeof value === 'string') return 'vt:lpwstr';
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? 'vt:i4' : 'vt:r8';
};

/** The set that custom properties belong to; the first of them has the number 2. */
const ownSet = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

function sayCustom(root: Element, name: string, value: Custom | undefined): void {
  const all = kids(root, 'property');
  const present = all.find((each) => attr(each, 'name') === name);
  if (value === undefined) return remove(present);
  const last = Math.max(1, ...all.map((each) => Number(attr(each, 'pid') ?? 1)));
  const property = present ?? add(root, 'property', { fmtid: ownSet, pid: last + 1, name });
  kids(property).forEach(remove);
  const held = root.ownerDocument!.createElementNS(values, valueElement(value));
  held.textContent = String(value);
  property.appendChild(held);
}

/** Brings docProps in line with the book's properties. */
export function patchProperties({ pkg, book: read }: Reading, { extras }: BookFile): void {
  const [before, after] = [read.extras.properties ?? {}, extras.properties ?? {}];
  for (const key of Object.keys(places) as Worded[]) {
    if (before[key] === after[key]) continue;
    const [part, namespace, name] = places[key];
    say(rootFor(pkg, part), namespace, name, String(after[key] ?? ''));
  }
  const [had, has] = [before.custom ?? {}, after.custom ?? {}];
  const changed = [...new Set([...Object.keys(had), ...Object.keys(has)])].filter(
    (name) => !same(had[name], has[name]),
  );
  if (changed.length === 0) return;
  const root = rootFor(pkg, parts.custom);
  for (const name of changed) sayCustom(root, name, has[name]);
}
