/** Screenshots: into docs/images with UPDATE_IMAGES=1 (they are part of the documents), else into test-output/. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

const root = join(__dirname, '../..');
const folder = join(root, process.env.UPDATE_IMAGES ? 'docs/images' : 'test-output');

/** Takes a picture of a page, or of one part of it, as <name>.png; returns its path. */
export async function picture(what: Page | Locator, name: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await what.screenshot({ path, animations: 'disabled' });
  return path;
}
