/** A table whose tree is doubted is not recomputed from the terminal either: its cells stay, and a sentence says why. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { writeTable } from './table-file';
import { parIndexHere } from './terminal';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'par-index-doubted-'));
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

test('nothing is written, and stderr says why and what leads on', async () => {
  const to = join(folder, 'to.xlsx');
  const from = await writeTable(join(folder, 'from.xlsx'), [
    ['1', 'Chỉ đạo', 50, 40],
    ['2', 'Thể chế', 60, 50],
    ['3', 'Thủ tục', 70, 60],
    ['', 'Tổng điểm', 60, 50],
  ]);
  const { err } = await parIndexHere('recompute', from, '-o', to);
  expect(err).toContain('không tính lại vì chưa chắc hiểu đúng cấu trúc bảng');
  const after = new ExcelJS.Workbook();
  await after.xlsx.load(new Uint8Array(await readFile(to)).buffer);
  expect(after.worksheets[0]?.getRow(6).values).toEqual([undefined, '', 'Tổng điểm', 60, 50]);
});
