/** A workbook behind the pane's session with the custom functions of the add-in, as Excel would call them. */
import { parseCell } from '../../src/a1/address';
import { associateFunctions } from '../../src/functions/associate';
import type { CustomFunctionsLibrary } from '../../src/functions/library';
import { functionsMetadata } from '../../src/functions/metadata';
import { namespace } from '../../src/functions/registry';
import { functionSource } from '../../src/taskpane/session/function-source';
import type { Session } from '../../src/taskpane/session/session';
import type { BookFile } from '../../src/workbench/book';
import type { TestSheet } from '../support/books';
import { openBook, opened } from '../excel/support';
import { drain } from '../support/office';
import { newSession } from '../taskpane/open-session';

/** Opens a pane over a workbook in which the functions are registered and associated. */
export async function openWithFunctions(
  source: Uint8Array | BookFile | readonly TestSheet[],
): Promise<Session> {
  const metadata = await functionsMetadata('vi');
  await openBook(source, { functions: { namespace, metadata } });
  const session = await newSession();
  const { CustomFunctions } = opened() as unknown as { CustomFunctions: CustomFunctionsLibrary };
  associateFunctions(CustomFunctions, Promise.resolve(functionSource(session)));
  await session.start();
  return session;
}

/** Lets everything come to rest: edits heard and read, functions answered. */
export async function rest(): Promise<void> {
  await drain(opened());
  await opened().engine.functions.calls.answered();
  await drain(opened());
}

/** Adds an empty sheet and writes one formula per row into its column A; resolves to what the cells then show. */
export async function asked(formulas: readonly string[], sheet = 'Hỏi'): Promise<readonly unknown[]> {
  const address = `A1:A${String(formulas.length)}`;
  await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    await context.sync();
    const place = found.isNullObject ? context.workbook.worksheets.add(sheet) : found;
    place.getRange(address).formulas = formulas.map((formula) => [`=${formula}`]);
    await context.sync();
  });
  await rest();
  return await shown(sheet, address);
}

/** The values of a column of cells. */
export async function shown(sheet: string, address: string): Promise<readonly unknown[]> {
  return await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });
}

/** The words that come with the error of a cell. */
export function wordsAt(address: string, sheet = 'Hỏi'): string | null {
  const { engine } = opened();
  const sheetId =
    engine.workbook
      .getSheets()
      .find((each) => each.getName() === sheet)
      ?.getSheetId() ?? '';
  const cell = parseCell(address);
  if (!cell) throw new Error(`${address} is no cell.`);
  return engine.functions.calls.messageAt({ sheetId, row: cell.row, column: cell.column });
}
