/** Forms in which other provinces write their tables: read as a careful person reads them, and a slip told at its cell. */
import type { CellValue } from '../../../src/domain/appendix';
import { cellAddress, parseCell } from '../../../src/a1/address';
import { analyse } from '../../../src/sheets/report';
import { gridOf } from '../../support/grids';

type Rows = readonly (readonly CellValue[])[];
type Merges = readonly (readonly [number, number, number, number])[];

const reportsOf = (rows: Rows, merges: Merges = []) =>
  analyse({ grids: [gridOf(rows, { merges })], names: [], part: null }).appendices;
const told = (rows: Rows, merges: Merges = []): string[] =>
  reportsOf(rows, merges).flatMap(({ findings }) =>
    findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ check, place }) => `${check} ${cellAddress(place)}`),
  );
const keysOf = (rows: Rows, merges: Merges = []): string[] =>
  reportsOf(rows, merges).flatMap(({ appendix }) => appendix.columns.map(({ key }) => key));
const withCell = (rows: Rows, address: string, value: CellValue): Rows => {
  const place = parseCell(address);
  return rows.map((row, at) =>
    at === place?.row ? row.map((cell, column) => (column === place.column ? value : cell)) : row,
  );
};

const title = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'];
const header = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được'];
const numbers = ['1', '2', '3', '4'];

test('a header that is met again with its numbers of columns, inside a field, is a new page', () => {
  const rows = [
    title,
    header,
    numbers,
    ['1', 'Chỉ đạo', 3, 2.5],
    ['1.1', 'Kế hoạch', 2, 1.5],
    header,
    numbers,
    ['1.2', 'Báo cáo', 1, 1],
    ['2', 'Thể chế', 4, 3],
    ['2.1', 'Rà soát', 4, 3],
    ['', 'Tổng điểm', 7, 5.5],
  ];
  expect(reportsOf(rows)).toHaveLength(1);
  expect(told(rows)).toEqual([]);
  expect(told(withCell(rows, 'D11', 5))).toEqual(['subtotal-mismatch D11']);
});

test('of three header rows the nearest group tells what a round is of', () => {
  const rows = [
    title,
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Kết quả chấm điểm', '', ''],
    ['', '', '', 'Tự chấm', 'Thẩm định', ''],
    ['', '', '', '', 'Lần 1', 'Lần 2'],
    ['1', 'Chỉ đạo', 3, 3, 2, 2.5],
    ['1.1', 'Kế hoạch', 2, 2, 1, 1.5],
    ['1.2', 'Báo cáo', 1, 1, 1, 1],
    ['', 'Tổng điểm', 3, 3, 2, 2.5],
  ];
  const merges = [
    [1, 0, 3, 0],
    [1, 1, 3, 1],
    [1, 2, 3, 2],
    [1, 3, 1, 5],
    [2, 3, 3, 3],
    [2, 4, 2, 5],
  ] as const;
  expect(
    keysOf(rows, merges)
      .slice(3)
      .map((key) => key.split(':')[0]),
  ).toEqual(['self-scored', 'appraised', 'appraised']);
  expect(told(rows, merges)).toEqual([]);
});

const picked = [
  ['DANH MỤC TIÊU CHÍ CHƯA ĐẠT ĐIỂM TỐI ĐA NĂM 2024'],
  ['Lĩnh vực', 'Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt', 'Nguyên nhân'],
  ['Chỉ đạo', '1.1', 'Kế hoạch', 2, 1.5, 'Chậm'],
  ['', '1.3', 'Kiểm tra', 1, 0.5, 'Thiếu'],
  ['Thể chế', '2.1', 'Rà soát', 3, 2, 'Sót'],
  ['', '2.2', 'Theo dõi', 2, 1, 'Chậm'],
  ['', '', 'Tổng cộng', 8, 5, ''],
];

test('a column of fields beside the names of criteria does not name the rows', () => {
  const [report] = reportsOf(picked);
  expect(report?.appendix.rows.map(({ name }) => name)).toContain('Rà soát');
  expect(report?.appendix.total).not.toBeNull();
  expect(told(picked)).toEqual([]);
  expect(told(withCell(picked, 'E7', 5.5))).toEqual(['subtotal-mismatch E7']);
});

