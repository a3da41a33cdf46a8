/** Targets as patches: gap columns beside them, intervals, blanks. */
import { exactly } from '../../src/domain/score';
import { analyse } from '../../src/sheets/report';
import { buildTargetColumnPatch, buildTargetPatch } from '../../src/sheets/target-patch';
import { gridOf } from '../support/grids';
import type { TestCell } from '../support/grids';

const header = [
  'STT',
  'Tiêu chí',
  'Điểm tối đa',
  'Điểm đạt được năm 2022',
  'Mục tiêu năm 2023',
  'Điểm cần tăng',
];
const rows = (more: readonly TestCell[][] = []): TestCell[][] => [
  header,
  ['1', 'Công tác chỉ đạo điều hành', 4, 2.5, 3, 0.5],
  ['1.1', 'Kế hoạch cải cách hành chính', 2, 1, 1.5, 0.5],
  ['1.2', 'Công tác tuyên truyền', 2, 1.5, 1.5, 0],
  ['2', 'Xây dựng văn bản', 3, 2, '2 - 2,5', ''],
  ...more,
  ['Tổng điểm', '', 7, 4.5, '5 - 5,5', ''],
];

const opened = (cells: TestCell[][]) => {
  const grid = gridOf(cells, { sheet: 'Phụ lục' });
  const report = analyse({ grids: [grid], names: [], part: null }).appendices[0]!;
  return {
    grid,
    report,
    row: (code: string) => report.appendix.rows.findIndex((each) => each.code.code === code),
  };
};
const edits = (patch: ReturnType<typeof buildTargetPatch>) =>
  patch.sheets.flatMap((sheet) =>
    sheet.edits.map(({ row, column, reason, after }) => [row, column, reason, after.formula]),
  );

test('typed sums above and typed gaps beside go along; an interval adds up bound by bound', () => {
  const { grid, report, row } = opened(rows());
  const patch = buildTargetPatch(report, grid, 'target:2023', new Map([[row('1.1'), exactly('2')]]));
  expect(edits(patch)).toEqual([
    [1, 4, 'subtotal', 3.5],
    [1, 5, 'goal-gap', 1],
    [2, 4, 'target', 2],
    [2, 5, 'goal-gap', 1],
    [5, 4, 'total', '5,5 - 6'],
  ]);
});

test('an emptied target, and one that is no change', () => {
  const { grid, report, row } = opened(rows());
  const patch = buildTargetPatch(
    report,
    grid,
    'target:2023',
    new Map([
      [row('1.2'), null],
      [row('1.1'), exactly('1.5')],
    ]),
  );
  expect(edits(patch)).toEqual([
    [1, 4, 'subtotal', 1.5],
    [1, 5, 'goal-gap', -1],
    [3, 4, 'target', ''],
    [3, 5, 'goal-gap', ''],
    [5, 4, 'total', '3,5 - 4'],
  ]);
  expect(buildTargetPatch(report, grid, 'target:2023', new Map()).sheets).toEqual([]);
});

test('a sum that is a formula is left to Excel', () => {
  const cells = rows();
  cells[1]![4] = { value: 3, format: 'General', formula: '=SUM(E3:E4)' };
  const { grid, report, row } = opened(cells);
  const patch = buildTargetPatch(report, grid, 'target:2023', new Map([[row('1.1'), exactly('2')]]));
  expect(edits(patch).map(([at, , reason]) => [at, reason])).not.toContainEqual([1, 'subtotal']);
});

test('a new column: leaves as values, sums as formulas, intervals as text', () => {
  const { grid, report, row } = opened(rows());
  const tries = new Map([[row('1.1'), exactly('2')]]);
  const patch = buildTargetColumnPatch(report, grid, 'target:2023', tries, 'Phương án 1');
  expect(edits(patch)).toEqual([
    [0, 6, 'header', 'Phương án 1'],
    [1, 6, 'target', '=SUM(G3:G4)'],
    [2, 6, 'target', 2],
    [3, 6, 'target', 1.5],
    [4, 6, 'target', '2 - 2,5'],
    [5, 6, 'target', '5,5 - 6'],
  ]);
  expect(patch.sheets[0]!.newColumns).toMatchObject([{ column: 6, likeColumn: 4 }]);
});
