/** The development host: serves the pane, the workbench page, the samples and the trust page of the embedded Excel. */
import { join } from 'node:path';
import type { ServerOptions } from 'node:https';
import webpack from 'webpack';
import DevServer from 'webpack-dev-server';
import configure from '../webpack.config.js';
import { trustPage } from './trust-page';
import { workbenchBundle, workbenchPage } from './workbench-page';

const root = join(__dirname, '..');

export interface ServeOptions {
  readonly port: number;
  /** Certificate and key: with them the host speaks https. */
  readonly certificate?: ServerOptions;
  /** For someone who edits: reloads open pages, with source maps and React's warnings; else the pages are as shipped. */
  readonly live: boolean;
}

export interface Served {
  /** For example http://localhost:3000, without a closing slash. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Builds and serves; resolves once the first build is served. Rejects with the compiler's words when it fails. */
export async function serve({ port, certificate, live }: ServeOptions): Promise<Served> {
  const compiler = webpack(configure({ asShipped: !live }, { mode: 'development' }));
  const built = new Promise<void>((resolve, reject) => {
    compiler.hooks.done.tap('first build', (stats) => {
      if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
  const server = new DevServer(
    {
      port,
      host: 'localhost',
      hot: false,
      // Nothing leaves this machine: packing 20 MB for every opened page would cost more than it saves.
      compress: false,
      liveReload: live,
      client: live ? { overlay: false } : false,
      webSocketServer: live ? 'ws' : false,
      setupExitSignals: false,
      server: certificate ? { type: 'https', options: certificate } : 'http',
      static: { directory: join(root, 'assets'), publicPath: '/assets', watch: false },
      devMiddleware: { stats: { all: false, errors: true, warnings: true } },
      setupMiddlewares: (middlewares) => [workbenchPage, ...(certificate ? [] : [trustPage]), ...middlewares],
    },
    compiler,
  );
  // On another core, while webpack builds.
  const page = workbenchBundle();
  await server.start();
  const stop = () => server.stop();
  await Promise.all([built, page]).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { address: `${certificate ? 'https' : 'http'}://localhost:${port}`, stop };
}
