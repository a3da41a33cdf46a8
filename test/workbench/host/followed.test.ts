/** What follows lines, cells and names beside formulas: page breaks, conditional formats, tables that cells would tear. */
import { codeOf, eachBook, onSheet, valuesOf } from '../../support/office';

eachBook(() => [
  {
    name: 'S',
    cells: [
      [1, 2, 3],
      [4, 5, 6],
    ],
  },
  { name: 'T', cells: [['x']] },
]);

const breaks = async (): Promise<unknown> =>
  await onSheet(async (sheet, context) => {
    const { horizontalPageBreaks: across, verticalPageBreaks: down } = sheet;
    across.load('items/rowIndex');
    down.load('items/columnIndex');
    await context.sync();
    return [across.items.map(({ rowIndex }) => rowIndex), down.items.map(({ columnIndex }) => columnIndex)];
  });

test('page breaks stay where a page began, and go with their line', async () => {
  await onSheet((sheet) => {
    for (const row of ['A4', 'A10']) sheet.horizontalPageBreaks.add(row);
    sheet.verticalPageBreaks.add('D1');
  });
  expect(await breaks()).toEqual([[3, 9], [3]]);
  await onSheet((sheet) => {
    sheet.getRange('2:2').insert('Down');
    sheet.getRange('B:B').insert('Right');
  });
  expect(await breaks()).toEqual([[4, 10], [4]]);
  await onSheet((sheet) => {
    sheet.getRange('3:6').delete('Up');
    sheet.getRange('A:B').delete('Left');
  });
  expect(await breaks()).toEqual([[6], [2]]);
});

test('conditional formats name a sheet by its new name, and after it is gone by none', async () => {
  const formula = async (): Promise<string> =>
    await onSheet(async (sheet, context) => {
      const formats = sheet.getRange().conditionalFormats.load('items/id');
      await context.sync();
      const rule = formats.items[0]?.custom.rule.load('formula');
      await context.sync();
      return rule?.formula ?? '';
    });
  await onSheet((sheet) => {
    sheet.getRange('A1:B2').conditionalFormats.add('Custom').custom.rule.formula = '=AND(T!$A$1="x",A1>0)';
  });
  await onSheet((_, context) => (context.workbook.worksheets.getItem('T').name = 'U v'));
  expect(await formula()).toBe('=AND(\'U v\'!$A$1="x",A1>0)');
  await onSheet((_, context) => context.workbook.worksheets.getItem('U v').delete());
  expect(await formula()).toBe('=AND(#REF!$A$1="x",A1>0)');
});

test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
  ['above a part of it', 'InsertDeleteConflict', (sheet) => sheet.getRange('E1').insert('Down')],
  ['within one of its columns', 'InsertDeleteConflict', (sheet) => sheet.getRange('F5').insert('Down')],
  ['left of a part of it', 'InsertDeleteConflict', (sheet) => sheet.getRange('D5').insert('Right')],
  ['deleted above a part of it', 'InsertDeleteConflict', (sheet) => sheet.getRange('E1').delete('Up')],
  ['above all of it', 'none', (sheet) => sheet.getRange('E1:G1').insert('Down')],
  ['beside it', 'none', (sheet) => sheet.getRange('A1').insert('Down')],
  ['right of it', 'none', (sheet) => sheet.getRange('H4').insert('Right')],
])('cells do not tear a table: %s', async (_, code, change) => {
  await onSheet((sheet) => {
    sheet.getRange('E4:G6').values = [
      ['a', 'b', 'c'],
      [1, 2, 3],
      [4, 5, 6],
    ];
    sheet.tables.add('E4:G6', true);
  });
  expect(await codeOf(change)).toBe(code);
});

test('a table without headers has no filter buttons to show', async () => {
  await onSheet((sheet) => (sheet.tables.add('A1:C2', true).showHeaders = false));
  expect(await codeOf((sheet) => (sheet.tables.getItemAt(0).showFilterButton = true))).toBe(
    'InvalidOperation',
  );
});

test('tables and names of the workbook share one room; a sheet has its own', async () => {
  await onSheet((sheet, context) => {
    context.workbook.names.add('Foo', sheet.getRange('A1'));
    sheet.names.add('Riêng', sheet.getRange('A1'));
    context.workbook.names.add('Table2', sheet.getRange('A1'));
    sheet.tables.add('A1:B2', true).name = 'Bảng';
  });
  const rename = (name: string) => (sheet: Excel.Worksheet) => (sheet.tables.getItemAt(0).name = name);
  expect(await codeOf(rename('FOO'))).toBe('ItemAlreadyExists');
  expect(await codeOf(rename('R1C1'))).toBe('InvalidArgument');
  expect(await codeOf((sheet, context) => context.workbook.names.add('bảng', sheet.getRange('A1')))).toBe(
    'ItemAlreadyExists',
  );
  expect(await codeOf(rename('Riêng'))).toBe('none');
  const made = await onSheet((sheet) => {
    for (const address of ['E1:F2', 'E5:F6']) sheet.tables.add(address, true);
    return sheet.tables.load('items/name');
  });
  expect(made.items.map(({ name }) => name)).toEqual(['Riêng', 'Table1', 'Table3']);
});

test('the words of a link stand in the first cell; a blank one shows where it leads', async () => {
  await onSheet((sheet) => {
    sheet.getRange('F1:F2').hyperlink = { address: 'https://example.com/', textToDisplay: 'Trang' };
    sheet.getRange('G1:G2').hyperlink = { address: 'https://example.com/' };
    sheet.getRange('A1').hyperlink = { documentReference: 'T!A1' };
  });
  expect(await valuesOf('F1:G2')).toEqual([
    ['Trang', 'https://example.com/'],
    ['', ''],
  ]);
  expect(await valuesOf('A1')).toEqual([[1]]);
});
