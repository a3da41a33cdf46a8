import { readXlsx } from '../../../src/workbench/xlsx';
import { codeOf, eachBook, formulasOf, onSheet, valuesOf } from '../../support/office';

const books = eachBook(() => [
  {
    name: 'S',
    cells: [
      ['a', null],
      [1, 2],
      [3, 4],
    ],
  },
  { name: 'T' },
]);

test('a table is added with a name, headers and its ranges', async () => {
  const table = await onSheet((sheet) => {
    const added = sheet.tables.add('A1:B3', true);
    return {
      table: added.load('name,showHeaders'),
      range: added.getRange().load('address'),
      header: added.getHeaderRowRange().load('values'),
      body: added.getDataBodyRange().load('address'),
      touching: sheet.getRange('B2').getTables(false).load('items/name'),
    };
  });
  expect([table.table.name, table.table.showHeaders, table.range.address]).toEqual([
    'Table1',
    true,
    'S!A1:B3',
  ]);
  expect([table.header.values, table.body.address]).toEqual([[['a', 'Column2']], 'S!A2:B3']);
  expect(table.touching.items.map(({ name }) => name)).toEqual(['Table1']);
});

test('a table grows with inserted rows and can become plain cells', async () => {
  const [range, count] = await onSheet((sheet, { workbook }) => {
    const table = sheet.tables.add('A1:B3', true);
    sheet.getRange('2:2').insert('Down');
    const after = workbook.tables.getItem('Table1').getRange().load('address');
    table.convertToRange();
    return [after, workbook.tables.getCount()] as const;
  });
  expect([range.address, count.value]).toEqual(['S!A1:B4', 0]);
});

test('what is wrong or not offered says so', async () => {
  await onSheet((sheet) => sheet.tables.add('A1:B3', true));
  expect(await codeOf((sheet) => sheet.tables.add('B3:C4', true))).toBe('ItemAlreadyExists');
  expect(await codeOf((sheet) => sheet.tables.getItem('Khong').load('name'))).toBe('ItemNotFound');
});

/** "Lists" on its own sheet: names in A, points in B, a row's double in C. */
async function fruit(): Promise<void> {
  await onSheet((sheet) => {
    sheet.getRange('A10:C13').values = [
      ['Name', 'Points', 'Twice'],
      ['b', 2, ''],
      ['a', 3, ''],
      ['c', 1, ''],
    ];
    const table = sheet.tables.add('A10:C13', true);
    table.name = 'Fruit';
    sheet.getRange('C11:C13').formulas = [['=[@Points]*2'], ['=[@Points]*2'], ['=[@Points]*2']];
    sheet.getRange('E1').formulas = [['=SUM(Fruit[Points])']];
  });
}

test('structured references are computed, keep their spelling, and follow names', async () => {
  await fruit();
  expect(await valuesOf('C11:C13')).toEqual([[4], [6], [2]]);
  expect(await valuesOf('E1')).toEqual([[6]]);
  await onSheet((sheet) => {
    sheet.getRange('B10').values = [['Điểm số']];
    sheet.tables.getItem('Fruit').name = 'Quả';
  });
  expect(await formulasOf('C11')).toEqual([['=[@[Điểm số]]*2']]);
  expect(await formulasOf('E1')).toEqual([['=SUM(Quả[Điểm số])']]);
  expect(await valuesOf('E1')).toEqual([[6]]);
});

test('a formula that names no table, or no column of one, is refused', async () => {
  await fruit();
  expect(await codeOf((sheet) => (sheet.getRange('E2').formulas = [['=SUM(Veg[Points])']]))).toBe(
    'InvalidArgument',
  );
  expect(await codeOf((sheet) => (sheet.getRange('E2').formulas = [['=SUM(Fruit[No])']]))).toBe(
    'InvalidArgument',
  );
});

test('rows come with the column’s formula, and go; sums follow', async () => {
  await fruit();
  await onSheet((sheet) => sheet.tables.getItem('Fruit').rows.add(undefined, [['d', 10, '=[@Points]*2']]));
  expect([await valuesOf('E1'), await valuesOf('A14:C14')]).toEqual([[[16]], [['d', 10, 20]]]);
  await onSheet((sheet) => sheet.tables.getItem('Fruit').rows.add(0));
  expect(await formulasOf('A11:C11')).toEqual([['', '', '=[@Points]*2']]);
  await onSheet((sheet) => sheet.tables.getItem('Fruit').rows.getItemAt(0).delete());
  expect([await valuesOf('E1'), await valuesOf('A11')]).toEqual([[[16]], [['b']]]);
});

test('the blank row of a table without data takes the first data', async () => {
  const count = await onSheet((sheet) => {
    const table = sheet.tables.add('D20:E20', true);
    table.rows.add(undefined, [
      [1, 2],
      [3, 4],
    ]);
    return table.getRange().load('address');
  });
  expect(count.address).toBe('S!D20:E22');
});

