/** What the bar at the bottom offers to take back: just what Ctrl+Z has left of it. */
import { columnsName } from '../../src/excel/steps/passing-name';
import { insertRows } from '../../src/workbench/engine/structure';
import { closeBook, opened, peek, stillClock, typeByHand } from '../excel/support';
import type { Session } from '../../src/taskpane/session/session';
import { ctrlY, ctrlZ, forgetCtrlZ } from '../support/ctrl-z';
import { type Day, deeds, plan } from '../excel/random-day';
import { start } from './open-session';

afterEach(closeBook);

const offered = (session: Session): number | undefined => session.store.get().last?.cells;

/** Sums of both fields and the total, once a target below them has changed. */
async function recomputed(): Promise<Session> {
  const session = await start([plan]);
  const open = opened();
  await typeByHand(open, 2, 4, 0.5);
  await typeByHand(open, 6, 4, 0.25);
  await stillClock().rest();
  forgetCtrlZ(open);
  session.prefer({ mode: 'values', gapColumns: false, ratioColumn: false });
  session.preview({ kind: 'recompute' });
  await session.write();
  return session;
}

test('each Ctrl+Z leaves less to be taken back, each Ctrl+Y more, and undo takes back as much as was said', async () => {
  const session = await recomputed();
  const written = offered(session) ?? 0;
  expect(written).toBe(3);
  const seen: (number | undefined)[] = [];
  for (let pressed = 0; pressed < 20 && (await ctrlZ(opened())) > 0; pressed += 1) {
    await stillClock().rest();
    seen.push(offered(session));
  }
  expect(seen.at(-1)).toBe(0);
  expect(seen.some((left) => left !== undefined && left > 0 && left < written)).toBe(true);
  while (offered(session) !== 2 && (await ctrlY(opened())) > 0) await stillClock().rest();
  expect(offered(session)).toBe(2);
  await session.undo();
  expect(session.store.get().message).toEqual({ kind: 'undone', cells: 2 });
});

test('where somebody has changed a cell since, the whole write is offered, and refused with its place', async () => {
  const session = await recomputed();
  await typeByHand(opened(), 1, 4, 9);
  await stillClock().rest();
  expect(offered(session)).toBe(3);
  await session.undo();
  expect(session.store.get().message).toMatchObject({ kind: 'undo-conflict', at: ['E2'] });
});

/** What the pane writes that is more than cells: a column within the table and one beside it, rows, sheets. */
const writes: readonly (readonly [string, (day: Day) => Promise<unknown>])[] = [
  ['a row', async (day) => await deeds['insert a row of ours']?.(day, 0)],
  ['a column of a scenario', async (day) => await deeds['a column of a scenario']?.(day, 0)],
  [
    'columns within the table',
    async ({ session }) => {
      session.prefer({ gapColumns: true });
      session.placeColumns({ kind: 'after', column: 'target:2026' });
      session.preview({ kind: 'recompute' });
      await stillClock().rest();
      await session.write();
    },
  ],
  ['new sheets', async (day) => await deeds.generate?.(day, 0)],
];

/** A fresh workbook in which that was written, and Ctrl+Z pressed so often; how often it could be. */
async function pressed(write: (day: Day) => Promise<unknown>, times: number): Promise<[Session, number]> {
  const session = await start([plan]);
  const open = opened();
  // Merged areas are known: a preview is written as it is shown.
  session.open('findings');
  await stillClock().rest();
  forgetCtrlZ(open);
  await write({ open, session });
  const done = await ctrlZ(open, times);
  await stillClock().rest();
  return [session, done];
}

/** What undo says that it took back; where it refuses, nothing of it was told apart. */
const told = ({ store }: Session): number | 'all' => {
  const { message } = store.get();
  if (message?.kind === 'undone') return message.cells;
  return message?.kind === 'undone-already' ? 0 : 'all';
};

test.each(writes)(
  '%s: however often Ctrl+Z was pressed, undo takes back as much as was offered',
  async (_, write) => {
    const [, presses] = await pressed(write, 1_000);
    expect(presses).toBeGreaterThan(1);
    for (const times of [0, 1, Math.ceil(presses / 2), presses - 1, presses]) {
      const [session] = await pressed(write, times);
      const size = session.store.get().last?.cells ?? 0;
      await session.undo();
      const taken = told(session);
      if (taken !== 'all') expect([times, size]).toEqual([times, taken]);
      else expect([times, size]).toEqual([times, offered((await pressed(write, 0))[0])]);
    }
  },
);

test('rows that came between while Ctrl+Z had left an insertion open: nothing is written, before or after', async () => {
  const write = writes.find(([name]) => name === 'columns within the table')?.[1];
  if (!write) throw new Error('no such write');
  const [session] = await pressed(write, 1);
  const open = opened();
  const [sheet] = open.engine.workbook.getSheets();
  if (!sheet) throw new Error('no sheet');
  for (const row of [0, 5]) {
    await insertRows(open.engine, sheet, row, 1);
    await stillClock().rest();
  }
  const before = await peek('A1:J20');
  expect(session.store.get().reading?.names.map(({ name }) => name)).toEqual([columnsName]);
  await session.undo();
  expect(session.store.get().message).toMatchObject({ kind: 'undo-conflict' });
  expect(session.store.get().message).not.toHaveProperty('unfinished');
  expect(await peek('A1:J20')).toEqual(before);
});
