import { excelJs, withParts } from '../xlsx/fixtures';
import { openWorkbook } from '../../../src/workbench/node';
import { codeOf, eachBook, onSheet } from '../../support/office';

eachBook(() => [
  {
    name: 'Biểu',
    cells: [
      ['a', 1],
      ['b', '=B1*2'],
    ],
  },
]);

test('a style of Excel’s own changes the groups it stands for and no other', async () => {
  const [range, cell] = await onSheet((sheet) => {
    const at = sheet.getRange('A1:B1');
    at.format.fill.color = '#FFFF00';
    at.format.font.italic = true;
    at.style = 'Heading1';
    return [
      at.load(
        'style,format/fill/color,format/font/bold,format/font/italic,format/font/size,format/font/color',
      ),
      sheet.getRange('A1').format.borders.getItem('EdgeBottom').load('style,weight,color'),
    ] as const;
  });
  expect([range.style, range.format.fill.color]).toEqual(['Heading1', '#FFFF00']);
  const { bold, italic, size, color } = range.format.font;
  expect([bold, italic, size, color]).toEqual([true, false, 15, '#44546A']);
  expect([cell.style, cell.weight, cell.color]).toEqual(['Continuous', 'Thick', '#4472C4']);
});

test('styles are told alike or null, Normal takes all looks, and unknown ones are refused', async () => {
  const [mixed, plain] = await onSheet(async (sheet, context) => {
    sheet.getRange('A1').style = 'Good';
    const both = sheet.getRange('A1:A2').load('style');
    await context.sync();
    const before = both.style;
    sheet.getRange('A1').style = 'Normal';
    const after = sheet.getRange('A1').load('style,format/fill/pattern,format/font/color');
    await context.sync();
    return [before, [after.style, after.format.fill.pattern, after.format.font.color]];
  });
  expect(mixed).toBeNull();
  expect(plain).toEqual(['Normal', 'None', '#000000']);
  expect(await codeOf((sheet) => (sheet.getRange('A1').style = 'Không có'))).toBe('InvalidArgument');
});

test('a style does not take a formula for overwritten', async () => {
  const range = await onSheet((sheet) => {
    sheet.getRange('B2').style = 'Neutral';
    sheet.getRange('B1').values = [[5]];
    return sheet.getRange('B2').load('values,formulas,style');
  });
  expect([range.values, range.formulas, range.style]).toEqual([[[10]], [['=B1*2']], 'Neutral']);
});

test('a style of the workbook’s own is added, changed, given to cells and deleted', async () => {
  const [style, range, none] = await onSheet(async (sheet, context) => {
    const { styles } = context.workbook;
    styles.add('Chéo');
    const made = styles.getItem('Chéo');
    made.textOrientation = 38;
    made.shrinkToFit = true;
    made.locked = false;
    made.font.bold = true;
    made.fill.color = '#00FF00';
    sheet.getRange('A1').style = 'Chéo';
    const told = made.load(
      'name,builtIn,textOrientation,shrinkToFit,autoIndent,readingOrder,locked,includeFont',
    );
    const cell = sheet
      .getRange('A1')
      .load(
        'style,format/textOrientation,format/shrinkToFit,format/font/bold,format/fill/color,format/protection/locked',
      );
    await context.sync();
    const seen = [cell.style, cell.format.textOrientation, cell.format.shrinkToFit, cell.format.font.bold];
    const more = [cell.format.fill.color, cell.format.protection.locked];
    made.delete();
    const gone = styles.getItemOrNullObject('Chéo').load('name');
    await context.sync();
    return [told, [...seen, ...more], gone] as const;
  });
  const { name, builtIn, textOrientation, shrinkToFit, autoIndent, readingOrder, locked, includeFont } =
    style;
  expect([
    name,
    builtIn,
    textOrientation,
    shrinkToFit,
    autoIndent,
    readingOrder,
    locked,
    includeFont,
  ]).toEqual(['Chéo', false, 38, true, false, 'Context', false, true]);
  expect(range).toEqual(['Chéo', 38, true, true, '#00FF00', false]);
  expect(none.isNullObject).toBe(true);
});

