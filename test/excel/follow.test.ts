/** Undo after others have inserted and deleted rows and columns: just what they would have, had nothing been written. */
import fc from 'fast-check';
import { bindAppendix, unbindAppendix } from '../../src/excel/bind';
import { undoLast } from '../../src/excel/journal';
import { markBelowMaximum, unmark } from '../../src/excel/marks';
import { readWorkbook } from '../../src/excel/read';
import { applyPatch } from '../../src/excel/write';
import { buildRecomputePatch } from '../../src/sheets/recompute-patch';
import { analyse } from '../../src/sheets/report';
import { newRow, rowsPatch } from './new-rows';
import { schedules } from './bad-days';
import { closeBook, openBook, patchOf, type } from './support';

jest.setTimeout(300_000);

const plan = {
  name: 'Phụ lục',
  cells: [
    ['Kèm theo Kế hoạch số 12'],
    [null],
    ['STT', 'Nội dung tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2022', 'Mục tiêu 2023'],
    ['1', 'Chỉ đạo điều hành cải cách hành chính', 3, '=SUM(D5:D6)', '=SUM(E5:E6)'],
    ['1.1', 'Kế hoạch cải cách hành chính', 1, 0.75, 1],
    ['1.2', 'Báo cáo cải cách hành chính', 2, '1,75', 2],
    ['2', 'Cải cách thể chế', 2, 0.5, 1],
    ['2.1', 'Xây dựng văn bản', 1, 0.5, 0.5],
    ['2.2', 'Rà soát văn bản', 1, 0, 1],
    [null, 'Tổng điểm', '=SUM(C4,C7)', 3.25, '=E4+E7'],
  ],
};

const onSheet = async (work: (sheet: Excel.Worksheet) => void): Promise<void> => {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('s1'));
    await context.sync();
  });
};

const state = async (): Promise<unknown> =>
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem('s1');
    const cells = sheet.getRange('A1:Z60');
    cells.load('values,formulas,numberFormat');
    const looks = cells.getCellProperties({ format: { font: { bold: true }, fill: { color: true } } });
    workbook.names.load('items/name,items/formula');
    workbook.settings.load('items/key');
    const marks = sheet.getRange().conditionalFormats;
    marks.load('items/customOrNullObject/rule/formula');
    const printed = sheet.pageLayout.getPrintAreaOrNullObject();
    printed.load('address');
    await context.sync();
    const ranges = marks.items.map((mark) => mark.getRanges());
    for (const range of ranges) range.load('address');
    await context.sync();
    const lines = (table: readonly (readonly unknown[])[]): string[] =>
      table.map((line) => line.map((cell) => JSON.stringify(cell)).join(' '));
    return {
      values: lines(cells.values),
      // A range shortened to one cell stays "D5:D5" in Excel, and becomes "D5" in the embedded engine.
      formulas: lines(cells.formulas).map((line) => line.replaceAll(/\b([A-Z]+\d+):\1\b/gu, '$1')),
      formats: lines(cells.numberFormat),
      looks: lines(looks.value),
      // A range that shrank to one cell may be spelled with both its ends.
      names: workbook.names.items
        .map(({ name, formula }) => `${name} ${String(formula).replace(/(\$[A-Z]+\$\d+):\1(?!\d)/gu, '$1')}`)
        .sort(),
      settings: workbook.settings.items.map(({ key }) => key),
      // The embedded engine leaves rules behind when columns move, which Excel does not; rows are told by D and its like.
      marks: marks.items.map((mark, at) =>
        `${mark.customOrNullObject.rule.formula} ${ranges[at]?.address ?? ''}`.replaceAll(
          /\$?\b[A-Z](?=\d)/gu,
          '',
        ),
      ),
      printed: printed.isNullObject ? null : printed.address,
    };
  });

const report = async () => {
  const reading = await readWorkbook();
  const [first] = analyse(reading).appendices;
  if (!first) throw new Error('nothing was recognised');
  return { reading, first };
};

