/** Columns of what others differ by: told by their words, signs and groups, and held against the two they are taken from. */
import type { CellValue } from '../../../src/domain/appendix';
import { cellAddress } from '../../../src/a1/address';
import { isDifferenceSign } from '../../../src/sheets/headers/differences';
import { analyse } from '../../../src/sheets/report';
import { gridOf } from '../../support/grids';

type Rows = readonly (readonly CellValue[])[];

const reportOf = (rows: Rows) => {
  const [report] = analyse({ grids: [gridOf(rows)], names: [], part: null }).appendices;
  if (!report) throw new Error('the table is an appendix');
  return report;
};
const rolesOf = (rows: Rows): string[] => reportOf(rows).appendix.columns.map(({ key }) => key);
const said = (rows: Rows): string[] =>
  reportOf(rows).findings.map(({ check, place }) => `${check} ${cellAddress(place)}`);
const changed = (rows: Rows, cell: readonly [number, number], value: CellValue): Rows =>
  rows.map((row, at) =>
    at === cell[0] ? row.map((each, column) => (column === cell[1] ? value : each)) : row,
  );

const title = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ NĂM 2024'];
const twoYears = (header: string): Rows => [
  title,
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2023', 'Điểm năm 2024', header],
  ['1', 'Chỉ đạo', 5, 4, 3.5, -0.5],
  ['1.1', 'Kế hoạch', 3, 2.5, 2.5, 0],
  ['1.2', 'Báo cáo', 2, 1.5, 1, -0.5],
  ['2', 'Thể chế', 4, 2.75, 3.5, 0.75],
  ['', 'Tổng điểm', 9, 6.75, 7, 0.25],
];

test.each([
  'Tăng/giảm',
  'Tăng (+), giảm (-)',
  'Tăng/giảm điểm',
  'Chênh lệch',
  'Chênh lệch điểm',
  'So sánh',
  'So với năm 2023',
  'So sánh năm 2024 với năm 2023',
  '+/-',
  '(+/-)',
  '±',
])('“%s” is read, and a wrong cell of it is told', (header) => {
  const rows = twoYears(header);
  expect(rolesOf(rows).at(-1)).toBe('difference');
  expect(said(rows)).toEqual([]);
  expect(said(changed(rows, [4, 5], 0.5))).toEqual(['difference-mismatch F5']);
  expect(said(changed(rows, [6, 5], 0.5))).toEqual(['difference-mismatch F7']);
});

test.each(['+', '-', '+1', 'a/b', '(5)', '+/-/+'])('“%s” is no sign of a difference', (text) => {
  expect(isDifferenceSign(text)).toBe(false);
});

test('a group of differences says what its columns hold, whatever their own words say', () => {
  const rows: Rows = [
    ['SO SÁNH XẾP HẠNG CHỈ SỐ CCHC CẤP XÃ NĂM 2023, 2024'],
    ['STT', 'Đơn vị', 'Năm 2023', '', 'Năm 2024', '', 'So sánh', ''],
    ['', '', 'Điểm', 'Xếp hạng', 'Điểm', 'Xếp hạng', 'Điểm', 'Thứ hạng'],
    [1, 'UBND xã An Phú', 81, 3, 80, 4, -1, -1],
    [2, 'UBND xã Đông Hà', 85, 2, 88, 1, 3, 1],
    [3, 'UBND xã Hòa Bình', 87, 1, 86, 2, -1, -1],
    [4, 'UBND xã Bình Minh', 80, 4, 84, 3, 4, 1],
  ];
  expect(rolesOf(rows)).toEqual([
    'code',
    'name',
    'achieved:2023',
    'rank:2023',
    'achieved:2024',
    'rank:2024',
    'difference#Điểm',
    'difference#Thứ hạng',
  ]);
  expect(said(rows)).toEqual([]);
  expect(said(changed(rows, [5, 6], 1))).toEqual(['difference-mismatch G6']);
  expect(said(changed(rows, [5, 7], 2))).toEqual(['difference-mismatch H6']);
});

const gap = (header: string, sign: 1 | -1): Rows => [
  title,
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', header],
  ['1', 'Chỉ đạo', 5, 4, 3.5, sign * 1.5],
  ['1.1', 'Kế hoạch', 3, 2.5, 2.25, sign * 0.75],
  ['1.2', 'Báo cáo', 2, 1.5, 1.25, sign * 0.75],
  ['2', 'Thể chế', 4, 2.75, 2.5, sign * 1.5],
  ['', 'Tổng điểm', 9, 6.75, 6, sign * 3],
];

test.each([
  ['Điểm mất', 1],
  ['Điểm mất', -1],
  ['Điểm chưa đạt', 1],
] as const)('points lost (“%s”, sign %s) are the maximum less what was got', (header, sign) => {
  expect(said(gap(header, sign))).toEqual([]);
  expect(said(changed(gap(header, sign), [4, 5], sign * 0.25))).toEqual(['difference-mismatch F5']);
});

test('where the columns beside it bear nothing out, nothing is said', () => {
  const rows = twoYears('Chênh lệch');
  const others = [0.25, 0.5, -0.25, 1.5, 2].reduce<Rows>(
    (table, value, at) => changed(table, [at + 2, 5], value),
    rows,
  );
  expect(said(others)).toEqual([]);
});

test('a difference rounded to fewer decimals is right', () => {
  const rows = changed(changed(twoYears('Tăng/giảm'), [5, 5], 0.8), [6, 5], 0.3);
  expect(said(rows)).toEqual([]);
});

test('columns of years under a group that compares them are no differences: what they hold is asked for', () => {
  const rows: Rows = [
    title,
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'So sánh', '', ''],
    ['', '', '', 'Năm 2023', 'Năm 2024', 'Tăng/giảm'],
    ['1', 'Chỉ đạo', 5, 4, 3.5, -0.5],
    ['2', 'Thể chế', 4, 2.75, 3.5, 0.75],
    ['', 'Tổng điểm', 9, 6.75, 7, 0.25],
  ];
  expect(rolesOf(rows).slice(3)).toEqual(['difference']);
  expect(said(rows)).toEqual(expect.arrayContaining(['column-unread D3', 'column-unread E3']));
  const named = changed(changed(rows, [2, 3], 'Điểm năm 2023'), [2, 4], 'Điểm năm 2024');
  expect(rolesOf(named).slice(3)).toEqual(['achieved:2023', 'achieved:2024', 'difference']);
  expect(said(named)).toEqual([]);
});

test('what is taken off a self-score is not held against the maximum, though it is mostly reached', () => {
  const rows: Rows = [
    title,
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm bị trừ', 'Điểm thẩm định'],
    ['1', 'Chỉ đạo', 5, 5, 1, 4],
    ['2', 'Thể chế', 4, 4, 0.5, 3.5],
    ['3', 'Thủ tục', 6, 6, 2, 4],
    ['4', 'Bộ máy', 3, 2, 0.5, 1.5],
    ['', 'Tổng điểm', 18, 17, 4, 13],
  ];
  expect(said(rows)).toEqual([]);
  expect(said(changed(rows, [5, 4], 0.75))).toEqual(['difference-mismatch E6']);
});
