import { codeOf, eachBook, onSheet } from '../../support/office';

eachBook(() => [
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
  expect(await codeOf((sheet) => sheet.tables.add('D1:E4', false))).toBe('NotImplemented');
  expect(await codeOf((sheet) => sheet.tables.getItem('Khong').load('name'))).toBe('ItemNotFound');
  expect(await codeOf((sheet) => sheet.tables.getItem('Table1').rows.add())).toBe('ApiNotFound');
});