const recompute = async () => {
  const { reading, first } = await report();
  const patch = buildRecomputePatch(first, reading.grids[0]!, { mode: 'formulas', gaps: true, ratio: true });
  return await applyPatch(patch);
};

const row = (after: number, code: string, above: string) =>
  newRow({
    after,
    code,
    above,
    likeRow: 4,
    cells: [{ column: 3, content: { formula: '=D5', format: 'General' }, shows: '' }],
  });
const rows = rowsPatch(row(5, '1.3', '1.2'), row(8, '2.3', '2.2'), row(8, '2.4', '2.2'));

const values = patchOf(
  [3, 3, '=SUM(D5:D6)', 2.5],
  [5, 3, '1,75', 1.75],
  [6, 3, 0.5, '=SUM(D8:D9)'],
  [9, 4, '=E4+E7', 4],
);

type Actor = () => Promise<{ readonly status: string }>;
interface Action {
  readonly name: string;
  readonly prepare?: Actor;
  readonly act: Actor;
}

const bind: Actor = async () => await bindAppendix((await report()).first.appendix);
const mark: Actor = async () => {
  const { first } = await report();
  return await markBelowMaximum(first.appendix, first.summary.primary);
};

const actions: readonly Action[] = [
  { name: 'values over formulas', act: async () => await applyPatch(values) },
  { name: 'a recomputation with new columns', act: recompute },
  { name: 'new rows', act: async () => await applyPatch(rows) },
  { name: 'binding', act: bind },
  {
    name: 'unbinding',
    prepare: bind,
    act: async () => await unbindAppendix((await report()).first.appendix.id),
  },
  { name: 'marking', act: mark },
  { name: 'unmarking', prepare: mark, act: async () => await unmark((await report()).first.appendix) },
];

type Edit = (sheet: Excel.Worksheet) => void;
const insertRows =
  (at: string): Edit =>
  (sheet) =>
    void sheet.getRange(at).insert('Down');
const deleteRows =
  (at: string): Edit =>
  (sheet) =>
    void sheet.getRange(at).delete('Up');
const insertColumns =
  (at: string): Edit =>
  (sheet) =>
    void sheet.getRange(at).insert('Right');

const edits: readonly (readonly [string, readonly Edit[]])[] = [
  ['rows above', [insertRows('1:2')]],
  ['a row within a sum', [insertRows('6:6')]],
  ['a row deleted in between', [deleteRows('5:5')]],
  ['a column left of the table', [insertColumns('A:A')]],
  ['a column within it', [insertColumns('C:C')]],
  ['all of it', [insertRows('4:5'), insertColumns('B:C'), deleteRows('8:8'), insertRows('1:1')]],
];

describe.each(actions)('$name', ({ act, prepare }) => {
  afterEach(closeBook);

  /** What the same edits make of a workbook in which nothing was written. */
  const without = async (own: readonly Edit[]): Promise<unknown> => {
    await openBook([plan]);
    await prepare?.();
    for (const edit of own) await onSheet(edit);
    const result = await state();
    await closeBook();
    return result;
  };

  test.each(edits)('is taken back after %s', async (_, own) => {
    const wanted = await without(own);
    await openBook([plan]);
    await prepare?.();
    expect((await act()).status).toBe('written');
    for (const edit of own) await onSheet(edit);
    expect(await undoLast()).toMatchObject({ status: 'written' });
    expect(await state()).toEqual(wanted);
  });
});

