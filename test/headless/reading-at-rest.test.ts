import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import type { ICellData } from '@univerjs/core';
import { globSync } from 'tinyglobby';

import { readWorkbook } from '../../src/excel/read';
import { readAtRest } from '../../src/headless/reading-at-rest';
import type { Grid, WorkbookReading } from '../../src/sheets/grid';
import { needsEngine } from '../../src/workbench/at-rest';
import type { NeedOfEngine } from '../../src/workbench/at-rest';
import type { BookExtras, BookFile } from '../../src/workbench/book';
import { indented } from '../../src/workbench/indent';
import { openWorkbook } from '../../src/workbench/node';
import { readXlsx, writeXlsx } from '../../src/workbench/xlsx';
import { makeBook } from '../support/books';
import type { TestCell } from '../support/books';
import { withParts } from '../workbench/xlsx/fixtures';

const root = join(__dirname, '../..');
const files = globSync(['assets/samples/*.xlsx', 'test/**/*.xlsx'], { cwd: root }).sort();

const within = (lines: ReadonlySet<number>, first: number, count: number): ReadonlySet<number> =>
  new Set([...lines].filter((line) => line >= first && line < first + count));

/** Hidden lines beyond the cells are known for the sake of a pane, in which a sheet may grow; nothing else looks at them. */
const withoutLinesBeyond = (grid: Grid): Grid => ({
  ...grid,
  hiddenRows: within(grid.hiddenRows, grid.top, grid.rows),
  hiddenColumns: within(grid.hiddenColumns, grid.left, grid.columns),
});

const plain = (reading: WorkbookReading): WorkbookReading => ({
  ...reading,
  grids: reading.grids.map(withoutLinesBeyond),
});

interface Opened {
  readonly reading: WorkbookReading;
  readonly leftOut: BookExtras['leftOut'];
}

async function readOpen(book: BookFile): Promise<Opened> {
  const open = await openWorkbook(book);
  try {
    return { reading: plain(await readWorkbook()), leftOut: open.engine.extras.leftOut };
  } finally {
    await open.close();
  }
}

const bookOf = async (file: string): Promise<BookFile> =>
  await readXlsx(new Uint8Array(await readFile(join(root, file))));

const needy: Readonly<Record<string, NeedOfEngine>> = {
  'dynamic.xlsx': 'rare-formulas',
  'prefixes.xlsx': 'computed',
  'r-foreign-name.xlsx': 'computed',
  'structured.xlsx': 'rare-formulas',
};

test.each(files)('%s reads the same behind Excel and from its file', async (file) => {
  const book = await bookOf(file);
  const need = needsEngine(book);
  expect(need).toBe(needy[basename(file)] ?? null);
  if (need !== null) return;
  const { reading, leftOut } = await readOpen(book);
  expect(plain(readAtRest(book, {}))).toEqual(reading);
  expect(book.extras.leftOut).toEqual(leftOut);
});

/** A small table whose sums are formulas with the values that Excel left in the file. */
const formulas: readonly (readonly (TestCell | ICellData)[])[] = [
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt'],
  ['1', 'Chỉ đạo điều hành', { f: '=SUM(C3:C4)', v: 3, t: 2 }, { f: '=ROUND(SUM(D3:D4),2)', v: 2.5, t: 2 }],
  ['1.1', 'Kế hoạch', 1, 1],
  ['1.2', 'Kiểm tra', 2, 1.5],
  [
    '',
    { f: '=IF(D2>2,"đạt","chưa")', v: 'đạt', t: 1 },
    { f: '=D2>2', v: 1, t: 3 },
    { f: '=Tong/C9', v: '#DIV/0!', t: 1 },
  ],
];

/** A sheet of such cells, as Univer has them. */
function cellData(rows: typeof formulas): Record<number, Record<number, ICellData>> {
  const cells = makeBook([
    {
      name: 'x',
      cells: rows.map((row) => row.map((cell) => (cell !== null && typeof cell === 'object' ? null : cell))),
    },
  ]).snapshot.sheets['s1']?.cellData as Record<number, Record<number, ICellData>>;
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell !== null && typeof cell === 'object') (cells[r] ??= {})[c] = cell;
    }),
  );
  return cells;
}

