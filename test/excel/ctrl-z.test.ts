/**
 * Ctrl+Z and Ctrl+Y after any action of ours, in any number: what is left is read, taken back by our own undo, and in the way
 * of nothing that comes after. Excel takes back one call of an add-in after the other; so does the embedded one.
 */
import { columnIndex } from '../../src/a1/place';
import { exactly } from '../../src/domain/score';
import { bindAppendix } from '../../src/excel/bind';
import { writeSheets } from '../../src/excel/generate';
import { entries, undoLast } from '../../src/excel/journal';
import { markBelowMaximum } from '../../src/excel/marks';
import type { WriteOutcome } from '../../src/excel/outcome';
import { markFindings } from '../../src/excel/review';
import { applyPatch } from '../../src/excel/write';
import { namesBehind } from '../../src/sheets/binding/sum-names';
import { buildRecomputePatch } from '../../src/sheets/recompute-patch';
import { buildRepairPatch } from '../../src/sheets/repair-patch';
import { buildTargetPatch } from '../../src/sheets/target-patch';
import { analyse } from '../../src/sheets/report';
import type { OpenWorkbook } from '../../src/workbench/node';
import { generate, plansOf } from '../appendices/cases';
import type { TestSheet } from '../support/books';
import { ctrlY, ctrlZ, forgetCtrlZ } from '../support/ctrl-z';
import { look, type Desk } from './desk';
import { newRow, rowsPatch } from './new-rows';
import { closeBook, openBook } from './support';

jest.setTimeout(120_000);

const plan: TestSheet = {
  name: 'Phụ lục',
  cells: [
    ['STT', 'Nội dung tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2025', 'Mục tiêu 2026'],
    ['1', 'Chỉ đạo điều hành cải cách hành chính', 3, 2.7, 3],
    ['1.1', 'Kế hoạch cải cách hành chính', 1, 0.75, 1],
    ['1,2', 'Báo cáo cải cách hành chính', 2, 1.75, 2],
    ['2', 'Cải cách thể chế', 1, 0.5, 1],
    [null, 'Tổng điểm', 4, 3, 4],
  ],
};

/** What a person sees of the sheet, what sheets there are, and every name. */
const seen = async (): Promise<{
  readonly cells: unknown;
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}> =>
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('s1').getRange('A1:L14');
    cells.load('values,formulas,numberFormat');
    const { worksheets } = context.workbook;
    context.workbook.names.load('items/name');
    worksheets.load('items/name');
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name }) => name),
      cells: [cells.values, cells.formulas, cells.numberFormat],
      names: context.workbook.names.items.map(({ name }) => name),
    };
  });

const rows = rowsPatch(
  newRow({
    after: 3,
    above: '1,2',
    code: '1.3',
    cells: [{ column: 1, content: { formula: 'Tiêu chí ba', literal: true, format: 'General' }, shows: '' }],
  }),
  newRow({ after: 4, above: '2', code: '2.1', cells: [] }),
);

const columns = ({ report, grid }: Desk) =>
  buildRecomputePatch(report, grid, {
    mode: 'formulas',
    gaps: true,
    place: { kind: 'after', column: columnIndex(3) },
  });

const actions: Readonly<Record<string, (desk: Desk) => Promise<WriteOutcome>>> = {
  recompute: async ({ report, grid }) =>
    await applyPatch(buildRecomputePatch(report, grid, { mode: 'formulas', gaps: false })),
  'gap columns beside the table': async ({ report, grid }) =>
    await applyPatch(buildRecomputePatch(report, grid, { mode: 'formulas', gaps: true })),
  repairs: async ({ report, grid }) =>
    await applyPatch(
      buildRepairPatch(
        report,
        grid,
        report.findings.filter(({ repair }) => repair?.kind === 'text'),
      ),
    ),
  targets: async ({ report, grid }) =>
    await applyPatch(buildTargetPatch(report, grid, 'target:2026', new Map([[1, exactly('0.8')]]))),
  rows: async () => await applyPatch(rows),
  'columns within the table': async (desk) => await applyPatch(columns(desk)),
  names: async ({ report }) => await bindAppendix(report.appendix),
  marks: async ({ report }) => await markBelowMaximum(report.appendix, report.summary.primary),
  'marks of findings': async ({ report }) => await markFindings(report.appendix, report.findings),
  'a generated sheet': async ({ reading, report }) =>
    await writeSheets(plansOf(generate(analyse(reading), 'next-plan', report.appendix.id, {}))),
};

afterEach(closeBook);

/** The action done, and how many times Ctrl+Z takes something of it back. */
const doneOnce = async (act: (desk: Desk) => Promise<WriteOutcome>) => {
  const open = await openBook([plan]);
  const desk = await look();
  const before = await seen();
  forgetCtrlZ(open);
  const outcome = await act(desk);
  expect(outcome).toMatchObject({ status: 'written' });
  return { open, before, after: await seen(), outcome };
};

const known = new Map<unknown, number>();

/** How often Ctrl+Z takes something of an action back. */
const steps = async (act: (desk: Desk) => Promise<WriteOutcome>): Promise<number> => {
  const before = known.get(act);
  if (before !== undefined) return before;
  const { open } = await doneOnce(act);
  const most = await ctrlZ(open, 1_000);
  await closeBook();
  known.set(act, most);
  return most;
};

