/** A file changed a little, as damage or malice would: bytes of the zip or of a part, elements and attributes of its XML. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Draw } from '../support/generated/draw';

/** Values that hurt where a number, a name or a place is waited for. */
const hostile = [
  '', '0', '-1', '1', '16384', '16385', '1048576', '1048577', '99999999999', '1e308', '-1e308', '1e-320', 'NaN', 'Infinity', 'true',
  'A1', '$A$1', 'XFD1048576', 'XFE1', 'A0', 'A1:XFD1048576', 'B2:A1', '1:1', 'A:A', '#REF!', '=1+1', "''", "'", '"', '[1]!A1', '∞',
  'x'.repeat(300), '9'.repeat(400), '(((((((((', '-', '1,5', '１', '\u0301', '\ud83d\ude00', '../../x', 'rId1', 'shared', 'array', 's',
  'inlineStr', 'hidden', 'SUM(A1:A9)', 'SUM(' .repeat(60), 'Phụ lục!A1',
]; // prettier-ignore

interface Mutation {
  readonly bytes: Uint8Array;
  /** What was done, for whoever looks into it. */
  readonly what: string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** One to four bytes changed, put in, taken out, or the end cut off. */
function changedBytes(bytes: Uint8Array, draw: Draw): Mutation {
  const at = draw.int(0, Math.max(bytes.length - 1, 0));
  const way = draw.pick(['set', 'set', 'set', 'insert', 'delete', 'cut', 'swap'] as const);
  const some = Uint8Array.from({ length: draw.int(1, 4) }, () => draw.int(0, 255));
  const rest = (from: number): Uint8Array => bytes.subarray(from);
  const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
  const what = `${way} at byte ${String(at)}`;
  if (way === 'cut') return { bytes: bytes.slice(0, at), what };
  if (way === 'insert') return { bytes: joined(bytes.subarray(0, at), some, rest(at)), what };
  if (way === 'delete') return { bytes: joined(bytes.subarray(0, at), rest(at + some.length)), what };
  const copy = bytes.slice();
  if (way === 'set') copy.set(some.subarray(0, bytes.length - at), at);
  else copy.copyWithin(at, draw.int(0, Math.max(bytes.length - 1, 0)), bytes.length);
  return { bytes: copy, what };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The element whose opening tag is the match: to its closing tag, or to the tag's own end. */
function elementAt(xml: string, { 0: tag, index = 0 }: RegExpMatchArray): Span {
  const end = index + tag.length;
  const name = /^<([^\s/>]+)/u.exec(tag)?.[1] ?? '';
  if (tag.endsWith('/>')) return { from: index, to: end };
  const close = xml.indexOf(`</${name}>`, end);
  return { from: index, to: close < 0 ? end : close + name.length + 3 };
}

function withAttribute(tag: string, draw: Draw): string {
  const attributes = [...tag.matchAll(/\s[\w:]+="[^"]*"/gu)];
  const value = escaped(draw.pick(hostile));
  if (attributes.length === 0) return tag.replace(/\/?>$/u, ` r="${value}"$&`);
  const { 0: text, index } = draw.pick(attributes);
  const name = text.slice(0, text.indexOf('='));
  const changed = draw.once(4) ? '' : `${name}="${value}"`;
  return tag.slice(0, index) + changed + tag.slice(index + text.length);
}

/** An element taken out, doubled, moved, emptied, nested or renamed, an attribute or a text replaced. */
function changedXml(xml: string, draw: Draw): { readonly xml: string; readonly what: string } {
  const tags = [...xml.matchAll(/<[A-Za-z][^<>]*>/gu)];
  if (tags.length === 0) return { xml: '', what: 'emptied' };
  const match = draw.pick(tags);
  const { from, to } = elementAt(xml, match);
  const [before, element, after] = [xml.slice(0, from), xml.slice(from, to), xml.slice(to)];
  const [tag] = match;
  const ways = {
    delete: () => before + after,
    double: () => before + element + element + after,
    attribute: () => before + withAttribute(tag, draw) + xml.slice(from + tag.length),
    text: () => before + element.replace(/>[^<]*</u, () => `>${escaped(draw.pick(hostile))}<`) + after,
    rename: () => before + element.replaceAll(/(<\/?)[\w:]+/gu, '$1x') + after,
    nest: () => before + tag.replace(/\/>$/u, '>') + element + (tag.endsWith('/>') ? '' : element) + after,
    move: () => {
      const place = draw.pick(tags).index;
      return place >= from && place <= to
        ? before + after
        : insertAt(before + after, place > to ? place - element.length : place, element);
    },
  };
  const way = draw.pick([
    'delete',
    'double',
    'attribute',
    'attribute',
    'attribute',
    'text',
    'text',
    'rename',
    'nest',
    'move',
  ] as const);
  return { xml: ways[way](), what: `${way} ${tag.slice(0, 80)}` };
}

const insertAt = (text: string, at: number, more: string): string =>
  text.slice(0, at) + more + text.slice(at);

/** A part of the package, changed, in a sound zip. */
function changedPart(bytes: Uint8Array, draw: Draw, change: (part: Uint8Array) => Mutation): Mutation {
  const parts = unzipSync(bytes);
  const paths = Object.keys(parts);
  const sheets = paths.filter((path) => path.includes('sheet') && path.endsWith('.xml'));
  const path = sheets.length > 0 && !draw.once(2) ? draw.pick(sheets) : draw.pick(paths);
  if (draw.once(60)) {
    return {
      bytes: zipSync(Object.fromEntries(Object.entries(parts).filter(([each]) => each !== path))),
      what: `${path} taken out`,
    };
  }
  const { bytes: part, what } = change(parts[path] ?? new Uint8Array());
  return { bytes: zipSync({ ...parts, [path]: part }, { level: 1 }), what: `${path}: ${what}` };
}

/** One to three changes of one kind. */
export function mutant(original: Uint8Array, draw: Draw): Mutation {
  const kind = draw.pick([
    'container',
    'part',
    'element',
    'element',
    'element',
    'element',
    'element',
  ] as const);
  if (kind === 'container') return changedBytes(original, draw);
  const xml = (part: Uint8Array): Mutation => {
    const changed = changedXml(strFromU8(part), draw);
    return { bytes: strToU8(changed.xml), what: changed.what };
  };
  let made: Mutation = { bytes: original, what: '' };
  for (let count = draw.int(1, 3); count > 0; count -= 1) {
    const change = kind === 'part' ? (part: Uint8Array) => changedBytes(part, draw) : xml;
    const next = changedPart(made.bytes, draw, change);
    made = { bytes: next.bytes, what: made.what === '' ? next.what : `${made.what}; ${next.what}` };
  }
  return made;
}
