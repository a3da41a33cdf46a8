import { cellAddress } from '../../src/a1/address';
import { buildRecomputePatch, sumsLeft } from '../../src/sheets/recompute-patch';
import { analyse } from '../../src/sheets/report';
import type { AnalyseOptions } from '../../src/sheets/report';
import { heldByCause, sumsWithHeld } from '../../src/sheets/sums/held';
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
  expect(sumsWithHeld(report).held).toMatchObject([{ kind: 'maximum', row: 3, column: 2 }]);
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

const cellsWritten = (grid: Grid, replace: readonly HeldKind[] = []): Record<string, unknown> => {
  const [report] = analyse({ grids: [grid], names: [], part: null }).appendices;
  if (!report) throw new Error('the table is read');
  const { sheets } = buildRecomputePatch(report, grid, { mode: 'values', gaps: false, replace });
  return Object.fromEntries(
    sheets.flatMap(({ edits }) => edits.map((edit) => [cellAddress(edit), edit.after.formula])),
  );
};

test('stated maxima of fields and criteria stay too, and what adds them up goes by them', () => {
  const grid = gridOf([
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được'],
    ['1', 'Chỉ đạo', 4, 3],
    ['1.1', 'Kế hoạch', 3, 1],
    ['1.1.1', 'Ban hành', 1, 1],
    ['1.1.2', 'Thực hiện', 1, 1],
    ['1.2', 'Tuyên truyền', 1, 1],
    ['2', 'Thể chế', 6, 5],
    ['', 'Tổng điểm', 10, 8],
  ]);
  expect(cellsWritten(grid)).toEqual({ D3: 2 });
  expect(cellsWritten(grid, ['maximum'])).toEqual({ C2: 3, C3: 2, C8: 9, D3: 2 });
});

describe('a part that cannot be read', () => {
  const grid = gridOf([
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được năm 2024', 'Mục tiêu năm 2025'],
    ['1', 'Chỉ đạo', 5, 4, '≥ 4,5'],
    ['1.1', 'Kế hoạch', 3, 2, '≥ 2,5'],
    ['1.2', 'Tuyên truyền', 2, 2, 'Theo kế hoạch của tỉnh'],
    ['2', 'Thể chế', 6, 5, 5],
    ['2.1', 'Văn bản', 4, 3, 4],
    ['2.2', 'Rà soát', 2, 2, 2],
    ['', 'Tổng điểm', 11, 9, 'Từ 9,5 trở lên'],
  ]);

  test('leaves the sums above it as they are stated; others are mended', () => {
    expect(cellsWritten(grid)).toEqual({ E5: 6, E8: '≥ 10,5' });
  });

  test('is named with what stays because of it', () => {
    const [report] = analyse({ grids: [grid], names: [], part: null }).appendices;
    if (!report) throw new Error('the table is read');
    const { unread } = heldByCause(sumsLeft(report));
    expect(unread.map(({ cell, kept }) => [cell, ...kept].map((each) => cellAddress(each)))).toEqual([
      ['E4', 'E2'],
    ]);
  });

  test('leaves a total whose fields state nothing', () => {
    const bare = gridOf([
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được'],
      ['1', 'Chỉ đạo', 5, 4],
      ['2', 'Thể chế', 3, 'đang xem xét'],
      ['3', 'Thủ tục', 3, 2],
      ['', 'Tổng điểm', 11, 8.5],
    ]);
    expect(cellsWritten(bare)).toEqual({});
  });
});
