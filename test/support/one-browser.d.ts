import type { BrowserContext, chromium } from 'playwright-core';
import type { LeftPage } from './browser';

/** The page that the last flow left. */
export const kept: { left: LeftPage | null };

/** The browser, started with these options where nobody has started it yet. */
export function theBrowser(
  profile: string,
  options: Parameters<typeof chromium.launchPersistentContext>[1],
): Promise<BrowserContext>;
