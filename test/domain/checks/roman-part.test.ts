import { runChecks } from '../../../src/domain/checks';
import { recompute } from '../../../src/domain/recompute';
import { unitRegistry } from '../../../src/domain/units';
import { recogniseGrid } from '../../../src/sheets/recognise';
import { gridOf, typed } from '../../support/grids';

const header = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được năm 2025'];
const foundIn = (rows: readonly (readonly string[])[]) => {
  const [appendix] = recogniseGrid(gridOf([header, ...rows.map((row) => row.map(typed))]));
  if (!appendix) throw new Error('no appendix was recognised');
  return runChecks(appendix, { sums: recompute(appendix), scheme: null, units: unitRegistry }).map(
    ({ check, code }) => [check, code],
  );
};

const table = (again: readonly [string, string]) => [
  ['I', 'Công tác chỉ đạo, điều hành', '10', '9'],
  ['1', 'Kế hoạch cải cách hành chính', '4', '3'],
  ['2', 'Công tác tuyên truyền', '6', '6'],
  ['II', 'Cải cách thủ tục hành chính', '10', '9'],
  [again[0], 'Giải quyết hồ sơ đúng hạn', '6', '5'],
  [again[1], 'Số hóa hồ sơ', '4', '4'],
  ['', 'TỔNG ĐIỂM', '20', '18'],
];

test('codes may start again in each Roman-numbered part', () => {
  expect(foundIn(table(['1', '2']))).toEqual([]);
});

test('within a part a code stands once and in order', () => {
  expect(foundIn(table(['1', '1']))).toEqual([['code-duplicate', '1']]);
  expect(foundIn(table(['2', '1']))).toEqual([['code-order', expect.stringMatching(/^[12]$/u)]]);
});

/** Parts with the codes given, all leaves of one point, and the total. */
const parts = (...codes: readonly (readonly string[])[]) => [
  ...codes.flatMap((own, at) => [
    [['I', 'II', 'III'][at] ?? '', `Phần thứ ${at + 1}`, String(own.length), String(own.length)],
    ...own.map((code) => [code, `Nội dung ${at + 1}.${code}`, '1', '1']),
  ]),
  ['', 'TỔNG ĐIỂM', String(codes.flat().length), String(codes.flat().length)],
];

test('a gap is looked for in each part that counts anew', () => {
  expect(foundIn(parts(['1', '2', '3', '4'], ['1', '2', '4']))).toEqual([['code-gap', '4']]);
  expect(foundIn(parts(['1', '2', '4'], ['1', '2', '3']))).toEqual([['code-gap', '4']]);
});

test('the first of a part may be the one that is missing', () => {
  expect(foundIn(parts(['1', '2', '3'], ['2', '3', '4']))).toEqual([['code-gap', '2']]);
});

test('a part may count on where the one before it stopped', () => {
  expect(foundIn(parts(['1', '2', '3'], ['4', '5'], ['6']))).toEqual([]);
  expect(foundIn(parts(['1', '2', '3'], ['5', '6']))).toEqual([['code-gap', '5']]);
  expect(foundIn(parts(['1', '2'], ['1', '2'], ['3']))).toEqual([]);
});

/** Two parts of one criterion "1" with two below it. */
const twoTrees = [
  ['I', 'Công tác chỉ đạo, điều hành', '10', '9'],
  ['1', 'Kế hoạch cải cách hành chính', '10', '9'],
  ['1.1', 'Ban hành kế hoạch', '4', '3'],
  ['1.2', 'Thực hiện kế hoạch', '6', '6'],
  ['II', 'Cải cách thủ tục hành chính', '10', '9'],
  ['1', 'Giải quyết thủ tục hành chính', '10', '9'],
  ['1.1', 'Giải quyết hồ sơ đúng hạn', '6', '5'],
  ['1.2', 'Số hóa hồ sơ', '4', '4'],
  ['', 'TỔNG ĐIỂM', '20', '18'],
];

test('a parent of another part is no parent', () => {
  const checks = (rows: typeof twoTrees) => foundIn(rows).map(([check]) => check);
  expect(checks(twoTrees)).toEqual([]);
  expect(checks(twoTrees.filter((_, at) => at !== 5))).toEqual(['parent-missing']);
  expect(checks(twoTrees.filter((_, at) => at !== 1))).toEqual(['parent-missing']);
});

test('a duplicate names the row of its own part that has the code', () => {
  const rows = twoTrees.map((row, at) => (at === 7 ? ['1.1', ...row.slice(1)] : row));
  const [appendix] = recogniseGrid(gridOf([header, ...rows.map((row) => row.map(typed))]));
  if (!appendix) throw new Error('no appendix was recognised');
  const [found] = runChecks(appendix, { sums: recompute(appendix), scheme: null, units: unitRegistry });
  expect(found).toMatchObject({ check: 'code-duplicate', place: { row: 8 }, params: { first: '8' } });
});