test('a plan of criteria picked from a tree lacks no parents', () => {
  const rows = [
    ['CÁC TIÊU CHÍ TRỌNG TÂM CẦN CẢI THIỆN NĂM 2025'],
    ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm 2024', 'Mục tiêu 2025', 'Điểm cần tăng'],
    ['1.3', 'Kiểm tra', 2, 1.5, 2, 0.5],
    ['3.2.1', 'Công khai', 1, 0.75, 1, 0.25],
    ['5.4', 'Tinh giản', 2, 1, 1.5, 0.5],
    ['', 'Cộng', 5, 3.25, 4.5, 1.25],
  ];
  expect(told(rows)).toEqual([]);
  expect(told(withCell(rows, 'F4', 0.52))).toEqual(['difference-mismatch F4']);
});

test('numbers that go on counting below a new parent skip nothing', () => {
  const rows = [
    ['BIỂU CHẤM ĐIỂM CCHC UBND PHƯỜNG NĂM 2025'],
    ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm đạt được'],
    ['I', 'Chỉ đạo', 10, 9],
    ['1', 'Kế hoạch', 5, 4],
    ['2', 'Báo cáo', 5, 5],
    ['II', 'Thủ tục', 50, 43.5],
    ['3', 'Đúng hạn', 20, 19],
    ['4', 'Trực tuyến', 30, 24.5],
    ['', 'Tổng', 60, 52.5],
  ];
  expect(told(rows)).toEqual([]);
});

const year = (target: string) => [
  ['KẾT QUẢ CHỈ SỐ CCHC THEO LĨNH VỰC NĂM 2024'],
  ['STT', 'Lĩnh vực', 'Điểm tối đa', 'Điểm đạt', 'Tỷ lệ (%)', target],
  [1, 'Chỉ đạo', 10, 9.25, 92.5, 9.5],
  [2, 'Thể chế', 12, 9, 75, 10],
  [3, 'Thủ tục', 18, 16.2, 90, 17],
  ['', 'Tổng cộng', 40, 34.45, 86.13, 36.5],
];

test('points without a year beside targets of a later one are of the year that the title says', () => {
  expect(keysOf(year('Mục tiêu năm 2025'))).toContain('achieved:2024');
  expect(told(year('Mục tiêu năm 2025'))).toEqual([]);
  expect(told(withCell(year('Mục tiêu năm 2025'), 'E4', 57))).toEqual(['ratio-mismatch E4']);
});

test('points turned into those of another scale add up to nothing: they are asked about', () => {
  const rows = [
    title,
    [...header, 'Điểm quy đổi (thang 10)'],
    ['1', 'Chỉ đạo', 3, 2.5, 8.33],
    ['1.1', 'Kế hoạch', 2, 1.5, 7.5],
    ['1.2', 'Báo cáo', 1, 1, 10],
    ['2', 'Thể chế', 3, 2, 6.67],
    ['2.1', 'Rà soát', 3, 2, 6.67],
    ['', 'Tổng điểm', 6, 4.5, 7.5],
  ];
  expect(told(rows)).toEqual(['column-unread E2']);
});

test('a list of what was lost alone is held against its total', () => {
  const rows = [
    ['TIÊU CHÍ MẤT ĐIỂM CHỈ SỐ CCHC NĂM 2024'],
    ['STT', 'Tiêu chí', 'Điểm mất', 'Nguyên nhân', 'Đơn vị chịu trách nhiệm'],
    [1, '1.1. Kế hoạch CCHC', 0.5, 'Ban hành chậm', 'Sở Nội vụ'],
    [2, '2.1. Rà soát văn bản', 1, 'Thiếu danh mục', 'Sở Tư pháp'],
    ['', 'Tổng điểm mất', 1.5, '', ''],
  ];
  expect(told(rows)).toEqual([]);
  expect(told(withCell(rows, 'C5', 2.5))).toEqual(['subtotal-mismatch C5']);
});