test('columns come and go, and headers are never blank nor twice', async () => {
  await fruit();
  await onSheet((sheet) => {
    const table = sheet.tables.getItem('Fruit');
    table.columns.add(1, [['Points'], [7], [8], [9]]);
    sheet.getRange('A10').values = [['']];
  });
  expect(await valuesOf('A10:D11')).toEqual([
    ['Column1', 'Points', 'Points2', 'Twice'],
    ['b', 7, 2, 4],
  ]);
  await onSheet((sheet) => sheet.tables.getItem('Fruit').columns.getItem('Points').delete());
  expect(await valuesOf('A10:C11')).toEqual([
    ['Column1', 'Points2', 'Twice'],
    ['b', 2, 4],
  ]);
});

test('totals and headers are shown and hidden', async () => {
  await fruit();
  await onSheet((sheet) => {
    sheet.tables.getItem('Fruit').showTotals = true;
  });
  expect(await valuesOf('A14:C14')).toEqual([['Total', '', 12]]);
  const range = await onSheet((sheet) => {
    const table = sheet.tables.getItem('Fruit');
    table.showTotals = false;
    table.showHeaders = false;
    return table.getRange().load('address');
  });
  expect([range.address, await valuesOf('A10'), await valuesOf('A14:C14')]).toEqual([
    'S!A11:C13',
    [['']],
    [['', '', '']],
  ]);
});

test('a table is sorted with its formulas, and filtered by hiding rows', async () => {
  await fruit();
  await onSheet((sheet) => sheet.tables.getItem('Fruit').sort.apply([{ key: 1, ascending: false }]));
  expect(await valuesOf('A11:C13')).toEqual([
    ['a', 3, 6],
    ['b', 2, 4],
    ['c', 1, 2],
  ]);
  const hidden = await onSheet((sheet) => {
    sheet.tables.getItem('Fruit').columns.getItem('Points').filter.applyCustomFilter('>1');
    return [11, 12, 13].map((row) => sheet.getRange(`${row}:${row}`).load('rowHidden'));
  });
  expect(hidden.map(({ rowHidden }) => rowHidden)).toEqual([false, false, true]);
  await onSheet((sheet) => sheet.tables.getItem('Fruit').clearFilters());
  const after = await onSheet((sheet) => sheet.getRange('13:13').load('rowHidden'));
  expect(after.rowHidden).toBe(false);
});

test('plain cells keep what structured references meant', async () => {
  await fruit();
  await onSheet((sheet) => sheet.tables.getItem('Fruit').convertToRange());
  expect(await formulasOf('E1')).toEqual([['=SUM(S!$B$11:$B$13)']]);
  expect(await valuesOf('E1')).toEqual([[6]]);
});

test('tables, their filters and formulas are saved and read back', async () => {
  await fruit();
  await onSheet((sheet) => {
    const table = sheet.tables.getItem('Fruit');
    table.showTotals = true;
    table.style = 'TableStyleLight1';
    table.columns.getItem('Name').filter.applyValuesFilter(['a', 'b']);
  });
  const book = await readXlsx(await books.now.save());
  const [tables] = Object.values(book.extras.sheets).map((each) => each.tables ?? []);
  expect(tables).toMatchObject([
    {
      name: 'Fruit',
      address: 'A10:C14',
      columns: [{ name: 'Name' }, { name: 'Points' }, { name: 'Twice' }],
      showTotals: true,
      style: 'TableStyleLight1',
      filters: { 1: { filterOn: 'Values', values: ['a', 'b'] } },
    },
  ]);
  const cells = book.snapshot.sheets[book.snapshot.sheetOrder[0] ?? '']?.cellData;
  expect(cells?.[10]?.[2]?.f).toBe('=Fruit[[#This Row],[Points]]*2');
});

test('a copied sheet has tables of its own, and its formulas lead to them', async () => {
  await fruit();
  await onSheet((sheet) => {
    const copy = sheet.copy('End');
    copy.getRange('B11').values = [[100]];
    copy.name = 'Copy';
  });
  const copy = await onSheet((_, { workbook }) => {
    const sheet = workbook.worksheets.getItem('Copy');
    return {
      tables: sheet.tables.load('items/name'),
      sum: sheet.getRange('E1').load('formulas,values'),
      own: sheet.getRange('C11').load('values'),
    };
  });
  expect(copy.tables.items.map(({ name }) => name)).toEqual(['Fruit1']);
  expect([copy.sum.formulas, copy.sum.values, copy.own.values]).toEqual([
    [['=SUM(Fruit1[Points])']],
    [[104]],
    [[200]],
  ]);
  expect(await valuesOf('E1')).toEqual([[6]]);
});
