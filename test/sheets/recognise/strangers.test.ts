/** Sheets that hold no appendix are left alone. */
import { recogniseGrid } from '../../../src/sheets/recognise';
import type { TestCell } from '../../support/grids';
import { gridOf } from '../../support/grids';

const sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>> = {
  'an empty sheet': [],
  'a sheet of blanks': [
    ['', ''],
    ['', ''],
  ],
  'one number': [[42]],
  prose: [
    ['KẾ HOẠCH'],
    ['Nâng cao Chỉ số cải cách hành chính (PAR INDEX) tỉnh năm 2023'],
    ['1. Mục tiêu: phấn đấu đạt 90 điểm, tăng 3,5 điểm so với năm 2022, thuộc nhóm 10 tỉnh dẫn đầu.'],
    ['2. Nhiệm vụ: các sở, ban, ngành triển khai thực hiện; điểm tối đa 100 điểm.'],
    ['Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN'],
  ],
  'a budget': [
    ['DỰ TOÁN KINH PHÍ NĂM 2023'],
    ['STT', 'Nội dung', 'Đơn vị tính', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Ghi chú'],
    [1, 'In ấn tài liệu', 'Bộ', 100, 50000, 5000000, ''],
    [2, 'Thuê hội trường', 'Buổi', 2, 3000000, 6000000, ''],
    ['', 'Tổng cộng', '', '', '', 11000000, ''],
  ],
  'a budget by year': [
    ['TT', 'Nội dung', 'Dự toán năm 2022', 'Thực hiện năm 2022', 'Tỷ lệ (%)', 'Ghi chú'],
    ['I', 'Chi thường xuyên', 1200, 1100, 91.7, ''],
    [1, 'Chi lương', 800, 790, 98.8, ''],
    [2, 'Chi nghiệp vụ', 400, 310, 77.5, ''],
    ['', 'Tổng cộng', 1600, 1410, 88.1, ''],
  ],
  'goals of an economy': [
    ['TT', 'Chỉ tiêu', 'Kế hoạch năm 2023', 'Thực hiện năm 2023', 'Tỷ lệ (%)'],
    [1, 'Tổng sản phẩm trên địa bàn', 35000, 34800, 99.4],
    [2, 'Thu ngân sách', 12781, 13000, 101.7],
    [3, 'Sản lượng lúa', 410, 402, 98],
  ],
  'a list of staff': [
    ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Đơn vị', 'Ghi chú'],
    [1, 'Nguyễn Văn An', 29000, 'Chuyên viên', 'Sở Nội vụ', ''],
    [2, 'Trần Thị Bình', 30500, 'Phó trưởng phòng', 'Sở Nội vụ', ''],
  ],
  'school marks': [
    ['STT', 'Họ và tên', 'Điểm toán', 'Điểm văn', 'Điểm ngoại ngữ', 'Tổng điểm', 'Xếp hạng'],
    [1, 'Nguyễn Văn An', 8, 7.5, 9, 24.5, 2],
    [2, 'Trần Thị Bình', 9, 9, 9, 27, 1],
    [3, 'Lê Văn Cường', 6, 5, 7, 18, 3],
  ],
  'a list of documents': [
    ['STT', 'Số ký hiệu văn bản', 'Ngày ban hành', 'Trích yếu', 'Cơ quan ban hành'],
    [1, '205/KH-UBND', 45078, 'Kế hoạch nâng cao Chỉ số CCHC', 'UBND tỉnh'],
    [2, '876/QĐ-BNV', 44875, 'Phê duyệt Đề án', 'Bộ Nội vụ'],
  ],
  'a work plan without points': [
    ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành', 'Ghi chú'],
    [1, 'Ban hành kế hoạch', 'Sở Nội vụ', 'Quý I/2023', ''],
    [2, 'Kiểm tra', 'Sở Nội vụ', 'Quý III/2023', ''],
  ],
};

test.each(Object.entries(sheets))('%s is not an appendix', (_, rows) => {
  expect(recogniseGrid(gridOf(rows)).map(({ kind, confidence }) => ({ kind, confidence }))).toEqual([]);
});

test('a header alone, without rows, is not an appendix', () => {
  expect(recogniseGrid(gridOf([['STT', 'Tên tiêu chí', 'Điểm chuẩn', 'Điểm đạt được']]))).toEqual([]);
});
