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
    ({ check, stated }) => [check, stated],
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
