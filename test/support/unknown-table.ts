/** A right table whose headers no lexicon knows: only contents, or a person, can say what its columns hold. */
import type { CellValue } from '../../src/domain/appendix';

export const unknownTable: readonly (readonly CellValue[])[] = [
  ['Ký hiệu', 'Diễn giải', 'Khung', 'Kỳ trước', 'Kỳ này', 'Ai làm'],
  ['1', 'CHỈ ĐẠO', 5, 4.25, 4.75, ''],
  ['1.1', 'Kế hoạch', 3, 2.5, 3, 'Sở Nội vụ'],
  ['1.2', 'Kiểm tra', 2, 1.75, 1.75, 'Sở Tư pháp'],
  ['2', 'THỂ CHẾ', 3, 2, 2.5, ''],
  ['2.1', 'Rà soát', 3, 2, 2.5, 'Sở Tư pháp'],
  ['', 'Tổng', 8, 6.25, 7.25, ''],
];
