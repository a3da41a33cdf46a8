/** "Cộng" says a sum and a bonus, "Điểm cộng" too, and a bonus may have a maximum of its own: the sums tell. */
import { reportOf, results, title, told } from '../../support/told';
import type { TestRow } from '../../support/told';

const fields: readonly TestRow[] = [
  ['1', 'Chỉ đạo', 11, 8],
  ['1.1', 'Ban hành', 5, 4],
  ['1.2', 'Thực hiện', 6, 4],
  ['2', 'Thể chế', 9, 7],
];
const table = (...rows: readonly TestRow[]) => results([...fields, ...rows]);
const kinds = (rows: readonly TestRow[]) =>
  reportOf(rows)
    .appendix.rows.slice(4)
    .map(({ kind, extra }) => extra ?? kind);

test('a last row "Điểm cộng" that states the sum of all is the total; a wrong sum elsewhere is still told', () => {
  expect(kinds(table(['', 'Điểm cộng', 20, 15]))).toEqual(['total']);
  expect(told(table(['', 'Điểm cộng', 20, 15]))).toEqual([]);
  expect(kinds(table(['', 'Điểm cộng', '', 1]))).toEqual(['bonus']);
});

test.each<TestRow>([
  ['', 'Điểm cộng', '', 1],
  ['III', 'Tổng điểm cộng', '', 1],
  ['', 'Tổng điểm cộng', '', 1],
  ['', 'Cộng: có sáng kiến được công nhận', '', 1],
])('%j %j is a bonus where the total counts it', (...row) => {
  const rows = table(row, ['', 'Tổng cộng', 20, 16]);
  expect(kinds(rows)).toEqual(['bonus', 'total']);
  expect(told(rows)).toEqual([]);
});

test('"Cộng" that repeats the sum of what stands above it is no bonus', () => {
  const rows = table(['', 'Cộng', 20, 15], ['3', 'Thủ tục', 5, 4], ['', 'Tổng cộng', 25, 19]);
  expect(kinds(rows)).toEqual(['closing', 'criterion', 'total']);
  expect(told(rows)).toEqual([]);
});

test('the maximum of a bonus counts where only then the maxima add up, and is a limit in both cases', () => {
  const bonus = (points: number, total: number): readonly TestRow[] =>
    table(
      ['3', 'Điểm cộng', 2, points],
      ['3.1', 'Sáng kiến', 2, points],
      ['', 'Tổng cộng', total, 15 + points],
    );
  expect(told(bonus(1, 22))).toEqual([]);
  expect(told(bonus(1, 20))).toEqual([]);
  expect(told(bonus(1, 21))).toEqual(['error subtotal-mismatch C9']);
  for (const total of [20, 22]) expect(told(bonus(3, total))).toEqual(['error over-maximum D8']);
});

test('a column of a bonus is no total, and not what a table speaks of', () => {
  const { appendix, summary } = reportOf([
    title,
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt', 'Điểm cộng', 'Tổng điểm'],
    ['1', 'Chỉ đạo', 11, 8, 1, 9],
    ['2', 'Thể chế', 9, 7, 0, 7],
    ['', 'Tổng cộng', 20, 15, 1, 16],
  ]);
  expect(appendix.columns.map(({ role, extra }) => extra ?? role)).toEqual([
    'code',
    'name',
    'maximum',
    'achieved',
    'bonus',
    'total',
  ]);
  expect(summary.total?.achieved?.low.value.toNumber()).toBe(16);
});
