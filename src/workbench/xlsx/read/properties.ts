/** The document's properties from docProps: core, application's and custom. */
import type { DocumentProperties } from '../../book';
import type { OpcPackage } from '../parts/package';
import { attr, kid, kids, rootOf, type Element } from '../parts/xml';

const textIn = (parent: Element | undefined, name: string): string | undefined =>
  kid(parent, name)?.textContent ?? undefined;

/** Leaves out what the file does not say. */
const present = (values: Record<string, unknown>): DocumentProperties =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));

function customValue(property: Element): string | number | boolean | undefined {
  const [value] = kids(property);
  const words = value?.textContent ?? '';
  switch (value?.localName) {
    case 'bool':
      return words === 'true' || words === '1';
    case 'i1':
    case 'i2':
    case 'i4':
    case 'i8':
    case 'int':
    case 'r4':
    case 'r8':
      return Number(words);
    case undefined:
      return undefined;
    default:
      return words;
  }
}

const rootAt = (pkg: OpcPackage, kind: string): Element | undefined => {
  const path = pkg.relations('').find((relation) => relation.kind === kind)?.target;
  const document = path === undefined ? undefined : pkg.xml(path);
  return document && rootOf(document, path);
};

export function readProperties(pkg: OpcPackage): DocumentProperties {
  const core = rootAt(pkg, 'core-properties');
  const app = rootAt(pkg, 'extended-properties');
  const custom = kids(rootAt(pkg, 'custom-properties'), 'property').flatMap((property) => {
    const value = customValue(property);
    return value === undefined ? [] : [[attr(property, 'name') ?? '', value] as const];
  });
  const revision = Number(textIn(core, 'revision') ?? NaN);
  return present({
    title: textIn(core, 'title'),
    subject: textIn(core, 'subject'),
    author: textIn(core, 'creator'),
    keywords: textIn(core, 'keywords'),
    comments: textIn(core, 'description'),
    category: textIn(core, 'category'),
    lastAuthor: textIn(core, 'lastModifiedBy'),
    revision: Number.isFinite(revision) ? revision : undefined,
    created: textIn(core, 'created'),
    manager: textIn(app, 'Manager'),
    company: textIn(app, 'Company'),
    custom: custom.length > 0 ? Object.fromEntries(custom) : undefined,
  });
}
