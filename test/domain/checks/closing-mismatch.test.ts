/** closing-mismatch: right and wrong rows at the foot of a matrix, a tree and a ranking. */
import type { CellValue } from '../../../src/domain/appendix';
import { cellAddress } from '../../../src/a1/address';
import { analyse } from '../../../src/sheets/report';
import { gridOf } from '../../support/grids';

type Rows = readonly (readonly CellValue[])[];

const said = (rows: Rows): string[] => {
  const [report] = analyse({ grids: [gridOf(rows)], names: [], part: null }).appendices;
  if (!report) throw new Error('the table is read');
  return report.findings.map(({ check, place }) => `${check} ${cellAddress(place)}`);
};
const closed = (rows: Rows, row: readonly CellValue[]): Rows => [...rows, row];

const matrix: Rows = [
  ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CÁC SỞ NĂM 2024'],
  [],
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế', 'Sở Xây dựng', 'Sở Tư pháp'],
  ['1', 'Chỉ đạo', 5, 4, 3.5, 5, 4.5],
  ['1.1', 'Kế hoạch', 3, 2.5, 2.5, 3, 3],
  ['1.2', 'Báo cáo', 2, 1.5, 1, 2, 1.5],
  ['2', 'Thể chế', 4, 3, 2, 3.5, 3.75],
  ['', 'Tổng điểm', 9, 7, 5.5, 8.5, 8.25],
];

test.each<[string, readonly CellValue[], CellValue, string]>([
  ['Xếp hạng', [3, 4, 1, 2], 3, 'G9'],
  ['Xếp hạng', ['3/4', '4/4', '1/4', '2/4'], '1/4', 'G9'],
  ['Điểm mất', [2, 3.5, 0.5, 0.75], 1.75, 'G9'],
  ['Chênh lệch', [-2, -3.5, -0.5, -0.75], -0.5, 'G9'],
  ['Tỷ lệ (%)', [77.78, 61.11, 94.44, 91.67], 81.67, 'G9'],
])('below a matrix: “%s” of %j', (name, figures, slip, cell) => {
  expect(said(closed(matrix, ['', name, '', ...figures]))).toEqual([]);
  const wrong = [...figures.slice(0, 3), slip];
  expect(said(closed(matrix, ['', name, '', ...wrong]))).toEqual([`closing-mismatch ${cell}`]);
});

test('what its own cells do not bear out is not judged: places in the whole country, an index of another base', () => {
  expect(said(closed(matrix, ['', 'Xếp hạng', '', 12, 30, 5, 41]))).toEqual([]);
  expect(said(closed(matrix, ['', 'Chỉ số (%)', '', 70, 55, 85, 82.5]))).toEqual([]);
  expect(said(closed(matrix, ['', 'Điểm trung bình', '', 7.31]))).toEqual([]);
});

test('a wrong total is told alone, not with all that is said of it', () => {
  const rows = matrix.map((row) => (row[1] === 'Tổng điểm' ? [...row.slice(0, 6), 9.25] : row));
  expect(said(closed(rows, ['', 'Điểm mất', '', 2, 3.5, 0.5, 0.75]))).toEqual(['subtotal-mismatch G8']);
});

const ranking = (...feet: Rows): Rows => [
  ['XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CÁC SỞ NĂM 2024'],
  ['STT', 'Đơn vị', 'Chỉ đạo', 'Thể chế', 'Tổng điểm', 'Xếp hạng'],
  [1, 'Sở Nội vụ', 38, 55, 93, 1],
  [2, 'Sở Y tế', 35.5, 50, 85.5, 2],
  [3, 'Sở Tư pháp', 30, 48, 78, 3],
  ...feet,
];

test.each<[string, readonly [number, number, number], number]>([
  ['Trung bình', [34.5, 51, 85.5], 87],
  ['Cao nhất', [38, 55, 93], 92],
  ['Thấp nhất', [30, 48, 78], 79],
])('at the foot of a ranking: “%s”', (name, [first, second, total], slip) => {
  expect(said(ranking(['', name, first, second, total]))).toEqual([]);
  expect(said(ranking(['', name, first, second, slip]))).toEqual(['closing-mismatch E6']);
});

test('an average of each group and one of all', () => {
  const rows: Rows = [
    ...ranking().slice(0, 2),
    ['I', 'KHỐI SỞ'],
    [1, 'Sở Nội vụ', 38, 55, 93, 1],
    [2, 'Sở Y tế', 36, 50, 86, 2],
    ['', 'Trung bình', 37, 52.5, 89.5],
    ['II', 'KHỐI XÃ'],
    [1, 'UBND xã An Phú', 30, 48, 78, 1],
    [2, 'UBND xã Đông Hà', 20, 40, 60, 2],
    ['', 'Trung bình', 25, 44, 69],
    ['', 'Trung bình chung', 31, 48.25, 79.25],
  ];
  expect(said(rows)).toEqual([]);
});
