/** After the end-to-end tests: stops the host that serve-once.ts started (jest's globalTeardown). */
export default async function serveStop(): Promise<void> {
  await globalThis.parIndexServed?.stop();
}
