/** Runs an end-to-end flow in a page of its own, and fails it for any trouble of the pages even when the flow itself passed. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { launch } from './browser';
import { EmbeddedExcel, type OpenOptions } from './embedded-excel';

const failures = join(__dirname, '../../test-output/failures');

export interface FlowOptions extends OpenOptions {
  /** Troubles that this flow provokes on purpose. */
  readonly expectedTroubles?: RegExp;
}

export type Flow = (excel: EmbeddedExcel) => Promise<void>;

/** One browser for the file's flows; call it inside describe. Returns what makes a test of a flow. */
export function useFlows(): (name: string, flow: Flow, options?: FlowOptions) => void {
  let browser: BrowserContext;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
  });
  return (name, flow, { expectedTroubles, ...options } = {}) =>
    it(name, async () => {
      const excel = await EmbeddedExcel.open(browser, options);
      try {
        await flow(excel);
        expect(excel.troubles.filter((trouble) => !expectedTroubles?.test(trouble))).toEqual([]);
      } catch (error) {
        mkdirSync(failures, { recursive: true });
        await excel.page.screenshot({
          path: join(failures, `${name.replace(/[^\p{L}\d]+/gu, '-').slice(0, 60)}.png`),
        });
        if (excel.troubles.length > 0) console.error(excel.troubles.join('\n'));
        throw error;
      } finally {
        await excel.close();
      }
    });
}
