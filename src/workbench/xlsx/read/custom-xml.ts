/** Custom XML parts (customXml/itemN.xml with its properties), and the document's settings kept in one of them. */
import type { CustomXmlPart } from '../../book';
import type { OpcPackage } from '../parts/package';
import type { LeftOuts } from './left-out';
import { attr, rootOf } from '../parts/xml';

export interface StoredPart extends CustomXmlPart {
  /** Path of the item within the package. */
  readonly path: string;
}

/** Namespace of the part in which `Workbook.settings` are kept; it is no custom XML part for Office.js. */
export const settingsNamespace = 'urn:vn:par-index:settings';

/** The items that the workbook points to, with the ids of their property parts. */
export function readCustomXml(pkg: OpcPackage, workbookPath: string, leftOut: LeftOuts): StoredPart[] {
  const items = pkg.relations(workbookPath).filter(({ kind, external }) => kind === 'customXml' && !external);
  return items.flatMap(({ target }) => leftOut.attempt('part', target, [], () => readItem(pkg, target)));
}

function readItem(pkg: OpcPackage, path: string): StoredPart[] {
  const content = pkg.bytes(path);
  if (!content) return [];
  const properties = pkg.relations(path).find(({ kind }) => kind === 'customXmlProps')?.target;
  const document = properties === undefined ? undefined : pkg.xml(properties);
  const root = document && rootOf(document);
  const id = root && [...root.attributes].find(({ localName }) => localName === 'itemID')?.value;
  const namespace = rootOf(pkg.xml(path)!).namespaceURI ?? '';
  const xml = new TextDecoder().decode(content).replace(/^\uFEFF/, '');
  return [{ id: id ?? `{${path}}`, namespace, xml, path }];
}

/** What a setting's text says; a damaged one says nothing. */
function settingOf(text: string, key: string, leftOut: LeftOuts): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    leftOut.add('setting', key);
    return undefined;
  }
}

/** Settings by key; values are JSON. */
export function readSettings(
  part: StoredPart | undefined,
  pkg: OpcPackage,
  leftOut: LeftOuts,
): Record<string, unknown> {
  const document = part && pkg.xml(part.path);
  if (!document) return {};
  const settings: Record<string, unknown> = {};
  for (let node = rootOf(document).firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    const key = attr(node as Parameters<typeof attr>[0], 'key');
    const value = key === undefined ? undefined : settingOf(node.textContent ?? 'null', key, leftOut);
    if (key !== undefined && value !== undefined) settings[key] = value;
  }
  return settings;
}