describe('undo after rows came between', () => {
  afterEach(closeBook);

  test('is still a conflict where somebody changed the value, by cell, and writes nothing', async () => {
    await openBook([plan]);
    await applyPatch(values);
    await onSheet(insertRows('1:3'));
    await type('D9', [[1.5]]);
    const before = await state();
    expect(await undoLast()).toMatchObject({ status: 'conflict', conflicts: [{ row: 8, column: 3 }] });
    expect(await state()).toEqual(before);
  });

  test('costs one look more, and nothing when nothing moved', async () => {
    const { traffic } = await openBook([plan]);
    await readWorkbook();
    traffic.reset();
    await applyPatch(values);
    expect([traffic.reads, traffic.writes]).toEqual([1, 1]);
    await undoLast();
    expect([traffic.reads, traffic.writes]).toEqual([2, 2]);
    await applyPatch(values);
    await onSheet(insertRows('1:3'));
    traffic.reset();
    await undoLast();
    expect([traffic.reads, traffic.writes]).toEqual([2, 1]);
  });
});

/** Places are those of the sheet at the time; `note` is text that stands nowhere else. */
interface RandomEdit {
  readonly kind: 'insert-rows' | 'insert-column' | 'delete-row' | 'note';
  readonly at: number;
  readonly count: number;
  readonly filled: boolean;
}

const edit = (kinds: readonly RandomEdit['kind'][]): fc.Arbitrary<RandomEdit> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    // A row inserted right below a table takes its look; so it would have taken another one without the write.
    at: fc.nat(8),
    count: fc.integer({ min: 1, max: 3 }),
    filled: fc.boolean(),
  });

const perform =
  ({ kind, at, count, filled }: RandomEdit, nth: number): Edit =>
  (sheet) => {
    const row = `${String(at + 1)}:${String(at + (kind === 'delete-row' ? 1 : count))}`;
    const column = 'ABCDEF'[at % 6] ?? 'A';
    if (kind === 'note') sheet.getRange(`B${String(at + 1)}`).formulas = [[`ghi chú ${String(nth)}`]];
    else if (kind === 'insert-rows') sheet.getRange(row).insert('Down');
    else if (kind === 'delete-row') sheet.getRange(row).delete('Up');
    else sheet.getRange(`${column}:${column}`).insert('Right');
    if (!filled || kind === 'note' || kind === 'delete-row') return;
    const cell = kind === 'insert-rows' ? `B${String(at + 1)}` : `${column}3`;
    sheet.getRange(cell).formulas = [[`mới ${String(nth)}`]];
  };

describe('random edits of others', () => {
  afterEach(closeBook);

  const compare = async (act: Actor, own: readonly RandomEdit[]): Promise<'exact' | 'conflict'> => {
    const apply = async (): Promise<void> => {
      for (const [nth, one] of own.entries()) await onSheet(perform(one, nth));
    };
    await openBook([plan]);
    await apply();
    const wanted = await state();
    await closeBook();
    await openBook([plan]);
    expect((await act()).status).toBe('written');
    await apply();
    const before = await state();
    const outcome = await undoLast();
    const after = await state();
    await closeBook();
    expect(after).toEqual(outcome.status === 'written' ? wanted : before);
    return outcome.status === 'written' ? 'exact' : 'conflict';
  };

  test.each([
    ['values', async () => await applyPatch(values)],
    ['a recomputation', recompute],
  ] as const)('%s: inserted rows and columns never stand in the way', async (_, act) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit(['insert-rows', 'insert-column']), { minLength: 1, maxLength: 5 }),
        async (own) => {
          expect(await compare(act, own)).toBe('exact');
        },
      ),
      { numRuns: schedules(2) },
    );
  });

  test('with rows deleted and names rewritten too: exact, or a conflict and nothing written', async () => {
    const seen = { exact: 0, conflict: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit(['insert-rows', 'insert-column', 'delete-row', 'note']), {
          minLength: 1,
          maxLength: 5,
        }),
        async (own) => {
          seen[await compare(async () => await applyPatch(values), own)] += 1;
        },
      ),
      // A rate is held over the same edits each time: among few drawn anew it would hang on chance.
      { numRuns: schedules(6), seed: 20261130 },
    );
    expect(seen.exact).toBeGreaterThan(3 * seen.conflict);
  });
});
