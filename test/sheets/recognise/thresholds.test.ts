/** Just under, at and over the figures that decide what a column is and whether a table is an appendix. */
import { columnIndex } from '../../../src/a1/place';
import type { Column } from '../../../src/domain/appendix';
import { guessesFor } from '../../../src/sheets/headers/guess';
import { blankCodeColumn, blankNameColumn, ruleColumn } from '../../../src/sheets/headers/wordless';
import { looksWanted } from '../../../src/sheets/looks';
import { recogniseGrid } from '../../../src/sheets/recognise';
import { analyse } from '../../../src/sheets/report';
import { measuredColumn } from '../../support/columns';
import { areaOf, gridOf } from '../../support/grids';
import type { TestCell } from '../../support/grids';

test.each([
  [2, 0, true],
  [3, 0, false],
  [3, 0.19, false],
  [3, 0.2, true],
  [10, 0.21, true],
])('of %i filled cells a share of %d holds points: the words stand is %s', (filled, points, stand) => {
  const roles = guessesFor(measuredColumn('Điểm tối đa', filled, { points })).map(({ role }) => role);
  expect(roles.includes('maximum')).toBe(stand);
});

test.each([
  [0.59, 0.7, false],
  [0.6, 0.69, false],
  [0.6, 0.7, true],
  [0.61, 0.71, true],
])(
  'a wordless column, %d of it codes and %d of them in order, is that of codes: %s',
  (codes, inOrder, is) => {
    const found: Column | null = blankCodeColumn([measuredColumn('', 10, { codes }, { inOrder })], new Set());
    expect(found?.column).toBe(is ? columnIndex(2) : undefined);
  },
);

test.each([
  [0.59, false],
  [0.6, true],
  [0.61, true],
])('a wordless column, %d of it names, is that of names: %s', (names, is) => {
  expect(blankNameColumn([measuredColumn('', 10, { names })], new Set()) !== null).toBe(is);
});

const tables = (cells: readonly (readonly TestCell[])[]) =>
  analyse({ grids: [gridOf(cells)], names: [], part: null }).appendices;
const head = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được'];
const first = [
  ['1', 'Chỉ đạo', 2, 1],
  ['2', 'Thể chế', 3, 2],
];

test.each([
  [11, true],
  [12, false],
  [13, false],
])('a total below %i blank rows belongs to the table: %s', (blanks, belongs) => {
  const [found] = tables([head, ...first, ...Array<TestCell[]>(blanks).fill([]), ['', 'Tổng điểm', 5, 3]]);
  expect(found?.appendix.total != null).toBe(belongs);
});

test.each([
  [2, 0],
  [3, 1],
  [4, 1],
])('looks are asked for from three rows without a code on: %i', (count, asked) => {
  const rows = Array.from({ length: count }, (_, at): TestCell[] => [`Nội dung ${String(at)} nữa`, 2, 1]);
  expect(looksWanted(gridOf([['Tiêu chí', 'Tối đa', 'Đạt'], ...rows]))).toHaveLength(asked);
});

test.each([5, 6, 7])(
  'headings that stand up to six rows above the first points are looked at: %i',
  (above) => {
    const headings = Array.from({ length: above }, (): TestCell[] => ['Đề mục']);
    const rows = ['a', 'b', 'c'].map((letter): TestCell[] => [`Nội dung ${letter}`, 2, 1]);
    expect(looksWanted(gridOf([...headings, ...rows]))[0]?.top).toBe(Math.max(0, above - 6));
  },
);

test.each([
  [0, 1],
  [1, 1],
  [2, 0],
])('with %i headers of other tables a table of two criteria is read %i times', (count, times) => {
  const foreign = ['Họ và tên', 'Đơn giá'].slice(0, count);
  const rows = first.map((row) => [...row, ...foreign.map(() => 'An')]);
  expect(tables([[...head, ...foreign], ...rows])).toHaveLength(times);
});

test.each([
  [2, 0],
  [3, 1],
  [4, 1],
])('without codes and with a foreign header it takes three criteria: %i', (count, times) => {
  const names = ['Chỉ đạo', 'Thể chế', 'Thủ tục hành chính', 'Công vụ'].slice(0, count);
  const rows = names.map((name) => [name, 3, 2, 'An']);
  expect(tables([['Tiêu chí', 'Điểm tối đa', 'Điểm đạt được', 'Họ và tên'], ...rows])).toHaveLength(times);
});

test.each([
  [2, 5, false],
  [13, 22, false],
  [3, 5, true],
  [14, 23, true],
])('%i of %i rows named as units make a ranking: %s', (units, count, isRanking) => {
  const rows = Array.from({ length: count }, (_, at): TestCell[] => [
    at + 1,
    `${at < units ? 'Sở' : 'Khối thi đua'} ${String.fromCharCode(65 + at)}m`,
    90 - at,
    at + 1,
  ]);
  const [found] = tables([
    ['KẾT QUẢ XẾP HẠNG CHỈ SỐ CCHC NĂM 2023'],
    ['STT', 'Nội dung', 'Tổng điểm', 'Xếp hạng'],
    ...rows,
  ]);
  expect(found?.appendix.kind === 'ranking').toBe(isRanking);
});

/** Criteria with the figures of a column that may count, each above its maximum of 2 or not. */
const counted = (rows: number, above: number): TestCell[][] => [
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Số đạt', 'Điểm đạt được'],
  ...Array.from({ length: rows }, (_, at): TestCell[] => [
    String(at + 1),
    `Nội dung ${String(at + 1)}`,
    2,
    at < above ? 30 : 1,
    1,
  ]),
];

test.each([
  [2, 2, false],
  [3, 3, true],
  [24, 19, false],
  [5, 4, true],
  [21, 17, true],
])(
  'of %i figures %i above their maximum: three or more, four fifths of them, are counts: %s',
  (rows, above, are) => {
    const [found] = tables(counted(rows, above));
    expect(found?.appendix.columns.some(({ column }) => column === columnIndex(3))).toBe(!are);
  },
);

test.each([
  [22, 13, 0],
  [10, 6, 1],
  [18, 11, 1],
])(
  'of %i cells under words of their own %i are figures: from three fifths on the column is told',
  (rows, figures, told) => {
    const lines = Array.from({ length: rows }, (_, at): TestCell[] => [
      String(at + 1),
      `Nội dung ${String(at + 1)}`,
      2,
      1,
      at < figures ? 7 : 'chưa rõ ràng',
    ]);
    const [found] = tables([[...head, 'Bảng kê riêng'], ...lines]);
    expect(found?.appendix.unread ?? []).toHaveLength(told);
  },
);

test.each([
  [8, true],
  [9, false],
])('a person may have selected %i lines of title with the table: its header is found: %s', (above, is) => {
  const titles = Array.from({ length: above }, (): TestCell[] => ['Dòng đầu trang']);
  const grid = gridOf([...titles, head, ...first]);
  const area = areaOf(0, 0, grid.rows - 1, 3);
  const [found] = recogniseGrid(grid, { tables: [{ sheetId: grid.sheetId, sheet: grid.sheet, area }] });
  expect(found?.header.top).toBe(is ? above : 0);
});

test.each([
  [0.49, false],
  [0.5, true],
  [0.51, true],
])('under the words of a maximum %d of prose is how rows are scored: %s', (text, is) => {
  const found = ruleColumn([measuredColumn('Thang điểm', 100, { text })], new Set());
  expect(found?.role === 'rule').toBe(is);
});
