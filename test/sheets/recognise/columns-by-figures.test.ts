/** Columns that no word tells and figures do; what figures leave open is asked about, and nothing with points vanishes. */
import type { CellValue } from '../../../src/domain/appendix';
import { cellAddress } from '../../../src/a1/address';
import { columnIndex, rowIndex } from '../../../src/a1/place';
import { draftIn } from '../../../src/sheets/by-hand/draft';
import { analyse } from '../../../src/sheets/report';
import { gridOf } from '../../support/grids';

const title = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'];

const reportOf = (header: readonly string[], rows: readonly (readonly CellValue[])[]) => {
  const [report, ...others] = analyse({
    grids: [gridOf([title, [], header, ...rows])],
    names: [],
    part: null,
  }).appendices;
  if (!report || others.length > 0) throw new RangeError('not one table');
  return report;
};
type Report = ReturnType<typeof reportOf>;
const keysOf = ({ appendix }: Report) => appendix.columns.map(({ key }) => key);
const toldIn = ({ findings }: Report) => findings.map(({ check, place }) => `${check} ${cellAddress(place)}`);

/** Rows of a tree of two fields; `figures` gives the columns of points of each row. */
const tree = (...columns: readonly (readonly [number, number, number, number])[]): CellValue[][] => {
  const line = (code: string, name: string, of: (column: readonly number[]) => number) => [
    code,
    name,
    ...columns.map((column) => of(column)),
  ];
  const at = (column: readonly number[], index: number): number => column[index] ?? 0;
  return [
    line('1', 'Chỉ đạo', (column) => at(column, 0) + at(column, 1)),
    line('1.1', 'Kế hoạch', (column) => at(column, 0)),
    line('1.2', 'Báo cáo', (column) => at(column, 1)),
    line('2', 'Thể chế', (column) => at(column, 2) + at(column, 3)),
    line('2.1', 'Văn bản', (column) => at(column, 2)),
    line('2.2', 'Theo dõi', (column) => at(column, 3)),
    line('', 'Tổng điểm', (column) => column.reduce((sum, each) => sum + each, 0)),
  ];
};
const changed = (rows: CellValue[][], row: number, column: number, value: CellValue): CellValue[][] =>
  rows.map((line, at) => (at === row ? line.map((now, each) => (each === column ? value : now)) : line));

const maxima = [2, 2, 3, 2] as const;
const got = [1.5, 2, 2.5, 1] as const;

test.each(['Khung', 'Điểm TĐ', 'Cột A'])('“%s”, which nothing exceeds, holds the maxima', (header) => {
  const report = reportOf(['STT', 'Tiêu chí', header, 'Điểm đạt được'], tree(maxima, got));
  expect(keysOf(report)).toEqual(['code', 'name', 'maximum', 'achieved:2024']);
  expect(toldIn(report)).toEqual([]);
  const planted = changed(tree(maxima, got), 4, 3, 3.5);
  expect(toldIn(reportOf(['STT', 'Tiêu chí', header, 'Điểm đạt được'], planted))).toContain(
    'over-maximum D8',
  );
});

test('a range that a person selects is read by its figures too', () => {
  const header = ['STT', 'Tiêu chí', 'Khung', 'Điểm đạt được'];
  const grid = gridOf([title, [], header, ...tree(maxima, got)]);
  const area = { top: rowIndex(2), left: columnIndex(0), bottom: rowIndex(9), right: columnIndex(3) };
  expect(draftIn(grid, area)?.columns.map(({ role }) => role)).toEqual([
    'code',
    'name',
    'maximum',
    'achieved',
  ]);
});

test('a column of figures that do not add up is no maximum: it is asked about', () => {
  const report = reportOf(
    ['STT', 'Tiêu chí', 'Cột A', 'Điểm đạt được'],
    tree(maxima, got).map((row, at) => [...row.slice(0, 2), 9 + at, row[3] ?? '']),
  );
  expect(keysOf(report)).toEqual(['code', 'name', 'achieved:2024']);
  expect(toldIn(report)).toContain('column-unread C3');
});

