/** What a part claims beyond all reason is held to what a sheet has: nothing is walked a million times, and nothing breaks. */
import { readXlsx, writeXlsx } from '../../../src/workbench/xlsx';
import { openWorkbook } from '../../../src/workbench/node';
import { cellAt, changedParts, excelJs, partsOf, sheetAt, textOf, withParts } from './fixtures';

const sheetPart = 'xl/worksheets/sheet1.xml';

/** A sheet "Một" with a number, and further markup before and after its cells. */
const withMarkup = async (before: string, after = ''): Promise<Uint8Array> =>
  withParts(
    await excelJs((workbook) => void (workbook.addWorksheet('Một').getCell('A1').value = 1)),
    (texts) => ({
      [sheetPart]: (texts[sheetPart] ?? '')
        .replace('<sheetData>', `${before}<sheetData>`)
        .replace('</sheetData>', `</sheetData>${after}`),
    }),
  );

test('grouped columns from far left of the sheet, and thousands of entries for the same columns', async () => {
  const far =
    '<col min="-1e308" max="1e308" outlineLevel="1"/><col min="-99999999999" max="3" outlineLevel="9"/>';
  const again = '<col min="1" max="16384" outlineLevel="2" width="30"/>'.repeat(20_000);
  const book = await readXlsx(await withMarkup(`<cols>${again}${far}</cols>`));
  const [id = ''] = book.snapshot.sheetOrder;
  const { columns = {} } = book.extras.sheets[id]?.outline ?? {};
  expect(Object.keys(columns)).toHaveLength(16_384);
  // Of several entries for a column the last counts, for its width as for its level.
  expect([columns[0], columns[2], columns[16_383]]).toEqual([7, 7, 1]);
  expect(sheetAt(book).columnData?.[5]?.w).toBeUndefined();
});

test('widths that go along with columns stay within the sheet', async () => {
  const cols =
    '<cols><col min="-99999999999" max="2" width="20"/><col min="3" max="16384" width="9"/></cols>';
  const book = await openWorkbook(await withMarkup(cols));
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('B:B').delete('Left');
    await context.sync();
  });
  const xml = textOf(partsOf(await book.save()), sheetPart);
  await book.close();
  const spans = [...xml.matchAll(/<col min="(\d+)" max="(\d+)"/gu)].map(([, min, max]) => [min, max]);
  expect(spans[0]).toEqual(['1', '1']);
  expect(spans.at(-1)?.[1]).toMatch(/^1638[34]$/u);
});

test('panes beyond the sheet are held to it', async () => {
  const pane =
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1e308" ySplit="-5.5" state="frozen"/></sheetView></sheetViews>';
  const bytes = withParts(await withMarkup(''), (texts) => ({
    [sheetPart]: (texts[sheetPart] ?? '').replace('<sheetFormatPr', `${pane}<sheetFormatPr`),
  }));
  expect(sheetAt(await readXlsx(bytes)).freeze).toEqual({
    xSplit: 16_383,
    ySplit: 0,
    startRow: -1,
    startColumn: 16_383,
  });
});

test('charts whose ids are beyond all numbers get ids of their own', async () => {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const types = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const ns = 'http://schemas.openxmlformats.org/drawingml/2006';
  const corner = (name: string): string =>
    `<x:${name}><x:col>1e308</x:col><x:colOff>0</x:colOff><x:row>-4</x:row><x:rowOff>0</x:rowOff></x:${name}>`;
  const anchor = `<x:twoCellAnchor>${corner('from')}${corner('to')}<x:graphicFrame><x:nvGraphicFramePr><x:cNvPr id="1e308" name="c"/></x:nvGraphicFramePr><a:graphic><a:graphicData><c:chart r:id="rId1"/></a:graphicData></a:graphic></x:graphicFrame></x:twoCellAnchor>`;
  const relations = (...all: readonly string[]): string =>
    `<Relationships xmlns="${types}">${all.map((each) => `<Relationship Id="rId1" Type="${relation}/${each}"/>`).join('')}</Relationships>`;
  const bytes = withParts(await withMarkup('', `<drawing xmlns:r="${relation}" r:id="rId1"/>`), () => ({
    'xl/worksheets/_rels/sheet1.xml.rels': relations('drawing" Target="../drawings/drawing1.xml'),
    'xl/drawings/_rels/drawing1.xml.rels': relations('chart" Target="../charts/chart1.xml'),
    'xl/drawings/drawing1.xml': `<x:wsDr xmlns:x="${ns}/spreadsheetDrawing" xmlns:a="${ns}/main" xmlns:c="${ns}/chart" xmlns:r="${relation}">${anchor.repeat(3)}</x:wsDr>`,
    'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="${ns}/chart"><c:chart><c:plotArea/></c:chart></c:chartSpace>`,
  }));
  const book = await readXlsx(bytes);
  const charts = book.extras.sheets[book.snapshot.sheetOrder[0] ?? '']?.charts ?? [];
  expect(new Set(charts.map(({ shape }) => shape)).size).toBe(3);
  expect(charts.every(({ shape }) => shape < 2 ** 31)).toBe(true);
  expect(charts[0]?.from).toMatchObject({ row: 0, column: 16_383 });
});

test('elements a hundred thousand deep beside the cells end nothing', async () => {
  const deep = `<extLst><ext>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</ext></extLst>`;
  const bytes = await withMarkup('', deep);
  const book = await readXlsx(bytes);
  expect(cellAt(book, 0, 0)?.v).toBe(1);
  expect(changedParts(bytes, await writeXlsx(book))).toEqual([]);
});

test('a part that a thousand sheets claim is one sheet’s; the others are named', async () => {
  const bytes = withParts(await withMarkup(''), (texts) => {
    const workbook = texts['xl/workbook.xml'] ?? '';
    const sheet = /<sheet [^>]*>/u.exec(workbook)?.[0] ?? '';
    const copies = Array.from({ length: 1_000 }, (_, at) =>
      sheet
        .replace(/name="[^"]*"/u, `name="Bản ${String(at)}"`)
        .replace(/sheetId="\d+"/u, `sheetId="${String(at + 2)}"`),
    );
    return { 'xl/workbook.xml': workbook.replace(sheet, sheet + copies.join('')) };
  });
  const book = await readXlsx(bytes);
  expect(book.snapshot.sheetOrder).toHaveLength(1);
  expect(book.extras.leftOut).toHaveLength(1_000);
  expect(book.extras.leftOut?.[0]).toEqual({ kind: 'sheet', where: 'Bản 0', count: 1 });
  expect(changedParts(bytes, await writeXlsx(book))).toEqual([]);
});

test('thousands of merged areas are compared once each, and of those that begin in one cell the first counts', async () => {
  const areas = Array.from(
    { length: 20_000 },
    (_, at) => `<mergeCell ref="J${String(20 + 2 * at)}:J${String(21 + 2 * at)}"/>`,
  );
  const piled = Array.from({ length: 2_000 }, (_, at) => `<mergeCell ref="A3:XFD${String(4 + at)}"/>`);
  const bytes = await withMarkup('', `<mergeCells>${piled.join('')}${areas.join('')}</mergeCells>`);
  const book = await readXlsx(bytes);
  const { mergeData = [] } = sheetAt(book);
  expect(mergeData).toHaveLength(20_001);
  mergeData.pop();
  const written = await writeXlsx(book);
  expect(sheetAt(await readXlsx(written)).mergeData).toEqual(mergeData);
});
