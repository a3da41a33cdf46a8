/** Columns are measured in digits of the default font: what Excel is known to give, round trips, and LibreOffice's opinion. */
import type { IStyleData } from '@univerjs/core';
import fc from 'fast-check';

import { readXlsx, writeXlsx } from '../../../src/workbench/xlsx';
import { maxDigitWidth } from '../../../src/workbench/xlsx/digit-width';
import { columnFor, pixelsToWidth, widthToPixels } from '../../../src/workbench/xlsx/units';
import { columnWidths } from '../../support/libreoffice';
import { excelJs, partsOf, sheetAt, textOf, withParts } from './fixtures';

/** Fonts that Excel was asked about: the width of a column of its own accord, in pixels. */
test.each([
  ['Calibri', 11, 64],
  ['Aptos Narrow', 11, 64],
  ['Arial', 8, 56],
  ['Arial', 10, 64],
  ['Arial', 11, 72],
  ['Arial', 12, 80],
  ['Arial', 14, 96],
  ['Arial', 16, 104],
  ['Arial', 18, 120],
  ['Times New Roman', 12, 72],
])('%s %d: an untouched column has %d pixels', (name, size, pixels) => {
  expect(columnFor(8, maxDigitWidth({ name, size }))).toBe(pixels);
});

test('a font that is not known, or has no size, is taken for seven pixels', () => {
  expect([maxDigitWidth({ name: 'Phông lạ', size: 20 }), maxDigitWidth({ name: 'Arial', size: 0 })]).toEqual([
    7, 7,
  ]);
  expect(maxDigitWidth({ name: ' TIMES NEW ROMAN', size: 12 })).toBe(8);
});

test('whole pixels come back exactly, whatever the font', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 40 }), (pixels, digit) => {
      expect(widthToPixels(pixelsToWidth(pixels, digit), digit)).toBe(pixels);
    }),
    { numRuns: 2000 },
  );
});

/** A file of ours that never was one: two columns, the default font as given. */
const written = async (defaultStyle: IStyleData, widths: readonly number[]): Promise<Uint8Array> => {
  const empty = await readXlsx(await excelJs((workbook) => void workbook.addWorksheet('Phụ lục')));
  const sheet = sheetAt(empty);
  const columnData = Object.fromEntries(widths.map((w, column) => [column, { w }]));
  const id = String(sheet.id);
  return await writeXlsx({
    ...empty,
    snapshot: {
      ...empty.snapshot,
      styles: {},
      defaultStyle,
      sheets: {
        [id]: { ...sheet, defaultColumnWidth: 80, cellData: { 0: { 0: { v: 1, t: 2 } } }, columnData },
      },
    },
    extras: { ...empty.extras, original: null },
  });
};

test('a column is written in digits of the default font, and so is the width of the others', async () => {
  const bytes = await written({ ff: 'Times New Roman', fs: 12 }, [160, 45.4]);
  const xml = textOf(partsOf(bytes), 'xl/worksheets/sheet1.xml');
  expect(xml).toMatch(/<col min="1" max="1" width="20" /u);
  expect(xml).toMatch(/<sheetFormatPr defaultColWidth="10" defaultRowHeight="[\d.]+"/u);
  const again = sheetAt(await readXlsx(bytes));
  expect([again.columnData?.[0]?.w, again.columnData?.[1]?.w, again.defaultColumnWidth]).toEqual([
    160, 45, 80,
  ]);
});

test('the font is that of the style Normal, wherever it stands among the fonts', async () => {
  const bytes = withParts(
    await excelJs((workbook) => (workbook.addWorksheet('A').getColumn(1).width = 10)),
    (parts) => ({
      'xl/styles.xml': (parts['xl/styles.xml'] ?? '')
        .replace(
          /<fonts.*<\/fonts>/su,
          () =>
            `<fonts count="2">${['Calibri', 'Times New Roman'].map((name) => `<font><sz val="12"/><name val="${name}"/></font>`).join('')}</fonts>`,
        )
        .replace(/(<cellStyleXfs[^>]*>\s*<xf [^>]*?fontId=")0"/su, '$11"'),
    }),
  );
  expect(sheetAt(await readXlsx(bytes)).columnData?.[0]?.w).toBe(80);
});

test.each([
  ['Times New Roman', 12],
  ['Arial', 10],
  ['Calibri', 11],
])(
  '%s %d: LibreOffice shows a column as wide as it was meant',
  async (ff, fs) => {
    const [first = 0] = await columnWidths(await written({ ff, fs }, [400, 80]));
    expect(first / 300).toBeGreaterThan(0.94);
    expect(first / 300).toBeLessThan(1.06);
  },
  120_000,
);
