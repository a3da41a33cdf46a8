/** How names without codes look: asked for in one request where levels depend on it, and nowhere else. */
import ExcelJS from 'exceljs';
import { readAreas } from '../../src/excel/read-areas';
import { readWorkbook } from '../../src/excel/read';
import { analyse } from '../../src/sheets/report';
import { readXlsx } from '../../src/workbench/xlsx';
import { closeBook, openBook, smallPlan, type } from './support';

const rows: readonly (readonly [name: string, maximum: number, achieved: number, indent: number])[] = [
  ['Công tác chỉ đạo, điều hành', 5, 4.5, 0],
  ['Kế hoạch cải cách hành chính', 3, 2.5, 1],
  ['Ban hành kế hoạch', 1, 1, 2],
  ['Thực hiện kế hoạch', 2, 1.5, 2],
  ['Tuyên truyền', 2, 2, 1],
  ['Cải cách thể chế', 4, 3, 0],
  ['Xây dựng văn bản', 2.5, 2, 1],
  ['Theo dõi thi hành pháp luật', 1.5, 1, 1],
];

/** A table whose levels only the indentation of its names tells, as Excel keeps it in a file. */
async function indentedFile(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Kết quả');
  sheet.addRow(['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023']);
  sheet.addRow(['Nội dung tiêu chí', 'Điểm tối đa', 'Điểm đạt được']);
  for (const [name, maximum, achieved, indent] of rows) {
    const cell = sheet.addRow([name, maximum, achieved]).getCell(1);
    cell.alignment = { indent, horizontal: 'left' };
    cell.font = { bold: indent === 0 };
  }
  sheet.addRow(['Tổng điểm', 9, 7.5]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

afterEach(closeBook);

test('levels told by indentation in a file are read, in one request beside that for merged areas', async () => {
  const { traffic } = await openBook(await readXlsx(await indentedFile()));
  traffic.reset();
  const reading = await readWorkbook();
  expect(traffic.reads).toBe(4);
  const [table] = analyse(reading).appendices;
  const criteria = table?.appendix.rows.filter(({ kind }) => kind === 'criterion') ?? [];
  expect(criteria.map(({ level }) => level)).toEqual(rows.map((row) => row[3] + 1));
  expect(table?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a table with codes costs no request for looks', async () => {
  const { traffic } = await openBook([smallPlan]);
  traffic.reset();
  expect((await readWorkbook()).grids[0]?.looks).toBeUndefined();
  expect(traffic.reads).toBe(3);
});

test('looks stay with the reading after an edit of points, and are asked for again where names were pasted', async () => {
  const { traffic } = await openBook(await readXlsx(await indentedFile()));
  const before = await readWorkbook();
  const sheetId = before.grids[0]?.sheetId ?? '';
  await type('C5', [[0.5]], 'Kết quả');
  traffic.reset();
  const points = await readAreas([{ kind: 'cells', sheetId, address: 'C5' }], before);
  expect([traffic.reads, points.grids[0]?.looks]).toEqual([1, before.grids[0]?.looks]);
  await type('A5', [['Kế hoạch năm']], 'Kết quả');
  traffic.reset();
  const names = await readAreas([{ kind: 'cells', sheetId, address: 'A5' }], points);
  expect([traffic.reads, names.grids[0]?.looks]).toEqual([2, before.grids[0]?.looks]);
});
