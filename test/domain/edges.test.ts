/** Just under, at and over what decides an order, a doubt, and how far a difference is looked for. */
import { wrongClosings } from '../../src/domain/closing-rows';
import { wrongDifferences } from '../../src/domain/differences';
import { recompute } from '../../src/domain/recompute';
import { summarise } from '../../src/domain/summary';
import { findingsOf, table } from './checks/support';

test('units come by points lost, of as many by their Vietnamese names, and what has no unit last', () => {
  const leaf = (code: string, achieved: string, unit: string) => [
    code,
    'Nội dung',
    '9',
    achieved,
    '',
    '',
    unit,
  ];
  const appendix = table([
    leaf('1', '1', ''),
    leaf('2', '8', 'Sở Y tế'),
    leaf('3', '8', 'Sở Đối ngoại'),
    leaf('4', '8', 'Sở Du lịch'),
    leaf('5', '7', 'Văn phòng'),
  ]);
  const { units } = summarise(appendix, recompute(appendix), (cell) => ({
    units: cell === '' ? [] : [cell],
    cooperating: [],
  }));
  expect(units.map(({ unit }) => unit)).toEqual(['Văn phòng', 'Sở Du lịch', 'Sở Đối ngoại', 'Sở Y tế', '']);
});

/** Fields of two leaves each, the sums of the first `wrong` of them wrong in the third column alone. */
const fieldsWith = (wrong: number, fields: number, columns: readonly string[]) =>
  table(
    Array.from({ length: fields }, (_, at) => String(at + 1)).flatMap((field, at) => [
      [field, `Lĩnh vực ${field}`, at < wrong ? '9' : '5', '2'],
      [`${field}.1`, `Nội dung ${field}`, '2', '1'],
      [`${field}.2`, `Kết quả ${field}`, '3', '1'],
    ]),
    { columns, kind: 'results' },
  );

test.each([
  [3, 5, 1],
  [3, 6, 0],
  [3, 7, 0],
])('%i wrong maxima of %i: a tree is doubted where more than half are: %i', (wrong, fields, doubts) => {
  const appendix = fieldsWith(wrong, fields, ['code', 'name', 'maximum', 'achieved:2021']);
  expect(findingsOf('structure-uncertain', appendix)).toHaveLength(doubts);
});

test.each([
  [4, 7, 1],
  [4, 8, 0],
  [4, 9, 0],
])('without maxima %i wrong sums of %i: doubted where more than half are: %i', (wrong, fields, doubts) => {
  const appendix = fieldsWith(wrong, fields, ['code', 'name', 'achieved:2021']);
  expect(findingsOf('structure-uncertain', appendix)).toHaveLength(doubts);
});

test.each([
  [9, 1],
  [10, 1],
  [11, 0],
])('a difference is of two of the twelve columns beside it: behind %i others %i is told', (others, told) => {
  const between = Array.from({ length: others }, (_, at) => `achieved:${String(2001 + at)}`);
  const appendix = table(
    ['0,5', '0,5', '0,25'].map((stated, at) => [
      String(at + 1),
      'Nội dung',
      '2',
      '1,5',
      ...between.map(() => ''),
      stated,
    ]),
    {
      columns: ['code', 'name', 'achieved:2022', 'achieved:2021', ...between, 'difference'],
      kind: 'results',
    },
  );
  const column = appendix.columns.find(({ role }) => role === 'difference');
  expect(column && wrongDifferences(appendix, column)).toHaveLength(told);
});

test.each([
  [4, 1],
  [5, 1],
  [6, 0],
])('a row of differences is of two of the six rows above: %i below the total, %i told', (below, told) => {
  const blank = Array.from({ length: below - 1 }, () => ['', 'Ghi thêm', '', '', '', '']);
  const appendix = table(
    [
      ['1', 'Chỉ đạo', '10', '11', '12', '13'],
      ['', 'Tổng điểm', '10', '11', '12', '13'],
      ...blank,
      ['', 'Năm trước', '1', '3', '6', '8'],
      ['', 'Chênh lệch', '9', '8', '6', '4'],
    ],
    {
      columns: ['code', 'name', 'achieved:2021', 'achieved:2022', 'achieved:2023', 'achieved:2024'],
      kind: 'results',
    },
  );
  const last = appendix.rows.length - 1;
  const rows = appendix.rows.map((row, at) =>
    at < 2
      ? row
      : {
          ...row,
          kind: 'closing' as const,
          closing: at === last ? ('difference' as const) : ('sum' as const),
        },
  );
  expect(wrongClosings({ ...appendix, rows })).toHaveLength(told);
});
