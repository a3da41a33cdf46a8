/** code-order: right, wrong and borderline tables. */
import { changed, findingsOf, rightRows, table, told } from './support';

test('one row out of order is one finding', () => {
  expect(told(table(changed({ A3: '1.5' })))).toEqual(['code-order warning A3']);
});

test('a row moved down: only it is reported, not those it jumped over', () => {
  const [first, second, ...rest] = rightRows.slice(1);
  const moved = [
    rightRows[0] ?? [],
    ...[second, first].flatMap((row) => (row === undefined ? [] : [row])),
    ...rest,
  ];
  expect(findingsOf('code-order', table(moved))).toHaveLength(1);
});

test('1.10 follows 1.9', () => {
  const rows = Array.from({ length: 10 }, (_, at) => [
    `1.${at + 1}`,
    `Việc ${at + 1}`,
    '1',
    '1',
    '1',
    '',
    '',
  ]);
  expect(findingsOf('code-order', table([['1', 'Lĩnh vực', '10', '10', '10', '', ''], ...rows]))).toEqual([]);
});

test('a table without rows', () => {
  expect(findingsOf('code-order', table([]))).toEqual([]);
});
