/** What can happen to a sheet between a plan and its writing, or between a write and its undo. */
import type { OpenWorkbook } from '../../src/workbench/node';
import type { TestSheet } from '../support/books';
import { withParts } from '../workbench/xlsx/fixtures';
import { typeByHand } from './support';

/** A wrong sum, a comma for a point, a row to come, gaps to fill: every action finds something to do. */
export const plan: TestSheet = {
  name: 'Phụ lục',
  cells: [
    ['KẾ HOẠCH NÂNG CAO CHỈ SỐ CCHC TỈNH ĐẮK NÔNG NĂM 2026'],
    ['STT', 'Nội dung tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2025', 'Mục tiêu 2026', 'Đơn vị chủ trì'],
    ['1', 'Chỉ đạo điều hành cải cách hành chính', 3, 2.7, 3, null],
    ['1.1', 'Kế hoạch cải cách hành chính', 1, 0.75, 1, 'Sở Nội vụ'],
    ['1,2', 'Báo cáo cải cách hành chính', 2, 1.75, 2, 'Sở Nội vụ'],
    ['2', 'Cải cách thể chế', 1, 0.5, 1, 'Sở Tư pháp'],
    [null, 'Tổng điểm', 4, 3, 4, null],
  ],
};

const onSheet = async (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('s1'));
    await context.sync();
  });

export interface Trouble {
  /** What it does to the file before it is opened. */
  readonly file?: (bytes: Uint8Array) => Uint8Array;
  readonly comes: (open: OpenWorkbook) => Promise<void>;
  /** Makes the sheet what it was; left out where nobody can. */
  readonly goes?: (open: OpenWorkbook) => Promise<void>;
}

const sheetPath = 'xl/worksheets/sheet1.xml';
const filter =
  '<autoFilter ref="A2:F7"><filterColumn colId="3"><filters><filter val="0.75"/></filters></filterColumn></autoFilter>';

/** Only the rows with 0,75 are seen. */
const filtered = (bytes: Uint8Array): Uint8Array =>
  withParts(bytes, (texts) => ({
    [sheetPath]: (texts[sheetPath] ?? '')
      .replace(/<row r="([3567])"/gu, '<row r="$1" hidden="1"')
      .replace('</sheetData>', `</sheetData>${filter}`),
  }));

const change = (work: (sheet: Excel.Worksheet) => void) => async (): Promise<void> => await onSheet(work);

const deleted = async (): Promise<void> => await onSheet((sheet) => sheet.delete());

export const troubles: Readonly<Record<string, Trouble>> = {
  filtered: {
    file: filtered,
    comes: async () => await Promise.resolve(),
  },
  protected: {
    comes: change(({ protection }) => protection.protect()),
    goes: change(({ protection }) => protection.unprotect()),
  },
  'very hidden': {
    comes: change((sheet) => {
      sheet.visibility = 'VeryHidden';
    }),
    goes: change((sheet) => {
      sheet.visibility = 'Visible';
    }),
  },
  renamed: {
    comes: change((sheet) => {
      sheet.name = "Bảng 'mới', 2026!";
    }),
    goes: change((sheet) => {
      sheet.name = 'Phụ lục';
    }),
  },
  'edited by a co-author where a sum adds up': {
    comes: async (open) => await typeByHand(open, 3, 3, 0.25),
    goes: async (open) => await typeByHand(open, 3, 3, 0.75),
  },
  'edited by a co-author in a sum': {
    comes: async (open) => await typeByHand(open, 2, 3, 2.8),
    goes: async (open) => await typeByHand(open, 2, 3, 2.7),
  },
  deleted: { comes: deleted },
  'deleted and added again': {
    comes: async () => {
      await deleted();
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Phụ lục');
        const cells = (plan.cells ?? []).map((row) => Array.from({ length: 6 }, (_, at) => row[at] ?? ''));
        sheet.getRange('A1:F7').formulas = cells;
        await context.sync();
      });
    },
  },
};
