/** Rows below a total that compare it with a year before, in a matrix and in a table of one column. */
import { reportOf, results, title, toldOf } from '../../support/told';
import type { TestRow } from '../../support/told';

const header = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp', 'Sở Y tế'];
const matrix = (below: readonly TestRow[]): readonly TestRow[] => [
  title,
  header,
  ['1', 'Chỉ đạo', 11, 8, 9, 10, 7],
  ['1.1', 'Ban hành', 5, 4, 4, 5, 3],
  ['1.2', 'Thực hiện', 6, 4, 5, 5, 4],
  ['2', 'Thể chế', 9, 7, 7, 7, 7],
  ['', 'Tổng cộng', 20, 15, 16, 17, 14],
  ...below,
];
const closingsOf = (rows: readonly TestRow[]) => {
  const report = reportOf(rows);
  return {
    told: toldOf(report),
    closings: report.appendix.rows.flatMap(({ closing, year }) => (closing ? [[closing, year]] : [])),
  };
};

test.each([
  ['Điểm năm 2022', 'Tăng, giảm so với năm 2022'],
  ['Tổng điểm năm 2022', 'So sánh năm 2022'],
  ['Kết quả năm 2022', 'Tăng (+), giảm (-) so với 2022'],
  ['Năm 2022', 'Chênh lệch 2022'],
])('%s, then %s', (earlier, difference) => {
  const rows = matrix([
    ['', earlier, '', 13.5, 18, 16.5, 14],
    ['', difference, '', 1.5, -2, 0.5, 0],
  ]);
  expect(closingsOf(rows)).toEqual({
    told: [],
    closings: [
      ['earlier', '2022'],
      ['difference', '2022'],
    ],
  });
});

test('a difference that is not one is told at its cell', () => {
  const rows = matrix([
    ['', 'Điểm năm 2022', '', 13.5, 18, 16.5, 14],
    ['', 'Chênh lệch', '', 1.5, -2, 0.5, 1],
  ]);
  expect(closingsOf(rows).told).toEqual(['error closing-mismatch G9']);
});

test('ranks of the year before are not held against the points of this one; those of this year are', () => {
  const below = (ranks: readonly number[]): TestRow[] => [
    ['', 'Xếp hạng năm 2023', '', ...ranks],
    ['', 'Xếp hạng năm 2022', '', 3, 1, 2, 4],
    ['', 'Tăng/giảm bậc', '', 0, -1, 1, 0],
  ];
  expect(closingsOf(matrix(below([3, 2, 1, 4]))).told).toEqual([]);
  expect(closingsOf(matrix(below([3, 2, 1, 3]))).told).toContain('error closing-mismatch G8');
});

test('the total of the year before is not the total, though it stands last', () => {
  const rows = results([
    ['1', 'Chỉ đạo', 11, 8],
    ['2', 'Thể chế', 9, 7],
    ['', 'Tổng điểm', 20, 15],
    ['', 'Tổng điểm năm 2022', '', 13],
    ['', 'Tăng so với năm 2022', '', 2],
  ]);
  const { appendix } = reportOf(rows);
  expect(closingsOf(rows).told).toEqual([]);
  expect(appendix.total).toBe(2);
});

test('a total that names its own year stays the total', () => {
  const rows = results([
    ['1', 'Chỉ đạo', 11, 8],
    ['2', 'Thể chế', 9, 7],
    ['', 'Tổng điểm năm 2023', 20, 14],
  ]);
  expect(closingsOf(rows).told).toEqual(['error subtotal-mismatch D5']);
});
