import { buildRecomputePatch } from '../../src/sheets/recompute-patch';
import { analyse } from '../../src/sheets/report';
import type { AnalyseOptions } from '../../src/sheets/report';
import { heldTotals } from '../../src/sheets/sums/held';
import type { HeldKind } from '../../src/sheets/sums/held';
import { openBook, readingOf } from '../recognition/books';
import { gridOf } from '../support/grids';
import type { CellValue } from '../../src/domain/appendix';
import type { Grid } from '../../src/sheets/grid';

test('a helper sum below the table changes no total', () => {
  const reading = readingOf(openBook('others/side-label'));
  const [report] = analyse(reading).appendices;
  if (!report || !reading.grids[0]) throw new Error('the table is read');
  const { sheets } = buildRecomputePatch(report, reading.grids[0], { mode: 'values', gaps: false });
  expect(sheets).toEqual([]);
});

test('a stated total of maxima is left as it stands, unless asked for', () => {
  const grid = gridOf([
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được'],
    ['1', 'Chỉ đạo', 5, 4],
    ['2', 'Thể chế', 6, 5],
    ['', 'Tổng điểm', 10, 8],
  ]);
  const [report] = analyse({ grids: [grid], names: [], part: null }).appendices;
  if (!report) throw new Error('the table is read');
  const columnsWritten = (replace: readonly HeldKind[]) =>
    buildRecomputePatch(report, grid, { mode: 'values', gaps: false, replace }).sheets.flatMap(({ edits }) =>
      edits.map(({ column }) => column),
    );
  expect(heldTotals(report)).toMatchObject([{ kind: 'maximum', row: 3, column: 2 }]);
  expect(columnsWritten([])).toEqual([3]);
  expect(columnsWritten(['announced'])).toEqual([3]);
  expect(columnsWritten(['maximum'])).toEqual([2, 3]);
});

/** Points of 2024 whose total was announced as 9 though the rows give 9,01, and a target for 2025. */
const announced = (total: CellValue, leaf: CellValue = 4.51) =>
  gridOf([
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được năm 2024', 'Mục tiêu năm 2025'],
    ['1', 'Chỉ đạo', 5, leaf, 5],
    ['2', 'Thể chế', 6, 4.5, 5],
    ['', 'Tổng điểm', 11, total, 9],
  ]);

function editsOf(grid: Grid, replace: readonly HeldKind[] = [], options: AnalyseOptions = {}) {
  const [report] = analyse({ grids: [grid], names: [], part: null }, options).appendices;
  if (!report) throw new Error('the table is read');
  const patch = buildRecomputePatch(report, grid, { mode: 'formulas', gaps: true, ratio: true, replace });
  const edits = patch.sheets
    .flatMap((sheet) => sheet.edits)
    .filter(({ row, column }) => row === 3 && column > 2);
  return edits.map(({ column, after, shows }) => [column, after.formula, shows]);
}

test('the announced total of a past year stays, and what is reckoned beside it is reckoned from it', () => {
  expect(editsOf(announced(9))).toEqual([
    [4, '=SUM(E2:E3)', '10'],
    [5, '=ROUND(C4-D4,6)', '2'],
    [6, '=ROUND(E4-D4,6)', '1'],
    [7, '=ROUND(C4-E4,6)', '1'],
    [8, '=ROUND(D4/C4,4)', '81.82%'],
  ]);
  expect(editsOf(announced(9), ['announced'])[0]).toEqual([3, '=SUM(D2:D3)', '9.01']);
});

test('a formula, and the total of the latest year, are no announced figures', () => {
  const live = { ...announced(9) };
  const formulas = live.formulas.map((row, at) =>
    at === 3 ? [...row.slice(0, 3), '=SUM(D2:D2,4.49)', ...row.slice(4)] : row,
  );
  expect(editsOf({ ...live, formulas })[0]?.[0]).toBe(3);
  const own = gridOf([
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được năm 2024'],
    ['1', 'Chỉ đạo', 5, 4.51],
    ['2', 'Thể chế', 6, 4.5],
    ['', 'Tổng điểm', 11, 9],
  ]);
  expect(editsOf(own)[0]).toEqual([3, '=SUM(D2:D3)', '9.01']);
});

test('a total that only waits to be recomputed was not announced', () => {
  const [before] = analyse({ grids: [announced(9.01)], names: [], part: null }).appendices;
  if (!before?.right) throw new Error('the table is read');
  const seen = { before: new Map([[before.appendix.id, before.right]]) };
  expect(editsOf(announced(9.01, 4.25), [], seen)[0]).toEqual([3, '=SUM(D2:D3)', '8.75']);
  expect(editsOf(announced(9.01, 4.25))[0]?.[0]).not.toBe(3);
});
