/** Which sheet a person looks at: the one that is active now, and every one that becomes it. */
import { runWhenFree } from './run';

/**
 * Tells the id of the active sheet, at once and whenever another becomes active, as long as the pane is open.
 * @throws ExcelFailure when Excel refuses to tell.
 */
export const watchActiveSheet = async (listener: (sheetId: string) => void): Promise<void> => {
  const id = await runWhenFree(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onActivated.add(async ({ worksheetId }) => {
      listener(worksheetId);
      await Promise.resolve();
    });
    const active = worksheets.getActiveWorksheet();
    active.load('id');
    await context.sync();
    return active.id;
  });
  listener(id);
};