const communes = ['Tân Phú', 'Long Hải', 'Bình An'];
const ofCommunes = [got, [2, 1, 2, 2], [1, 1, 3, 1.5]] as const;

test('names over like figures are units: a matrix, each with its points', () => {
  const header = ['STT', 'Tiêu chí', ...communes, 'Điểm tối đa'];
  const report = reportOf(header, tree(...ofCommunes, maxima));
  expect(report.appendix.columns.map(({ unit, role }) => unit ?? role)).toEqual([
    'code',
    'name',
    ...communes,
    'maximum',
  ]);
  expect(toldIn(report)).toEqual([]);
});

test.each([
  ['above the maximum', 1, 4, 2.5, 'over-maximum E5'],
  ['a wrong sum', 3, 3, 3.5, 'subtotal-mismatch D7'],
])('a slip in one of them is told at its cell: %s', (_, row, column, value, told) => {
  const header = ['STT', 'Tiêu chí', ...communes, 'Điểm tối đa'];
  expect(toldIn(reportOf(header, changed(tree(...ofCommunes, maxima), row, column, value)))).toContain(told);
});

test('a unit of a matrix that nobody knows is one of it', () => {
  const header = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Phòng Kinh tế', 'Phòng Nội vụ', 'TTPVHCC'];
  const report = reportOf(header, tree(maxima, got, [2, 1, 2, 2], maxima));
  expect(report.appendix.columns.slice(-1)).toMatchObject([{ role: 'achieved', unit: 'TTPVHCC' }]);
});

test('quarters beside a maximum are points of each', () => {
  const header = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Quý I', 'Quý II'];
  const report = reportOf(header, tree(maxima, [1, 1, 1, 1], [1.5, 2, 2, 1.5]));
  expect(keysOf(report).slice(3)).toEqual(['achieved:2024#Quý I', 'achieved:2024#Quý II']);
});

test('a second column of codes holds no points, and the one that counts has no codes', () => {
  const rows = tree(maxima, got).map((row, at) => [at < 6 ? at + 1 : '', ...row]);
  const report = reportOf(['STT', 'Mã tiêu chí', 'Tên tiêu chí', 'Điểm tối đa', 'Điểm đạt được'], rows);
  expect(report.appendix.columns.map(({ column, role }) => [Number(column), role])).toEqual([
    [1, 'code'],
    [2, 'name'],
    [3, 'maximum'],
    [4, 'achieved'],
  ]);
  expect(toldIn(report)).toEqual([]);
});

test('units in a column without a word for them lead', () => {
  const units = ['', 'Sở Nội vụ', 'Sở Tư pháp', '', 'Sở Tư pháp', 'Sở Nội vụ', ''];
  const rows = tree(maxima, got).map((row, at) => [...row, units[at] ?? '']);
  const report = reportOf(['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được', 'Người phụ trách'], rows);
  expect(report.appendix.columns.at(-1)).toMatchObject({ role: 'lead-unit', confidence: 0.6 });
});

test('the only texts left of the points are the names, whatever they are called', () => {
  const report = reportOf(['STT', 'Nội dung công việc', 'Điểm tối đa', 'Điểm đạt được'], tree(maxima, got));
  expect(keysOf(report).slice(0, 2)).toEqual(['code', 'name']);
  expect(report.appendix.total).toBe(6);
});

test('points that a column without a role explains are not called wrong sums', () => {
  const header = ['STT', 'Tiêu chí', 'Điểm thẩm định', 'Điểm ĐTXHH', 'Phần khác', 'Tổng điểm'];
  const sum = (a: readonly number[], b: readonly number[], c: readonly number[]) =>
    a.map((each, at) => each + (b[at] ?? 0) + (c[at] ?? 0)) as [number, number, number, number];
  const parts = [got, [1, 1, 1, 1], [0.5, 0, 0.25, 0]] as const;
  const report = reportOf(header, tree(...parts, sum(...parts)));
  expect(toldIn(report)).toEqual(['column-unread E3']);
  const wrong = changed(tree(...parts, sum(...parts)), 1, 5, 9);
  expect(toldIn(reportOf(header, wrong))).toContain('component-mismatch F5');
});
