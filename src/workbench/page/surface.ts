/** What the add-in on this host adds to Excel's surface: its manifest, and the keys of its commands. */
import { readSurface } from './ribbon-commands';
import type { Surface } from './ribbon-commands';
import { readKeys } from './shortcut-keys';
import type { Keys } from './shortcut-keys';

export interface AddinSurface extends Surface {
  readonly keys: readonly Keys[];
}

async function fetched(path: string): Promise<string> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${String(answer.status)}`);
  return await answer.text();
}

/** Fetched from this host, in a language ("vi-VN"). Rejects when a file is not there or is not what Office would read. */
export async function loadSurface(locale: string): Promise<AddinSurface> {
  const surface = readSurface(await fetched('manifest.xml'), locale);
  const keys = surface.shortcuts === null ? [] : readKeys(await fetched(surface.shortcuts));
  return { ...surface, keys };
}
