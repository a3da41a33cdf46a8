/** As wide as Excel lets a column be: in characters of the workbook's own font, so that a column can take another's width. */
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openWorkbook } from '../../../src/workbench/node';
import { readXlsx } from '../../../src/workbench/xlsx';
import { codeOf, onSheet } from '../../support/office';

const withFont = async (name: string, size: number): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('S');
  sheet.getColumn(1).width = 255;
  sheet.getCell('A1').value = 'x';
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const parts = unzipSync(bytes);
  const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())
    .replace(/<name val="[^"]*"\/>/u, `<name val="${name}"/>`)
    .replace(/<sz val="[^"]*"\/>/u, `<sz val="${String(size)}"/>`);
  return zipSync({ ...parts, 'xl/styles.xml': strToU8(styles) });
};

test.each([
  ['Calibri', 11],
  ['Times New Roman', 14],
  ['Arial', 8],
])('%s %i', async (name, size) => {
  const open = await openWorkbook(await readXlsx(await withFont(name, size)));
  const { columnWidth } = await onSheet((sheet) => sheet.getRange('A1').format.load('columnWidth'));
  await onSheet((sheet) => (sheet.getRange('B1').format.columnWidth = columnWidth));
  const taken = await onSheet((sheet) => sheet.getRange('B1').format.load('columnWidth'));
  expect(taken.columnWidth).toBe(columnWidth);
  expect(await codeOf((sheet) => (sheet.getRange('B1').format.columnWidth = columnWidth + 20))).toBe(
    'InvalidArgument',
  );
  await open.close();
});
