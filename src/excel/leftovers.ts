/**
 * Passing names that Ctrl+Z has brought back. The journal knows of no insertion that is open, so they belong to none; they
 * are cleared when the next insertion needs them, and not before: clearing them would cost a person what Ctrl+Y brings back.
 */
import { run } from './run';
import { isPassing } from './steps/passing-name';

/** One round trip, two when there are any. @throws ExcelFailure when Excel refuses. */
export const clearLeftovers = async (): Promise<void> => {
  const left = await run(async (context) => {
    const { names } = context.workbook;
    names.load('items/name');
    await context.sync();
    return names.items.map(({ name }) => name).filter(isPassing);
  });
  if (left.length === 0) return;
  await run(async (context) => {
    for (const name of left) context.workbook.names.getItem(name).delete();
    await context.sync();
  });
};
