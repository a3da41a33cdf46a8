import { readXlsx } from '../../../src/workbench/xlsx';
import { codeOf, eachBook, onSheet } from '../../support/office';

const book = eachBook(() => [{ name: 'S', cells: [[1]] }]);

test('orientation, paper, margins, centring and zoom', async () => {
  const page = await onSheet((sheet) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.setPrintMargins('Centimeters', { left: 2.54, top: 1.27 });
    pageLayout.footerMargin = 20;
    pageLayout.centerHorizontally = true;
    pageLayout.zoom = { horizontalFitToPages: 1 };
    return pageLayout.load('orientation,paperSize,leftMargin,topMargin,footerMargin,centerHorizontally,zoom');
  });
  expect(page.toJSON()).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A4',
    leftMargin: 72,
    topMargin: 36,
    footerMargin: 20,
    centerHorizontally: true,
    zoom: { horizontalFitToPages: 1 },
  });
  expect(book.now.engine.extras.sheets.s1?.page).toMatchObject({
    fitToWidth: 1,
    fitToHeight: 0,
    paperSize: 9,
  });
});

test('print area and title rows, which follow inserted rows', async () => {
  const [area, rows, none] = await onSheet((sheet) => {
    sheet.pageLayout.setPrintArea('A1:G20');
    sheet.pageLayout.setPrintTitleRows('$5:$6');
    sheet.getRange('2:2').insert('Down');
    return [
      sheet.pageLayout.getPrintArea().load('address'),
      sheet.pageLayout.getPrintTitleRows().load('address'),
      sheet.pageLayout.getPrintTitleColumnsOrNullObject(),
    ] as const;
  });
  expect([area.address, rows.address, none.isNullObject]).toEqual(['S!A1:G21', 'S!6:7', true]);
});

test('headers and footers', async () => {
  const texts = await onSheet((sheet) => {
    const { defaultForAllPages } = sheet.pageLayout.headersFooters;
    defaultForAllPages.centerFooter = 'Trang &P/&N';
    defaultForAllPages.leftHeader = 'UBND tỉnh';
    return defaultForAllPages.load('centerFooter,leftHeader,rightHeader');
  });
  expect([texts.centerFooter, texts.leftHeader, texts.rightHeader]).toEqual(['Trang &P/&N', 'UBND tỉnh', '']);
  expect(book.now.engine.extras.sheets.s1?.page?.headersFooters).toEqual({
    oddFooter: '&CTrang &P/&N',
    oddHeader: '&LUBND tỉnh',
  });
});

test('page numbers anew, another first page and breaks by hand stand in the file and are read back', async () => {
  const layout = await onSheet((sheet) => {
    const { pageLayout } = sheet;
    pageLayout.firstPageNumber = 3;
    pageLayout.headersFooters.state = 'FirstAndDefault';
    sheet.horizontalPageBreaks.add('A9');
    sheet.horizontalPageBreaks.add('A5');
    sheet.horizontalPageBreaks.add('A9');
    pageLayout.headersFooters.load('state');
    return pageLayout.load('firstPageNumber');
  });
  expect([layout.firstPageNumber, layout.headersFooters.state]).toEqual([3, 'FirstAndDefault']);
  const file = await readXlsx(await book.now.save());
  const [page] = Object.values(file.extras.sheets).map((sheet) => sheet.page);
  expect(page).toMatchObject({ firstPageNumber: 3, differentFirst: true, rowBreaks: [4, 8] });
});

test('page numbers go on, first page as all others, no breaks: nothing of it is left in the file', async () => {
  const layout = await onSheet((sheet) => {
    const { pageLayout } = sheet;
    pageLayout.firstPageNumber = 3;
    pageLayout.headersFooters.state = 'FirstAndDefault';
    sheet.horizontalPageBreaks.add('A9');
    pageLayout.firstPageNumber = '';
    pageLayout.headersFooters.state = 'Default';
    sheet.horizontalPageBreaks.removePageBreaks();
    pageLayout.headersFooters.load('state');
    return pageLayout.load('firstPageNumber');
  });
  expect([layout.firstPageNumber, layout.headersFooters.state]).toEqual(['', 'Default']);
  const file = await readXlsx(await book.now.save());
  const [page = {}] = Object.values(file.extras.sheets).map((sheet) => sheet.page ?? {});
  for (const name of ['firstPageNumber', 'differentFirst', 'rowBreaks'])
    expect(page).not.toHaveProperty(name);
});

test('what is wrong says so', async () => {
  expect(await codeOf((sheet) => (sheet.pageLayout.orientation = 'Upside' as never))).toBe('InvalidArgument');
  expect(await codeOf((sheet) => (sheet.pageLayout.leftMargin = -1))).toBe('InvalidArgument');
  expect(await codeOf((sheet) => sheet.pageLayout.getPrintArea().load('address'))).toBe('ItemNotFound');
  expect(await codeOf((sheet) => (sheet.pageLayout.headersFooters.state = 'Even' as never))).toBe(
    'InvalidArgument',
  );
  expect(await codeOf((sheet) => (sheet.pageLayout.firstPageNumber = 1.5))).toBe('InvalidArgument');
  expect(await codeOf((sheet) => sheet.pageLayout.load('printMood'))).toBe('ApiNotFound');
});

test('a page break that was loaded can be asked on', async () => {
  const cells = await onSheet(async (sheet, context) => {
    sheet.horizontalPageBreaks.add('A5:C7');
    sheet.horizontalPageBreaks.add('A9');
    const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
    await context.sync();
    breaks.items[1]?.delete();
    const cell = breaks.items[0]?.getCellAfterBreak().load('address');
    const left = sheet.horizontalPageBreaks.getCount();
    await context.sync();
    return [breaks.items.map(({ rowIndex }) => rowIndex), cell?.address, left.value];
  });
  expect(cells).toEqual([[4, 8], expect.stringMatching(/!A5$/u), 1]);
});
