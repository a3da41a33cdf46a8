/** What the bar at the bottom offers to take back: just what Ctrl+Z has left of it. */
import { closeBook, opened, stillClock, typeByHand } from '../excel/support';
import type { Session } from '../../src/taskpane/session/session';
import { ctrlY, ctrlZ, forgetCtrlZ } from '../support/ctrl-z';
import { plan } from '../excel/random-day';
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
