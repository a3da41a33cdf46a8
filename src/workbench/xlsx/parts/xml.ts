/** The few things this room does with XML, whatever prefix the producer chose for the spreadsheet namespace. */
import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';

import { XlsxError } from '../errors';

export type { Document, Element };

const declared = /^(<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["'])([\w.:-]{1,40})/u;

/** The encoding of a part by its first bytes, else by its declaration; the format itself asks for UTF-8 or UTF-16. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  if (first === 0xef) return 'utf-8';
  const label = declared.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 300)))?.[2] ?? 'utf-8';
  return /^utf-?16/iu.test(label) ? 'utf-8' : label;
}

/** Throws a `RangeError` for an encoding that nobody knows. */
function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  return new TextDecoder(encoding).decode(bytes);
}

/** As XML 1.0 has it: only carriage returns. The parser's own rule is that of XML 1.1 and would turn U+2028 into a line feed. */
const lineEndings = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Parses one part. Throws `damaged` for broken XML and for any document type (no entity is ever expanded). */
export function parseXml(bytes: Uint8Array, part: string): Document {
  try {
    const text = decode(bytes);
    if (/<!DOCTYPE/i.test(text)) throw new Error('it declares a document type');
    const fail = (level: string, message: string): void => {
      if (level !== 'warning') throw new Error(message);
    };
    return new DOMParser({ onError: fail, normalizeLineEndings: lineEndings }).parseFromString(
      text,
      'text/xml',
    );
  } catch (cause) {
    throw new XlsxError('damaged', `${part} cannot be read as XML`, { cause });
  }
}

/** The part in UTF-8, and saying so. */
export function serializeXml(document: Document): Uint8Array {
  return new TextEncoder().encode(
    new XMLSerializer().serializeToString(document).replace(declared, '$1UTF-8'),
  );
}

export const xmlOf = (element: Element): string => new XMLSerializer().serializeToString(element);

/** The document element; throws `damaged` when there is none. */
export function rootOf(document: Document, part = 'a part'): Element {
  if (!document.documentElement) throw new XlsxError('damaged', `${part} is empty`);
  return document.documentElement;
}

/** Child elements, all or those with a local name. */
export function kids(parent: Element | null | undefined, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent?.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (name === undefined || (node as Element).localName === name))
      found.push(node as Element);
  }
  return found;
}

/** The first child element with a local name. */
export function kid(parent: Element | null | undefined, name: string): Element | undefined {
  for (let node = parent?.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (node as Element).localName === name) return node as Element;
  }
  return undefined;
}

/** All descendants with a local name, in document order, however deep they stand. */
export function descendants(parent: Element, name: string): Element[] {
  const found: Element[] = [];
  const waiting = kids(parent).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.localName === name) found.push(next);
    for (const child of kids(next).reverse()) waiting.push(child);
  }
  return found;
}

export const attr = (element: Element | null | undefined, name: string): string | undefined =>
  element?.getAttribute(name) ?? undefined;

/** An attribute that holds a number, or undefined. */
export function numberAttr(element: Element | null | undefined, name: string): number | undefined {
  const text = attr(element, name);
  if (text === undefined || text === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** A boolean attribute: "1" and "true" are true, absence is `fallback`. */
export function flag(element: Element | null | undefined, name: string, fallback = false): boolean {
  const text = attr(element, name);
  return text === undefined ? fallback : text === '1' || text === 'true' || text === 'on';
}

/** Appends (or inserts before a sibling) a new element in the parent's own namespace and prefix. */
export function add(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  before: Element | null = null,
): Element {
  const prefix = parent.prefix ? `${parent.prefix}:` : '';
  const element = parent.ownerDocument!.createElementNS(parent.namespaceURI, prefix + name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, String(value));
  }
  parent.insertBefore(element, before);
  return element;
}

/** Replaces an element's content by text, keeping outer spaces. */
export function setText(element: Element, text: string): Element {
  element.textContent = text;
  if (/^\s|\s$|\n/.test(text)) element.setAttribute('xml:space', 'preserve');
  return element;
}

/** Sets an attribute, or removes it for undefined. */
export function setAttr(element: Element, name: string, value: string | number | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

/** The child with that name, made at its place in the schema's `order` when it is missing. */
export function ensureKid(parent: Element, name: string, order: readonly string[]): Element {
  const present = kid(parent, name);
  if (present) return present;
  const rank = order.indexOf(name);
  const next = kids(parent).find((child) => order.indexOf(child.localName ?? '') > rank);
  return add(parent, name, {}, next ?? null);
}

export const remove = (element: Element | undefined): void => {
  element?.parentNode?.removeChild(element);
};
