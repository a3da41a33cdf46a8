/** Runs an end-to-end flow on a workbook of its own, and fails it for any trouble of the pages even when the flow itself passed. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type LeftPage } from './browser';
import { EmbeddedExcel, type OpenOptions } from './embedded-excel';
import { kept } from './one-browser.js';

const failures = join(__dirname, '../../test-output/failures');

export interface FlowOptions extends OpenOptions {
  /** Troubles that this flow provokes on purpose. */
  readonly expectedTroubles?: RegExp;
}

export type Flow = (excel: EmbeddedExcel) => Promise<void>;

const shapeOf = ({ pane, viewport }: OpenOptions): string => JSON.stringify([pane, viewport]);

/** The page of the flow before with another workbook where it fits, else a new one. */
async function opened(left: LeftPage | null, options: OpenOptions): Promise<EmbeddedExcel> {
  if (left?.asked === shapeOf(options)) {
    const excel = EmbeddedExcel.goOn(left);
    if (await excel.openAgain(options)) return excel;
  }
  await left?.page.close();
  const browser = await launch();
  await browser.clearPermissions();
  return await EmbeddedExcel.open(browser, options);
}

/** What makes a test of a flow. */
export function useFlows(): (name: string, flow: Flow, options?: FlowOptions) => void {
  return (name, flow, { expectedTroubles, ...options } = {}) =>
    it(name, async () => {
      const before = kept.left;
      kept.left = null;
      const excel = await opened(before, options);
      try {
        await flow(excel);
        expect(excel.troubles.filter((trouble) => !expectedTroubles?.test(trouble))).toEqual([]);
        kept.left = excel.leave(shapeOf(options));
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
