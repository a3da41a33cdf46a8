/** The session over a real workbook: through src/excel, Microsoft's office.js and the embedded host. */
import { previewOnShow } from '../../src/taskpane/session/stage';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import type { CellValue } from '../../src/domain/appendix';
import type { Diagnosis, Explanation } from '../../src/domain/diagnosis';
import { cellAddress } from '../../src/a1/address';
import { formatScore } from '../../src/domain/score';
import type { Session } from '../../src/taskpane/session/session';
import { chosenReport } from '../../src/taskpane/session/session-state';
import { keepRecord } from '../../src/excel/bind';
import { scenarioViews } from '../../src/taskpane/targets/scenario-list';
import { closeBook, peek, place, smallPlan, stillClock, type } from '../excel/support';
import { openedBook, report, sample, start } from './open-session';

/** Types values into the grid below and right of a cell, as a person at the grid does: not through the add-in. */
async function typeInGrid(row: number, column: number, values: CellValue[][]): Promise<void> {
  const { engine } = openedBook();
  await engine.run(SetRangeValuesCommand.id, {
    unitId: engine.unitId,
    subUnitId: engine.workbook.getSheets()[0]?.getSheetId(),
    range: {
      startRow: row,
      startColumn: column,
      endRow: row + values.length - 1,
      endColumn: column + (values[0]?.length ?? 1) - 1,
    },
    value: values.map((line) => line.map((v) => ({ v }))),
  });
  await engine.settle();
}

/** The cell that the diagnosis names. */
function diagnosed(session: Session): {
  diagnosis: Diagnosis;
  explanation: Explanation;
  row: number;
  address: string;
} {
  const [diagnosis] = report(session).diagnoses;
  const [explanation] = diagnosis?.explanations ?? [];
  const [correction] = explanation?.corrections ?? [];
  if (!diagnosis || !explanation || !correction) throw new Error('no diagnosis');
  return { diagnosis, explanation, row: correction.place.row, address: cellAddress(correction.place) };
}

const achieved = (session: Session) => {
  const { statedAchieved, achieved: exact } = report(session).summary.total;
  return [statedAchieved, exact].map((score) => (score ? formatScore(score) : null));
};

afterEach(closeBook);

describe('Đắk Nông 2022', () => {
  it('is read, shown and followed while somebody types', async () => {
    const session = await start(sample('dak-nong-2022'));
    expect(achieved(session)).toEqual(['86,26', '86,2391']);
    expect(session.store.get()).toMatchObject({ busy: null, failure: null, changes: 0, last: null });
    const leaf = report(session).summary.belowMaximum[0];
    const row = report(session).appendix.rows[leaf?.row ?? -1];
    await typeInGrid(row?.row ?? 0, 3, [[1.5]]);
    await stillClock().rest();
    expect(session.store.get().changes).toBeGreaterThan(0);
    expect(report(session).summary.belowMaximum).toHaveLength(26);
  }, 60_000);

  it('writes the diagnosed cell after a preview, and takes it back', async () => {
    const session = await start(sample('dak-nong-2022'));
    const { diagnosis, explanation, address } = diagnosed(session);
    session.preview({ kind: 'correction', diagnosis, explanation });
    expect(previewOnShow(session.store.get())?.patch.sheets[0]?.edits).toHaveLength(1);
    const before = await peek(address);
    await session.write();
    expect(session.store.get()).toMatchObject({
      front: { at: 'screen' },
      message: { kind: 'written', cells: 1 },
      last: { action: 'diagnosis', cells: 1 },
    });
    expect(report(session).diagnoses).toEqual([]);
    expect((await peek(address)).values).toEqual([[1.5]]);
    await session.undo();
    expect(session.store.get()).toMatchObject({ message: { kind: 'undone', cells: 1 }, last: null });
    expect(await peek(address)).toEqual(before);
  }, 60_000);

  it('names the columns, marks the rows, and undoes both', async () => {
    const session = await start(sample('dak-nong-2022'));
    await session.bind();
    expect(session.store.get().message).toEqual({ kind: 'bound' });
    expect(report(session).appendix.bound).toBe(true);
    await session.mark();
    expect(session.store.get()).toMatchObject({ marked: true, message: { kind: 'marked' } });
    await session.undo();
    expect(session.store.get().marked).toBe(false);
    await session.undo();
    expect(report(session).appendix.bound).toBe(false);
    expect(session.store.get().last).toBeNull();
  }, 60_000);
});

it('says that scenarios stay when the names go, and finds them again under the same names', async () => {
  const session = await start(sample('dak-nong-2022'));
  await session.bind();
  await session.unbind();
  expect(session.store.get().message).toEqual({ kind: 'unbound', scenarios: 0 });
  await session.bind();
  const { appendix } = report(session);
  const column = appendix.columns.find(({ role }) => role === 'target')?.key ?? '';
  const kept = { id: 's1', name: 'Phương án 1', appendix: appendix.id, column, targets: { '1.1': '1' } };
  await keepRecord('keep', (record) => ({ ...record, scenarios: [kept] }));
  await session.recheck();
  await session.unbind();
  expect(session.store.get().message).toEqual({ kind: 'unbound', scenarios: 1 });
  expect(session.store.get().report?.scenarios).toEqual([kept]);
  await session.bind();
  expect(scenarioViews(report(session).appendix, session.store.get().report?.scenarios ?? [])).toHaveLength(
    1,
  );
}, 60_000);

describe('what stands in the way', () => {
  it('a cell changed meanwhile: nothing is written, the preview is planned anew', async () => {
    const session = await start(sample('dak-nong-2022'));
    const { row, address } = diagnosed(session);
    session.prefer({ mode: 'values', gapColumns: false });
    session.preview({ kind: 'recompute' });
    await type(address, [[1.3]]);
    await session.write();
    const { message } = session.store.get();
    const preview = previewOnShow(session.store.get());
    expect(message).toMatchObject({ kind: 'conflict', cells: 1 });
    expect(preview?.conflicts).toMatchObject([place(row, 3)]);
    expect(preview?.patch.sheets[0]?.edits.find((edit) => edit.row === row)?.before.formula).toBe(1.3);
    expect((await peek(address)).values).toEqual([[1.3]]);
  }, 60_000);

  it('a protected sheet: refused with its name, nothing written', async () => {
    const session = await start(sample('dak-nong-2022'));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Phụ lục').protection.protect();
      await context.sync();
    });
    session.preview({ kind: 'recompute' });
    await session.write();
    expect(session.store.get().message).toMatchObject({
      kind: 'refused',
      reason: 'protected',
      sheet: 'Phụ lục',
    });
    expect(session.store.get().last).toBeNull();
  }, 60_000);

  it('a workbook without an appendix, until one is typed', async () => {
    const session = await start([{ name: 'Phụ lục', cells: [['Ghi chú']] }]);
    expect(chosenReport(session.store.get())).toBeNull();
    expect(session.store.get().failure).toBeNull();
    await typeInGrid(
      0,
      0,
      (smallPlan.cells ?? []).map((row) => [0, 1, 2, 3].map((at) => row[at] ?? '')),
    );
    await stillClock().rest();
    expect(chosenReport(session.store.get())).not.toBeNull();
  });
});
