/** A write compares what its figures were worked out from with the workbook, not only the cells it changes. */
import { readWorkbook } from '../../src/excel/read';
import { undoLast } from '../../src/excel/journal';
import { applyPatch } from '../../src/excel/write';
import { buildRecomputePatch } from '../../src/sheets/recompute-patch';
import { analyse } from '../../src/sheets/report';
import { buildTargetPatch } from '../../src/sheets/target-patch';
import { exactly } from '../../src/domain/score';
import type { TestSheet } from '../support/books';
import { closeBook, openBook, peek, stillClock, type } from './support';

const other: TestSheet = { name: 'Sổ theo dõi', cells: [[1.75]] };
const plan: TestSheet = {
  name: 'Phụ lục',
  cells: [
    ['STT', 'Nội dung tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2022', 'Mục tiêu 2023'],
    ['1', 'Chỉ đạo điều hành cải cách hành chính', 3, 2.7, 3],
    ['1.1', 'Kế hoạch cải cách hành chính', 1, 0.75, 1],
    ['1.2', 'Báo cáo cải cách hành chính', 2, "='Sổ theo dõi'!A1", 2],
    [null, 'Tổng điểm', 3, 2.7, 3],
  ],
};

const planned = async () => {
  const since = await readWorkbook();
  const [report] = analyse(since).appendices;
  const [grid] = since.grids;
  if (!report || !grid) throw new Error('nothing was recognised');
  return { since, report, grid };
};

const values = { mode: 'values', gaps: false } as const;

beforeEach(async () => {
  await openBook([plan, other]);
});
afterEach(closeBook);

describe.each([
  ['looking first', 2_000],
  ['on a reading just made', 0],
])('%s', (_, age) => {
  test.each([
    ['a leaf of the sum', 'D3', 0.25, 'Phụ lục', [2, 3]],
    ['a cell that a leaf refers to', 'A1', 1.25, 'Sổ theo dõi', [3, 3]],
  ])(
    '%s has moved on: nothing is written, and the cell is named',
    async (__, address, value, sheet, [row, column]) => {
      const { since, report, grid } = await planned();
      const patch = buildRecomputePatch(report, grid, values);
      expect(patch.sheets[0]?.edits).toHaveLength(1);
      await type(address, [[value]], sheet);
      const before = await peek('A1:H9');
      stillClock().pass(age);
      expect(await applyPatch(patch, { since })).toMatchObject({
        status: 'conflict',
        conflicts: [{ sheet: 'Phụ lục', row, column, input: true }],
      });
      expect(await peek('A1:H9')).toEqual(before);
      expect(await undoLast()).toEqual({ status: 'nothing' });
    },
  );

  test('what no figure rests on may change meanwhile', async () => {
    const { since, report, grid } = await planned();
    const patch = buildRecomputePatch(report, grid, values);
    await type('B3', [['Kế hoạch cải cách hành chính hằng năm']]);
    stillClock().pass(age);
    expect(await applyPatch(patch, { since })).toMatchObject({ status: 'written' });
  });
});

test('new columns and targets rest on the points too', async () => {
  const { report, grid } = await planned();
  const columns = buildRecomputePatch(report, grid, { mode: 'formulas', gaps: true });
  const targets = buildTargetPatch(report, grid, 'target:2023', new Map([[1, exactly('0.5')]]));
  await type('E4', [[1.5]]);
  for (const patch of [columns, targets])
    expect(await applyPatch(patch)).toMatchObject({ status: 'conflict', conflicts: [{ row: 3, column: 4 }] });
});

test('a change right between look and write is put back as it was found, and nothing of ours stays', async () => {
  const { report, grid } = await planned();
  const patch = buildRecomputePatch(report, grid, values);
  const before = await peek('A1:H9');
  // Excel.run is asked for the look and then for the write: in between a co-author types.
  const run = Excel.run.bind(Excel);
  let calls = 0;
  (Excel as { run: unknown }).run = async (...batch: Parameters<typeof run>) => {
    calls += 1;
    if (calls === 2) {
      (Excel as { run: unknown }).run = run;
      await type('D3', [[0.25]]);
    }
    return await run(...batch);
  };
  const outcome = await applyPatch(patch);
  (Excel as { run: unknown }).run = run;
  expect(outcome).toMatchObject({ status: 'conflict', conflicts: [{ row: 2, column: 3, input: true }] });
  await type('D3', [[0.75]]);
  expect(await peek('A1:H9')).toEqual(before);
});
