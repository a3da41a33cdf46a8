/** Workbooks for tests, written as tables of cells. */
import { LocaleType, type ICellData, type IWorkbookData, type IWorksheetData } from '@univerjs/core';

import type { BookExtras, BookFile } from '../../src/workbench/book';

export type TestCell = string | number | boolean | null;

export interface TestSheet {
  readonly name: string;
  /** Rows of cells; a string that begins with "=" is a formula, null leaves the cell out. */
  readonly cells?: readonly (readonly TestCell[])[];
  readonly rowCount?: number;
  readonly columnCount?: number;
  readonly more?: Partial<IWorksheetData>;
}

/** A book of these sheets; their ids are "s1", "s2" and so on. */
export function makeBook(sheets: readonly TestSheet[], extras: Partial<BookExtras> = {}): BookFile {
  const data = sheets.map((sheet, index) => sheetData(`s${index + 1}`, sheet));
  const snapshot: IWorkbookData = {
    id: 'book',
    name: 'Book',
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: data.map(({ id }) => id ?? ''),
    sheets: Object.fromEntries(data.map((sheet) => [sheet.id ?? '', sheet])),
    resources: [],
  };
  return { snapshot, extras: { ...emptyExtras(), ...extras } };
}

export const emptyExtras = (): BookExtras => ({
  customXmlParts: [],
  settings: {},
  workbookProtected: false,
  readOnly: false,
  date1904: false,
  sheets: {},
  original: null,
});

function sheetData(id: string, sheet: TestSheet): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  (sheet.cells ?? []).forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null) (cellData[r] ??= {})[c] = cellOf(value);
    }),
  );
  return {
    id,
    name: sheet.name,
    cellData,
    rowCount: sheet.rowCount ?? 100,
    columnCount: sheet.columnCount ?? 20,
    ...sheet.more,
  };
}

function cellOf(value: Exclude<TestCell, null>): ICellData {
  if (typeof value === 'number') return { v: value, t: 2 };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: 3 };
  return value.startsWith('=') ? { f: value } : { v: value, t: 1 };
}
