/**
 * The envelope of our record in the custom XML part: one element in our namespace with JSON in a CDATA section. Whoever
 * sent the workbook may have written anything into it, so its size and the depth of its JSON are bounded here, before
 * anything is made of them, and the text is walked once.
 */

export const bindingNamespace = 'urn:par-index-assistant:bindings:1';

/** Characters of a part: Excel carries at most 5 MB in one request. */
const longestPart = 4_000_000;

/** Brackets within brackets: our own record needs eight. */
const deepestJson = 32;

const cdataOpens = '<![CDATA[';
const cdataCloses = ']]>';

/** A ">" in the JSON is escaped, so that no text in it can end the CDATA section. */
export const wrapJson = (json: unknown): string =>
  `<binding xmlns="${bindingNamespace}">${cdataOpens}${JSON.stringify(json).replaceAll('>', '\\u003e')}${cdataCloses}</binding>`;

const entities: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
]);

const withoutEntities = (text: string): string =>
  text.replaceAll(/&(lt|gt|quot|apos|amp);/gu, (_, name: string) => entities.get(name) ?? '');

/** Where the root element's content begins, past a declaration and comments; null when the root is not ours. */
const contentStart = (xml: string): number | null => {
  let at = 0;
  for (;;) {
    const opens = xml.indexOf('<', at);
    if (opens < 0) return null;
    const comment = xml.startsWith('<!--', opens);
    const declaration = xml.startsWith('<?', opens);
    const closes = xml.indexOf(comment ? '-->' : '>', opens);
    if (closes < 0) return null;
    if (!comment && !declaration) {
      const name = xml.slice(opens + 1, closes).split(/\s/u, 1)[0] ?? '';
      return name === 'binding' || name.endsWith(':binding') ? closes + 1 : null;
    }
    at = closes + 1;
  }
};

/** The element's text, whether it is still a CDATA section or a host has turned it into escaped text. */
const textOf = (xml: string): string | null => {
  const start = contentStart(xml);
  const end = xml.lastIndexOf('</');
  if (start === null || end < start) return null;
  const body = xml.slice(start, end);
  if (!body.includes(cdataOpens)) return withoutEntities(body);
  const pieces: string[] = [];
  for (let at = body.indexOf(cdataOpens); at >= 0; at = body.indexOf(cdataOpens, at)) {
    const closes = body.indexOf(cdataCloses, at);
    if (closes < 0) return null;
    pieces.push(body.slice(at + cdataOpens.length, closes));
    at = closes;
  }
  return pieces.join('');
};

/** The deepest that brackets stand within one another, strings left out. */
const depthOfJson = (text: string): number => {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') inString = !inString;
    else if (inString && sign === '\\') at += 1;
    else if (inString) continue;
    else if (sign === '[' || sign === '{') deepest = Math.max(deepest, (depth += 1));
    else if (sign === ']' || sign === '}') depth -= 1;
  }
  return deepest;
};

/** The JSON value of a part; undefined when it holds none, is too long, or its brackets stand too deep. */
export const unwrapJson = (xml: string): unknown => {
  const text = xml.length > longestPart ? null : textOf(xml);
  if (text === null || depthOfJson(text) > deepestJson) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
