/** Text in cells: the shared strings, rich text as plain words, and the escapes for characters XML cannot hold. */
import { kids, rootOf, type Document, type Element } from './xml';

/** "_x000D_" stands for a character that XML has no place for. */
export const unescapeText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The way back; a text that happens to look like an escape is kept from being read as one. */
export function escapeText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

    .replace(
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}

/** The words of a `si` or `is` element, phonetic readings left out. Runs within runs are no part of the format, but are read. */
export function plainText(item: Element): string {
  const words: string[] = [];
  const waiting = kids(item).reverse();
  for (let child = waiting.pop(); child; child = waiting.pop()) {
    if (child.localName === 't') words.push(unescapeText(child.textContent ?? ''));
    else if (child.localName === 'r') for (const inner of kids(child).reverse()) waiting.push(inner);
  }
  return words.join('');
}

export const readSharedStrings = (document: Document | undefined): string[] =>
  document ? kids(rootOf(document), 'si').map(plainText) : [];
