/** The last row of a page, right above the header that is met again, belongs to the rows and not to the header. */
import type { Appendix } from '../../../src/domain/appendix';
import { recogniseGrid } from '../../../src/sheets/recognise';
import type { TestCell } from '../../support/grids';
import { gridOf } from '../../support/grids';

const words = 'Thực hiện kế hoạch cải cách hành chính';
const header: TestCell[][] = [
  ['STT', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Năm 2017', '', '', 'Năm 2018', '', ''],
  [
    '',
    '',
    ...['Điểm ĐTXHH tối đa', 'Điểm ĐTXHH', 'Tỷ lệ (%)', 'Điểm ĐTXHH tối đa', 'Điểm ĐTXHH', 'Tỷ lệ (%)'],
  ],
];
const line = (code: string, name: string, maximum: number): TestCell[] => {
  const year = [maximum, maximum / 5, 20];
  return [code, name, ...year, ...year];
};
const item = (number: number): TestCell[] => line('', `(${number}) ${words}`, 0.5);

const survey = (lastOfPage: TestCell[]) =>
  gridOf([
    ['PHỤ LỤC'],
    ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2018'],
    [],
    ...header,
    ...[line('1', words, 1.5), item(1), item(2), item(3), line('2', words, 0.5)],
    ...[line('3', words, 1), item(1), item(2), lastOfPage],
    ...header,
    ...[line('4', words, 0.5), item(1), line('5', words, 0.5)],
    ['TỔNG ĐIỂM', '', 4, 0.8, 20, 4, 0.8, 20],
  ]);

const codesOf = (found: readonly Appendix[]) =>
  found.map(({ rows }) => rows.flatMap(({ code }) => code.code ?? []));

test('a survey item without points, words of a plan and years in its name', () => {
  const found = recogniseGrid(
    survey(['', '(3) Mức độ thực hiện kế hoạch 2021 - 2025', '', '', '', '', '', '']),
  );
  expect(codesOf(found)).toEqual([
    ['1', '1.1', '1.2', '1.3', '2', '3', '3.1', '3.2', '3.3', '4', '4.1', '5'],
  ]);
});

test('a table of one header row, a unit alone in the last row of the page', () => {
  const plan = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được 2025', 'Đơn vị chủ trì', 'Ghi chú'];
  const row = (code: string, unit: string): TestCell[] => [code, `Nội dung ${code}`, 1, 1, unit, ''];
  const found = recogniseGrid(
    gridOf([
      ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
      plan,
      ...[row('1', 'Sở Nội vụ'), row('2', 'Sở Tài chính'), row('3', 'Sở Tư pháp')],
      ['', '', '', '', 'Thanh tra tỉnh', ''],
      plan,
      ...[row('4', 'Sở Nội vụ'), row('5', 'Sở Y tế')],
    ]),
  );
  expect(codesOf(found)).toEqual([['1', '2', '3', '4', '5']]);
});

test('a second table whose groups say other years is a table of its own', () => {
  const table = (year: string): TestCell[][] => [
    ['', '', `Năm ${year}`, ''],
    ['STT', 'Lĩnh vực', 'Điểm tối đa', 'Điểm đạt được'],
    ...['1', '2', '3'].map((code): TestCell[] => [code, `Lĩnh vực ${code}`, 10, 9]),
    ['', 'TỔNG ĐIỂM', 30, 27],
  ];
  const found = recogniseGrid(gridOf([...table('2021'), ...table('2022')]));
  expect(found.map(({ columns }) => columns.flatMap(({ year }) => year ?? []))).toEqual([
    ['2021', '2021'],
    ['2022', '2022'],
  ]);
});
