/** A table on its side is not read, and said, with the way to turn it. */
import type { CellValue } from '../../src/domain/appendix';
import { cellAddress } from '../../src/a1/address';
import { words } from '../../src/locales';
import { analyse, reanalyse } from '../../src/sheets/report';
import { gridOf } from '../support/grids';
import { standsOnItsSide } from '../../src/sheets/turned';

const readingOf = (...rows: readonly CellValue[][][]) => ({
  grids: rows.map((each, at) => ({ ...gridOf(each), sheet: `Trang ${at + 1}`, sheetId: `id${at + 1}` })),
  names: [],
  part: null,
});
const turnedIn = (rows: CellValue[][]) =>
  (analyse(readingOf(rows)).turned ?? []).map(({ place }) => cellAddress(place));

const maxima = [3, 2, 1, 5, 3, 2, 8];
const got = [2.5, 1.5, 1, 3.5, 2.5, 1, 6];
const across = ['1. Chỉ đạo', '1.1', '1.2', '2. Thể chế', '2.1', '2.2', 'Tổng điểm'];
const onItsSide: CellValue[][] = [
  ['KẾT QUẢ CHỈ SỐ CCHC NĂM 2024'],
  [],
  ['Tiêu chí', ...across],
  ['Điểm tối đa', ...maxima],
  ['Điểm đạt được', ...got],
];

test('criteria across, with a row of maxima', () => {
  expect(turnedIn(onItsSide)).toEqual(['B3']);
  expect(
    turnedIn(onItsSide.map((row) => row.map((cell) => (cell === '1. Chỉ đạo' ? '1 - Chỉ đạo' : cell)))),
  ).toEqual(['B3']);
});

test('two rows called as columns of points are, below names without codes', () => {
  const named: CellValue[][] = [
    ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
    [],
    ['Tiêu chí', 'Kế hoạch', 'Báo cáo', 'Văn bản', 'Tổng'],
    ['Điểm chuẩn', 2, 1, 3, 6],
    ['Điểm đạt', 1.5, 1, 2.5, 5.5],
  ];
  expect(turnedIn(named)).toEqual(['B3']);
  expect(analyse(readingOf(named)).appendices).toEqual([]);
});

test('the sentence says where it is and what to do', () => {
  expect(words('vi').setup.turned('Trang 1', 'B3')).toContain(
    'Trang tính “Trang 1”, từ ô B3: bảng xoay ngang',
  );
  expect(words('en').setup.turned('Trang 1', 'B3')).toContain('Transpose');
});

test('the same table upright, few criteria, or no row of maxima are no such tables', () => {
  const upright: CellValue[][] = [
    ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được'],
    ...maxima.map((most, at): CellValue[] => {
      const [code = '', ...name] = (across[at] ?? '').split('. ');
      return at === 6
        ? ['', 'Tổng điểm', most, got[at] ?? 0]
        : [code, name.join(' ') || 'Việc', most, got[at] ?? 0];
    }),
  ];
  expect(turnedIn(upright)).toEqual([]);
  expect(turnedIn(onItsSide.map((row) => row.slice(0, 4)))).toEqual([]);
  expect(turnedIn(onItsSide.filter(([first]) => first !== 'Điểm tối đa'))).toEqual([]);
  expect(
    turnedIn([
      ['Điểm tối đa', 1, 2, 3, 4, 5, 6],
      ['Điểm tối đa', 1, 2, 3, 4, 5, 6],
    ]),
  ).toEqual([]);
});

test('after an edit of another sheet it is still said, and no more once it is gone', () => {
  const other: CellValue[][] = [['Ghi chú']];
  const before = readingOf(onItsSide, other);
  const [first, second] = before.grids;
  if (!first || !second) throw new RangeError('two sheets');
  const report = analyse(before);
  const edited = { ...before, grids: [first, { ...second, values: [['Ghi chú khác']] }] };
  expect(reanalyse(report, before, edited).turned).toHaveLength(1);
  const cleared = {
    ...before,
    grids: [{ ...first, values: first.values.map((row) => row.map(() => '')) }, second],
  };
  expect(reanalyse(report, before, cleared).turned).toBeUndefined();
});

test.each([
  [20, true],
  [21, false],
])('a table on its side has a row for each sort of points: of %i rows it may be one: %s', (rows, isOne) => {
  const names = ['Điểm chuẩn', 'Điểm đạt được', ...Array.from({ length: rows - 2 }, () => 'Ghi chú')];
  expect(standsOnItsSide(names)).toBe(isOne);
});
