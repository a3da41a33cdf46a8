/** A part of manifest.xml that stands between two marks and is made from the source. */

export interface Part {
  /** As its marks call it. */
  readonly name: string;
  /** The room it is made from. */
  readonly from: string;
}

/** The manifest with a part made anew; throws when the part's marks are missing. */
export function withPart(xml: string, { name, from: room }: Part, lines: readonly string[]): string {
  const begin = `<!-- ${name} of ${room}, by npm run manifest -->`;
  const end = `<!-- end of ${name} -->`;
  const [from, to] = [xml.indexOf(begin), xml.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`manifest.xml has no marks around its ${name}`);
  const indent = xml.slice(xml.lastIndexOf('\n', from) + 1, from);
  const block = [begin, ...lines, end].map((line) => `${indent}${line}`.trimEnd()).join('\n');
  return xml.slice(0, from - indent.length) + block + xml.slice(to + end.length);
}