const resource = (names: readonly object[]) => ({
  name: 'SHEET_DEFINED_NAME_PLUGIN',
  data: JSON.stringify(
    Object.fromEntries(names.map((name, at) => [`n${String(at)}`, { id: `n${String(at)}`, ...name }])),
  ),
});

/** The book once it was a file. */
/** As somebody else's file, which does not ask for a calculation as a new one of ours does. */
const filed = async (book: BookFile): Promise<BookFile> => {
  const read = await readXlsx(await writeXlsx(book));
  delete read.extras.asksCalculation;
  return read;
};

function oddBook(): BookFile {
  const names = ['Mở đầu', 'Giữa', 'Sau', 'Cuối'];
  const uncoded = names.map((name, at): ICellData => ({
    v: name,
    t: 1,
    s: { bl: at % 2 ? 1 : 0, ...indented(at) },
  }));
  const book = makeBook([
    {
      name: 'Bảng',
      more: {
        cellData: cellData(formulas),
        rowData: { 2: { hd: 1 }, 3: { s: 'row' }, 40: { hd: 1 } },
        columnData: { 0: { s: 'column' }, 2: { hd: 1 }, 3: { s: 'column' }, 30: { hd: 1 } },
        mergeData: [{ startRow: 0, endRow: 0, startColumn: 1, endColumn: 2 }],
      },
    },
    { name: 'Trống' },
    { name: 'Ẩn', cells: [[true, false, "chữ '", '007', null, -0]], more: { hidden: 1 } },
    {
      name: 'Không mã',
      more: {
        cellData: Object.fromEntries(
          uncoded.map((cell, at) => [at + 4, { 3: cell, 4: { v: at, t: 2 }, 6: { v: '1', t: 4 } }]),
        ),
      },
    },
  ]);
  const { snapshot } = book;
  snapshot.styles = { row: { n: { pattern: '0.00' } }, column: { n: { pattern: '@' }, bl: 1 } };
  snapshot.resources = [
    resource([
      { name: 'Tong', formulaOrRefString: "'Bảng'!$C$2", localSheetId: 'AllDefaultWorkbook' },
      { name: 'An', formulaOrRefString: '=0.5', localSheetId: 'AllDefaultWorkbook', hidden: true },
      { name: 'Rieng', formulaOrRefString: "'Ẩn'!$A$1", localSheetId: 's3' },
    ]),
  ];
  const xml = '<a xmlns="urn:x"/>';
  return { snapshot, extras: { ...book.extras, customXmlParts: [{ id: '{A}', namespace: 'urn:x', xml }] } };
}

test('formulas with their values, hidden lines, styled lines, looks, names and a hidden sheet read the same', async () => {
  const book = await filed(oddBook());
  expect(needsEngine(book)).toBeNull();
  const reading = plain(readAtRest(book, {}));
  expect(reading).toEqual((await readOpen(book)).reading);
  const [table, , hidden, uncoded] = reading.grids;
  expect(table).toMatchObject({
    rows: 5,
    mergesKnown: true,
    hiddenRows: new Set([2]),
    hiddenColumns: new Set([2]),
  });
  expect(table?.formulas[1]?.[3]).toBe('=ROUND(SUM(D3:D4),2)');
  expect(table?.values[4]).toEqual(['', 'đạt', true, '#DIV/0!']);
  expect(table?.formats.slice(2, 4)).toEqual([
    ['@', 'General', 'General', '@'],
    ['0.00', '0.00', '0.00', '0.00'],
  ]);
  expect(hidden).toMatchObject({ visible: false, values: [[true, false, "chữ '", '007', '', 0]] });
  expect(uncoded?.looks?.[0]?.looks.map(({ indent, bold }) => [indent, bold])).toEqual([
    [0, false],
    [1, true],
    [2, false],
    [3, true],
  ]);
  expect(reading.names.map(({ name }) => name)).toEqual(['An', 'Tong', 'Rieng']);
});

const withFormula = (cell: ICellData, extras: Partial<BookExtras> = {}): BookFile =>
  makeBook([{ name: 'S', more: { cellData: { 0: { 0: { v: 1, t: 2 }, 1: cell } } } }], extras);

