/** Đắk Nông, Krông Nô, Tiền Giang and Phong Thổ: one table each, as their plans and reports lay it out. */
import type { ColumnSpec, SheetSpec } from './sheet';
import { readTable } from './tables';

const isField = ([code = '']: readonly string[]): boolean => /^\d+\.?$/.test(code);
const isTotal = (row: readonly string[]): boolean => /^tổng/i.test(row[0] || (row[1] ?? ''));
const fieldOrTotal = (row: readonly string[]): boolean => isField(row) || isTotal(row);

const planColumns: readonly ColumnSpec[] = [
  { kind: 'code', width: 70 },
  { kind: 'text', width: 270 },
  { kind: 'points', width: 70 },
  { kind: 'points', width: 80 },
  { kind: 'points', width: 80 },
  { kind: 'text', width: 320 },
  { kind: 'text', width: 130 },
];

export const dakNong: SheetSpec = {
  name: 'Phụ lục',
  titles: [
    'PHỤ LỤC',
    'NHIỆM VỤ, GIẢI PHÁP CẢI THIỆN VÀ NÂNG CAO CHỈ SỐ CCHC TỈNH ĐẮK NÔNG NĂM 2022',
    '(Ban hành kèm theo Kế hoạch số:       /KH-UBND ngày      /7/2022 của Chủ tịch UBND tỉnh Đắk Nông)',
  ],
  columns: planColumns,
  table: readTable('dak-nong-2022'),
  headerRows: 1,
  numbered: true,
  bold: fieldOrTotal,
  joined: isTotal,
};

export const krongNo: SheetSpec = {
  name: 'Phụ lục',
  titles: ['PHỤ LỤC', 'NHIỆM VỤ, GIẢI PHÁP CẢI THIỆN VÀ NÂNG CAO CHỈ SỐ CCHC HUYỆN KRÔNG NÔ NĂM 2023'],
  columns: planColumns,
  table: readTable('krong-no-2023'),
  headerRows: 1,
  bold: fieldOrTotal,
};

export const tienGiang: SheetSpec = {
  name: 'Phụ lục',
  titles: [
    'PHỤ LỤC',
    'MỤC TIÊU PHẤN ĐẤU NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH TỈNH TIỀN GIANG GIAI ĐOẠN 2018 - 2020',
    '(Kèm theo Kế hoạch số 252/KH-UBND ngày 19/9/2018 của Ủy ban nhân dân tỉnh)',
  ],
  columns: [
    { kind: 'code', width: 70 },
    { kind: 'text', width: 290 },
    { kind: 'points', width: 70 },
    { kind: 'points', width: 90 },
    { kind: 'points', width: 90 },
    { kind: 'points', width: 100 },
    { kind: 'text', width: 310 },
  ],
  table: readTable('tien-giang-2018-2020'),
  headerRows: 1,
  bold: fieldOrTotal,
};

export const phongTho: SheetSpec = {
  name: 'Chỉ số thành phần',
  titles: [
    'KẾT QUẢ ĐÁNH GIÁ CHỈ SỐ THÀNH PHẦN CÁC LĨNH VỰC CẢI CÁCH HÀNH CHÍNH',
    'HUYỆN PHONG THỔ NĂM 2023',
    '(Kèm theo báo cáo phân tích chỉ số CCHC của Phòng Nội vụ huyện)',
  ],
  columns: [
    { kind: 'code', width: 80 },
    { kind: 'text', width: 680 },
    { kind: 'points', width: 120 },
    { kind: 'points', width: 120 },
  ],
  table: readTable('phong-tho-2023'),
  headerRows: 1,
  bold: fieldOrTotal,
  notes: [
    'Ghi chú: Số điểm đạt được 79,24 khác do với Quyết định công bố của UBND tỉnh 79,27 điểm do việc làm tròn từng tiêu chí nhỏ trên hệ thống phần mềm chấm điểm',
  ],
};
