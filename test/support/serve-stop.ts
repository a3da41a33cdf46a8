/** After the end-to-end tests: stops the host that serve-once.ts started, and its browser's profile goes (jest's globalTeardown). */
import { rmSync } from 'node:fs';
import { profileFolder } from './address';

declare global {
  /** Set by one-browser.js once a test has asked for the browser. */
  var closeTestBrowser: (() => Promise<void>) | undefined;
}

export default async function serveStop(): Promise<void> {
  await globalThis.closeTestBrowser?.();
  await globalThis.parIndexServed?.stop();
  rmSync(profileFolder(), { recursive: true, force: true });
}
