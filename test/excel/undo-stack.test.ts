/** A person's own undo stack (Ctrl+Z): what joins our calls into one step of it, and what must not cost it. */
import { bindAppendix } from '../../src/excel/bind';
import { writeSheets } from '../../src/excel/generate';
import { undoLast } from '../../src/excel/journal';
import { markBelowMaximum, unmark } from '../../src/excel/marks';
import { readWorkbook } from '../../src/excel/read';
import { applyPatch } from '../../src/excel/write';
import { buildRecomputePatch } from '../../src/sheets/recompute-patch';
import { analyse } from '../../src/sheets/report';
import { generate, plansOf } from '../appendices/cases';
import { newRow, rowsPatch } from './new-rows';
import { closeBook, openBook, patchOf, peek } from './support';

afterEach(closeBook);

const twoCells = patchOf([1, 3, 2.7, 2.5], [2, 3, 0.75, 0.5]);

/** The options that Excel.run is given while something is done. */
async function optionsOf(work: () => Promise<unknown>): Promise<unknown[]> {
  const seen: unknown[] = [];
  const { run } = Excel;
  const watched = async (...given: unknown[]): Promise<unknown> => {
    if (given.length > 1) seen.push(given[0]);
    return await (run as (...all: unknown[]) => Promise<unknown>)(...given);
  };
  (Excel as { run: unknown }).run = watched;
  try {
    await work();
  } finally {
    (Excel as { run: unknown }).run = run;
  }
  return seen;
}

test('a write and its undo are one step of Excel’s own undo where Excel can join them', async () => {
  await openBook(undefined, { requirements: { ExcelApi: '1.20' } });
  expect(await optionsOf(async () => await applyPatch(twoCells))).toEqual([{ mergeUndoGroup: true }]);
  expect(await optionsOf(undoLast)).toEqual([{ mergeUndoGroup: true }]);
});

test('an Excel that knows no joining is not asked for it', async () => {
  await openBook(undefined, { requirements: { ExcelApi: '1.19' } });
  expect(await optionsOf(async () => await applyPatch(twoCells))).toEqual([]);
});

test.each(['UndoNotSupported', 'GeneralException', 'InvalidArgument'])(
  'a joined write that is refused in its middle (%s) is put back and done without joining, then and from then on',
  async (code) => {
    const { host } = await openBook(undefined, { requirements: { ExcelApi: '1.20' } });
    const before = await peek('A1:H9');
    host.faults.add({ kind: 'write', error: { code, beforeAction: 14 } });
    const options = await optionsOf(async () =>
      expect(await applyPatch(twoCells)).toMatchObject({ status: 'written', cells: 2 }),
    );
    expect(options).toEqual([{ mergeUndoGroup: true }]);
    expect((await peek('D2:D3')).values).toEqual([[2.5], [0.5]]);
    expect(await optionsOf(undoLast)).toEqual([]);
    expect(await peek('A1:H9')).toEqual(before);
  },
);

test('no call of a usual action is one that Microsoft lists as clearing the stack', async () => {
  const { traffic } = await openBook([
    {
      name: 'Phụ lục',
      cells: [
        ['STT', 'Nội dung tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2022'],
        ['1', 'Chỉ đạo điều hành cải cách hành chính', 3, 2.7],
        ['1.1', 'Kế hoạch cải cách hành chính', 1, 0.75],
        ['1.2', 'Báo cáo cải cách hành chính', 2, 1.75],
        [null, 'Tổng điểm', 3, 2.7],
      ],
    },
  ]);
  const reading = await readWorkbook();
  const [report] = analyse(reading).appendices;
  const [grid] = reading.grids;
  if (!report || !grid) throw new Error('nothing was recognised');
  traffic.reset();
  const acts = [
    async () => await applyPatch(buildRecomputePatch(report, grid, { mode: 'formulas', gaps: true })),
    async () => await bindAppendix(report.appendix),
    async () => await markBelowMaximum(report.appendix, report.summary.primary),
    async () => await applyPatch(rowsPatch(newRow({ after: 3, above: '1.2', code: '1.3', cells: [] }))),
  ];
  for (const act of acts) {
    expect(await act()).toMatchObject({ status: 'written' });
    expect(await undoLast()).toMatchObject({ status: 'written' });
  }
  await unmark(report.appendix);
  const plans = plansOf(generate(analyse(reading), 'next-plan', report.appendix.id, {}));
  expect(await writeSheets(plans)).toMatchObject({ status: 'written' });
  expect(traffic.undoLosses).toEqual([]);
});
