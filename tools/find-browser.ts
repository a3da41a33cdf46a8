/** Finds the Chromium that tests and the start script use: Chromium, Chrome or Edge as installed on this machine. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names the browser to use, whatever else is installed. */
export const BROWSER_VARIABLE = 'PAR_INDEX_BROWSER';

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

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
  return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)));
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

function installOnDebian(): boolean {
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  if (!root || !existsSync('/etc/debian_version') || spawnSync('apt-get', ['--version']).error) return false;
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return run('update') && run('install', '-y', '--no-install-recommends', 'chromium');
}

/** Finds a browser, or installs one where that is possible without asking. Throws with what to do by hand otherwise. */
export function needBrowser(): string {
  const found = findBrowser() ?? (installOnDebian() ? findBrowser() : null);
  if (found !== null) return found;
  throw new Error(
    'No Chromium, Chrome or Edge was found. Install one (Debian and Ubuntu: sudo apt-get install chromium), ' +
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
