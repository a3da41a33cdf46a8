/** One real Chromium per test file, and what went wrong in its pages while nobody looked. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { BROWSER_FLAGS, needBrowser } from '../../tools/find-browser';

export interface Visit {
  readonly page: Page;
  /** Errors of the pages' own code, refused scripts, answers of 400 and more, and requests to anywhere else. */
  readonly troubles: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts the browser with a profile of its own, without a screen. */
export async function launch(): Promise<Browser> {
  return await chromium.launch({ executablePath: needBrowser(), args: BROWSER_FLAGS, headless: true });
}

/** Opens an address in a fresh context and writes down every trouble. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'vi-VN',
    ...options,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  const { origin } = new URL(address);
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
  return { page, troubles, close: () => context.close() };
}