test('the collection holds Excel’s own styles; a name given twice, and the deletion of Normal, are refused', async () => {
  const [normal, count] = await onSheet(
    (_, context) =>
      [
        context.workbook.styles.getItem('normal').load('name,builtIn,font/name,font/size,fill/color'),
        context.workbook.styles.getCount(),
      ] as const,
  );
  expect([normal.name, normal.builtIn, normal.font.name, normal.font.size]).toEqual([
    'Normal',
    true,
    'Calibri',
    11,
  ]);
  expect(count.value).toBeGreaterThan(40);
  expect(await codeOf((_, context) => context.workbook.styles.add('Good'))).toBe('ItemAlreadyExists');
  expect(await codeOf((_, context) => context.workbook.styles.getItem('Normal').delete())).toBe(
    'AccessDenied',
  );
  expect(await codeOf((_, context) => context.workbook.styles.getItem('Không').load('name'))).toBe(
    'ItemNotFound',
  );
});

test('cell properties tell and set styles and fill patterns', async () => {
  const [read, fill] = await onSheet(async (sheet, context) => {
    sheet
      .getRange('A1:B1')
      .setCellProperties([
        [{ style: 'Heading1' }, { format: { fill: { pattern: 'Gray25' }, font: { color: 'Gray' } } }],
      ]);
    const told = sheet.getRange('A1:B1').getCellProperties({ address: true, style: true });
    const pattern = sheet.getRange('B1').format.fill.load('pattern');
    await context.sync();
    return [told.value[0]?.map(({ style }) => style), pattern.pattern] as const;
  });
  expect([read, fill]).toEqual([['Heading1', 'Normal'], 'Gray25']);
});

test('a fill’s pattern goes with its clearing and with that of the formats', async () => {
  const seen = await onSheet(async (sheet, context) => {
    const fill = sheet.getRange('A1').format.fill;
    fill.pattern = 'CrissCross';
    fill.patternColor = '#FF0000';
    fill.load('pattern,patternColor');
    await context.sync();
    const before = [fill.pattern, fill.patternColor];
    sheet.getRange('A1').clear('Formats' as Excel.ClearApplyTo.formats);
    fill.load('pattern');
    await context.sync();
    return [...before, fill.pattern];
  });
  expect(seen).toEqual(['CrissCross', '#FF0000', 'None']);
});

/** A file whose A1 is of Excel's style Good and whose A2 is of one of its own, "Ghi chú riêng". */
async function fileWithStyles(): Promise<Uint8Array> {
  const plain = await excelJs((workbook) => {
    const sheet = workbook.addWorksheet('S');
    sheet.getCell('A1').value = 'x';
    sheet.getCell('A1').font = { bold: true, name: 'Calibri', size: 11 };
    sheet.getCell('A2').value = 'y';
    sheet.getCell('A2').font = { italic: true, name: 'Calibri', size: 11 };
  });
  return withParts(plain, (parts) => ({
    'xl/styles.xml': (parts['xl/styles.xml'] ?? '')
      .replace(/<cellStyleXfs.*?<\/cellStyleXfs>/su, cellStyleXfs)
      .replace(/<cellStyles.*?<\/cellStyles>/su, cellStyles)
      .replace(/(<cellXfs[^>]*>)(.*?)<\/cellXfs>/su, (_, open: string, formats: string) => {
        let index = -1;
        return `${open}${formats.replace(/xfId="0"/gu, () => `xfId="${(index += 1)}"`)}</cellXfs>`;
      }),
  }));
}

const xf = (more: string): string => `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" ${more}</xf>`;
const cellStyleXfs = `<cellStyleXfs count="3">${xf('>')}${xf('applyAlignment="0">')}${xf('><alignment shrinkToFit="1"/>')}</cellStyleXfs>`;
const cellStyles =
  '<cellStyles count="3"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Tốt" xfId="1" builtinId="26"/>' +
  '<cellStyle name="Ghi chú riêng" xfId="2"/></cellStyles>';

test('the styles that a file names are read: of cells, and those it adds', async () => {
  const open = await openWorkbook(await fileWithStyles(), { locale: 'en-US' });
  try {
    const [first, second, own] = await onSheet(
      (sheet, context) =>
        [
          sheet.getRange('A1').load('style'),
          sheet.getRange('A2').load('style'),
          context.workbook.styles.getItem('Ghi chú riêng').load('builtIn,shrinkToFit'),
        ] as const,
    );
    expect([first.style, second.style]).toEqual(['Good', 'Ghi chú riêng']);
    expect([own.builtIn, own.shrinkToFit]).toEqual([false, true]);
  } finally {
    await open.close();
  }
});
