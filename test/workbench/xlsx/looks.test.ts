/** Looks that have no word in Univer: named styles, fill patterns, shrinking, reading order; from a file and into it. */
import { openWorkbook } from '../../../src/workbench/node';
import { writeXlsx } from '../../../src/workbench/xlsx';
import { makeBook } from '../../support/books';
import { flatDocument } from '../../support/libreoffice';
import { onSheet } from '../../support/office';
import { changedParts, excelJs, partsOf, readWithExcelJs, textOf } from './fixtures';
import { changed } from './on-file';

const STYLES = 'xl/styles.xml';

const given = async (): Promise<Uint8Array> =>
  await excelJs((workbook) => {
    const sheet = workbook.addWorksheet('S');
    sheet.getCell('A1').value = 1;
    sheet.getCell('A2').value = 2;
    sheet.getCell('A2').fill = {
      type: 'pattern',
      pattern: 'lightUp',
      fgColor: { argb: 'FFFF0000' },
      bgColor: { argb: 'FFFFFF00' },
    };
    sheet.getCell('A3').value = 3;
    sheet.getCell('A3').alignment = { shrinkToFit: true };
  });

const plain = async (): Promise<Uint8Array> =>
  await writeXlsx(makeBook([{ name: 'S', cells: [[1], [2], [3], [4]] }]));

/** What the API tells of cells of the first sheet of a file. */
async function told(bytes: Uint8Array, addresses: readonly string[]): Promise<readonly unknown[]> {
  const open = await openWorkbook(bytes, { locale: 'en-US' });
  try {
    const cells = await onSheet((sheet) =>
      addresses.map((address) =>
        sheet
          .getRange(address)
          .load(
            'style,format/shrinkToFit,format/readingOrder,format/fill/color,format/fill/pattern,format/fill/patternColor,format/font/bold',
          ),
      ),
    );
    return cells.map(({ style, format: { fill, font, shrinkToFit, readingOrder } }) => [
      style,
      fill.color,
      fill.pattern,
      fill.patternColor,
      shrinkToFit,
      readingOrder,
      font.bold,
    ]);
  } finally {
    await open.close();
  }
}

test('a pattern of a file is told with both its colours, and stays when the cell becomes bold', async () => {
  const bytes = await given();
  const pattern = ['Normal', '#FFFF00', 'LightUp', '#FF0000', false, 'Context'];
  expect(await told(bytes, ['A2', 'A3'])).toEqual([
    [...pattern, false],
    ['Normal', '#FFFFFF', 'None', '#000000', true, 'Context', false],
  ]);
  expect(changedParts(bytes, await changed(bytes, () => undefined))).toEqual([]);
  const saved = await changed(bytes, (sheet) => (sheet.getRange('A2').format.font.bold = true));
  expect(await told(saved, ['A2'])).toEqual([[...pattern, true]]);
});

test('patterns, shrinking and reading order are given, and taken away', async () => {
  const saved = await changed(await given(), (sheet) => {
    const { format } = sheet.getRange('A1');
    format.fill.color = '#00FF00';
    format.fill.pattern = 'Checker';
    format.fill.patternColor = '#0000FF';
    format.readingOrder = 'RightToLeft';
    format.shrinkToFit = true;
    sheet.getRange('A2').format.fill.pattern = 'Solid';
    sheet.getRange('A3').format.shrinkToFit = false;
  });
  expect(await told(saved, ['A1', 'A2', 'A3'])).toEqual([
    ['Normal', '#00FF00', 'Checker', '#0000FF', true, 'RightToLeft', false],
    ['Normal', '#FFFF00', 'Solid', '#000000', false, 'Context', false],
    ['Normal', '#FFFFFF', 'None', '#000000', false, 'Context', false],
  ]);
  const cell = (await readWithExcelJs(saved)).getWorksheet('S')?.getCell('A1');
  expect(cell?.fill).toMatchObject({
    pattern: 'darkGrid',
    fgColor: { argb: 'FF0000FF' },
    bgColor: { argb: 'FF00FF00' },
  });
});

test('cells keep the names of their styles, Excel’s own and the workbook’s', async () => {
  const saved = await changed(await plain(), (sheet, { workbook }) => {
    workbook.styles.add('Tổng hợp');
    const style = workbook.styles.getItem('Tổng hợp');
    style.font.bold = true;
    style.fill.color = '#DDEBF7';
    style.includeNumber = false;
    sheet.getRange('A1').style = 'Tổng hợp';
    sheet.getRange('A2').style = 'Good';
    sheet.getRange('A3').style = 'Accent1_20';
    sheet.getRange('A4').style = 'Heading1';
  });
  const names = (await told(saved, ['A1', 'A2', 'A3', 'A4', 'A5'])).map((each) => (each as unknown[])[0]);
  expect(names).toEqual(['Tổng hợp', 'Good', 'Accent1_20', 'Heading1', 'Normal']);
  const styles = textOf(partsOf(saved), STYLES);
  expect(styles).toMatch(/<cellStyle name="20% - Accent1" xfId="\d+" builtinId="30"\/>/u);
  expect(styles).toContain('name="Heading 1"');
  expect(changedParts(saved, await changed(saved, () => undefined))).toEqual([]);
  const flat = await flatDocument(saved);
  const given = [
    'Tổng hợp',
    'Excel Built-in Good',
    'Excel Built-in 20% - Accent1',
    'Excel Built-in Heading 1',
  ];
  expect(given.filter((name) => !flat.includes(`style:display-name="${name}"`))).toEqual([]);
});

test('a style of the file is changed and deleted: its cells are of Normal then', async () => {
  const saved = await changed(await plain(), (sheet, { workbook }) => {
    workbook.styles.add('Một');
    workbook.styles.getItem('Một').font.bold = true;
    workbook.styles.add('Hai');
    sheet.getRange('A1').style = 'Một';
    sheet.getRange('A2').style = 'Hai';
  });
  const less = await changed(saved, (_, { workbook }) => {
    workbook.styles.getItem('Một').font.bold = false;
    workbook.styles.getItem('Hai').delete();
  });
  const open = await openWorkbook(less, { locale: 'en-US' });
  try {
    const [one, gone, cells] = await onSheet(
      (sheet, { workbook }) =>
        [
          workbook.styles.getItem('Một').load('font/bold,builtIn'),
          workbook.styles.getItemOrNullObject('Hai').load('name'),
          ['A1', 'A2'].map((address) => sheet.getRange(address).load('style')),
        ] as const,
    );
    expect([one.font.bold, one.builtIn, gone.isNullObject]).toEqual([false, false, true]);
    expect(cells.map(({ style }) => style)).toEqual(['Một', 'Normal']);
  } finally {
    await open.close();
  }
});