const closed = (ratio: CellValue, more: CellValue) => [
  title,
  header,
  ['1', 'Chỉ đạo', 50, 43],
  ['1.1', 'Kế hoạch', 20, 15],
  ['1.2', 'Kiểm tra', 30, 28],
  ['2', 'Thể chế', 50, 40.5],
  ['2.1', 'Rà soát', 50, 40.5],
  ['', 'Tổng điểm', 100, 83.5],
  ['', 'Tỷ lệ đạt (%)', '', ratio],
  ['', 'Điểm năm 2023', '', 80.25],
  ['', 'Tăng/giảm so với năm 2023', '', more],
  ['', 'Xếp loại', '', 'Tốt'],
];

test('a class below other closing rows keeps its row; what words alone tell is asked about', () => {
  const [report] = reportsOf(closed(83.5, 3.25));
  expect(report?.appendix.rows.at(-1)).toMatchObject({ closing: 'class', name: 'Xếp loại' });
  expect(told(closed(83.5, 3.25))).toEqual([]);
  expect(told(closed(85.3, 3.25))).toEqual(['closing-mismatch D9']);
  expect(told(closed(83.5, 3.52))).toEqual(['closing-mismatch D11']);
});

test('what explains a rule below it is a rule of the same criterion, and no part of its name', () => {
  const [report] = reportsOf([
    title,
    header,
    ['1', 'Chỉ đạo', 5, 3.85],
    ['1.1', 'Ban hành kế hoạch', 2, 1],
    ['', 'Trước 31/12: 2 điểm', '', ''],
    ['1.2', 'Mức độ hoàn thành', 3, 2.85],
    ['', 'Tính theo công thức: (b/a) x 3', '', ''],
    ['', 'a: Tổng số nhiệm vụ', '', ''],
    ['', 'b: Số nhiệm vụ hoàn thành', '', ''],
    ['', 'Tổng điểm', 5, 3.85],
  ]);
  const row = report?.appendix.rows.find(({ code }) => code.code === '1.2');
  expect(row?.name).toBe('Mức độ hoàn thành');
  expect(row?.rules?.map(({ text }) => text)).toEqual([
    'Tính theo công thức: (b/a) x 3',
    'a: Tổng số nhiệm vụ',
    'b: Số nhiệm vụ hoàn thành',
  ]);
});

const notes = [86.2391, 'x', '#VALUE!', 'ghi chú'];

test.each(notes.flatMap((note) => [0, 2].map((apart) => [note, apart] as const)))(
  'what somebody notes beside a table, in the row of its header, hides nothing of it: %p, %i columns apart',
  (note, apart) => {
    const rows = [
      [...title, '', '', '', '', '', ''],
      [...header, ...(apart === 0 ? [note, '', ''] : ['', '', note])],
      ['1', 'Chỉ đạo', 3, 2.5, '', '', ''],
      ['1.1', 'Kế hoạch', 2, 1.5, '', '', ''],
      ['1.2', 'Báo cáo', 1, 1, '', '', ''],
      ['', 'Tổng', 3, 2.5, '', '', ''],
    ];
    expect(told(rows)).toEqual([]);
    expect(keysOf(rows)).toEqual(expect.arrayContaining(['code', 'name', 'maximum', 'achieved:2024']));
    expect(told(withCell(rows, 'D6', 2.6))).toEqual(['subtotal-mismatch D6']);
  },
);

