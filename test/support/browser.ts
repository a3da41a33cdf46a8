/** One real Chromium for all test files, and what went wrong in its pages while nobody looked. */
import type { BrowserContext, Page, ViewportSize } from 'playwright-core';
import { BROWSER_FLAGS, needBrowser } from '../../tools/find-browser';
import { profileFolder } from './address';
import { theBrowser } from './one-browser.js';

export interface Visit {
  readonly page: Page;
  /** Errors of the pages' own code, refused scripts, answers of 400 and more, and requests to anywhere else. */
  readonly troubles: readonly string[];
  /** Forgets the troubles so far and all that the pages keep, as a page that opens for the first time. */
  readonly begin: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const SIZE: ViewportSize = { width: 1280, height: 800 };

/** A page that is open, and what it was opened with: the flow after may go on in it, in the next test file too. */
export interface LeftPage {
  readonly page: Page;
  /** What flows opened it with, and how it looked when it was opened. */
  readonly asked: string;
  readonly opened: string;
}

/**
 * The browser without a screen, started once a run. Its profile keeps the compiled scripts, a fifth of the work of opening a page;
 * what pages keep is cleared before each visit.
 */
export async function launch(): Promise<BrowserContext> {
  return await theBrowser(profileFolder(), {
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

/** Writes down every trouble of a page from now on; whoever did so before no longer hears of them. */
function watched(page: Page, origin: string): Visit {
  const troubles: string[] = [];
  for (const event of ['pageerror', 'console', 'request', 'response'] as const)
    page.removeAllListeners(event);
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
  const begin = async (): Promise<void> => {
    troubles.length = 0;
    await forget(page, origin);
  };
  return { page, troubles, begin, close: () => page.close() };
}

/** Opens an address in a page of its own and writes down every trouble. */
export async function visit(
  browser: BrowserContext,
  address: string,
  viewport: ViewportSize = SIZE,
): Promise<Visit> {
  const page = await browser.newPage();
  await page.setViewportSize(viewport);
  const { origin } = new URL(address);
  await forget(page, origin);
  const visited = watched(page, origin);
  await page.goto(address);
  return visited;
}

/** Goes on in a page that another test file left. */
export const revisit = (page: Page): Visit => watched(page, new URL(page.url()).origin);
