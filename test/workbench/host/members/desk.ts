/** Where an expectation is tried: a sheet of its own in a workbook that all share, behind Microsoft's office.js. */
import type { BookExtras } from '../../../../src/workbench/book';
import { openWorkbook, type OpenWorkbook } from '../../../../src/workbench/node';
import { makeBook } from '../../../support/books';
import { drain } from '../../../support/office';

type Work<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>;

export interface Desk {
  readonly open: OpenWorkbook;
  /** The sheet's name. */
  readonly name: string;
  /** Works on the sheet and syncs. */
  readonly on: <T>(work: Work<T>) => Promise<T>;
  /** The error code that work on the sheet ends with, or "none". */
  readonly codeOf: (work: Work<unknown>) => Promise<string>;
  /** What an event brings that work on the sheet raises. */
  readonly heard: <T>(
    on: (sheet: Excel.Worksheet, context: Excel.RequestContext) => OfficeExtension.EventHandlers<T>,
    work: Work<unknown>,
  ) => Promise<readonly T[]>;
  /** Lets happen what is on its way. */
  readonly settled: () => Promise<void>;
  /** Works on the first sheet of another workbook, and syncs; answers what is asked of it or the error's code. */
  readonly elsewhere: (
    extras: Partial<BookExtras>,
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => () => unknown,
  ) => Promise<unknown>;
}

/** A1:D4 of every desk. */
export const deskCells = [
  ['Mã', 'Điểm', 'Tổng', ''],
  ['I', 10, '=SUM(B3:B4)', ''],
  ['I.a', 4, '', 'x'],
  ['I.b', 5.5, '', ''],
] as const;

const elsewhere: Desk['elsewhere'] = async (extras, work) => {
  const other = await openWorkbook(makeBook([{ name: 'S' }], extras), { locale: 'en-US' });
  try {
    return await other.Excel.run(async (context) => {
      const answer = work(context.workbook.worksheets.getFirst(), context);
      await context.sync();
      return answer();
    });
  } catch (error) {
    return (error as { code?: string }).code;
  } finally {
    await other.close();
  }
};

/** Lays out a sheet, has the work done on it, and takes it away. */
export async function atDesk(open: OpenWorkbook, work: (desk: Desk) => Promise<void>): Promise<void> {
  const name = await Excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.add().load('name');
    sheet.getRange('A1:D4').values = deskCells.map((row) => [...row]);
    await sheet.context.sync();
    return sheet.name;
  });
  const on: Desk['on'] = async (batch) =>
    await Excel.run(async (context) => {
      const result = await batch(context.workbook.worksheets.getItem(name), context);
      await context.sync();
      return result;
    });
  await work({
    open,
    name,
    on,
    codeOf: async (batch) => {
      try {
        await on(batch);
        return 'none';
      } catch (error) {
        return (error as { code?: string }).code ?? String(error);
      }
    },
    heard: async (of, batch) => {
      const told: Parameters<Parameters<ReturnType<typeof of>['add']>[0]>[0][] = [];
      const handle = await on((sheet, context) =>
        of(sheet, context).add(async (event) => {
          told.push(event);
          await Promise.resolve();
        }),
      );
      await on(batch);
      await drain(open);
      await Excel.run(handle.context as Excel.RequestContext, async (context) => {
        handle.remove();
        await context.sync();
      });
      return told;
    },
    settled: async () => await drain(open),
    elsewhere,
  });
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItemOrNullObject(name).delete();
    await workbook.context.sync();
  });
}
