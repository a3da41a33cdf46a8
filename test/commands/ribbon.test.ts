/** From the ribbon's button to the pane: the host invokes, Microsoft's library calls, the session does. */
import { associateCommands } from '../../src/commands/associate';
import type { RibbonCommand } from '../../src/commands/command';
import { ribbonCommands } from '../../src/commands/registry';
import { obeyRibbon } from '../../src/commands/signals';
import { openPreferences } from '../../src/excel/host';
import type { ScreenId } from '../../src/taskpane/session/preferences';
import { createSession, type Session } from '../../src/taskpane/session/session';
import { previewOnShow } from '../../src/taskpane/session/stage';
import { closeBook, openBook, stillClock } from '../excel/support';

const asking = ribbonCommands.filter(({ ask }) => ask !== null);

const isOn = (store: Session['store'], screen: ScreenId): boolean =>
  store.get().preferences.screen === screen;

/** What each command does to a pane that has read a workbook, as its session shows it. */
const effects: Readonly<Record<string, (session: Session) => boolean>> = {
  'ParIndex.Recheck': ({ store }) => isOn(store, 'findings') && store.get().report !== null,
  'ParIndex.Recompute': ({ store }) => previewOnShow(store.get())?.source.kind === 'recompute',
  'ParIndex.Mark': ({ store }) => isOn(store, 'below-maximum') && store.get().marked,
  'ParIndex.Targets': ({ store }) => isOn(store, 'targets'),
  'ParIndex.Appendices': ({ store }) => isOn(store, 'appendices'),
  'ParIndex.Overview': ({ store }) => isOn(store, 'overview'),
  'ParIndex.BelowMaximum': ({ store }) => isOn(store, 'below-maximum'),
  'ParIndex.Undo': ({ store }) => store.get().message !== null,
  // The first cell is selected, which is in no table.
  'ParIndex.ExplainCell': ({ store }) => {
    const { message } = store.get();
    return isOn(store, 'overview') && message?.kind === 'note' && message.note.id === 'no-figure';
  },
};

afterEach(closeBook);

test('every command that asks something has its effect stated here', () => {
  expect(asking.map(({ id }) => id).sort()).toEqual(Object.keys(effects).sort());
});

/** A screen that no command but those of the other leads to. */
const elsewhere = (id: string): ScreenId =>
  ['ParIndex.Overview', 'ParIndex.ExplainCell'].includes(id) ? 'findings' : 'overview';

describe.each(asking.map((command) => [command.id, command] as const))('%s', (id, command) => {
  test('reaches an open pane', async () => {
    const book = await openBook();
    associateCommands(ribbonCommands);
    const session = createSession(await openPreferences());
    await session.start();
    const stop = obeyRibbon(session);
    session.open(elsewhere(id));
    await book.host.invoke(id);
    await stillClock().rest();
    expect(effects[id]?.(session)).toBe(true);
    stop();
  });

  test('starts the add-in behind a closed pane, shows it, and waits for it to listen', async () => {
    const book = await openBook();
    book.host.commands.state = 'Background';
    associateCommands(ribbonCommands);
    await book.host.invoke(id);
    expect(book.host.commands.state).toBe(command.opensPane ? 'Visible' : 'Background');
    const session = createSession(await openPreferences());
    await session.start();
    session.open(elsewhere(id));
    const stop = obeyRibbon(session);
    await stillClock().rest();
    expect(effects[id]?.(session)).toBe(true);
    stop();
  });
});

const madeUp: RibbonCommand = {
  id: 'ParIndex.MadeUp',
  words: { vi: { label: 'Thử', tip: 'Lệnh để thử.' }, en: { label: 'Try', tip: 'A command for a test.' } },
  icon: 'icon',
  place: 'tab',
  keys: null,
  opensPane: false,
  ask: (pane) => pane.undo(),
};

test('a made-up command reaches the pane by its object alone', async () => {
  const book = await openBook();
  associateCommands([...ribbonCommands, madeUp]);
  const undo = jest.fn(() => Promise.resolve());
  const nothing = () => Promise.resolve();
  const stop = obeyRibbon({
    undo,
    recheck: nothing,
    recompute: nothing,
    mark: nothing,
    unmark: nothing,
    explainSelection: nothing,
    open: () => undefined,
  });
  await book.host.invoke(madeUp.id);
  expect(undo).toHaveBeenCalledTimes(1);
  stop();
});

test('a command that no code is associated with is told, and nobody waits for it', async () => {
  const book = await openBook();
  associateCommands(ribbonCommands);
  await expect(book.host.invoke('ParIndex.Nowhere')).rejects.toThrow('No code is associated');
});

test('a command that fails is reported done all the same', async () => {
  const book = await openBook();
  associateCommands([{ ...madeUp, opensPane: true }]);
  book.host.faults.add({ office: 7000 });
  await book.host.invoke(madeUp.id);
});
