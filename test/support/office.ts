/** Opens test books behind office.js and says in a word what a request came to. */
import { openWorkbook, type OpenOptions, type OpenWorkbook } from '../../src/workbench/node';
import type { BookFile } from '../../src/workbench/book';
import { makeBook, type TestSheet } from './books';

/** A book that is opened before each test of the file and closed after it. */
export function eachBook(
  make: () => BookFile | readonly TestSheet[],
  options: OpenOptions = {},
): { readonly now: OpenWorkbook } {
  let open: OpenWorkbook | undefined;
  beforeEach(async () => {
    const given = make();
    open = await openWorkbook('snapshot' in given ? given : makeBook(given), { locale: 'en-US', ...options });
  });
  afterEach(async () => {
    await open?.close();
    open = undefined;
  });
  return {
    get now() {
      if (!open) throw new Error('The book is open only while a test runs.');
      return open;
    },
  };
}

/** Runs a batch on the first sheet and syncs. */
export async function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return await Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result;
  });
}

/** The error code that a batch on the first sheet ends with, or "none". */
export async function codeOf(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<string> {
  try {
    await onSheet((sheet, context) => {
      work(sheet, context);
    });
    return 'none';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

/** Values of an address on the first sheet. */
export async function valuesOf(address: string): Promise<unknown[][]> {
  const range = await onSheet((sheet) => sheet.getRange(address).load('values'));
  return range.values as unknown[][];
}

/** Formulas of an address on the first sheet. */
export async function formulasOf(address: string): Promise<unknown[][]> {
  const range = await onSheet((sheet) => sheet.getRange(address).load('formulas'));
  return range.formulas as unknown[][];
}

/** One turn of the event loop: every message, and every timer of no time, that was waiting has run. */
const turn = async (): Promise<void> =>
  await new Promise((resolve) => setTimeout(() => setImmediate(resolve), 0));

/** So many turns of the event loop as anything that is on its way takes at most. */
export async function nextTurns(count = 6): Promise<void> {
  for (let turns = 0; turns < count; turns += 1) await turn();
}

/**
 * Lets happen what is on its way: the engine computes, requests are answered, and an event is put off by the command that
 * makes it, by the host that raises it and by the page that hears it.
 */
export async function settle({ engine, host }: OpenWorkbook): Promise<void> {
  for (let turns = 0; turns < 6; turns += 1) {
    await engine.settle();
    await turn();
    await host.idle();
  }
}

/** The same with all that comes of it, however many requests that takes. What has not happened then never will. */
export async function drain(open: OpenWorkbook): Promise<void> {
  for (let before = -1; before !== open.traffic.requests.length;) {
    before = open.traffic.requests.length;
    await settle(open);
  }
}
