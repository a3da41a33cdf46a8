/** Workbooks of one table for the terminal: a title, the usual header, and the rows below it. */
import { writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';

type Line = readonly (string | number)[];

/** Writes a workbook of criteria with maxima and points achieved in 2024; returns its path. */
export async function writeTable(path: string, rows: readonly Line[]): Promise<string> {
  const book = new ExcelJS.Workbook();
  book
    .addWorksheet('Phụ lục')
    .addRows([
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được'],
      ...rows.map((row) => [...row]),
    ]);
  writeFileSync(path, new Uint8Array(await book.xlsx.writeBuffer()));
  return path;
}