type Seen = Awaited<ReturnType<typeof seen>>;
const sameSheets = (one: Seen, other: Seen): boolean =>
  JSON.stringify([one.cells, one.sheets]) === JSON.stringify([other.cells, other.sheets]);

/** How often Ctrl+Z is pressed: once and the last two counts break most; with `BAD_DAYS` set every one. */
const counts = (most: number): readonly number[] =>
  Array.from({ length: most }, (_, at) => at + 1).filter(
    (at) => process.env.BAD_DAYS !== undefined || at === 1 || at >= most - 1,
  );

/** Names of an insertion; that of a sheet stands in the way of nothing, and tells our own undo what of the sheet is ours. */
const passing = (names: readonly string[]) =>
  names.filter((name) => /^PARINDEX_moc_(?:cot|\d+)$/u.test(name));

/** An insertion that has nothing to do with the action: it must find no trouble in what Ctrl+Z left. */
const insertsBelow = async (open: OpenWorkbook): Promise<WriteOutcome> => {
  const last = open.engine.workbook.getSheets()[0]?.getLastRowWithContent() ?? 0;
  return await applyPatch(
    rowsPatch({
      after: last + 2,
      likeRow: last + 2,
      cells: [{ column: 0, content: { formula: 'x', literal: true, format: 'General' }, shows: 'x' }],
      anchor: [],
    }),
  );
};

describe.each(Object.entries(actions))('%s', (_, act) => {
  test('after Ctrl+Z in any number our own undo brings back what was there, and says truly what it did', async () => {
    const most = await steps(act);
    expect(most).toBeGreaterThan(0);
    for (const times of [0, ...counts(most)]) {
      const { open, before, outcome } = await doneOnce(act);
      expect([times, await ctrlZ(open, times)]).toEqual([times, times]);
      const left = await seen();
      const undone = await undoLast();
      expect([times, undone]).toMatchObject([times, { status: 'written' }]);
      expect([times, await seen()]).toEqual([times, before]);
      const cells = outcome.status === 'written' ? outcome.cells : 0;
      if (undone.status === 'written' && cells > 0) {
        expect([times, undone.cells <= cells]).toEqual([times, true]);
        // Nothing is said to be taken back that was not there any more.
        if (sameSheets(left, before) && passing(left.names).length === 0)
          expect([times, undone.cells]).toEqual([times, 0]);
        if (times === 0) expect(undone.cells).toBe(cells);
      }
      expect((await entries()).filter((entry) => !entry.undone)).toEqual([]);
      await closeBook();
    }
  });

  test('after Ctrl+Z in any number the next insertion works, and no passing name stays', async () => {
    const most = await steps(act);
    for (const times of counts(most)) {
      const { open } = await doneOnce(act);
      await ctrlZ(open, times);
      expect([times, await insertsBelow(open)]).toMatchObject([times, { status: 'written' }]);
      expect([times, passing((await seen()).names)]).toEqual([times, []]);
      await closeBook();
    }
  });

  test('Ctrl+Z to the beginning and Ctrl+Y in any number, then our own undo', async () => {
    const most = await steps(act);
    for (const times of [0, ...counts(most)]) {
      const { open, before, after } = await doneOnce(act);
      await ctrlZ(open, most);
      expect([times, (await seen()).cells]).toEqual([times, before.cells]);
      expect([times, await ctrlY(open, times)]).toEqual([times, times]);
      if (times === most) expect((await seen()).cells).toEqual(after.cells);
      expect([times, await undoLast()]).toMatchObject([times, { status: 'written' }]);
      expect([times, await seen()]).toEqual([times, before]);
      await closeBook();
    }
  });

  test('our own undo taken back by Ctrl+Z in any number: the table is read, and the next insertion works', async () => {
    const { open: first } = await doneOnce(act);
    forgetCtrlZ(first);
    await undoLast();
    const most = await ctrlZ(first, 1_000);
    await closeBook();
    for (const times of counts(most)) {
      const { open } = await doneOnce(act);
      forgetCtrlZ(open);
      await undoLast();
      await ctrlZ(open, times);
      await look();
      expect([times, await undoLast()]).toEqual([times, { status: 'nothing' }]);
      expect([times, await insertsBelow(open)]).toMatchObject([times, { status: 'written' }]);
      expect([times, passing((await seen()).names)]).toEqual([times, []]);
      await closeBook();
    }
  });
});

test('rows of a bound table: after Ctrl+Z in any number our own undo gives the names that sum right their cells back', async () => {
  const inserted = async () => {
    const open = await openBook([plan]);
    await bindAppendix((await look()).report.appendix);
    const { reading } = await look();
    const before = [await seen(), reading.names];
    forgetCtrlZ(open);
    expect(await applyPatch(rows, { since: reading })).toMatchObject({ status: 'written' });
    const { report, reading: now } = await look();
    expect(namesBehind(report.appendix, now.names)).toEqual([]);
    return { open, before };
  };
  const most = await ctrlZ((await inserted()).open, 1_000);
  for (const times of counts(most)) {
    const { open, before } = await inserted();
    await ctrlZ(open, times);
    const undone = await undoLast();
    expect([times, undone]).toMatchObject([times, { status: 'written' }]);
    expect([times, await seen(), (await look()).reading.names]).toEqual([times, ...before]);
    await closeBook();
  }
});