test('results of 0 and "" read the same where the file says that they were computed', async () => {
  const cells = { 0: { 0: { f: '=B1*2', v: 0, t: 2 }, 1: { v: 4, t: 2 }, 2: { f: '=A1&""', v: '', t: 1 } } };
  const book = makeBook([{ name: 'S', more: { cellData: cells } }], { computed: true });
  expect(needsEngine(book)).toBeNull();
  const reading = readAtRest(book, {});
  expect(reading.grids[0]?.values).toEqual([[0, 4, '']]);
  expect(plain(reading)).toEqual((await readOpen(book)).reading);
});

test.each<[string, BookFile, NeedOfEngine | null]>([
  ['a formula with its value', withFormula({ f: '=A1*2', v: 2, t: 2 }), null],
  ['a formula without one', withFormula({ f: '=A1*2' }), 'computed'],
  ['a formula whose value may be none', withFormula({ f: '=A1*0', v: 0, t: 2 }), 'computed'],
  ['a 0 that the file says was computed', withFormula({ f: '=A1*0', v: 0, t: 2 }, { computed: true }), null],
  ['no value, whatever the file says', withFormula({ f: '=A1*0' }, { computed: true }), 'computed'],
  ['a function of the day', withFormula({ f: '=A1+TODAY()', v: 46000, t: 2 }), 'rare-formulas'],
  ['another workbook', withFormula({ f: '=[1]S!A1', v: 2, t: 2 }), 'rare-formulas'],
  ['a table', withFormula({ f: '=SUM(Bang[Diem])', v: 2, t: 2 }), 'rare-formulas'],
  [
    'an array over cells',
    withFormula({ f: '=A1:A2*2', v: 2, t: 2, custom: { array: 'B1:B2' } }),
    'rare-formulas',
  ],
  ['two sheets of one name', makeBook([{ name: 'Bảng' }, { name: 'bảng' }]), 'same-names'],
])('%s: why an engine is needed', (_, book, need) => {
  expect(needsEngine(book)).toBe(need);
});

/** A file of a result of 0 that is not true, with what its workbook says of calculation. */
const fileOfZero = async (calculation: string): Promise<BookFile> => {
  const cells = { 0: { 0: { f: '=B1*2', v: 0, t: 2 }, 1: { v: 4, t: 2 } } };
  const written = await writeXlsx(makeBook([{ name: 'S', more: { cellData: cells } }]));
  const bytes = withParts(written, (texts) => ({
    'xl/workbook.xml': (texts['xl/workbook.xml'] ?? '')
      .replace(/<calcPr[^>]*>/u, '')
      .replace('</sheets>', `</sheets>${calculation}`),
  }));
  return await readXlsx(bytes);
};

test.each<[string, NeedOfEngine | null]>([
  ['<calcPr calcId="191029"/>', null],
  ['<calcPr calcId="191029" fullCalcOnLoad="1"/>', 'computed'],
  ['', 'computed'],
])(
  'a 0 is taken from a file as Excel shows it, unless it is to be computed at opening: %s',
  async (calculation, need) => {
    const book = await fileOfZero(calculation);
    expect(needsEngine(book)).toBe(need);
    const { reading } = await readOpen(book);
    expect(reading.grids[0]?.values).toEqual([[need === null ? 0 : 8, 4]]);
    if (need === null) expect(plain(readAtRest(book, {}))).toEqual(reading);
  },
);

test('a sheet with more merged areas than Excel tells at once is read by Excel', () => {
  const merges = Array.from({ length: 513 }, (_, row) => ({
    startRow: row,
    endRow: row,
    startColumn: 0,
    endColumn: 1,
  }));
  expect(needsEngine(makeBook([{ name: 'S', more: { mergeData: merges } }]))).toBe('many-merges');
});

test('two names of one scope that differ by case alone are read by Excel', () => {
  const book = makeBook([{ name: 'S' }]);
  const same = ['Tong', 'TONG'].map((name) => ({
    name,
    formulaOrRefString: 'S!$A$1',
    localSheetId: 'AllDefaultWorkbook',
  }));
  book.snapshot.resources = [resource(same)];
  expect(needsEngine(book)).toBe('same-names');
});
