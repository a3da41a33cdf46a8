/**
 * The pane follows the workbook: what a person, a co-author or the grid's own undo does to a bound appendix is on show
 * after one small reading, and what the add-in writes itself makes it read no more than its own action does.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UndoCommand } from '@univerjs/core';
import { ReorderRangeMutation, SetRangeValuesCommand } from '@univerjs/sheets';
import type { CellValue } from '../../src/domain/appendix';
import { formatScore } from '../../src/domain/score';
import { areaAddress } from '../../src/a1/address';
import { parseReference } from '../../src/a1/references';
import { createSession, type Session } from '../../src/taskpane/session/session';
import { openPreferences } from '../../src/excel/host';
import { chosenReport } from '../../src/taskpane/session/session-state';
import { insertColumns, insertRows, removeRows } from '../../src/workbench/engine/structure';
import type { OpenWorkbook } from '../../src/workbench/node';
import { planSave, readXlsx } from '../../src/workbench/xlsx';
import { closeBook, openBook, stillClock } from '../excel/support';
import { ctrlZ } from '../support/ctrl-z';

const sample = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/dak-nong-2022.xlsx')));

let book: OpenWorkbook;
let session: Session;

const report = () => {
  const found = chosenReport(session.store.get());
  if (!found) throw new Error('nothing recognised');
  return found;
};
const area = (): string => areaAddress(report().appendix.area);
const rowOf = (code: string) => report().appendix.rows.find((row) => row.code.code === code);
const achieved = (code: string): string => {
  const index = report().appendix.rows.findIndex((row) => row.code.code === code);
  const score = report().sums.get('achieved:2021')?.[index];
  return score ? formatScore(score) : '';
};
/** Where the name of a column leads. */
const nameOf = (column: string): string =>
  session.store.get().reading?.names.find(({ name }) => name === `CCHC_DakNong2022_${column}`)?.refersTo ??
  '';

const sheet = () => {
  const found = book.engine.workbook.getSheets()[0];
  if (!found) throw new Error('no sheet');
  return found;
};

async function typeInGrid(row: number, column: number, values: CellValue[][]): Promise<void> {
  await book.engine.run(SetRangeValuesCommand.id, {
    unitId: book.engine.unitId,
    subUnitId: sheet().getSheetId(),
    range: {
      startRow: row,
      startColumn: column,
      endRow: row + values.length - 1,
      endColumn: column + (values[0]?.length ?? 1) - 1,
    },
    value: values.map((line) => line.map((v) => ({ v }))),
  });
  await book.engine.settle();
}

/** Does something past the add-in, lets the pane take it in, and says how many readings that took. */
async function followed(act: () => Promise<unknown>): Promise<number> {
  const { changes } = session.store.get();
  book.traffic.reset();
  await act();
  await stillClock().rest();
  expect(session.store.get().changes).toBeGreaterThan(changes);
  return book.traffic.reads;
}

/** From 1.17 on Excel tells of renamed sheets. */
beforeEach(async () => {
  book = await openBook(sample, { requirements: { ExcelApi: '1.17' } });
  session = createSession(await openPreferences());
  await session.start();
  await session.bind();
});
afterEach(closeBook);

describe('in one reading', () => {
  test('an edit', async () => {
    const row = rowOf('1.2')?.row ?? 0;
    expect(await followed(async () => await typeInGrid(row, 3, [[0.25]]))).toBe(1);
    expect(achieved('1.2')).toBe('0,25');
  });

  test('a pasted block', async () => {
    const row = rowOf('1.1')?.row ?? 0;
    const block = Array.from({ length: 8 }, (_, at) => [at / 8, at / 8]);
    expect(await followed(async () => await typeInGrid(row, 3, block))).toBe(1);
    expect(achieved('1.2')).toBe('0,125');
  });

  test('inserted and deleted rows: names and table grow and shrink', async () => {
    const before = area();
    const row = rowOf('1.2')?.row ?? 0;
    expect(await followed(async () => await insertRows(book.engine, sheet(), row, 2))).toBe(1);
    expect([before, area()]).toEqual(['A5:G126', 'A5:G128']);
    expect(nameOf('DiemDat2021')).toBe("='Phụ lục'!$D$6:$D$128");
    expect(rowOf('1.2')?.row).toBe(row + 2);
    expect(await followed(async () => await removeRows(book.engine, sheet(), row, 2))).toBe(1);
    expect(area()).toBe(before);
    expect(report().appendix.bound).toBe(true);
  });

  test('an inserted column: the roles move with their columns', async () => {
    expect(await followed(async () => await insertColumns(book.engine, sheet(), 3, 1))).toBe(1);
    expect(report().appendix.columns.find(({ key }) => key === 'achieved:2021')?.column).toBe(4);
    expect(report().appendix.columns).toHaveLength(7);
  });

  test('sorted rows', async () => {
    const [first, second] = [rowOf('1.1')?.row ?? 0, rowOf('1.2')?.row ?? 0];
    const reads = await followed(
      async () =>
        await book.engine.run(ReorderRangeMutation.id, {
          unitId: book.engine.unitId,
          subUnitId: sheet().getSheetId(),
          range: { startRow: first, endRow: second, startColumn: 0, endColumn: 6 },
          order: { [first]: second, [second]: first },
        }),
    );
    expect(reads).toBe(1);
    expect([rowOf('1.1')?.row, rowOf('1.2')?.row]).toEqual([second, first]);
    expect(report().findings.some(({ check }) => check === 'code-order')).toBe(true);
  });

  test('undo in the grid', async () => {
    const row = rowOf('1.2')?.row ?? 0;
    const before = achieved('1.2');
    await followed(async () => await typeInGrid(row, 3, [[0.25]]));
    expect(await followed(async () => await book.engine.run(UndoCommand.id))).toBe(1);
    expect(achieved('1.2')).toBe(before);
  });

  test('a co-author’s change', async () => {
    const { events } = book.host;
    const raise = events.raise.bind(events);
    events.raise = (type, target, args) => raise(type, target, { ...args, source: 'Remote' });
    const row = rowOf('1.2')?.row ?? 0;
    expect(await followed(async () => await typeInGrid(row, 3, [[0.25]]))).toBe(1);
    expect(achieved('1.2')).toBe('0,25');
  });
});

