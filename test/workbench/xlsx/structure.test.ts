import { planSave, readXlsx, writeXlsx } from '../../../src/workbench/xlsx';
import {
  changedParts,
  deleteRows,
  insertRows,
  partsOf,
  setCell,
  sheetAt,
  cellAt,
  textOf,
  withParts,
} from './fixtures';
import { richBook } from './rich-book';

const part = (bytes: Uint8Array, path: string): string => textOf(partsOf(bytes), path);

/** Two rows inserted before Excel's row 5, as the engine leaves the book: formulas and names already follow. */
async function withInsertedRows(): Promise<{
  before: Uint8Array;
  after: Uint8Array;
  losses: readonly string[];
}> {
  const before = await richBook();
  const book = await readXlsx(before);
  insertRows(book, 4, 2);
  setCell(book, 8, 1, { f: '=SUM(B3:B8)' });
  setCell(book, 0, 0, { f: "='Phụ lục'!B9" }, 1);
  setCell(book, 4, 0, { v: '1.2a', t: 1 });
  const { bytes, losses } = await planSave(book);
  return { before, after: bytes, losses };
}

test('cells, merges and the rows themselves move down', async () => {
  const { after } = await withInsertedRows();
  const book = await readXlsx(after);
  expect(cellAt(book, 3, 0)?.v).toBe('1.2');
  expect(cellAt(book, 4, 0)?.v).toBe('1.2a');
  expect(cellAt(book, 6, 0)?.v).toBe('1.3');
  expect(cellAt(book, 8, 1)?.f).toBe('=SUM(B3:B8)');
  expect(sheetAt(book).mergeData).toEqual([{ startRow: 8, startColumn: 0, endRow: 9, endColumn: 0 }]);
});

test('validations, links, breaks, drawings, comments, tables, charts and pivot sources follow', async () => {
  const { after, losses } = await withInsertedRows();
  expect(losses).toEqual([]);
  const sheet = part(after, 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('sqref="C3:C8"><formula1>$G$3:$G$8</formula1>');
  expect(sheet).toContain('<hyperlink ref="A7"');
  expect(sheet).toContain('<brk id="7"');
  const drawing = part(after, 'xl/drawings/drawing1.xml');
  expect([...drawing.matchAll(/<xdr:row>(\d+)</g)].map(([, row]) => Number(row))).toEqual([9, 14, 1, 8]);
  expect(part(after, 'xl/comments1.xml')).toContain('ref="B4"');
  expect(part(after, 'xl/drawings/vmlDrawing1.vml')).toContain(
    '<x:Anchor>2, 15, 3, 2, 4, 15, 9, 4</x:Anchor>',
  );
  expect(part(after, 'xl/tables/table1.xml')).toContain('ref="E2:F4"');
  expect(part(after, 'xl/charts/chart1.xml')).toContain("'Phụ lục'!$B$3:$B$8");
  expect(part(after, 'xl/pivotCache/pivotCacheDefinition1.xml')).toContain('ref="E2:F4"');
});

test('parts without a place in the sheet keep their bytes', async () => {
  const { before, after } = await withInsertedRows();
  const changed = changedParts(before, after);
  for (const path of [
    'xl/vbaProject.bin',
    'xl/media/image1.png',
    'xl/theme/theme1.xml',
    'xl/sharedStrings.xml',
    'customXml/item1.xml',
    'xl/styles.xml',
  ]) {
    expect(changed).not.toContain(path);
  }
});

test('deleted rows take their comments along; ranges shrink', async () => {
  const book = await readXlsx(await richBook());
  deleteRows(book, 3, 1);
  sheetAt(book).mergeData = [{ startRow: 5, startColumn: 0, endRow: 6, endColumn: 0 }];
  setCell(book, 5, 1, { f: '=SUM(B3:B5)', v: 2 });
  const [extras] = Object.values(book.extras.sheets);
  expect(extras?.notes).toMatchObject([{ cell: 'B4', text: 'xem lại' }]);
  delete extras?.notes;
  const { bytes, losses } = await planSave(book);
  expect(losses).toEqual([]);
  expect(Object.keys(partsOf(bytes)).filter((path) => /comments|vml/iu.test(path))).toEqual([]);
  expect(part(bytes, 'xl/charts/chart1.xml')).toContain("'Phụ lục'!$B$3:$B$5");
  expect(part(bytes, 'xl/tables/table1.xml')).toContain('ref="E2:F3"');
  expect(cellAt(await readXlsx(bytes), 5, 1)?.f).toBe('=SUM(B3:B5)');
});

test('what cannot follow is named: a table without its header, a pivot table that would grow, an unknown part', async () => {
  const pivot =
    '<pivotTableDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" name="Tổng hợp"><location ref="H2:I6"/></pivotTableDefinition>';
  const bytes = withParts(await richBook(), (texts) => ({
    'xl/pivotTables/pivotTable1.xml': pivot,
    'xl/unknown/unknown1.xml': '<x/>',
    'xl/worksheets/_rels/sheet1.xml.rels': (texts['xl/worksheets/_rels/sheet1.xml.rels'] ?? '').replace(
      '</Relationships>',
      '<Relationship Id="rId8" Type="http://x/pivotTable" Target="../pivotTables/pivotTable1.xml"/><Relationship Id="rId9" Type="http://x/mystery" Target="../unknown/unknown1.xml"/></Relationships>',
    ),
  }));
  const book = await readXlsx(bytes);
  expect((await planSave(book)).losses).toEqual([]);
  deleteRows(book, 1, 1);
  sheetAt(book).mergeData = [{ startRow: 5, startColumn: 0, endRow: 6, endColumn: 0 }];
  expect((await planSave(book)).losses).toEqual([
    'Phụ lục: table Bang',
    'Phụ lục: pivot table Tổng hợp',
    'Phụ lục: mystery',
  ]);
});

test('rows put in another order are written as cells, and said to have left the rest behind', async () => {
  const book = await readXlsx(await richBook());
  const sheet = sheetAt(book);
  const [third, fourth] = [sheet.rowData?.[2], sheet.rowData?.[3]];
  sheet.rowData = { ...sheet.rowData, 2: fourth!, 3: third! };
  const swapped = [sheet.cellData![2]!, sheet.cellData![3]!];
  [sheet.cellData![3], sheet.cellData![2]] = [swapped[0]!, swapped[1]!];
  const { bytes, losses } = await planSave(book);
  expect(losses).toHaveLength(1);
  expect(cellAt(await readXlsx(bytes), 2, 0)?.v).toBe('1.2');
});

test('undoing an insertion gives back the file that was read', async () => {
  const bytes = await richBook();
  const book = await readXlsx(bytes);
  insertRows(book, 4, 2);
  deleteRows(book, 4, 2);
  sheetAt(book).mergeData = [{ startRow: 6, startColumn: 0, endRow: 7, endColumn: 0 }];
  expect(changedParts(bytes, await writeXlsx(book))).toEqual([]);
});
