/** Letters against Roman numerals: which a single "I" is, the marks around it tell. */
import { draftIn, withManner } from '../../../src/sheets/by-hand/draft';
import { previewByHand } from '../../../src/sheets/by-hand/preview';
import { recogniseGrid } from '../../../src/sheets/recognise';
import { areaOf, gridOf } from '../../support/grids';
import { reportOf, results, told } from '../../support/told';
import type { TestRow } from '../../support/told';

const parts = (mark: string): TestRow[] => [
  [mark, `Nhóm tiêu chí ${mark}`, 3, 2],
  ['1', 'Ban hành kế hoạch', 1, 0.5],
  ['2', 'Thực hiện kế hoạch', 2, 1.5],
];
const lettered = (marks: string): TestRow[] => [
  ...[...marks].flatMap(parts),
  ['', 'Tổng cộng', 3 * marks.length, 2 * marks.length],
];
const codesOf = (rows: readonly TestRow[]) =>
  reportOf(results(rows)).appendix.rows.flatMap(({ code }) => code.code ?? []);

test.each(['ABCDEGHIK', 'ABCDEFGHIJ', 'ABCDĐEGHIKL'])(
  'the letters %s head parts, each with its rows',
  (marks) => {
    expect(told(results(lettered(marks)))).toEqual([]);
  },
);

test('a wrong sum below "I" is told at its cell', () => {
  const rows = lettered('ABCDEGHIK').map((row) => (row[0] === 'I' ? [...row.slice(0, 3), 2.5] : row));
  expect(told(results(rows))).toEqual(['error subtotal-mismatch D24', 'error subtotal-mismatch D30']);
});

test('numerals stay numerals below letters, the ninth letter too', () => {
  const below = (mark: string): TestRow[] => [
    [mark, `Nhóm tiêu chí ${mark}`, 2, 2],
    ['I', 'Thể chế', 1, 1],
    ['II', 'Thủ tục', 1, 1],
  ];
  const rows = [...[...'ABCDEGHIK'].flatMap(below), ['', 'Tổng cộng', 18, 18]];
  expect(told(results(rows))).toEqual([]);
  expect(codesOf(rows).slice(-6)).toEqual(['8', '8.1', '8.2', '9', '9.1', '9.2']);
});

test.each([
  ['ABCDEGHIK', 8],
  ['ABCDEFGHIJ', 9],
])('in paths after letters %s "I.1" is below the letter', (marks, place) => {
  const rows = [
    ...[...marks].flatMap((mark): TestRow[] => [
      [mark, `Nhóm tiêu chí ${mark}`, 3, 2],
      [`${mark}.1`, 'Ban hành kế hoạch', 1, 0.5],
      [`${mark}.2`, 'Thực hiện kế hoạch', 2, 1.5],
    ]),
    ['', 'Tổng cộng', 3 * marks.length, 2 * marks.length],
  ];
  expect(told(results(rows))).toEqual([]);
  expect(codesOf(rows)).toContain(`${String(place)}.2`);
});

test('lists of small letters may leave out "đ", and small numerals count as numerals', () => {
  const items = (marks: readonly string[]): TestRow[] => [
    ['1', 'Thể chế', marks.length, marks.length],
    ...marks.map((mark): TestRow => [mark, 'Nội dung thành phần', 1, 1]),
    ['', 'Tổng cộng', marks.length, marks.length],
  ];
  expect(codesOf(items(['a', 'b', 'c', 'd', 'e']))).toEqual(['1', '1.1', '1.2', '1.3', '1.4', '1.5']);
  expect(codesOf(items(['a', 'b', 'c', 'd', 'đ', 'e']))).toContain('1.6');
  expect(codesOf(items(['i', 'ii', 'iii', 'iv']))).toEqual(['1', '1.1', '1.2', '1.3', '1.4']);
});

test('a person can say that "I" is a letter, or a numeral, whatever the marks around it tell', () => {
  const rows = results(lettered('ABCDEGHIK'));
  const on = gridOf(rows);
  const draft = draftIn(on, areaOf(1, 0, rows.length - 1, 3));
  if (!draft) throw new Error('a draft');
  expect(previewByHand(on, withManner(draft, 'letters'))).toMatchObject({ agree: 20, differ: 0 });
  expect(previewByHand(on, withManner(draft, 'numerals'))?.differ).toBeGreaterThan(0);
});

const grid = gridOf(
  results([
    [1, 'Chỉ đạo', 5, 4],
    [2, '- Kế hoạch', 3, 2.5],
    [3, '- Kiểm tra', 2, 1.5],
    [4, 'Thể chế', 3, 2],
    [5, '- Rà soát', 3, 2],
    ['', 'Tổng cộng', 8, 6],
  ]),
);

test('numbers that only count the rows leave the levels to dashes, by the sums', () => {
  const [appendix] = recogniseGrid(grid);
  expect(appendix?.manner).toBe('running');
  expect(appendix?.rows.map(({ level }) => level)).toEqual([1, 2, 2, 1, 2, 0]);
});

test('the usual way can be chosen against the sums', () => {
  const draft = draftIn(grid, areaOf(1, 0, 7, 3));
  if (!draft) throw new Error('a draft');
  expect(draft.manner).toBe('running');
  expect(previewByHand(grid, withManner(draft, ''))).toMatchObject({ agree: 0, differ: 2 });
  expect(previewByHand(grid, withManner(draft, undefined))).toMatchObject({ agree: 6, differ: 0 });
});
