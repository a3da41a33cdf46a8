/** Thừa Thiên Huế's plan of 2023: its three appendices and the three tables of its text, a sheet each. */
import type { CellKind } from './cells';
import type { ColumnSpec, SheetSpec } from './sheet';
import { readTable } from './tables';

const plan = '(Kèm theo Kế hoạch số: 205/KH-UBND ngày 01/6/2023 của UBND tỉnh)';

/** "code 60, text 300 …" → columns. */
const columns = (...specs: readonly (readonly [CellKind, number])[]): ColumnSpec[] =>
  specs.map(([kind, width]) => ({ kind, width }));

const startsWith =
  (pattern: RegExp) =>
  (row: readonly string[]): boolean =>
    pattern.test(row[0] || (row[1] ?? ''));

const year = [
  ['points', 75],
  ['points', 75],
  ['points', 75],
  ['points', 75],
  ['points', 75],
  ['rank', 55],
] as const;

export const hue: readonly SheetSpec[] = [
  {
    name: 'Phụ lục 1',
    titles: ['PHỤ LỤC 1', 'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX) THEO LĨNH VỰC', plan],
    columns: columns(['code', 40], ['text', 230], ...year, ...year),
    table: readTable('hue-2023-appendix-1-fields'),
    headerRows: 2,
    bold: startsWith(/^TỔNG/),
  },
  {
    name: 'Phụ lục 2',
    titles: ['PHỤ LỤC 2', 'TIÊU CHÍ, TIÊU CHÍ THÀNH PHẦN CHƯA ĐẠT ĐIỂM TỐI ĐA', plan],
    columns: columns(
      ['code', 50],
      ['text', 250],
      ['points', 65],
      ['points', 75],
      ['text', 310],
      ['text', 140],
      ['text', 130],
    ),
    table: readTable('hue-2023-appendix-2-below-maximum'),
    headerRows: 1,
    bold: startsWith(/^I+\.?$/),
  },
  {
    name: 'Phụ lục 3',
    titles: ['PHỤ LỤC 3', 'Kết quả tiêu chí thành phần qua khảo sát lãnh đạo, quản lý', plan],
    columns: columns(
      ['code', 50],
      ['text', 400],
      ['points', 95],
      ['points', 95],
      ['points', 80],
      ['points', 95],
      ['points', 95],
      ['points', 80],
    ),
    table: readTable('hue-2023-appendix-3-survey'),
    headerRows: 2,
    bold: startsWith(/^(?:TỔNG|\d+$)/),
  },
  {
    name: 'Các thành phần',
    titles: ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022 CỦA TỈNH'],
    columns: columns(['text', 60], ['text', 420], ['points', 90], ['rank', 90], ['points', 90], ['rank', 90]),
    table: readTable('hue-2023-components'),
    headerRows: 2,
    bold: startsWith(/^(?:\d\.|Tổng)/),
    joined: startsWith(/^(?:\d\.|Tổng)/),
  },
  {
    name: 'Thẩm định theo lĩnh vực',
    titles: ['ĐIỂM THẨM ĐỊNH CỦA CÁC LĨNH VỰC NĂM 2022'],
    columns: columns(
      ['code', 50],
      ['text', 420],
      ['points', 150],
      ['points', 110],
      ['points', 110],
      ['points', 100],
    ),
    table: readTable('hue-2023-appraisal-by-field'),
    headerRows: 2,
    bold: startsWith(/^TỔNG/),
  },
  {
    name: 'Bảng 2',
    titles: ['Bảng 2. Chỉ số phản ánh sự hài lòng của NDTC năm 2021, 2022'],
    columns: columns(['text', 480], ['points', 90], ['rank', 90], ['points', 90], ['rank', 90]),
    table: readTable('hue-2023-satisfaction-table-2'),
    headerRows: 2,
    bold: startsWith(/^Chỉ số hài lòng chung/),
  },
];
