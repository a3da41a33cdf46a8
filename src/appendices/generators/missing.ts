/** Reasons that several generators give when they cannot make their appendix. One of its own a generator writes itself. */
import type { Missing } from '../model/generated';

const missing = (key: string, vi: string, en: string): Missing => ({ key, words: { vi, en } });

export const noAppendix = missing(
  'appendix',
  'Bảng này không còn trong bảng tính.',
  'This table is no longer in the workbook.',
);
export const noPoints = missing(
  'points',
  'Bảng này không có điểm của năm cần làm.',
  'This table has no points of the year that is wanted.',
);
export const noFields = missing('fields', 'Bảng này không có các lĩnh vực.', 'This table has no fields.');
export const noUnits = missing(
  'units',
  'Bảng này không ghi đơn vị chủ trì nào.',
  'This table names no lead unit.',
);
export const noSuchUnit = missing(
  'unit-unknown',
  'Bảng này không giao tiêu chí nào cho đơn vị đã chọn.',
  'This table assigns no criterion to the chosen unit.',
);
export const noUnitChosen = missing(
  'unit-chosen',
  'Bảng này có cột điểm riêng của từng đơn vị: hãy chọn một đơn vị (ô “Đơn vị” ở Tổng quan, hay --unit trên dòng lệnh).',
  'This table has a column of points for each unit: choose one unit (“Unit” in the overview, or --unit in the terminal).',
);
