/** Watches what formulas come to: Excel tells of no edit when only a result becomes another. */
import { after } from './clock';
import { runWhenFree } from './run';

/** Milliseconds that news is gathered before it is told. */
const GATHER = 50;

/**
 * Tells of sheets whose formulas were computed, for as long as the page lives.
 * @throws ExcelFailure when Excel refuses to watch.
 */
export const watchCalculated = async (listener: (sheetIds: ReadonlySet<string>) => void): Promise<void> => {
  let pending = new Set<string>();
  const tell = (): void => {
    const told = pending;
    pending = new Set();
    listener(told);
  };
  await runWhenFree(async (context) => {
    context.workbook.worksheets.onCalculated.add(async ({ worksheetId }) => {
      if (pending.size === 0) after(GATHER, tell);
      pending.add(worksheetId);
      await Promise.resolve();
    });
    await context.sync();
  });
};
