/** Sheets with names that addresses quote, and sheets nobody sees: every action and its undo, and following an edit. */
import { bindAppendix } from '../../src/excel/bind';
import { undoLast } from '../../src/excel/journal';
import { markBelowMaximum } from '../../src/excel/marks';
import { readAreas } from '../../src/excel/read-areas';
import { readWorkbook } from '../../src/excel/read';
import type { WriteOutcome } from '../../src/excel/outcome';
import { applyPatch } from '../../src/excel/write';
import { columnIndex } from '../../src/a1/place';
import { buildRecomputePatch } from '../../src/sheets/recompute-patch';
import { analyse } from '../../src/sheets/report';
import type { TestCell } from '../support/books';
import { closeBook, openBook, peek, typeByHand } from './support';
import { newRow, rowsPatch } from './new-rows';

jest.setTimeout(60_000);

const cells: TestCell[][] = [
  ['STT', 'Nội dung tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2025', 'Mục tiêu 2026'],
  ['1', 'Chỉ đạo điều hành cải cách hành chính', 3, 2.7, 2.9],
  ['1.1', 'Kế hoạch cải cách hành chính', 1, 0.75, 1],
  ['1.2', 'Báo cáo cải cách hành chính', 2, 1.75, 2],
  [null, 'Tổng điểm', 3, 2.7, 2.9],
];

const look = async () => {
  const reading = await readWorkbook();
  const [report] = analyse(reading).appendices;
  const grid = reading.grids.find(({ sheetId }) => sheetId === 's1');
  if (!report || !grid) throw new Error('nothing was recognised');
  return { reading, report, grid };
};
type Desk = Awaited<ReturnType<typeof look>>;

const actions: Readonly<Record<string, (desk: Desk, name: string) => Promise<WriteOutcome>>> = {
  recompute: async ({ report, grid }) =>
    await applyPatch(buildRecomputePatch(report, grid, { mode: 'formulas', gaps: true, ratio: true })),
  'columns within the table': async ({ report, grid }) =>
    await applyPatch(
      buildRecomputePatch(report, grid, {
        mode: 'formulas',
        gaps: true,
        place: { kind: 'after', column: columnIndex(3) },
      }),
    ),
  rows: async (_, sheet) => {
    const patch = rowsPatch(newRow({ after: 3, above: '1.2', code: '1.3', cells: [] }));
    return await applyPatch({ ...patch, sheets: patch.sheets.map((each) => ({ ...each, sheet })) });
  },
  names: async ({ report }) => await bindAppendix(report.appendix),
  marks: async ({ report }) => await markBelowMaximum(report.appendix, report.summary.primary),
};

afterEach(closeBook);

describe.each([
  ['commas', 'Phụ lục 1, 2, và 3', false],
  ['quotes', "Sở 'Nội vụ' 2026", false],
  ['an exclamation mark', 'Mới! (bản 2)', false],
  ['a name that reads as a cell', 'A1', false],
  ['nobody who sees it', 'Phụ lục ẩn', true],
])('a sheet with %s', (_, name, veryHidden) => {
  const opened = async () => {
    const open = await openBook([
      { name, cells },
      { name: 'Khác', cells: [['Ghi chú']] },
    ]);
    if (veryHidden)
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('s1').visibility = 'VeryHidden';
        await context.sync();
      });
    return open;
  };

  test.each(Object.entries(actions))('%s, and its undo', async (__, act) => {
    await opened();
    const desk = await look();
    const before = await peek('A1:L9', 's1');
    expect(await act(desk, name)).toMatchObject({ status: 'written' });
    expect(await undoLast()).toMatchObject({ status: 'written' });
    expect(await peek('A1:L9', 's1')).toEqual(before);
  });

  test('bound, edited, renamed and read again, it is followed', async () => {
    const open = await opened();
    await bindAppendix((await look()).report.appendix);
    const { reading } = await look();
    await typeByHand(open, 2, 3, 0.5);
    const after = await readAreas([{ kind: 'cells', sheetId: 's1', address: 'D3' }], reading);
    expect(after.grids.find(({ sheetId }) => sheetId === 's1')?.values[2]?.[3]).toBe(0.5);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('s1').name = `${name}, nữa!`;
      await context.sync();
    });
    expect((await look()).report.appendix).toMatchObject({ bound: true, sheet: `${name}, nữa!` });
  });
});
