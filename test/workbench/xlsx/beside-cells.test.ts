/** What stands beside the cells of a sheet, and the document's own properties: read from a file, written into it. */
import { openWorkbook } from '../../../src/workbench/node';
import { readXlsx, writeXlsx } from '../../../src/workbench/xlsx';
import { makeBook } from '../../support/books';
import { flatDocument } from '../../support/libreoffice';
import { onSheet } from '../../support/office';
import { changedParts, excelJs, partsOf, readWithExcelJs, textOf } from './fixtures';
import { changed } from './on-file';

const SHEET = 'xl/worksheets/sheet1.xml';

const given = async (): Promise<Uint8Array> =>
  await excelJs((workbook) => {
    workbook.title = 'Trước';
    workbook.creator = 'Tổ soạn';
    const sheet = workbook.addWorksheet('S');
    sheet.getCell('A1').value = { text: 'Trang', hyperlink: 'https://example.com/' };
    sheet.getCell('A2').value = { text: 'Chỗ', hyperlink: "#'S'!A1" };
    for (const row of [3, 4, 5]) {
      sheet.getCell(row, 1).value = row;
      sheet.getRow(row).outlineLevel = row === 4 ? 2 : 1;
    }
    sheet.getColumn(3).outlineLevel = 1;
  });

/** What a file says of the things this is about. */
async function told(bytes: Uint8Array): Promise<object> {
  const { extras } = await readXlsx(bytes);
  const [{ links, outline } = {}] = Object.values(extras.sheets);
  return { links, outline, properties: extras.properties };
}

test('links, groups and properties of a file are told, and a file that keeps them is the same', async () => {
  const bytes = await given();
  expect(await told(bytes)).toMatchObject({
    links: [{ cells: 'A1', address: 'https://example.com/' }, { cells: 'A2' }],
    outline: { rows: { 2: 1, 3: 2, 4: 1 }, columns: { 2: 1 } },
    properties: { title: 'Trước', author: 'Tổ soạn' },
  });
  const open = await openWorkbook(bytes, { locale: 'en-US' });
  try {
    const cell = await onSheet((sheet) => sheet.getRange('A1').load('hyperlink'));
    expect(cell.hyperlink).toMatchObject({ address: 'https://example.com/' });
    expect(changedParts(bytes, await open.save())).toEqual([]);
  } finally {
    await open.close();
  }
});

test('one link of several goes, another comes: the rest of the list keeps its markup', async () => {
  const bytes = await given();
  const before = /<hyperlink [^>]*ref="A2"[^>]*>/u
    .exec(textOf(partsOf(bytes), SHEET))?.[0]
    ?.replaceAll('&apos;', "'");
  const saved = await changed(bytes, (sheet) => {
    sheet.getRange('A1').clear('RemoveHyperlinks');
    sheet.getRange('B2').hyperlink = { address: 'https://example.org/?a=1&b=2', screenTip: 'Mở "trang"' };
    sheet.getRange('B3').hyperlink = { documentReference: 'S!A5' };
  });
  expect(textOf(partsOf(saved), SHEET)).toContain(before);
  expect(await told(saved)).toMatchObject({
    links: [
      { cells: 'A2' },
      { cells: 'B2', address: 'https://example.org/?a=1&b=2', screenTip: 'Mở "trang"' },
      { cells: 'B3', documentReference: 'S!A5' },
    ],
  });
  const other = await readWithExcelJs(saved);
  expect(other.getWorksheet('S')?.getCell('B2').hyperlink).toBe('https://example.org/?a=1&b=2');
  expect(textOf(partsOf(saved), 'xl/worksheets/_rels/sheet1.xml.rels')).not.toContain('example.com');
});

test('links and groups go with the rows that are inserted before them', async () => {
  const saved = await changed(await given(), (sheet) => sheet.getRange('1:2').insert('Down'));
  expect(await told(saved)).toMatchObject({
    links: [{ cells: 'A3', address: 'https://example.com/' }, { cells: 'A4' }],
    outline: { rows: { 4: 1, 5: 2, 6: 1 }, columns: { 2: 1 } },
  });
});

