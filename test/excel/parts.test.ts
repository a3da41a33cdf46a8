/** A write too large for one request is several, and still done wholly or not at all. */
import { undoLast } from '../../src/excel/journal';
import { inPieces, partsOf } from '../../src/excel/parts';
import { applyPatch } from '../../src/excel/write';
import type { Step } from '../../src/excel/steps/step';
import type { Patch } from '../../src/sheets/patch';
import { closeBook, opened, openBook, patchOf, place } from './support';

afterEach(closeBook);

const ROWS = 3_000;

/** Three columns of numbers; the patch takes each one up by one. */
const open = async (): Promise<void> => {
  const cells = Array.from({ length: ROWS }, (_, row) => [row, row + 1, row + 2]);
  await openBook([{ name: 'Phụ lục', cells, rowCount: ROWS }]);
  opened().traffic.reset();
};

const edits = [0, 1, 2].flatMap((column) =>
  Array.from({ length: ROWS }, (_, row) => [row, column, row + column, row + column + 1] as const),
);
const patch: Patch = patchOf(...edits);

const corners = async (): Promise<unknown[]> =>
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const ranges = ['A1', `B${String(ROWS)}`, `C${String(ROWS)}`].map((address) =>
      sheet.getRange(address).load('values'),
    );
    context.workbook.settings.load('items/key');
    await context.sync();
    return [...ranges.map(({ values }) => values[0]?.[0] as unknown), context.workbook.settings.items.length];
  });

const before = [0, ROWS, ROWS + 1, 0];
const after = [1, ROWS + 1, ROWS + 2, 1];

test('a large write takes several requests of which none is near the limit, and one undo takes all of it back', async () => {
  await open();
  expect(await applyPatch(patch)).toMatchObject({ status: 'written', cells: 3 * ROWS });
  const { requests, writes } = opened().traffic;
  expect(writes).toBe(3);
  expect(Math.max(...requests.map(({ received, sent }) => Math.max(received, sent)))).toBeLessThan(2_500_000);
  expect(await corners()).toEqual(after);
  expect(await undoLast()).toMatchObject({ status: 'written' });
  expect(await corners()).toEqual(before);
});

test.each([
  ['fails before anything', { skip: 1, office: 5103 }],
  ['fails midway', { skip: 1, error: { code: 'GeneralException', beforeAction: 7 } }],
  ['fails in the last part', { skip: 2, error: { code: 'AccessDenied', beforeAction: 3 } }],
])('a part that %s: the parts before it are taken back', async (_, fault) => {
  await open();
  opened().host.faults.add({ kind: 'write', ...fault });
  const outcome = await applyPatch(patch);
  expect(outcome.status).toBe('refused');
  expect(outcome).not.toHaveProperty('unfinished');
  expect(await corners()).toEqual(before);
});

test('texts beside and between the cells may be longer than an answer: they are not asked for', async () => {
  const long = 'Nhiệm vụ dài. '.repeat(2_300);
  const cells = Array.from({ length: 200 }, (_, row) => [row, long, row % 2 === 0 ? row : long]);
  await openBook([{ name: 'Phụ lục', cells, rowCount: 200 }]);
  const few = [0, 2].flatMap((column) =>
    Array.from({ length: 40 }, (_, at) => [4 * at, column, 4 * at, 4 * at + 1] as const),
  );
  expect(await applyPatch(patchOf(...few))).toMatchObject({ status: 'written', cells: 80 });
  expect(await undoLast()).toMatchObject({ status: 'written' });
  const values = await Excel.run(async (context) => {
    const column = context.workbook.worksheets.getFirst().getRange('A1:A200').load('values');
    await context.sync();
    return column.values.flat() as unknown[];
  });
  expect(values).toEqual(cells.map(([first]) => first));
});

test('a cell that holds something else in a late part: nothing is written', async () => {
  await open();
  const last = opened().engine.workbook.getActiveSheet();
  last.getCellMatrix().setValue(ROWS - 1, 2, { v: 77, t: 2 });
  const outcome = await applyPatch(patch);
  expect(outcome).toMatchObject({ status: 'conflict', conflicts: [{ row: ROWS - 1, column: 2 }] });
  expect(await corners()).toEqual([0, ROWS, 77, 0]);
});

test('small work is one part; large work is cut into pieces that keep their order and lose no cell', () => {
  const held = { formula: '', format: 'General' };
  const cells = (count: number): Step => ({
    kind: 'cells',
    sheet: 'S',
    sheetId: 's1',
    cells: Array.from({ length: count }, (_, row) => ({ ...place(row, 0), before: held, after: held })),
  });
  const small = [cells(10), cells(20)];
  expect(inPieces(small)).toBe(small);
  expect(partsOf(small)).toEqual([{ from: 0, to: 2 }]);
  const pieces = inPieces([cells(10), cells(9_000)]);
  expect(pieces.flatMap((step) => (step.kind === 'cells' ? step.cells.map(({ row }) => row) : []))).toEqual([
    ...Array.from({ length: 10 }, (_, row) => row),
    ...Array.from({ length: 9_000 }, (_, row) => row),
  ]);
  const parts = partsOf(pieces);
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.map(({ from }) => from)).toEqual([0, ...parts.slice(0, -1).map(({ to }) => to)]);
  expect(partsOf([])).toEqual([]);
});
