/** Runs an end-to-end flow on a workbook of its own, and fails it for any trouble of the pages even when the flow itself passed. */
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

/** The page that the flow before left, and what it was opened with. */
interface Left {
  readonly excel: EmbeddedExcel;
  readonly shape: string;
}

const shapeOf = ({ pane, viewport }: OpenOptions): string => JSON.stringify([pane, viewport]);

/** The page of the flow before with another workbook where it fits, else a new one. */
async function opened(
  browser: BrowserContext,
  left: Left | null,
  options: OpenOptions,
): Promise<EmbeddedExcel> {
  if (left?.shape === shapeOf(options) && (await left.excel.openAgain(options))) return left.excel;
  await left?.excel.close();
  return await EmbeddedExcel.open(browser, options);
}

let browser: BrowserContext | null = null;
let left: Left | null = null;
// A test file has these for itself: one browser for all its flows.
afterAll(async () => await browser?.close());

/** What makes a test of a flow. */
export function useFlows(): (name: string, flow: Flow, options?: FlowOptions) => void {
  return (name, flow, { expectedTroubles, ...options } = {}) =>
    it(name, async () => {
      browser ??= await launch();
      const before = left;
      left = null;
      const excel = await opened(browser, before, options);
      try {
        await flow(excel);
        expect(excel.troubles.filter((trouble) => !expectedTroubles?.test(trouble))).toEqual([]);
        left = { excel, shape: shapeOf(options) };
      } catch (error) {
        mkdirSync(failures, { recursive: true });
        await excel.page.screenshot({
          path: join(failures, `${name.replace(/[^\p{L}\d]+/gu, '-').slice(0, 60)}.png`),
        });
        if (excel.troubles.length > 0) console.error(excel.troubles.join('\n'));
        await excel.close();
        throw error;
      }
    });
}
