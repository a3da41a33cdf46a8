/** What the add-in on this host adds to Excel: by its manifest, with the keys of its commands and its functions. */
import type { CustomFunction } from '../custom-functions/metadata';
import { fetchFunctions } from './add-in-functions';
import { fetchFile } from './manifest';
import { readSurface } from './ribbon-commands';
import type { Surface } from './ribbon-commands';
import { readKeys } from './shortcut-keys';
import type { Keys } from './shortcut-keys';

export interface AddinSurface extends Surface {
  readonly keys: readonly Keys[];
  readonly functions: readonly CustomFunction[];
}

/**
 * Fetched from this host, in a language ("vi-VN"). Rejects when a file is not there or is not what Office would read; without functions
 * that Excel could register, the rest is given all the same, and `failed` hears why.
 */
export async function loadSurface(locale: string, failed: (error: unknown) => void): Promise<AddinSurface> {
  const manifest = await fetchFile('manifest.xml');
  const surface = readSurface(manifest, locale);
  const [keys, functions] = await Promise.all([
    surface.shortcuts === null ? [] : fetchFile(surface.shortcuts).then(readKeys),
    fetchFunctions(manifest, locale).catch((error: unknown) => {
      failed(error);
      return [];
    }),
  ]);
  return { ...surface, keys, functions };
}
