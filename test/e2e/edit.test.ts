/** The pane follows the sheet: an edit in the grid shows in the figures by itself, within a blink. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { useFlows } from '../support/flows';

/** As Word puts it on the clipboard: headings over two rows and over two columns, numbers with a comma. */
const wordTable = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><table class=MsoTableGrid border=1>
<tr><td rowspan=2><p class=MsoNormal>Nội dung</p></td><td colspan=2><p class=MsoNormal>Điểm</p></td></tr>
<tr><td><p class=MsoNormal>Đạt</p></td><td><p class=MsoNormal>Mục tiêu</p></td></tr>
<tr><td><p class=MsoNormal>Kế hoạch<o:p></o:p></p></td><td><p>1,25</p></td><td><p>2,5 - 3</p></td></tr>
</table></body></html>`;

describe('an edit in the grid', () => {
  const flow = useFlows();

  flow('changes the pane’s figures and findings by itself', async (excel) => {
    const findings = excel.tab(/^Kiểm tra \(\d+\)/);
    await findings.click();
    const counted = async () =>
      Number(/\((\d+)\)/.exec((await findings.getAttribute('aria-label')) ?? '')?.[1]);
    const before = await counted();
    expect(before).toBeGreaterThan(0);
    const link = excel.pane.getByRole('button', { name: /^Chọn ô D\d+ trên trang/ }).first();
    const suspect = (await link.innerText()).trim();
    await excel.type(suspect, '1,5');
    const start = Date.now();
    await excel.tab(new RegExp(`^Kiểm tra \\((?!${before}\\))\\d+\\)`)).waitFor({ timeout: 5000 });
    expect(Date.now() - start).toBeLessThan(2000);
    expect(await counted()).toBeLessThan(before);
    expect(await excel.pane.getByText('Một ô giải thích').count()).toBe(0);

    await excel.paste('A200', wordTable);
    expect(await excel.selectedBecomes('A200:C202')).toBe('A200:C202');
    const { book } = await excel.download();
    const [sheet] = Object.values(book.snapshot.sheets ?? {});
    const merges = sheet?.mergeData?.filter(({ startRow }) => startRow >= 199) ?? [];
    expect(
      merges.map(({ startRow, endRow, startColumn, endColumn }) => [
        startRow,
        endRow,
        startColumn,
        endColumn,
      ]),
    ).toEqual([
      [199, 200, 0, 0],
      [199, 199, 1, 2],
    ]);
    const values = [199, 200, 201].map((row) =>
      [0, 1, 2].map((column) => sheet?.cellData?.[row]?.[column]?.v),
    );
    expect(values[2]).toEqual(['Kế hoạch', 1.25, '2,5 - 3']);
  });

  flow('stays outside of what a sheet protects, with a sentence', async (excel) => {
    const file = join(mkdtempSync(join(tmpdir(), 'par-index-protected-')), 'protected.xlsx');
    const made = new ExcelJS.Workbook();
    const sheet = made.addWorksheet('Phụ lục');
    sheet.addRows([['Số'], [1], [2]]);
    sheet.getCell('A3').protection = { locked: false };
    await sheet.protect('', {});
    await made.xlsx.writeFile(file);
    await excel.openFile(file);
    await excel.message.getByText('Đã mở protected').waitFor();
    await excel.type('A2', '8,5');
    await excel.message.getByText('được bảo vệ').waitFor();
    await excel.type('A3', '9,5');
    const { book } = await excel.download();
    const [cells] = Object.values(book.snapshot.sheets ?? {}).map(({ cellData }) => cellData);
    expect([cells?.[1]?.[0]?.v, cells?.[2]?.[0]?.v]).toEqual([1, 9.5]);
  });
});
