import { planSave, readXlsx, writeXlsx } from '../../../src/workbench/xlsx';
import {
  cellAt,
  changedParts,
  partsOf,
  readWithExcelJs,
  resource,
  setCell,
  setResource,
  sheetAt,
  styleAt,
  textOf,
} from './fixtures';
import { richBook } from './rich-book';

const sheetPart = 'xl/worksheets/sheet1.xml';

test('a book that nothing changed is written with every part equal, byte for byte', async () => {
  const bytes = await richBook();
  expect(changedParts(bytes, await writeXlsx(await readXlsx(bytes)))).toEqual([]);
});

test('a typed number changes its cell and the request to calculate, nothing else', async () => {
  const bytes = await richBook();
  const book = await readXlsx(bytes);
  setCell(book, 3, 1, { v: 0.75, t: 2 });
  const plan = await planSave(book);
  expect(plan.losses).toEqual([]);
  expect(changedParts(bytes, plan.bytes)).toEqual(['xl/workbook.xml', sheetPart]);
  const before = textOf(partsOf(bytes), sheetPart);
  const after = textOf(partsOf(plan.bytes), sheetPart);
  expect(after).toBe(before.replace('<c r="B4"><v>0.5</v></c>', '<c r="B4"><v>0.75</v></c>'));
  expect(textOf(partsOf(plan.bytes), 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
});

test('rich text stays rich while its cell is untouched, and becomes plain once it is typed over', async () => {
  const bytes = await richBook();
  const book = await readXlsx(bytes);
  setCell(book, 8, 0, { v: 'mới', t: 1 });
  const kept = await readWithExcelJs(await writeXlsx(book));
  expect(kept.worksheets[0]?.getCell('A1').value).toHaveProperty('richText');
  setCell(book, 0, 0, { v: 'PHỤ LỤC 1', t: 1 });
  const typed = await readWithExcelJs(await writeXlsx(book));
  expect(typed.worksheets[0]?.getCell('A1').value).toBe('PHỤ LỤC 1');
});

test.each(['=1+1', '+84 điểm', '-1', '@SUM(A1)', '=HYPERLINK("http://x","y")'])(
  'the text %s stays text, with the apostrophe',
  async (text) => {
    const book = await readXlsx(await richBook());
    setCell(book, 9, 1, { v: text, t: 1 });
    const bytes = await writeXlsx(book);
    const sheet = textOf(partsOf(bytes), sheetPart);
    expect(/<c r="B10"[^>]* t="inlineStr"/.test(sheet)).toBe(true);
    expect(sheet.match(/<f>/g)).toHaveLength(1);
    const again = await readXlsx(bytes);
    expect(cellAt(again, 9, 1)).toMatchObject({ v: text, t: 4 });
    setCell(again, 9, 1, { v: 3, t: 2 });
    expect(cellAt(await readXlsx(await writeXlsx(again)), 9, 1)).toMatchObject({ v: 3, t: 2 });
  },
);

test('a new formula drops the chain of calculation and is stored without "="', async () => {
  const bytes = await richBook();
  const book = await readXlsx(bytes);
  setCell(book, 8, 1, { f: '=IFS(B7>1,"a=b")', v: 'a=b', t: 1 });
  const written = await writeXlsx(book);
  expect(changedParts(bytes, written)).toEqual(
    [
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/workbook.xml',
      sheetPart,
    ].filter((path) => path !== '[Content_Types].xml' || textOf(partsOf(bytes), path).includes('calcChain')),
  );
  expect(textOf(partsOf(written), sheetPart)).toContain('<f>_xlfn.IFS(B7&gt;1,"a=b")</f><v>a=b</v>');
  expect(cellAt(await readXlsx(written), 8, 1)?.f).toBe('=IFS(B7>1,"a=b")');
});

test('a result that only differs in its last binary digits is no change; an error for want of a function drops the result', async () => {
  const bytes = await richBook();
  const book = await readXlsx(bytes);
  setCell(book, 6, 1, { v: 2.5000000000000004 });
  expect(changedParts(bytes, await writeXlsx(book))).toEqual([]);
  setCell(book, 6, 1, { v: '#NAME?', t: 1 });
  const sheet = textOf(partsOf(await writeXlsx(book)), sheetPart);
  expect(sheet).toMatch(/<c r="B7"><f>SUM\(B3:B6\)<\/f><\/c>/);
});

test('a changed look is added to the styles; the cell keeps what the look does not speak of', async () => {
  const book = await readXlsx(await richBook());
  setCell(book, 3, 1, {
    s: { ...styleAt(book, 3, 1), bl: 1, n: { pattern: '0.000' }, bg: { rgb: '#FFC7CE' } },
  });
  const cell = (await readWithExcelJs(await writeXlsx(book))).worksheets[0]?.getCell('B4');
  expect(cell?.font).toMatchObject({ bold: true, name: 'Calibri', size: 11, color: { theme: 1 } });
  expect(cell?.numFmt).toBe('0.000');
  expect(cell?.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFFFC7CE' } });
});

test('names come, change and go without touching the sheets', async () => {
  const bytes = await richBook();
  const book = await readXlsx(bytes);
  type Names = Record<string, { id: string; name: string; formulaOrRefString: string; localSheetId: string }>;
  const names = resource<Names>(book, 'SHEET_DEFINED_NAME_PLUGIN');
  const [diem] = Object.values(names);
  if (diem) diem.formulaOrRefString = "'Phụ lục'!$B$3:$B$5";
  const id = book.snapshot.sheetOrder[1] ?? '';
  names['new'] = {
    id: 'new',
    name: 'CCHC_Moi',
    formulaOrRefString: '=SUM(Khác!$A$1:$A$2)',
    localSheetId: id,
  };
  setResource(book, 'SHEET_DEFINED_NAME_PLUGIN', names);
  const written = await writeXlsx(book);
  expect(changedParts(bytes, written)).toEqual(['xl/workbook.xml']);
  const again = Object.values(resource<Names>(await readXlsx(written), 'SHEET_DEFINED_NAME_PLUGIN'));
  expect(
    again.map(({ name, formulaOrRefString, localSheetId }) => [name, formulaOrRefString, localSheetId]),
  ).toEqual([
    ['Diem', "'Phụ lục'!$B$3:$B$5", 'AllDefaultWorkbook'],
    ['CCHC_Moi', '=SUM(Khác!$A$1:$A$2)', id],
  ]);
});

test('custom XML parts and settings come and go; the one that stays keeps its bytes', async () => {
  const bytes = await richBook();
  const book = await readXlsx(bytes);
  const kept = book.extras.customXmlParts[0];
  expect(kept).toEqual({
    id: '{11111111-1111-1111-1111-111111111111}',
    namespace: 'urn:test:note',
    xml: '<note xmlns="urn:test:note">giữ nguyên</note>',
  });
  book.extras.customXmlParts.push({ id: '{2}', namespace: 'urn:b', xml: '<b xmlns="urn:b">&amp;</b>' });
  book.extras.settings = { 'khóa "1"': { a: [1, '<x>'] } };
  const written = await writeXlsx(book);
  const again = await readXlsx(written);
  expect(again.extras.customXmlParts).toEqual(book.extras.customXmlParts);
  expect(again.extras.settings).toEqual(book.extras.settings);
  expect(partsOf(written)['customXml/item1.xml']).toEqual(partsOf(bytes)['customXml/item1.xml']);
  again.extras.customXmlParts = again.extras.customXmlParts.slice(0, 1);
  again.extras.settings = {};
  const undone = changedParts(bytes, await writeXlsx(again)).filter((path) => path.startsWith('customXml'));
  expect(undone).toEqual([]);
});

test('a conditional format is added before the others and removed again', async () => {
  const bytes = await richBook();
  const book = await readXlsx(bytes);
  const id = book.snapshot.sheetOrder[0] ?? '';
  const ranges = [{ startRow: 2, startColumn: 0, endRow: 5, endColumn: 6 }];
  const rule = {
    type: 'highlightCell',
    subType: 'formula',
    value: '=$B3<1',
    style: { bg: { rgb: '#FFC7CE' }, bl: 1 },
  };
  setResource(book, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', {
    [id]: [{ cfId: 'mark', stopIfTrue: false, ranges, rule }],
  });
  const written = await writeXlsx(book);
  expect(changedParts(bytes, written)).toEqual(['xl/styles.xml', sheetPart]);
  const again = await readXlsx(written);
  expect(resource<Record<string, unknown[]>>(again, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')[id]).toEqual([
    { cfId: 'file-0', stopIfTrue: false, ranges, rule },
  ]);
  setResource(again, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', {});
  expect(textOf(partsOf(await writeXlsx(again)), sheetPart)).toBe(textOf(partsOf(bytes), sheetPart));
});

test('print set-up, protection, widths, panes and hidden lines change where they stand', async () => {
  const bytes = await richBook();
  const book = await readXlsx(bytes);
  const id = book.snapshot.sheetOrder[0] ?? '';
  const extras = book.extras.sheets[id]!;
  extras.page = {
    ...extras.page,
    orientation: 'landscape',
    printArea: 'A1:H8',
    printTitleRows: '$2:$2',
    fitToWidth: 1,
    fitToHeight: 0,
  };
  extras.protection = {
    protected: true,
    hasPassword: false,
    unlocked: ['B3:B6', 'J20:K21'],
    options: { allowFormatCells: true },
  };
  const sheet = sheetAt(book);
  sheet.columnData = {
    ...sheet.columnData,
    2: { ...sheet.columnData?.[2], w: 140 },
    3: { ...sheet.columnData?.[3], hd: 1 },
  };
  sheet.rowData = { ...sheet.rowData, 4: { ...sheet.rowData?.[4], h: 40, ia: 0 } };
  sheet.freeze = { xSplit: 0, ySplit: 2, startRow: 2, startColumn: -1 };
  const again = await readXlsx(await writeXlsx(book));
  expect(again.extras.sheets[id]?.page).toEqual(extras.page);
  expect(again.extras.sheets[id]?.protection).toMatchObject({
    protected: true,
    unlocked: ['B3:B6', 'J20:K21'],
  });
  expect(again.extras.sheets[id]?.protection?.options['allowFormatCells']).toBe(true);
  expect(sheetAt(again).columnData?.[2]?.w).toBe(140);
  expect(sheetAt(again).columnData?.[3]?.hd).toBe(1);
  expect(sheetAt(again).rowData?.[4]).toMatchObject({ h: 40, ia: 0 });
  expect(sheetAt(again).freeze).toEqual(sheet.freeze);
});

test('a sheet is added, renamed, moved to the front, hidden and deleted', async () => {
  const bytes = await richBook();
  const book = await readXlsx(bytes);
  const [first = '', second = ''] = book.snapshot.sheetOrder;
  book.snapshot.sheets['new'] = {
    id: 'new',
    name: 'Kế hoạch 2024',
    cellData: { 0: { 0: { v: 'STT', t: 1, s: { bl: 1 } } } },
  };
  book.snapshot.sheetOrder = ['new', first, second];
  sheetAt(book, 1).name = 'Phụ lục 1';
  sheetAt(book, 2).hidden = 1;
  setCell(book, 0, 0, { f: "='Phụ lục 1'!B7" }, 2);
  const written = await writeXlsx(book);
  const again = await readXlsx(written);
  expect(again.snapshot.sheetOrder.map((id) => again.snapshot.sheets[id]?.name)).toEqual([
    'Kế hoạch 2024',
    'Phụ lục 1',
    'Khác',
  ]);
  expect(again.snapshot.sheetOrder.slice(1)).toEqual([first, second]);
  expect(sheetAt(again, 2).hidden).toBe(1);
  expect(cellAt(again, 0, 0)).toMatchObject({ v: 'STT' });
  expect(textOf(partsOf(written), 'xl/charts/chart1.xml')).toContain("'Phụ lục 1'!$B$3:$B$6");
  expect((await readWithExcelJs(written)).worksheets).toHaveLength(3);
  again.snapshot.sheetOrder = again.snapshot.sheetOrder.filter((id) => id !== first);
  const fewer = partsOf(await writeXlsx(again));
  expect(
    Object.keys(fewer).filter((path) => /sheet1|drawing|comments|charts|media|tables/.test(path)),
  ).toEqual([]);
  expect(fewer['xl/vbaProject.bin']).toEqual(partsOf(bytes)['xl/vbaProject.bin']);
});
