/** What the add-in on this host adds to Excel's surface: its manifest, and the keys of its commands. */
import { fetchFile } from './manifest';
import { readSurface } from './ribbon-commands';
import type { Surface } from './ribbon-commands';
import { readKeys } from './shortcut-keys';
import type { Keys } from './shortcut-keys';

export interface AddinSurface extends Surface {
  readonly keys: readonly Keys[];
}

/** Fetched from this host, in a language ("vi-VN"). Rejects when a file is not there or is not what Office would read. */
export async function loadSurface(locale: string): Promise<AddinSurface> {
  const surface = readSurface(await fetchFile('manifest.xml'), locale);
  const keys = surface.shortcuts === null ? [] : readKeys(await fetchFile(surface.shortcuts));
  return { ...surface, keys };
}
