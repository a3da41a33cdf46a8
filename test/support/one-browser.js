/**
 * One browser for all test files of a run, and the page that the last flow left in it: starting it and opening a page is half the work
 * of a short test file. Node itself loads this file (outside.js), so that it lasts as long as the run does, where jest makes every
 * other module anew for each test file.
 */
const { chromium } = require('playwright-core');

let context = null;

const kept = { left: null };

const theBrowser = async (profile, options) =>
  await (context ??= chromium.launchPersistentContext(profile, options));

// After the last test file there is no module of jest's left: serve-stop.ts finds it here.
Object.assign(globalThis, { closeTestBrowser: async () => await (await context)?.close() });

module.exports = { kept, theBrowser };
