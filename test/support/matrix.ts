/** A matrix for tests: a maximum, and a column of points for each of three units. */
import type { CellValue } from '../../src/domain/appendix';
import { analyse } from '../../src/sheets/report';
import type { AppendixReport, WorkbookReport } from '../../src/sheets/report';
import { gridOf } from './grids';

export const matrixUnitNames = ['Sở Nội vụ', 'Sở Tư pháp', 'Sở Y tế'] as const;

const rows: readonly (readonly CellValue[])[] = [
  ['1', 'Chỉ đạo, điều hành', 5, 4.75, 5, 3],
  ['1.1', 'Kế hoạch CCHC', 3, 2.85, 3, 2],
  ['1.2', 'Báo cáo CCHC', 2, 1.9, 2, 1],
  ['2', 'Cải cách thủ tục hành chính', 6, 5.5, 6, 4],
  ['2.1', 'Công khai thủ tục hành chính', 2, 2, 2, 2],
  ['2.2', 'Giải quyết thủ tục hành chính', 4, 3.5, 4, 2],
  ['', 'Tổng điểm', 11, 10.25, 11, 7],
];

/** Its workbook; `more` stands right of the units, a header and a value for each row. */
export function matrixBook(more: readonly CellValue[] = []): WorkbookReport {
  const title = 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA CÁC SỞ';
  const header = ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', ...matrixUnitNames];
  const lines = [header, ...rows].map((line, at) => (more.length > 0 ? [...line, more[at] ?? ''] : line));
  return analyse({ grids: [gridOf([[title], [''], ...lines], { sheet: 'Ma trận' })], names: [], part: null });
}

export function matrixReport(book = matrixBook()): AppendixReport {
  const [report] = book.appendices;
  if (!report) throw new Error('the matrix was not recognised');
  return report;
}
