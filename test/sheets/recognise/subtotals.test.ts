/** Rows that state a section's sum once more are nobody's children, and are held against their section. */
import type { CellValue } from '../../../src/domain/appendix';
import { cellAddress } from '../../../src/a1/address';
import { markOf } from '../../../src/sheets/layout/subtotal-mark';
import { analyse } from '../../../src/sheets/report';
import { gridOf } from '../../support/grids';

const report = (rows: readonly (readonly CellValue[])[]) => {
  const all = [
    ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được'],
    ...rows,
  ];
  const [found] = analyse({ grids: [gridOf(all)], names: [], part: null }).appendices;
  if (!found) throw new Error('the table is an appendix');
  return found;
};
const errorsOf = (rows: readonly (readonly CellValue[])[]) =>
  report(rows).findings.flatMap(({ severity, check, place }) =>
    severity === 'error' ? [`${check} ${cellAddress(place)}`] : [],
  );

const sections = (second: number, grand: boolean): CellValue[][] => [
  ['I', 'CHỈ ĐẠO'],
  ['1', 'Kế hoạch', 3, 2],
  ['2', 'Báo cáo', 2, 1],
  ['', 'Cộng I', 5, 3],
  ['II', 'THỂ CHẾ'],
  ['3', 'Rà soát', 4, 4],
  ['4', 'Theo dõi', 2, 1],
  ['', 'Cộng II', 6, second],
  ...(grand ? [['', 'Tổng cộng', 11, 8]] : []),
];

test.each([
  ['Cộng I', 'i'],
  ['Cộng mục 1', '1'],
  ['Tổng lĩnh vực 1', '1'],
  ['Tổng điểm phần B', 'b'],
  ['Cộng tiêu chí 1.2', '1.2'],
  ['Cộng', null],
  ['TỔNG CỘNG (I+II)', null],
  ['Tổng điểm', null],
])('“%s” is the sub-total of %s', (words, mark) => {
  expect(markOf(words)).toBe(mark);
});

test.each([true, false])('under sections (a grand total below: %s)', (grand) => {
  const { appendix } = report(sections(5, grand));
  expect(appendix.rows.filter(({ kind }) => kind === 'criterion')).toHaveLength(4);
  expect(appendix.rows.filter(({ closing }) => closing === 'sum').map(({ repeats }) => repeats)).toEqual([
    [1, 2],
    [5, 6],
  ]);
  expect(appendix.total).toBe(grand ? 8 : null);
  expect(errorsOf(sections(5, grand))).toEqual([]);
  expect(errorsOf(sections(6, grand))).toEqual(['subtotal-mismatch D10']);
});

test('below criteria with points of their own', () => {
  const rows = (repeated: number): CellValue[][] => [
    ['1', 'Chỉ đạo', 5, 3],
    ['1.1', 'Kế hoạch', 3, 2],
    ['1.2', 'Báo cáo', 2, 1],
    ['', 'Cộng mục 1', 5, 3],
    ['2', 'Thể chế', 6, 5],
    ['2.1', 'Rà soát', 4, 4],
    ['2.2', 'Theo dõi', 2, 1],
    ['', 'Tổng lĩnh vực 2', 6, repeated],
    ['', 'Tổng cộng', 11, 8],
  ];
  expect(errorsOf(rows(5))).toEqual([]);
  expect(errorsOf(rows(4.5))).toEqual(['subtotal-mismatch D10']);
});

test('a Roman mark is not the number below it', () => {
  const rows: CellValue[][] = [
    ['I', 'Chỉ đạo', 5, 3],
    ['1', 'Kế hoạch', 3, 2],
    ['2', 'Báo cáo', 2, 1],
    ['', 'Cộng I', 5, 3],
    ['II', 'Thể chế', 6, 5],
    ['1', 'Rà soát', 4, 4],
    ['2', 'Theo dõi', 2, 1],
    ['', 'Cộng II', 6, 5],
  ];
  expect(errorsOf(rows)).toEqual([]);
});
