/** "Số này từ đâu?" on a cell of the sheet: the sum that it states, or that counts it. */
import type { Session } from '../../src/taskpane/session/session';
import { closeBook } from '../excel/support';
import { report, sample, select, start } from './open-session';

afterEach(closeBook);

/** Code and column of the sum that is explained; null where the person is told that there is none. */
const asked = async (session: Session, address: string): Promise<readonly (string | null)[] | null> => {
  await select(address);
  await session.explainSelection();
  const { explained, message, preferences } = session.store.get();
  expect(preferences.screen).toBe('overview');
  if (message?.kind === 'note' && message.note.id === 'no-figure') return null;
  const row = explained && report(session).appendix.rows[explained.row];
  return [row?.code.code ?? null, explained?.column ?? null];
};

test('a sum is explained itself, a leaf by the sum that counts it, a cell of words in the first column of points', async () => {
  const session = await start(sample('dak-nong-2022'));
  session.open('findings');
  const { appendix } = report(session);
  const rowOf = (code: string): string =>
    String((appendix.rows.find((row) => row.code.code === code)?.row ?? 0) + 1);
  expect(await asked(session, `D${rowOf('7')}`)).toEqual(['7', 'achieved:2021']);
  expect(await asked(session, `E${rowOf('1.1')}`)).toEqual(['1', 'target:2022']);
  const total = appendix.rows[appendix.total ?? -1];
  expect(await asked(session, `D${String((total?.row ?? 0) + 1)}`)).toEqual([null, 'achieved:2021']);
  expect(await asked(session, `F${rowOf('7')}`)).toEqual(['7', 'achieved:2021']);
  const times = session.store.get().explained?.asked;
  expect(await asked(session, 'A1')).toBeNull();
  expect(session.store.get().explained?.asked).toBe(times);
}, 60_000);

test('a cell of another table brings that table on show', async () => {
  const session = await start(sample('hue-2023'));
  const other = session.store
    .get()
    .report?.appendices.find(
      ({ appendix }) =>
        appendix.id !== session.store.get().chosen &&
        appendix.total !== null &&
        appendix.rows.some(({ points }) => points.size > 0),
    )?.appendix;
  if (!other) throw new Error('only one table');
  const [cell] = [...(other.rows[other.total ?? 0]?.points.values() ?? [])];
  if (!cell) throw new Error('no points');
  await select(`A${String(cell.row + 1)}`, other.sheet);
  await session.explainSelection();
  expect(session.store.get().chosen).toBe(other.id);
  expect(session.store.get().explained?.appendix).toBe(other.id);
}, 60_000);
