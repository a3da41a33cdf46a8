import { columnIndex, rowIndex } from '../../src/a1/place';
import type { CellValue } from '../../src/domain/appendix';
import { setJournalStore } from '../../src/excel/journal-store';
import { setClock } from '../../src/excel/clock';
import type { CellContent, CellEdit, Patch } from '../../src/sheets/patch';
import type { BookFile } from '../../src/workbench/book';
import { openWorkbook } from '../../src/workbench/node';
import type { OpenOptions, OpenWorkbook } from '../../src/workbench/node';
import { makeBook } from '../support/books';
import type { TestSheet } from '../support/books';
import { StillClock } from '../support/still-clock';

/** A field with two leaves; scores as numbers and as text, a wrong stated sum in D2. */
export const smallPlan: TestSheet = {
  name: 'Phụ lục',
  cells: [
    ['STT', 'Nội dung', 'Điểm chuẩn', 'Điểm 2021'],
    ['1', 'Lĩnh vực một', 3, 2.7],
    ['1.1', 'Tiêu chí một', 1, 0.75],
    ['1.2', 'Tiêu chí hai', 2, '1,75'],
    ['Tổng', null, '=SUM(C3:C4)', '=D2'],
  ],
};

export const place = (row: number, column: number) => ({ row: rowIndex(row), column: columnIndex(column) });

let current: OpenWorkbook | null = null;
let clock: StillClock | null = null;

/** The clock of the workbook that is open. */
export const stillClock = (): StillClock => {
  if (!clock) throw new Error('No workbook is open.');
  return clock;
};

/** The workbook that is open. */
export const opened = (): OpenWorkbook => {
  if (!current) throw new Error('No workbook is open.');
  return current;
};

/** Opens a workbook for one test, in the place of one that is open; closed by `closeBook`. Time stands still while anything is on its way. */
export const openBook = async (
  source: BookFile | Uint8Array | readonly TestSheet[] = [smallPlan],
  options: OpenOptions = {},
): Promise<OpenWorkbook> => {
  await closeBook();
  setJournalStore(null);
  const book = Array.isArray(source) ? makeBook(source as readonly TestSheet[]) : (source as BookFile);
  current = await openWorkbook(book, options);
  clock = new StillClock(current);
  setClock(clock);
  return current;
};

export const closeBook = async (): Promise<void> => {
  current?.host.faults.clear();
  await clock?.rest();
  setClock();
  await current?.close();
  current = null;
  clock = null;
};

/** Contents and formats of a range, asked of Excel directly. */
export const peek = async (
  address: string,
  sheet = 'Phụ lục',
): Promise<{ values: CellValue[][]; formulas: CellValue[][]; formats: string[][] }> =>
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values,formulas,numberFormat');
    await context.sync();
    return {
      values: range.values as CellValue[][],
      formulas: range.formulas as CellValue[][],
      formats: range.numberFormat as string[][],
    };
  });

/** Types into the sheet as a person or a co-author would. */
export const type = async (address: string, formulas: CellValue[][], sheet = 'Phụ lục'): Promise<void> => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = formulas;
    await context.sync();
  });
};

/** A person types into the grid: past office.js, so that Excel does not name this add-in as the source. */
export const typeByHand = async (
  { engine }: OpenWorkbook,
  row: number,
  column: number,
  value: number | string,
): Promise<void> => {
  await engine.run('sheet.command.set-range-values', {
    unitId: engine.unitId,
    subUnitId: 's1',
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    value: { v: value, f: null, t: typeof value === 'number' ? 2 : 1 },
  });
  await engine.settle();
};

const general = (content: CellValue | CellContent): CellContent =>
  typeof content === 'object' ? content : { formula: content, format: 'General' };

/** A patch on the small plan (sheet "s1"): [row, column, before, after]. */
export const patchOf = (
  ...edits: readonly (readonly [number, number, CellValue | CellContent, CellValue | CellContent])[]
): Patch => ({
  action: 'recompute',
  sheets: [
    {
      sheet: 'Phụ lục',
      sheetId: 's1',
      edits: edits.map(([row, column, before, after]): CellEdit => ({
        row,
        column,
        before: general(before),
        after: general(after),
        reason: 'subtotal',
        shows: String(general(after).formula),
      })),
      newColumns: [],
    },
  ],
});
