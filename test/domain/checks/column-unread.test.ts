/** column-unread: figures without a role are said at their header; words, blanks and columns with a role are not. */
import { columnIndex } from '../../../src/a1/place';
import { analyse } from '../../../src/sheets/report';
import { gridOf } from '../../support/tables';
import { findingsOf, rightRows, table } from './support';

/** A right table of four columns with one more, as recognition reads it. */
const withColumn = (header: string, ...cells: readonly (string | number)[]) => {
  const lines: readonly (readonly (string | number)[])[] = [
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được'],
    ['1', 'Chỉ đạo điều hành', 3, 2.5],
    ['1.1', 'Kế hoạch', 1.5, 1.25],
    ['1.2', 'Kiểm tra', 1.5, 1.25],
    ['2', 'Thể chế', 2, 2],
    ['2.1', 'Văn bản', 1, 1],
    ['2.2', 'Rà soát', 1, 1],
    ['', 'Tổng cộng', 5, 4.5],
  ];
  const rows = lines.map((line, at) => [...line, at === 0 ? header : (cells[at - 1] ?? '')]);
  const { appendices } = analyse({
    grids: [gridOf(rows.map((row) => row.map((value) => ({ value }))))],
    names: [],
    part: null,
  });
  return appendices.flatMap(({ findings }) => findings.filter(({ check }) => check === 'column-unread'));
};

test('figures under words that nobody knows are said at their header', () => {
  const [only, ...others] = withColumn('Xyz abc', 2.5, 1.25, 1.25, 2, 1, 1, 4.5);
  expect(others).toEqual([]);
  expect(only).toMatchObject({ severity: 'warning', place: { row: 0, column: 4 } });
  expect(only?.params.header).toBe('Xyz abc');
});

test.each([
  ['words', ['tốt', 'khá', 'khá', 'tốt', 'khá', 'tốt', '']],
  ['nothing', []],
])('a column of %s is none', (_, cells) => {
  expect(withColumn('Xyz abc', ...cells)).toEqual([]);
});

test('a column with a role is none', () => {
  expect(withColumn('Mục tiêu', 3, 1.5, 1.5, 2, 1, 1, 5)).toEqual([]);
});

test('each unread column of a table is said once', () => {
  const right = table(rightRows);
  const unread = [
    { column: columnIndex(6), header: 'Cột phụ', figures: 7 },
    { column: columnIndex(7), header: 'Cột khác', figures: 7 },
  ];
  expect(findingsOf('column-unread', { ...right, unread }).map(({ params }) => params.header)).toEqual([
    'Cột phụ',
    'Cột khác',
  ]);
});
