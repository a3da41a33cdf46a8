import { previewOnShow } from '../../src/taskpane/session/stage';
import { columnIndex } from '../../src/a1/place';
import { buildTargetColumnPatch } from '../../src/sheets/target-patch';
import type { Session } from '../../src/taskpane/session/session';
import { chosenPlace } from '../../src/taskpane/preview/places';
import { closeBook, stillClock } from '../excel/support';
import { contents } from '../support/cells';
import type { TestSheet } from '../support/books';
import { openedBook, reopened, report, sample, select, start } from './open-session';

afterEach(closeBook);

const grid = (session: Session) => {
  const { appendix } = report(session);
  const found = session.store.get().reading?.grids.find(({ sheetId }) => sheetId === appendix.sheetId);
  if (!found) throw new Error('no grid');
  return found;
};
const keys = (session: Session) => report(session).appendix.columns.map(({ key }) => key);
const place = (session: Session) => chosenPlace(session.store.get(), report(session), grid(session));
const cells = () => contents(openedBook().engine.toFile());

/** A preview as a person sees it: planned with the merged areas that it asks for. */
async function previewed(session: Session, source: Parameters<Session['preview']>[0]): Promise<void> {
  session.preview(source);
  await stillClock().rest();
}

describe('the place of new columns', () => {
  it('is right of the table until another is asked for; the preview is planned anew, nothing is written', async () => {
    const session = await start(sample('dak-nong-2022'));
    const before = cells();
    await previewed(session, { kind: 'recompute' });
    session.prefer({ gapColumns: true });
    expect(
      previewOnShow(session.store.get())?.patch.sheets[0]?.newColumns.map(({ column }) => column),
    ).toEqual([7, 8, 9]);
    session.placeColumns({ kind: 'after', column: 'target:2022' });
    const [sheet] = previewOnShow(session.store.get())?.patch.sheets ?? [];
    expect(sheet?.newColumns).toEqual([]);
    expect(sheet?.inserted?.at).toBe(5);
    expect(cells()).toEqual(before);
  }, 60_000);

  it('is written there, remembered in the saved file, and undone with what it remembered', async () => {
    let session = await start(sample('dak-nong-2022'));
    const before = cells();
    const columns = keys(session);
    session.prefer({ gapColumns: true });
    session.placeColumns({ kind: 'after', column: 'target:2022' });
    await previewed(session, { kind: 'recompute' });
    await session.write();
    expect(session.store.get().message).toMatchObject({ kind: 'written' });
    expect(keys(session)).toEqual([
      ...columns.slice(0, 5),
      'shortfall',
      'goal-gap',
      'remaining-gap',
      ...columns.slice(5),
    ]);
    expect(session.store.get().places).toEqual({});
    expect(place(session)).toEqual({ place: { kind: 'after', column: columnIndex(4) }, problem: null });
    await session.undo();
    expect(keys(session)).toEqual(columns);
    expect(place(session).place).toEqual({ kind: 'right' });
    expect(cells()).toEqual(before);
    session.placeColumns({ kind: 'after', column: 'target:2022' });
    await previewed(session, { kind: 'recompute' });
    await session.write();
    session = await reopened();
    expect(place(session).place).toEqual({ kind: 'after', column: columnIndex(4) });
  }, 120_000);

  it('takes the column that is selected: within the table right after it, beside it the free columns', async () => {
    const session = await start(sample('dak-nong-2022'));
    session.prefer({ gapColumns: true });
    await previewed(session, { kind: 'recompute' });
    await select('D8');
    await session.placeColumnsAtSelection();
    expect(place(session).place).toEqual({ kind: 'after', column: columnIndex(3) });
    await select('J20');
    await session.placeColumnsAtSelection();
    expect(place(session).place).toEqual({ kind: 'from', column: columnIndex(9) });
    expect(
      previewOnShow(session.store.get())?.patch.sheets[0]?.newColumns.map(({ column }) => column),
    ).toEqual([9, 10, 11]);
    await session.write();
    // Free columns are taken once: the next go right of the table again.
    expect(place(session).place).toEqual({ kind: 'right' });
  }, 60_000);

  it('on another sheet says where the appendix is', async () => {
    const plan: TestSheet = {
      name: 'Phụ lục',
      cells: [
        ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt 2023'],
        ['1', 'Lĩnh vực một', 3, 2.5],
        ['1.1', 'Tiêu chí một', 1, 0.75],
        ['1.2', 'Tiêu chí hai', 2, 1.75],
        ['', 'Tổng điểm', 3, 2.5],
      ],
    };
    const session = await start([plan, { name: 'Ghi chú', cells: [['Ghi chú']] }]);
    await select('B2', 'Ghi chú');
    await session.placeColumnsAtSelection();
    expect(session.store.get().message).toEqual({
      kind: 'note',
      note: { id: 'other-sheet', sheet: 'Phụ lục' },
    });
    expect(session.store.get().places).toEqual({});
  }, 60_000);

  it('within a merged heading says so, and the preview cannot be written', async () => {
    const session = await start([
      {
        name: 'Phụ lục',
        cells: [
          ['STT', 'Tiêu chí', 'Điểm', ''],
          ['', '', 'Điểm chuẩn', 'Điểm đạt 2023'],
          ['1', 'Lĩnh vực một', 3, 2.5],
          ['1.1', 'Tiêu chí một', 1, 0.75],
          ['1.2', 'Tiêu chí hai', 2, 1.75],
          ['', 'Tổng điểm', 3, 2.5],
        ],
      },
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Phụ lục');
      for (const area of ['A1:A2', 'B1:B2', 'C1:D1']) sheet.getRange(area).merge();
      await context.sync();
    });
    await session.refresh();
    const before = cells();
    session.prefer({ gapColumns: true });
    await previewed(session, { kind: 'recompute' });
    session.placeColumns({ kind: 'after', column: 'C' });
    expect(previewOnShow(session.store.get())?.problem).toEqual({ why: 'heading', cell: 'C1' });
    await session.write();
    expect(cells()).toEqual(before);
    session.placeColumns({ kind: 'right' });
    expect(previewOnShow(session.store.get())?.problem).toBeNull();
  }, 60_000);

  it("holds for a scenario's new column too", async () => {
    const session = await start(sample('dak-nong-2022'));
    await previewed(session, {
      kind: 'made',
      title: 'scenario-column',
      make: (report, grid, where) =>
        buildTargetColumnPatch(report, grid, 'target:2022', new Map(), 'Phương án 1', where),
    });
    session.placeColumns({ kind: 'after', column: 'target:2022' });
    expect(previewOnShow(session.store.get())?.patch.sheets[0]?.inserted?.at).toBe(5);
    await session.write();
    expect(session.store.get().message).toMatchObject({ kind: 'written' });
    expect(grid(session).values[4]?.slice(3, 7)).toContain('Phương án 1');
  }, 60_000);
});
