/** The add-in's manifest as Office would be given it: its elements, and the words and addresses they name. */

export const childrenOf = (parent: Element, name: string): readonly Element[] =>
  [...parent.children].filter(({ localName }) => localName === name);

export const childOf = (parent: Element, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>((at, name) => at && childrenOf(at, name)[0], parent);

/** Every text and address of the manifest's resources by its id, in a language; what has no other words keeps its own. */
function resourcesOf(manifest: Document, locale: string): ReadonlyMap<string, string> {
  const entries = ['Image', 'Url', 'String'].flatMap((kind) => [
    ...manifest.getElementsByTagNameNS('*', kind),
  ]);
  return new Map(
    entries.flatMap((entry): readonly (readonly [string, string])[] => {
      const id = entry.getAttribute('id');
      const own = childrenOf(entry, 'Override').find((each) => each.getAttribute('Locale') === locale);
      const value = own?.getAttribute('Value') ?? entry.getAttribute('DefaultValue');
      return id !== null && value !== null ? [[id, value]] : [];
    }),
  );
}

/** The same file on this host, wherever the manifest says that it will be served from. */
export const onThisHost = (address: string): string => new URL(address).pathname.slice(1);

/** A manifest that was read, in a language ("vi-VN", "en-US"). */
export interface Manifest {
  readonly document: Document;
  /** What an element's resource says; throws when the manifest does not have it. */
  readonly resource: (element: Element | undefined) => string;
}

/** @throws Error when the text is no XML. */
export function readManifest(xml: string, locale: string): Manifest {
  const manifest = new DOMParser().parseFromString(xml, 'text/xml');
  if (manifest.getElementsByTagName('parsererror').length > 0) throw new Error('The manifest is no XML.');
  const resources = resourcesOf(manifest, locale);
  const resource = (element: Element | undefined): string => {
    const found = resources.get(element?.getAttribute('resid') ?? '');
    if (found === undefined)
      throw new Error(`The manifest has no resource ${String(element?.getAttribute('resid'))}.`);
    return found;
  };
  return { document: manifest, resource };
}

/** The text of a file of the add-in, from this host. */
export async function fetchFile(name: string): Promise<string> {
  const answer = await fetch(name);
  if (!answer.ok) throw new Error(`${name}: ${String(answer.status)}`);
  return await answer.text();
}
