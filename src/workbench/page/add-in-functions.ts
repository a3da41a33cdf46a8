/** The custom functions that the add-in's manifest brings, registered as Excel would when the add-in is installed. */
import { readFunctions, type CustomFunction } from '../custom-functions/metadata';
import { childOf, fetchFile, onThisHost, readManifest } from './manifest';

/** Where a manifest says its functions are; null where it brings none. */
function functionsIn(
  xml: string,
  locale: string,
): { readonly namespace: string; readonly file: string } | null {
  const { document, resource } = readManifest(xml, locale);
  const point = [...document.getElementsByTagNameNS('*', 'ExtensionPoint')].find(
    (each) => each.getAttribute('xsi:type') === 'CustomFunctions',
  );
  if (!point) return null;
  return {
    namespace: resource(childOf(point, 'Namespace')),
    file: onThisHost(resource(childOf(point, 'Metadata', 'SourceLocation'))),
  };
}

/** The functions of a manifest, in a language. @throws Error when their file is missing or Excel could not register them. */
export async function fetchFunctions(xml: string, locale: string): Promise<readonly CustomFunction[]> {
  const found = functionsIn(xml, locale);
  if (!found) return [];
  const metadata: unknown = JSON.parse(await fetchFile(found.file));
  return readFunctions({ namespace: found.namespace, metadata });
}