test('rows and columns are grouped and ungrouped', async () => {
  const saved = await changed(await given(), (sheet) => {
    sheet.getRange('4:4').ungroup('ByRows');
    sheet.getRange('9:10').group('ByRows');
    sheet.getRange('C:C').ungroup('ByColumns');
    sheet.getRange('E:F').group('ByColumns');
  });
  expect(await told(saved)).toMatchObject({
    outline: { rows: { 2: 1, 3: 1, 4: 1, 8: 1, 9: 1 }, columns: { 4: 1, 5: 1 } },
  });
  const sheet = (await readWithExcelJs(saved)).getWorksheet('S');
  expect([4, 9, 11].map((row) => sheet?.getRow(row).outlineLevel)).toEqual([1, 1, 0]);
  expect([3, 5, 6].map((column) => sheet?.getColumn(column).outlineLevel)).toEqual([0, 1, 1]);
});

const withRules = async (): Promise<Uint8Array> =>
  await excelJs((workbook) => {
    const sheet = workbook.addWorksheet('S');
    workbook.addWorksheet('Danh mục').getCell('A1').value = 'x';
    sheet.getCell('A2').dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: ["'Danh mục'!$A$1:$A$3"],
      showErrorMessage: true,
      errorStyle: 'warning',
      error: 'Chọn trong danh mục',
    };
    sheet.getCell('B2').dataValidation = {
      type: 'decimal',
      operator: 'lessThanOrEqual',
      allowBlank: true,
      formulae: ['A1'],
    };
    sheet.getCell('C2').dataValidation = { type: 'list', allowBlank: false, formulae: ['"có,không"'] };
  });

