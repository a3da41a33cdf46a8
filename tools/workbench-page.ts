/**
 * The page of the embedded Excel, bundled by esbuild beside the add-in, which webpack builds: Univer is ten times the add-in, and
 * esbuild takes seconds for it. A bundle is kept by the content of what it was made from, so that most starts make none.
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type DevServer from 'webpack-dev-server';
import { withoutHyphens } from './bundle/without-hyphens';

const root = join(__dirname, '..');
const html = join(root, 'src/workbench/page/index.html');
const kept = join(root, 'node_modules/.cache/workbench-page');

/** All that a bundle depends on: the page's own sources, what they import of this house, the packages, and how it is made. */
const sources = ['src/workbench', 'src/a1', 'package-lock.json', 'tools/workbench-page.ts'];

/** A name that changes with any of the sources. */
function contentName(): string {
  const hash = createHash('sha256');
  for (const source of sources.map((path) => join(root, path))) {
    const files =
      source.endsWith('.json') || source.endsWith('.ts') ? [''] : readdirSync(source, { recursive: true });
    for (const name of [...files].map(String).sort()) {
      const file = join(source, name);
      if (/\.\w+$/u.test(file)) hash.update(name).update(readFileSync(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Bundles into a folder of its own first: a build that breaks off leaves none that looks whole. */
async function bundle(folder: string): Promise<void> {
  const unfinished = `${folder}-${String(process.pid)}`;
  await build({
    entryPoints: { workbench: join(root, 'src/workbench/page/main.ts') },
    outdir: unfinished,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    plugins: [withoutHyphens],
    logLevel: 'error',
  });
  // Bundles of earlier sources are of no more use.
  for (const name of readdirSync(kept))
    if (/^[0-9a-f]{16}$/u.test(name)) rmSync(join(kept, name), { recursive: true, force: true });
  renameSync(unfinished, folder);
}

let last: { readonly name: string; readonly folder: Promise<string> } | null = null;

/**
 * The folder of the bundle for the sources as they are now; made when there is none.
 * @throws esbuild's BuildFailure when a source cannot be bundled.
 */
export async function workbenchBundle(): Promise<string> {
  const name = contentName();
  if (last?.name !== name) {
    const folder = join(kept, name);
    const ready = existsSync(folder) ? Promise.resolve() : bundle(folder);
    last = { name, folder: ready.then(() => folder) };
  }
  return await last.folder;
}

const types: Readonly<Record<string, string>> = {
  'workbench.js': 'text/javascript; charset=utf-8',
  'workbench.css': 'text/css; charset=utf-8',
};

/** The page with its script and styles, named by their content: a browser asks for them once. */
const pageOf = (name: string): string =>
  readFileSync(html, 'utf8').replace(
    '</head>',
    `  <link rel="stylesheet" href="workbench.css?${name}" />\n` +
      `    <script defer src="workbench.js?${name}"></script>\n  </head>`,
  );

async function answer(path: string, response: DevServer.Response): Promise<void> {
  const type = types[path];
  // The page's script and styles are those of the bundle that it was opened with.
  const folder = type && last ? await last.folder : await workbenchBundle();
  response.setHeader('Content-Type', type ?? 'text/html; charset=utf-8');
  response.setHeader('Cache-Control', type ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (type) createReadStream(join(folder, path)).pipe(response);
  else response.end(pageOf(folder.slice(-16)));
}

/** Serves the page, bundled anew when it is opened after a source of it changed. */
export const workbenchPage = {
  name: 'workbench-page',
  middleware: (
    request: DevServer.Request,
    response: DevServer.Response,
    next: DevServer.NextFunction,
  ): void => {
    const [path = ''] = (request.url ?? '').slice(1).split('?');
    if (path === '' || path === 'index.html' || path in types) void answer(path, response).catch(next);
    else next();
  },
};