test('a list of what was lost beside maxima is held against its total', () => {
  const rows = [
    ['TIÊU CHÍ MẤT ĐIỂM GIAO CÁC PHÒNG KHẮC PHỤC NĂM 2025'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm mất', 'Biện pháp'],
    [1, '1.1 Kế hoạch', 2, 0.5, 'Sớm'],
    [2, '1.2 Báo cáo', 1, 0.25, 'Đủ'],
    [3, '2.1 Rà soát', 3, 1, 'Rà soát'],
    ['', 'Tổng', 6, 1.75, ''],
  ];
  expect(told(rows)).toEqual([]);
  expect(told(withCell(rows, 'D6', 1.57))).toEqual(['subtotal-mismatch D6']);
});

test('two years under nothing but the year, with their difference beside them, are what was achieved', () => {
  const rows = [
    ['KẾT QUẢ CHỈ SỐ PAPI TỈNH NĂM 2023 - 2024'],
    ['STT', 'Chỉ số nội dung', 'Năm 2023', 'Năm 2024', 'Tăng/giảm'],
    [1, 'Tham gia', 4.95, 5.02, 0.07],
    [2, 'Công khai', 5.1, 5.35, 0.25],
    [3, 'Giải trình', 4.2, 4.15, -0.05],
    ['', 'Tổng điểm PAPI', 14.25, 14.52, 0.27],
  ];
  expect(keysOf(rows).slice(2)).toEqual(['achieved:2023', 'achieved:2024', 'difference']);
  expect(told(rows)).toEqual([]);
  expect(told(withCell(rows, 'E4', 2.5))).toEqual(['difference-mismatch E4']);
});

test('the sum of all fields above bonus and penalty is stated once more below them', () => {
  const rows = [
    title,
    header,
    ['1', 'Chỉ đạo', 50, 46],
    ['2', 'Thể chế', 50, 44],
    ['', 'Cộng điểm các lĩnh vực', 100, 90],
    ['', 'Điểm cộng', 5, 3],
    ['', 'Điểm trừ', '', -2],
    ['', 'Tổng điểm sau cộng, trừ', 100, 91],
  ];
  expect(told(rows)).toEqual([]);
  expect(told(withCell(rows, 'D5', 80))).toEqual(['subtotal-mismatch D5']);
});

const parts = (...names: readonly string[]) => [
  ['BẢNG ĐIỂM CCHC CÁC SỞ NĂM 2024'],
  ['TT', 'Đơn vị', ...names, 'Tổng', 'Xếp hạng'],
  [1, 'Sở Nội vụ', 19, 28, 47, 94, 1],
  [2, 'Sở Tài chính', 18, 27, 45, 90, 2],
  [3, 'Sở Y tế', 17, 25, 42, 84, 3],
];

test('bare numbers behind the names of parts are the most of each, where the figures bear it out', () => {
  const rows = parts('Chỉ đạo (20)', 'Thể chế (30)', 'Thủ tục (50)');
  expect(told(rows)).toEqual([]);
  expect(told(withCell(withCell(rows, 'C4', 21), 'F4', 93))).toContain('over-maximum C4');
  expect(told(parts('Chỉ đạo (1)', 'Thể chế (2)', 'Thủ tục (3)'))).toEqual([]);
});

const ranked = (...ranks: readonly number[]) => [
  ['CHỈ SỐ HÀI LÒNG VỀ SỰ PHỤC VỤ HÀNH CHÍNH (SIPAS) NĂM 2024'],
  ['STT', 'Tiêu chí', 'Tỷ lệ hài lòng (%)', 'Xếp hạng'],
  ...[85.12, 86.34, 84.32, 88.12, 84.67].map((ratio, at) => [
    at + 1,
    `Yếu tố ${at + 1}`,
    ratio,
    ranks[at] ?? '',
  ]),
  ['', 'Chỉ số hài lòng chung', 85.71, ''],
];

test('items that are ranked among themselves are held against their figures, and places among provinces are not', () => {
  expect(told(ranked(3, 2, 5, 1, 4))).toEqual([]);
  expect(told(ranked(3, 2, 1, 1, 4))).toEqual(['rank-mismatch D5']);
  expect(told(ranked(12, 30, 5, 41, 4))).toEqual([]);
  expect(told(ranked(1, 2, 3, 4, 5))).toEqual([]);
});

test('a difference of a wrong rank is not told a second time', () => {
  const rows = [
    ['BẢNG XẾP HẠNG CCHC CÁC ĐƠN VỊ NĂM 2024'],
    ['STT', 'Đơn vị', 'Tổng điểm', 'Thứ hạng', 'Thứ hạng năm 2023', 'Tăng/giảm bậc'],
    [1, 'Trung tâm Lưu trữ', 95, 1, 2, 1],
    [2, 'Trung tâm Khuyến nông', 92, 2, 1, -1],
    [3, 'Bệnh viện Đa khoa', 90, 3, 4, 1],
    [4, 'Trường Cao đẳng', 88, 4, 3, -1],
    [5, 'Trung tâm Tin học', 80, 5, 5, 0],
  ];
  expect(told(rows)).toEqual([]);
  expect(told(withCell(rows, 'D6', 5))).toEqual(['rank-mismatch D6']);
});