const rulesOf = async (bytes: Uint8Array): Promise<readonly (readonly unknown[])[]> => {
  const [{ validations = [] } = {}] = Object.values((await readXlsx(bytes)).extras.sheets);
  return validations
    .map(({ cells, rule }) => [cells, rule] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
};
const listOf = (source: string) => ({ list: { inCellDropDown: true, source } });
const atMost = (formula1: string | number) => ({ decimal: { operator: 'LessThanOrEqualTo', formula1 } });

test('rules of a file are told, stay as they are, and go with what they read', async () => {
  const bytes = await withRules();
  expect(await rulesOf(bytes)).toEqual([
    ['A2', listOf("='Danh mục'!$A$1:$A$3")],
    ['B2', atMost('=A1')],
    ['C2', listOf('có,không')],
  ]);
  expect(changedParts(bytes, await changed(bytes, () => undefined))).toEqual([]);
  const saved = await changed(bytes, (sheet, { workbook }) => {
    sheet.getRange('1:1').insert('Down');
    workbook.worksheets.getItem('Danh mục').getRange('2:2').insert('Down');
    workbook.worksheets.getItem('Danh mục').name = 'Mục';
  });
  expect(await rulesOf(saved)).toEqual([
    ['A3', listOf('=Mục!$A$1:$A$4')],
    ['B3', atMost('=A2')],
    ['C3', listOf('có,không')],
  ]);
});

test('a list that names cells, by address or name, is looked up; one that a formula finds is told not to be', async () => {
  const bytes = await excelJs((workbook) => {
    const sheet = workbook.addWorksheet('S');
    ['có', 'không', 'một phần'].forEach((word, index) => (sheet.getCell(index + 1, 1).value = word));
    workbook.definedNames.add('S!$A$1:$A$2', 'Trả_lời');
    sheet.getCell('B1').value = 'không';
    sheet.getCell('B2').value = 'một phần';
    sheet.getCell('C1').value = 'một phần';
    for (const cell of ['B1', 'B2'])
      sheet.getCell(cell).dataValidation = { type: 'list', allowBlank: true, formulae: ['Trả_lời'] };
    sheet.getCell('C1').dataValidation = { type: 'list', allowBlank: true, formulae: ['$A$1:$A$9'] };
  });
  const open = await openWorkbook(bytes, { locale: 'en-US' });
  try {
    const [named, one, other, cells] = await onSheet(
      (sheet) =>
        [
          sheet.getRange('B1').dataValidation.load('rule,valid'),
          sheet.getRange('B2').dataValidation.load('valid'),
          sheet.getRange('C1').dataValidation.load('rule,valid'),
          sheet.getRange('B1:B2').dataValidation.getInvalidCells().load('address'),
        ] as const,
    );
    expect([named.rule, named.valid, one.valid]).toEqual([listOf('=Trả_lời'), true, false]);
    expect([other.rule, other.valid]).toEqual([listOf('=$A$1:$A$9'), true]);
    expect(cells.address).toBe('S!B2');
    expect(changedParts(bytes, await open.save())).toEqual([]);
    await onSheet((sheet) => {
      sheet.getRange('D1').values = [['x']];
      sheet.getRange('D1').dataValidation.rule = {
        list: { inCellDropDown: true, source: '=INDIRECT("A1:A2")' },
      };
    });
    await expect(onSheet((sheet) => sheet.getRange('D1').dataValidation.load('valid'))).rejects.toMatchObject(
      {
        code: 'NotImplemented',
      },
    );
  } finally {
    await open.close();
  }
});

test('rules are given, changed and taken away', async () => {
  const saved = await changed(await withRules(), (sheet) => {
    sheet.getRange('A2').dataValidation.clear();
    sheet.getRange('B2:B9').dataValidation.rule = {
      decimal: { formula1: 10, operator: 'LessThanOrEqualTo' },
    };
    const { dataValidation } = sheet.getRange('D2');
    dataValidation.rule = { custom: { formula: '=LEN(D2)<5' } };
    dataValidation.prompt = { title: 'Ngắn', message: 'Dưới "5" chữ', showPrompt: true };
    dataValidation.errorAlert = { title: '', message: 'Dài', showAlert: true, style: 'Information' };
  });
  expect(await rulesOf(saved)).toEqual([
    ['B2:B9', atMost(10)],
    ['C2', listOf('có,không')],
    ['D2', { custom: { formula: '=LEN(D2)<5' } }],
  ]);
  const rule = (await readWithExcelJs(saved)).getWorksheet('S')?.getCell('D2').dataValidation;
  expect(rule).toMatchObject({
    type: 'custom',
    formulae: ['LEN(D2)<5'],
    errorStyle: 'information',
    error: 'Dài',
    promptTitle: 'Ngắn',
    prompt: 'Dưới "5" chữ',
  });
});

test('properties change one by one, and custom ones keep their kinds', async () => {
  const saved = await changed(await given(), (_, { workbook: { properties } }) => {
    properties.title = 'Sau';
    properties.author = '';
    properties.company = 'Sở & phòng';
    properties.custom.add('Năm', 2025);
    properties.custom.add('Tỷ lệ', 0.5);
    properties.custom.add('Xong', true);
    properties.custom.add('Ghi chú', 'x');
  });
  const custom = { Năm: 2025, 'Tỷ lệ': 0.5, Xong: true, 'Ghi chú': 'x' };
  expect(await told(saved)).toMatchObject({ properties: { title: 'Sau', company: 'Sở & phòng', custom } });
  expect((await told(saved)) as { properties: object }).not.toHaveProperty('properties.author');
  const again = await changed(saved, (_, { workbook: { properties } }) => {
    properties.custom.add('Năm', 2026);
    properties.custom.getItem('Xong').delete();
  });
  expect(await told(again)).toMatchObject({
    properties: { custom: { Năm: 2026, 'Tỷ lệ': 0.5, 'Ghi chú': 'x' } },
  });
  expect(changedParts(saved, again)).toEqual(['docProps/custom.xml']);
});

test('a workbook that never was a file has them too', async () => {
  const book = makeBook([{ name: 'S', cells: [['Trang']] }], {
    properties: { title: 'Mới', custom: { Năm: 2025 } },
    sheets: {
      s1: {
        links: [{ cells: 'A1', address: 'https://example.com/' }],
        outline: { rows: { 1: 1 }, columns: {} },
      },
    },
  });
  const saved = await writeXlsx(book);
  expect(await told(saved)).toMatchObject({
    links: [{ cells: 'A1', address: 'https://example.com/' }],
    outline: { rows: { 1: 1 } },
    properties: { title: 'Mới', custom: { Năm: 2025 } },
  });
  expect((await readWithExcelJs(saved)).title).toBe('Mới');
});

test('LibreOffice finds the links, the groups and the properties where they were put', async () => {
  const saved = await changed(await given(), (sheet, { workbook: { properties } }) => {
    sheet.getRange('B2').hyperlink = { address: 'https://example.org/', textToDisplay: 'Mở' };
    sheet.getRange('E:F').group('ByColumns');
    properties.title = 'Sau';
    properties.custom.add('Năm', 2025);
  });
  const flat = await flatDocument(saved);
  expect(flat).toMatch(/<text:a [^>]*xlink:href="https:\/\/example\.org\/"[^>]*>Mở</u);
  expect(flat.match(/<table:table-column-group>/gu)).toHaveLength(2);
  expect(flat).toContain('<table:table-row-group>');
  expect(flat).toContain('<dc:title>Sau</dc:title>');
  expect(flat).toMatch(/<meta:user-defined [^>]*meta:name="Năm"[^>]*>2025</u);
});
