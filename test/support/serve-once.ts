/** Before the end-to-end tests: builds the pane and the embedded Excel once and serves them (jest's globalSetup). */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../tools/free-port';
import { serve, type Served } from '../../tools/serve';
import { ADDRESS_VARIABLE, PROFILE_VARIABLE } from './address';

declare global {
  var parIndexServed: Served | undefined;
}

export default async function serveOnce(): Promise<void> {
  globalThis.parIndexServed = await serve({ port: await freePort(0), live: false });
  process.env[ADDRESS_VARIABLE] = globalThis.parIndexServed.address;
  process.env[PROFILE_VARIABLE] = mkdtempSync(join(tmpdir(), 'par-index-browser-'));
}
