/** Files that claim what no sheet has, or hold damaged parts: what is sound is read, the rest is named and kept. */
import { readXlsx, writeXlsx } from '../../../src/workbench/xlsx';
import { cellAt, changedParts, excelJs, sheetAt, textOf, partsOf, withParts } from './fixtures';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const sheet = (content: string): string => `<worksheet xmlns="${main}">${content}</worksheet>`;

const twoSheets = async (): Promise<Uint8Array> =>
  await excelJs((workbook) => {
    workbook.addWorksheet('Một').getCell('A1').value = 1;
    workbook.addWorksheet('Hai').getCell('A1').value = 2;
  });

const withSheet = async (content: string): Promise<Uint8Array> =>
  withParts(await twoSheets(), () => ({ 'xl/worksheets/sheet1.xml': sheet(content) }));

test.each([
  ['a row beyond the last', '<row r="99999999999"><c r="A99999999999"><v>5</v></c></row>'],
  ['a row before the first', '<row r="-3"><c r="A1"><v>5</v></c></row>'],
  ['half a row', '<row r="2.5"><c r="A2"><v>5</v></c></row>'],
  ['a column beyond the last', '<row r="2"><c r="ZZZZ2"><v>5</v></c></row>'],
])('a cell in %s is left out, counted, and stays in the file', async (_, rows) => {
  const bytes = await withSheet(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row>${rows}</sheetData>`);
  const book = await readXlsx(bytes);
  expect(cellAt(book, 0, 0)?.v).toBe(1);
  expect(sheetAt(book).rowCount).toBeLessThan(1_000);
  expect(book.extras.leftOut).toEqual([{ kind: 'cells', where: 'Một', count: 1 }]);
  expect(changedParts(bytes, await writeXlsx(book))).toEqual([]);
});

test('column entries beyond the sheet and absurd sizes are held to what Excel allows', async () => {
  const cols = '<cols><col min="-999999999" max="99999999" width="1e300"/></cols>';
  const rows = '<sheetData><row r="1" ht="1e9"><c r="A1"><v>1</v></c></row></sheetData>';
  const { columnData, rowData } = sheetAt(await readXlsx(await withSheet(cols + rows)));
  expect(Object.keys(columnData ?? {}).length).toBeLessThan(100);
  expect(columnData?.[0]?.w).toBeLessThan(2_000);
  expect(rowData?.[0]?.h).toBeLessThan(600);
});

test('runs nested ten thousand deep are read as text', async () => {
  const deep = `${'<r>'.repeat(10_000)}<t>sâu</t>${'</r>'.repeat(10_000)}`;
  const cell = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is>${deep}</is></c></row></sheetData>`;
  expect(cellAt(await readXlsx(await withSheet(cell)), 0, 0)?.v).toBe('sâu');
});

test('a damaged sheet is left out and kept; the others are read and saved', async () => {
  const bytes = withParts(await twoSheets(), () => ({ 'xl/worksheets/sheet1.xml': '<worksheet><broken' }));
  const book = await readXlsx(bytes);
  expect(book.snapshot.sheetOrder).toHaveLength(1);
  expect(sheetAt(book).name).toBe('Hai');
  expect(book.extras.leftOut).toEqual([{ kind: 'sheet', where: 'Một', count: 1 }]);
  sheetAt(book).cellData![0]![0]!.v = 7;
  const saved = await writeXlsx(book);
  expect(changedParts(bytes, saved)).toEqual(['xl/worksheets/sheet2.xml']);
  expect(textOf(partsOf(saved), 'xl/worksheets/sheet1.xml')).toBe('<worksheet><broken');
});

test('a workbook of which no sheet can be read is damaged', async () => {
  const broken = { 'xl/worksheets/sheet1.xml': '<a', 'xl/worksheets/sheet2.xml': '<b' };
  const bytes = withParts(await twoSheets(), () => broken);
  await expect(readXlsx(bytes)).rejects.toMatchObject({ code: 'damaged' });
});

test('a name that the file already gives a sheet is left alone, whatever it is', async () => {
  const long = 'Phụ lục kế hoạch nâng chỉ số cải cách hành chính';
  const bytes = withParts(await twoSheets(), (parts) => ({
    'xl/workbook.xml': parts['xl/workbook.xml']!.replace('Một', long),
  }));
  const book = await readXlsx(bytes);
  sheetAt(book, 1).cellData![0]![0]!.v = 7;
  expect(changedParts(bytes, await writeXlsx(book))).toEqual(['xl/worksheets/sheet2.xml']);
  sheetAt(book, 1).name = long.slice(0, 32);
  await expect(writeXlsx(book)).rejects.toMatchObject({ code: 'not-writable' });
});
