/** Typed sums that did not follow an edit: known in the pane, after an undo, and on another day. */
import { cellAddress } from '../../src/a1/address';
import type { Session } from '../../src/taskpane/session/session';
import { closeBook, stillClock } from '../excel/support';
import { openedBook, reopened, report, sample, start } from './open-session';

const key = 'achieved:2021';

/** The cells that wait to be recomputed. */
const waiting = (session: Session): string[] =>
  (report(session).stale ?? []).map(({ index, column }) => {
    const place = report(session).appendix.rows[index]?.points.get(column);
    return place ? cellAddress(place) : '';
  });

const cellOf = (session: Session, code: string): string => {
  const place = report(session)
    .appendix.rows.find((row) => row.code.code === code)
    ?.points.get(key);
  if (!place) throw new Error(`no cell of ${code}`);
  return cellAddress(place);
};

/** Written by other hands than ours. */
async function type(address: string, value: number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = [[value]];
    await context.sync();
  });
}

async function typeAndFollow(session: Session, address: string, value: number): Promise<void> {
  await type(address, value);
  await stillClock().rest();
  await session.refresh();
}

const withoutWaiting = (session: Session): string[] =>
  report(session)
    .findings.filter(({ check, column }) => check.startsWith('subtotal') && column === key)
    .map(({ place }) => cellAddress(place));

afterEach(closeBook);

test('an edited criterion leaves its field and the total waiting, and no cell is blamed for them', async () => {
  const session = await start(sample('dak-nong-2022'));
  const before = withoutWaiting(session);
  const blamed = report(session).diagnoses.length;
  expect(waiting(session)).toEqual([]);
  await typeAndFollow(session, cellOf(session, '6.2.1'), 0.1);
  const cells = waiting(session);
  expect(cells).toEqual(expect.arrayContaining([cellOf(session, '6.2'), cellOf(session, '6')]));
  expect(before).toEqual(expect.arrayContaining(withoutWaiting(session)));
  expect(report(session).diagnoses.length).toBeLessThanOrEqual(blamed);
  session.preview({ kind: 'recompute' });
  await session.write();
  expect(waiting(session)).toEqual([]);
  await session.undo();
  expect(waiting(session)).toEqual(cells);
});

test('what was right at the last writing is known on another day', async () => {
  const session = await start(sample('dak-nong-2022'));
  await session.bind();
  const [leaf, sum] = [cellOf(session, '6.2.1'), cellOf(session, '6.2')];
  // While no pane was open.
  await type(leaf, 0.1);
  const later = await reopened();
  expect(waiting(later)).toContain(sum);
  await later.unbind();
  expect(openedBook()).toBeDefined();
  expect((await reopened()).store.get().reading?.part).toBeNull();
});
