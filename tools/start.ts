/**
 * `npm start`: builds and serves the embedded Excel, prints its address, and opens it where there is a screen.
 * `npm run start:excel`: serves over https on the manifest's port, for the add-in sideloaded into Excel.
 */
import { spawn } from 'node:child_process';
import { freePort } from './free-port';
import { serve } from './serve';

const PORT = 3000;

function openInBrowser(address: string): void {
  const screen = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  if (!screen || process.env.CI || process.env.BROWSER === 'none') return;
  const [command, args] =
    process.platform === 'win32'
      ? (['cmd', ['/c', 'start', '', address]] as const)
      : ([process.platform === 'darwin' ? 'open' : 'xdg-open', [address]] as const);
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  // The address is printed in any case; a machine without such a program loses nothing.
  child.on('error', () => undefined);
  child.unref();
}

async function startEmbedded(): Promise<void> {
  const port = await freePort(Number(process.env.PORT ?? PORT));
  console.log('Đang dựng… (building)');
  const { address } = await serve({ port, live: true });
  console.log(`\nExcel nhúng / embedded Excel: ${address}/\nCtrl+C để dừng (to stop).`);
  openInBrowser(`${address}/`);
}

async function startForExcel(): Promise<void> {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  const { ca, cert, key } = await getHttpsServerOptions();
  const { address } = await serve({ port: PORT, certificate: { ca, cert, key }, live: true });
  console.log(
    `\nThe add-in is served at ${address}/taskpane.html; sideload manifest.xml into Excel (README, "In Excel").`,
  );
}

(process.argv.includes('--excel') ? startForExcel() : startEmbedded()).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