test('a renamed sheet keeps the binding', async () => {
  await followed(
    async () =>
      await book.engine.run('sheet.command.set-worksheet-name', {
        unitId: book.engine.unitId,
        subUnitId: sheet().getSheetId(),
        name: 'Kế hoạch 2022',
      }),
  );
  expect(report().appendix).toMatchObject({ bound: true, sheet: 'Kế hoạch 2022', id: 'DakNong2022' });
});

test('a renamed sheet that an older Excel does not tell of is noticed with the next change', async () => {
  await closeBook();
  book = await openBook(sample, { requirements: { ExcelApi: '1.14' } });
  session = createSession(await openPreferences());
  await session.start();
  await session.bind();
  await book.engine.run('sheet.command.set-worksheet-name', {
    unitId: book.engine.unitId,
    subUnitId: sheet().getSheetId(),
    name: 'Kế hoạch 2022',
  });
  await followed(async () => await insertRows(book.engine, sheet(), 10, 1));
  expect(report().appendix).toMatchObject({ bound: true, sheet: 'Kế hoạch 2022', id: 'DakNong2022' });
});

test('its own writes are no news: nothing is read again for them', async () => {
  const { changes } = session.store.get();
  session.preview({ kind: 'recompute' });
  await session.write();
  book.traffic.reset();
  await stillClock().rest();
  expect(session.store.get().changes).toBe(changes);
  expect(book.traffic.reads).toBe(0);
});

test('after all of it the saved file opens bound to the same cells', async () => {
  const row = rowOf('1.2')?.row ?? 0;
  await followed(async () => await insertRows(book.engine, sheet(), row, 3));
  await followed(async () => await insertColumns(book.engine, sheet(), 2, 1));
  await followed(
    async () =>
      await book.engine.run('sheet.command.set-worksheet-name', {
        unitId: book.engine.unitId,
        subUnitId: sheet().getSheetId(),
        name: 'Phụ lục (mới)',
      }),
  );
  const before = report().appendix;
  await book.engine.settle();
  const { bytes } = await planSave(book.engine.toFile());
  await closeBook();
  book = await openBook(await readXlsx(bytes));
  session = createSession(await openPreferences());
  await session.start();
  const { appendix } = report();
  expect(appendix).toMatchObject({ id: before.id, bound: true, area: before.area, sheet: 'Phụ lục (mới)' });
  expect(appendix.columns.map(({ key, column }) => [key, column])).toEqual(
    before.columns.map(({ key, column }) => [key, column]),
  );
  expect(parseReference(nameOf('Bang'))).toEqual({ sheet: 'Phụ lục (mới)', area: before.area });
});

describe('where asking Excel for merged areas costs a person’s undo stack', () => {
  const open = async (): Promise<void> => {
    await closeBook();
    book = await openBook(await readXlsx(sample));
    book.host.faults.losesUndo = true;
    session = createSession(await openPreferences());
  };

  test('Ctrl+Z takes back what was typed before the pane opened and after: neither opening, following nor reading anew asks', async () => {
    await open();
    const typed = async (): Promise<void> => await typeInGrid(rowOf('1.2')?.row ?? 0, 3, [[0.25]]);
    await typeInGrid(8, 3, [[0.25]]);
    await session.start();
    expect(await ctrlZ(book)).toBe(1);
    await stillClock().rest();
    const before = achieved('1.2');
    await followed(typed);
    await followed(async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.add('Nháp');
        await context.sync();
      });
    });
    await session.refresh();
    expect(book.traffic.undoLosses).toEqual([]);
    expect(await ctrlZ(book, 1_000)).toBeGreaterThan(0);
    await stillClock().rest();
    expect(achieved('1.2')).toBe(before);
  });

  test('they are asked for once, when texts are shown or a write is planned, and again when a person reads anew there', async () => {
    await open();
    await session.start();
    session.open('below-maximum');
    await stillClock().rest();
    expect(book.traffic.undoLosses).toHaveLength(1);
    session.open('overview');
    session.preview({ kind: 'recompute' });
    await session.mark();
    await session.undo();
    expect(book.traffic.undoLosses).toHaveLength(1);
    await followed(async () => await typeInGrid(rowOf('1.2')?.row ?? 0, 3, [[0.25]]));
    await stillClock().rest();
    expect(book.traffic.undoLosses).toEqual([]);
    session.open('below-maximum');
    await session.refresh();
    expect(book.traffic.undoLosses).toHaveLength(1);
  });

  test.each(['mark', 'bind'] as const)('%s asks for them before it plans', async (action) => {
    await open();
    await session.start();
    expect(book.traffic.undoLosses).toEqual([]);
    await session[action]();
    expect(book.traffic.undoLosses).toHaveLength(1);
  });

  test('while a cell is edited they wait, and come by themselves', async () => {
    await open();
    await session.start();
    book.host.faults.beginCellEdit();
    session.open('below-maximum');
    await stillClock().rest();
    expect(session.store.get().behind).toBe('cell-edited');
    book.host.faults.endCellEdit();
    await stillClock().rest();
    expect([session.store.get().behind, book.traffic.undoLosses.length]).toEqual([null, 1]);
  });
});
