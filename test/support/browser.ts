/** One real Chromium per test file, and what went wrong in its pages while nobody looked. */
import { chromium, type BrowserContext, type Page, type ViewportSize } from 'playwright-core';
import { BROWSER_FLAGS, needBrowser } from '../../tools/find-browser';
import { profileFolder } from './address';

export interface Visit {
  readonly page: Page;
  /** Errors of the pages' own code, refused scripts, answers of 400 and more, and requests to anywhere else. */
  readonly troubles: readonly string[];
  /** Forgets the troubles so far and all that the pages keep, as a page that opens for the first time. */
  readonly begin: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const SIZE: ViewportSize = { width: 1280, height: 800 };

/**
 * Starts the browser without a screen. All test files of a run use one profile after the other: it keeps the compiled
 * scripts, a fifth of the work of opening a page; what pages keep is cleared before each visit.
 */
export async function launch(): Promise<BrowserContext> {
  return await chromium.launchPersistentContext(profileFolder(), {
    executablePath: needBrowser(),
    args: BROWSER_FLAGS,
    headless: true,
    viewport: SIZE,
    locale: 'vi-VN',
    // What fades and slides is drawn sixty times a second: an eighth of all the browser's work.
    reducedMotion: 'reduce',
  });
}

/** What earlier visits left with the browser goes: a page opens as for the first time. */
async function forget(page: Page, origin: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin,
    storageTypes: 'cookies,local_storage,indexeddb,service_workers,cache_storage',
  });
  await session.detach();
}

/** Opens an address in a page of its own and writes down every trouble. */
export async function visit(
  browser: BrowserContext,
  address: string,
  viewport: ViewportSize = SIZE,
): Promise<Visit> {
  const page = await browser.newPage();
  await page.setViewportSize(viewport);
  const troubles: string[] = [];
  const { origin } = new URL(address);
  await forget(page, origin);
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && new URL(url).origin !== origin) troubles.push(`request elsewhere: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(address);
  const begin = async (): Promise<void> => {
    troubles.length = 0;
    await forget(page, origin);
  };
  return { page, troubles, begin, close: () => page.close() };
}
