/**
 * `npm run build:terminal`: the terminal as two scripts with their code caches, in dist/terminal: ours, and the packages that only an
 * open workbook needs. It starts without compiling TypeScript and without reading thousands of modules; what npm installed stays where
 * it is (office.js, HiGHS).
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { BuildOptions, Plugin } from 'esbuild';
import { withoutHyphens } from '../bundle/without-hyphens';

const root = join(__dirname, '../..');
const folder = join(root, 'dist/terminal');
const terminal = join(folder, 'terminal.js');
const engine = join(folder, 'engine.js');
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

const shared: BuildOptions = {
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
  logLevel: 'error',
};

/** Our own script, which asks the launcher for the engine's packages; tells which those are. */
async function buildTerminal(): Promise<readonly string[]> {
  const packages = new Set<string>();
  const apart: Plugin = {
    name: 'engine-apart',
    setup: (build) =>
      build.onResolve({ filter: /^(?:@univerjs\/.+|jsdom)$/ }, ({ path }) => {
        packages.add(path);
        return { path: `engine:${path}`, external: true };
      }),
  };
  const entry = join(root, 'src/headless/main.ts');
  await build({ ...shared, entryPoints: [entry], outfile: terminal, plugins: [apart] });
  return [...packages].sort();
}

/** The script that gives each of these packages by its name, evaluated once it is asked for. */
async function buildEngine(packages: readonly string[]): Promise<void> {
  const doors = packages.map((name) => `'${name}': () => require('${name}')`);
  await build({
    ...shared,
    stdin: { contents: `module.exports = { ${doors.join(', ')} };`, resolveDir: root },
    outfile: engine,
    plugins: [withoutRequests, withoutHyphens],
  });
}

/** What a call has compiled is what the next ones need: the first call fills our script's cache, the second the engine's. */
function fillCaches(): void {
  const sample = join(root, 'assets/samples/dak-nong-2022.xlsx');
  for (const words of [
    ['check', sample],
    ['flags', sample, '-o', join(folder, 'flags.xlsx')],
  ]) {
    try {
      execFileSync(process.execPath, [launcher, ...words], {
        env: { ...process.env, PAR_INDEX_MAKE_CACHE: '1' },
        stdio: 'ignore',
      });
    } catch (error) {
      // The sample has errors, which is status 1; anything else is none of its own.
      if ((error as { status?: unknown }).status !== 1) throw error;
    }
  }
  rmSync(join(folder, 'flags.xlsx'));
}

async function main(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await buildEngine(await buildTerminal());
  for (const script of [terminal, engine]) writeFileSync(script, ascii(readFileSync(script, 'utf8')));
  copyFileSync(join(__dirname, 'launcher.js'), launcher);
  fillCaches();
}

void main();
