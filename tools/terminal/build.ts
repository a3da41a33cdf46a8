/**
 * `npm run build:terminal`: the terminal as one script with its code cache, in dist/terminal. It starts without compiling
 * TypeScript and without reading thousands of modules; what npm installed stays where it is (office.js, HiGHS).
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import { withoutHyphens } from '../bundle/without-hyphens';

const root = join(__dirname, '../..');
const folder = join(root, 'dist/terminal');
const script = join(folder, 'terminal.js');
const launcher = join(folder, 'par-index.js');

/** jsdom looks for the worker of its synchronous requests when it starts; the terminal sends no requests. */
const withoutRequests: Plugin = {
  name: 'without-requests',
  setup: (build) =>
    build.onLoad({ filter: /XMLHttpRequest-impl\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/require\.resolve\("\.\/xhr-sync-worker\.js"\)/u, 'null'),
    })),
};

/** Every character that is not ASCII as an escape: esbuild leaves those of regular expressions. */
const ascii = (text: string): string =>
  text.replace(/[^\0-\x7f]/gu, (letter) =>
    Array.from({ length: letter.length }, (_, at) => letter.charCodeAt(at))
      .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
      .join(''),
  );

async function main(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [join(root, 'src/headless/main.ts')],
    outfile: script,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    legalComments: 'none',
    // They look for files beside themselves.
    external: ['@microsoft/office-js/package.json', 'highs'],
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '__moduleUrl' },
    banner: { js: 'const __moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
    plugins: [withoutRequests, withoutHyphens],
    logLevel: 'error',
  });
  writeFileSync(script, ascii(readFileSync(script, 'utf8')));
  copyFileSync(join(__dirname, 'launcher.js'), launcher);
  const sample = join(root, 'assets/samples/dak-nong-2022.xlsx');
  try {
    execFileSync(process.execPath, [launcher, 'check', sample], {
      env: { ...process.env, PAR_INDEX_MAKE_CACHE: '1' },
      stdio: 'ignore',
    });
  } catch (error) {
    // The sample has errors, which is status 1; anything else is none of its own.
    if ((error as { status?: unknown }).status !== 1) throw error;
  }
}

void main();
