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

/** Each section closed by a bare "Cộng"; `heading` has points of its own or none. */
const closed = (last: CellValue, heading: CellValue[] = ['', '']): CellValue[][] => [
  ['A', 'CHỈ ĐẠO', ...heading],
  ['1', 'Kế hoạch', 3, 2],
  ['2', 'Báo cáo', 2, 1],
  ['', 'Cộng', 5, 3],
  ['B', 'THỂ CHẾ', ...heading],
  ['1', 'Rà soát', 4, 4],
  ['2', 'Theo dõi', 2, 1],
  ['', 'Cộng', 6, last],
];

test('the last “Cộng” closes its own section where no grand total stands below', () => {
  const { appendix, findings } = report(closed(5));
  expect(appendix.total).toBe(null);
  expect(appendix.rows.flatMap(({ repeats }) => (repeats ? [repeats] : []))).toEqual([
    [1, 2],
    [5, 6],
  ]);
  expect(findings).toEqual([]);
  expect(errorsOf(closed(9))).toEqual(['subtotal-mismatch D10']);
});

test('a last “Cộng” that agrees with all rows is the total of all, the one before it its section’s', () => {
  const rows: CellValue[][] = [...closed(5).slice(0, 7), ['', 'Cộng', 11, 8]];
  const { appendix, findings } = report(rows);
  expect(appendix.total).toBe(7);
  expect(findings).toEqual([]);
  expect(errorsOf([...closed(5), ['', 'Cộng', 11, 8]])).toEqual([]);
  expect(report([...closed(5), ['', 'Cộng', 11, 8]]).appendix.total).toBe(8);
});

test('a “Cộng” below sub-headings closes the rows that it agrees with', () => {
  const rows: CellValue[][] = [
    ['A', 'CHỈ ĐẠO'],
    ['', 'KẾ HOẠCH'],
    ['1', 'Ban hành', 3, 2],
    ['', 'BÁO CÁO'],
    ['2', 'Đúng hạn', 2, 1],
    ['', 'Cộng', 5, 3],
    ['B', 'THỂ CHẾ'],
    ['3', 'Rà soát', 4, 4],
    ['', 'Cộng', 4, 4],
  ];
  const { appendix, findings } = report(rows);
  expect(appendix.rows.flatMap(({ repeats }) => (repeats ? [repeats] : []))).toEqual([[2, 4], [7]]);
  expect(findings).toEqual([]);
});
