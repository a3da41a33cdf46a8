/** Nothing is lost while somebody types: changes that could not be read wait, the pane says so, and catches up by itself. */
import type { Session } from '../../src/taskpane/session/session';
import { previewOnShow } from '../../src/taskpane/session/stage';
import type { OpenOptions } from '../../src/workbench/node';
import type { TestSheet } from '../support/books';
import { closeBook, openBook, peek, stillClock, typeByHand } from '../excel/support';
import { newSession, openedBook, report, start } from './open-session';

/** Typed sums that are right, so that an edit leaves them behind. */
const plan: TestSheet = {
  name: 'Phụ lục',
  cells: [
    ['STT', 'Nội dung tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2022', 'Mục tiêu 2023'],
    ['1', 'Chỉ đạo điều hành cải cách hành chính', 3, 2.5, 3],
    ['1.1', 'Kế hoạch cải cách hành chính', 1, 0.75, 1],
    ['1.2', 'Báo cáo cải cách hành chính', 2, 1.75, 2],
    [null, 'Tổng điểm', 3, 2.5, 3],
  ],
};

/** An Excel that cannot hold requests back while a cell is edited. */
const impatient: OpenOptions = { requirements: { ExcelApi: '1.14' } };

const stated = (session: Session, row: number): unknown =>
  report(session)
    .appendix.rows.find((each) => each.row === row)
    ?.points.get('achieved:2022')?.value;

afterEach(closeBook);

describe.each<[string, OpenOptions]>([
  ['an Excel that can hold readings back', {}],
  ['an Excel that refuses while a cell is edited', impatient],
])('%s', (_, options) => {
  test('a cell is edited for minutes after an edit: the pane is behind, says so, and catches up when it is left', async () => {
    const session = await start([plan], options);
    const { faults } = openedBook().host;
    faults.beginCellEdit();
    await typeByHand(openedBook(), 2, 3, 0.5);
    await stillClock().rest();
    stillClock().pass(600_000);
    await stillClock().rest();
    expect([session.store.get().behind, stated(session, 2)]).toEqual(['cell-edited', 0.75]);
    faults.endCellEdit();
    // Leaving the cell is an edit of its own.
    await typeByHand(openedBook(), 3, 3, 1.5);
    await stillClock().rest();
    expect([session.store.get().behind, stated(session, 2), stated(session, 3)]).toEqual([null, 0.5, 1.5]);
  });

  test('the pane is opened while a cell is edited: it reads and follows once the cell is left', async () => {
    await openBook([plan], options);
    const session = await newSession();
    const { faults } = openedBook().host;
    faults.beginCellEdit();
    const started = session.start();
    await stillClock().rest();
    expect(session.store.get()).toMatchObject({ busy: null, failure: { reason: 'edit-mode' } });
    faults.endCellEdit();
    await stillClock().rest();
    // Where Excel could not hold anything back the pane asks again after a while.
    stillClock().skip();
    await stillClock().rest();
    await started;
    expect([session.store.get().failure, session.store.get().behind]).toEqual([null, null]);
    await typeByHand(openedBook(), 2, 3, 0.5);
    await stillClock().rest();
    expect(stated(session, 2)).toBe(0.5);
  });

  test('nothing is written while a cell is edited, and the preview is planned anew on what came of it', async () => {
    const session = await start([plan], options);
    const { faults } = openedBook().host;
    await typeByHand(openedBook(), 2, 3, 0.5);
    await stillClock().rest();
    session.prefer({ mode: 'values', gapColumns: false });
    session.preview({ kind: 'recompute' });
    faults.beginCellEdit();
    await session.write();
    expect(session.store.get().message).toMatchObject({ kind: 'refused', reason: 'edit-mode' });
    await typeByHand(openedBook(), 3, 3, 1.25);
    await stillClock().rest();
    await session.write();
    expect(session.store.get().message).toMatchObject({ kind: 'refused', reason: 'edit-mode' });
    faults.endCellEdit();
    await session.write();
    expect(session.store.get().message).toEqual({ kind: 'moved' });
    expect(previewOnShow(session.store.get())?.patch.sheets[0]?.edits.map(({ shows }) => shows)).toEqual([
      '1.75',
      '1.75',
    ]);
    await session.write();
    expect(session.store.get().message).toMatchObject({ kind: 'written', cells: 2 });
    expect((await peek('D2:D5')).values).toEqual([[1.75], [0.5], [1.25], [1.75]]);
  });
});

test.each([
  ['throttling', { office: 5102, times: 20 }],
  ['a failure in the middle', { error: { code: 'GeneralException' }, times: 2 }],
  ['a lost session', { office: 5012, times: 2 }],
])('after %s the changes are still known, and are read by themselves', async (_, fault) => {
  const session = await start([plan]);
  openedBook().host.faults.add({ kind: 'read', ...fault });
  const seen: unknown[] = [];
  session.store.subscribe(() => seen.push(session.store.get().behind));
  await typeByHand(openedBook(), 2, 3, 0.5);
  await stillClock().rest();
  expect(seen).toContain('not-read');
  expect([session.store.get().behind, stated(session, 2)]).toEqual([null, 0.5]);
});

test('what was written is told although it could not be read again at once; it is read soon', async () => {
  const session = await start([plan]);
  await typeByHand(openedBook(), 2, 3, 0.5);
  await stillClock().rest();
  session.preview({ kind: 'recompute' });
  openedBook().host.faults.add({ kind: 'read', skip: 1, times: 3, error: { code: 'GeneralException' } });
  const written = session.write();
  await written;
  expect(session.store.get().message).toMatchObject({ kind: 'written' });
  expect(session.store.get().behind).toBe('not-read');
  await stillClock().rest();
  expect([session.store.get().behind, stated(session, 1), session.store.get().last?.action]).toEqual([
    null,
    2.25,
    'recompute',
  ]);
});

test('a batch of actions in edit mode: each is refused in plain words and leaves everything as it was', async () => {
  const session = await start([plan]);
  const before = await peek('A1:H9');
  openedBook().host.faults.beginCellEdit();
  for (const act of [session.bind, session.mark, session.takeSelection]) {
    await act();
    expect(session.store.get().message).toMatchObject({ kind: 'refused', reason: 'edit-mode' });
  }
  openedBook().host.faults.endCellEdit();
  expect(await peek('A1:H9')).toEqual(before);
});
