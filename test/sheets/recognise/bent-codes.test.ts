/** Codes that Excel has bent: what the rows beside a code and its format say it was. */
import type { TestCell } from '../../support/grids';
import { findingSentence } from '../../../src/locales';
import { reportOf, results, told } from '../../support/told';
import type { TestRow } from '../../support/told';

const number = (value: number, format = 'General'): TestCell => ({ value, format });
const ten = (last: TestCell, write: (at: number) => TestCell): TestRow[] => [
  ['1', 'Chỉ đạo', 10, 10],
  ...Array.from({ length: 9 }, (_, at): TestRow => [write(at + 1), `Nội dung ${String(at + 1)}`, 1, 1]),
  [last, 'Nội dung 10', 1, 1],
  ['2', 'Thể chế', 2, 2],
  ['2.1', 'Rà soát', 2, 2],
  ['', 'Tổng cộng', 12, 12],
];

test.each<[string, TestCell]>([
  ['a number', number(1.1)],
  ['a text', '1.1'],
])('%s 1.1 after 1.9 has lost its zero, beside a true 1.1', (_, last) => {
  const rows = results(ten(last, (at) => `1.${String(at)}`));
  const { appendix, findings } = reportOf(rows);
  expect(told(rows)).toEqual(['error code-malformed A13']);
  expect(findings[0]).toMatchObject({ expected: '1.10', params: { bend: 'lost-zero' } });
  expect(appendix.rows.map(({ code }) => code.code)).toContain('1.10');
});

test('a format of two decimals shows 1.10 for 1.1 and 1.00 for 1: neither is an error', () => {
  const coded = (value: number): TestCell => number(value, '0.00');
  const rows = results([
    [coded(1), 'Chỉ đạo', 6, 5],
    ...[1.1, 1.2, 1.3].map((code): TestRow => [coded(code), 'Nội dung', 2, code === 1.1 ? 1 : 2]),
    [coded(2), 'Thể chế', 2, 2],
    [coded(2.1), 'Rà soát', 2, 2],
    ['', 'Tổng cộng', 8, 7],
  ]);
  expect(told(rows)).toEqual([]);
  const codes = reportOf(rows).appendix.rows.map(({ code }) => code.code);
  expect(codes).toEqual(['1', '1.1', '1.2', '1.3', '2', '2.1', null]);
});

test('a number that opens a part whose codes begin again has lost nothing', () => {
  const part = (): TestRow[] => [
    ['1', 'Chỉ đạo', 9, 9],
    ...Array.from({ length: 9 }, (_, at): TestRow => [number(1 + (at + 1) / 10), 'Nội dung', 1, 1]),
  ];
  const rows = results([
    ['A', 'ĐÁNH GIÁ'],
    ...part(),
    ['B', 'ĐIỀU TRA'],
    ...part(),
    ['', 'Tổng cộng', 18, 18],
  ]);
  expect(told(rows)).toEqual([]);
});

const dated = (cell: TestCell): readonly TestRow[] =>
  results([
    ['1', 'Chỉ đạo', 3, 3],
    ['1.1', 'Ban hành', 1, 1],
    [cell, 'Thực hiện', 2, 2],
    ['', 'Tổng cộng', 3, 3],
  ]);

test.each<[string, TestCell]>([
  ['1-Feb', number(45323, 'd-mmm')],
  ['2-Jan', number(45293, 'd-mmm')],
  ['text', '2-Jan'],
])('a date (%s) that the rows beside it decide is read, and warned of with the way out', (_, cell) => {
  const { appendix, findings } = reportOf(dated(cell));
  expect(told(dated(cell))).toEqual(['warning code-malformed A5']);
  expect(appendix.rows[2]?.code.code).toBe('1.2');
  const [finding] = findings;
  expect(finding).toMatchObject({ expected: '1.2', repair: { kind: 'text', value: '1.2' } });
  const sentence = finding ? findingSentence(finding, 'vi') : '';
  expect(sentence).toMatch(/^A5: .*ngày tháng; hãy sửa thành 1\.2 \(.*Văn bản.*\)\.$/u);
  expect(sentence).not.toContain('45');
});

test('a date that they do not decide is an error without a guess', () => {
  const [finding] = reportOf(
    results([
      ['5', 'Chỉ đạo', 3, 3],
      [number(45323, 'd-mmm'), 'Thực hiện', 2, 2],
      ['7', 'Thể chế', 2, 2],
      ['', 'Tổng cộng', 7, 7],
    ]),
  ).findings.filter(({ check }) => check === 'code-malformed');
  expect(finding).toMatchObject({ severity: 'error', stated: '45323' });
  expect(finding).not.toHaveProperty('repair');
});
