/** Finds the Chromium that tests and the start script use: Chromium, Chrome or Edge as installed on this machine. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { BROWSER_VARIABLE, browserCommands, installCommand, systemNeeds } from './system/needs.js';

const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const windowsPaths = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Every place where a browser may be, most wanted first. */
export function candidates(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin') return macApps;
  if (platform === 'win32') {
    const roots = [env.LOCALAPPDATA, env.ProgramFiles, env['ProgramFiles(x86)']].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => windowsPaths.map((path) => `${root}\\${path}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return browserCommands.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The browser's path, or null when there is none. Throws when the variable names one that is not there. */
export function findBrowser(
  platform = process.platform,
  env = process.env,
  exists: (path: string) => boolean = existsSync,
): string | null {
  const wanted = env[BROWSER_VARIABLE];
  if (wanted !== undefined && wanted !== '') {
    if (!exists(wanted)) throw new Error(`${BROWSER_VARIABLE} names ${wanted}, which does not exist.`);
    return wanted;
  }
  return candidates(platform, env).find((path) => exists(path)) ?? null;
}

/** Finds a browser. Throws with what to do by hand when there is none. */
export function needBrowser(): string {
  const found = findBrowser();
  if (found !== null) return found;
  const browser = systemNeeds.filter((need) => 'commands' in need && need.commands === browserCommands);
  throw new Error(
    `No Chromium, Chrome or Edge was found. Install one (Debian and Ubuntu: ${installCommand(browser)}), ` +
      `or set ${BROWSER_VARIABLE} to the path of its program.`,
  );
}

/** Flags for a browser without a screen, as root too, that asks nobody anything and calls nobody. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
