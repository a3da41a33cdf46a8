/** Random workbooks for the round-trip properties. */
import type { ICellData, IRange, IStyleData, IWorksheetData } from '@univerjs/core';
import fc from 'fast-check';

import type { BookFile } from '../../../src/workbench/book';
import { emptyExtras } from '../../support/books';
import { sheetIdOf } from '../../../src/workbench/xlsx/read/workbook-part';

const text = fc.oneof(
  fc.constantFrom(
    '1.10',
    '2,3',
    '=1+1',
    '@x',
    'Sở Nội vụ',
    ' hai đầu ',
    'dòng\nhai',
    '_x000D_',
    '#REF!',
    '0012',
    '9 - 10',
    "'",
    '<&">',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((each) => !/[\r\ufeff]/.test(each)),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
);

const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((each) => !Object.is(each, -0)),
  fc.integer({ min: -1000, max: 100_000 }),
  fc.integer({ min: 0, max: 10_000 }).map((each) => each / 100),
);

const formula = fc.constantFrom(
  '=SUM(A1:B2)',
  '=IF($A$1>0,"a ""b""",A1&"=")',
  "='Phụ lục 2'!A1*2",
  '=IFS(A1=1,2,TRUE,3)',
  '=1+1',
);

const color = fc.constantFrom('#FF0000', '#00B050', '#FFC7CE', '#000000');
const side = fc.record({ s: fc.integer({ min: 1, max: 13 }), cl: fc.record({ rgb: color }) });

const style = fc.record(
  {
    ff: fc.constantFrom('Times New Roman', 'Arial'),
    fs: fc.constantFrom(11, 12, 13.5),
    bl: fc.constant(1),
    it: fc.constant(1),
    st: fc.constant({ s: 1 }),
    ul: fc.constant({ s: 1 }),
    cl: fc.record({ rgb: color }),
    bg: fc.record({ rgb: color }),
    n: fc.record({ pattern: fc.constantFrom('0.00', '@', 'd-mmm', '#,##0.000', '0.00" điểm"') }),
    ht: fc.constantFrom(1, 2, 3),
    vt: fc.constantFrom(1, 2, 3),
    tb: fc.constant(3),
    pd: fc.constantFrom({ l: 12 }, { l: 32 }),
    bd: fc
      .record({ t: side, b: side, l: side, r: side }, { requiredKeys: [] })
      .filter((each) => Object.keys(each).length > 0),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<IStyleData>;

const content: fc.Arbitrary<ICellData> = fc.oneof(
  text.map((v) => ({ v, t: 1 })),
  text.map((v) => ({ v, t: 4 })),
  number.map((v) => ({ v, t: 2 })),
  fc.boolean().map((each) => ({ v: each ? 1 : 0, t: 3 })),
  fc.tuple(formula, number).map(([f, v]) => ({ f, v, t: 2 })),
  fc.constant({ v: '#N/A', t: 1, custom: { error: true } }),
  fc.constant({}),
);

const cell = fc
  .tuple(content, fc.option(style, { nil: undefined }))
  .map(([what, s]): ICellData => (s ? { ...what, s } : what));

/** Cells by row and column within 12 × 8. */
export const cells = fc.array(fc.tuple(fc.nat(11), fc.nat(7), cell), { maxLength: 25 }).map((placed) => {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const [row, column, data] of placed) (matrix[row] ??= {})[column] = data;
  return matrix;
});

const sheet = fc.record({
  cellData: cells,
  mergeData: fc.constantFrom<IRange[]>([], [{ startRow: 20, startColumn: 0, endRow: 21, endColumn: 3 }]),
  widths: fc.dictionary(fc.nat(7).map(String), fc.integer({ min: 10, max: 400 }), { maxKeys: 3 }),
  heights: fc.dictionary(fc.nat(11).map(String), fc.integer({ min: 10, max: 100 }), { maxKeys: 3 }),
  hiddenRow: fc.option(fc.nat(11), { nil: undefined }),
});

/** Default fonts: columns are measured by their digits. */
const font = fc.constantFrom(
  {},
  { ff: 'Times New Roman', fs: 12 },
  { ff: 'Arial', fs: 14 },
  { ff: 'Phông lạ' },
);

const names = ['Phụ lục', 'Phụ lục 2', "L'an"] as const;

/** A workbook that was in no file yet: one to three sheets, names of both scopes. */
export const book: fc.Arbitrary<BookFile> = fc
  .tuple(fc.array(sheet, { minLength: 2, maxLength: 3 }), font)
  .map(([sheets, defaultStyle]) => {
    const ids = sheets.map((_, index) => sheetIdOf(index + 1));
    const built = sheets.map(
      ({ cellData, mergeData, widths, heights, hiddenRow }, index): Partial<IWorksheetData> => {
        const rowData: Record<number, { h?: number; ia?: 0; hd?: 1 }> = {};
        for (const [row, h] of Object.entries(heights)) rowData[Number(row)] = { h, ia: 0 };
        if (hiddenRow !== undefined) rowData[hiddenRow] = { ...rowData[hiddenRow], hd: 1 };
        const columnData = Object.fromEntries(Object.entries(widths).map(([column, w]) => [column, { w }]));
        return { id: ids[index] ?? '', name: names[index] ?? '', cellData, mergeData, rowData, columnData };
      },
    );
    const defined = {
      a: {
        id: 'a',
        name: 'CCHC_A',
        formulaOrRefString: "'Phụ lục 2'!$A$1:$B$2",
        localSheetId: 'AllDefaultWorkbook',
      },
      b: { id: 'b', name: 'Rieng', formulaOrRefString: '=SUM(1,2)', localSheetId: ids[1] },
    };
    return {
      snapshot: {
        id: 'workbook',
        name: '',
        appVersion: '',
        locale: 'viVN' as BookFile['snapshot']['locale'],
        styles: {},
        defaultStyle,
        sheetOrder: ids,
        sheets: Object.fromEntries(built.map((each, index) => [ids[index] ?? '', each] as const)),
        resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(defined) }],
      },
      extras: emptyExtras(),
    };
  });
