/** The pane's session over a real workbook, through src/excel, Microsoft's office.js and the embedded host. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPreferences } from '../../src/excel/host';
import { createSession, type Session } from '../../src/taskpane/session/session';
import { chosenReport } from '../../src/taskpane/session/session-state';
import type { BookFile } from '../../src/workbench/book';
import type { OpenOptions } from '../../src/workbench/node';
import { planSave, readXlsx } from '../../src/workbench/xlsx';
import { closeBook, openBook, opened } from '../excel/support';
import type { TestSheet } from '../support/books';

export const sample = (name: string) =>
  new Uint8Array(readFileSync(join(__dirname, '../../assets/samples', `${name}.xlsx`)));

/** The workbook of the session that was started last. */
export const openedBook = opened;

/** A pane that was not opened yet, on the workbook that is open. */
export const newSession = async (): Promise<Session> => createSession(await openPreferences());

/** A pane that has just been opened on a workbook; `closeBook` ends it. */
export async function start(
  source: Uint8Array | BookFile | readonly TestSheet[],
  options: OpenOptions = {},
): Promise<Session> {
  await openBook(source, options);
  const session = await newSession();
  await session.start();
  return session;
}

/** The workbook saved as a file and opened again, in a pane that has just been opened. */
export async function reopened(): Promise<Session> {
  const { engine } = openedBook();
  await engine.settle();
  const { bytes, losses } = await planSave(engine.toFile());
  expect(losses).toEqual([]);
  await closeBook();
  return await start(await readXlsx(bytes));
}

/** The report of the appendix on show. */
export const report = (session: Session) => {
  const found = chosenReport(session.store.get());
  if (!found) throw new Error('nothing recognised');
  return found;
};

export const select = async (address: string, sheet = 'Phụ lục'): Promise<void> => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).select();
    await context.sync();
  });
};
