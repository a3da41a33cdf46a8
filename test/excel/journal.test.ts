import { entries, forgetJournal, undoLast } from '../../src/excel/journal';
import { loadEntry, setJournalStore } from '../../src/excel/journal-store';
import type { KeyValueStore } from '../../src/excel/journal-store';
import { readWorkbook } from '../../src/excel/read';
import { applyPatch } from '../../src/excel/write';
import { openWorkbook } from '../../src/workbench/node';
import { closeBook, openBook, patchOf, peek, smallPlan, type } from './support';

const first = patchOf([1, 3, 2.7, '=SUM(D3:D4)'], [3, 3, '1,75', 1.75]);
const second = { ...patchOf([1, 3, '=SUM(D3:D4)', 2.5]), action: 'repair' };

/** A browser's storage that outlives the page. */
const storage = (capacity = Infinity): KeyValueStore & { readonly items: Map<string, string> } => {
  const items = new Map<string, string>();
  return {
    items,
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => {
      const used = [...items].reduce((sum, [name, text]) => sum + (name === key ? 0 : text.length), 0);
      if (used + value.length > capacity) throw new Error('QuotaExceededError');
      items.set(key, value);
    },
    removeItem: (key) => void items.delete(key),
  };
};

const settingsOf = async (): Promise<string[]> =>
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.load('items/key');
    await context.sync();
    return settings.items.map(({ key }) => key);
  });

describe('the undo journal', () => {
  afterEach(async () => {
    await closeBook();
    setJournalStore(null);
  });

  test('undoes the last write first, and leaves no trace', async () => {
    await openBook();
    const before = await peek('A1:F9');
    await applyPatch(first);
    const middle = await peek('A1:F9');
    await applyPatch(second);
    expect((await entries()).map(({ action, cells, undone }) => [action, cells, undone])).toEqual([
      ['repair', 1, false],
      ['recompute', 2, false],
    ]);
    expect(await undoLast()).toMatchObject({ status: 'written', cells: 1 });
    expect(await peek('A1:F9')).toEqual(middle);
    expect(await undoLast()).toMatchObject({ status: 'written', cells: 2 });
    expect(await peek('A1:F9')).toEqual(before);
    expect((await entries()).map(({ undone }) => undone)).toEqual([true, true]);
    expect(await settingsOf()).toEqual([]);
    expect(await undoLast()).toEqual({ status: 'nothing' });
  });

  test('survives closing and opening the pane, saving and opening the file', async () => {
    const kept = storage();
    const open = await openBook();
    setJournalStore(kept);
    const before = await peek('A1:F9');
    await applyPatch(first);
    const file = open.engine.toFile();
    await closeBook();
    setJournalStore(kept);
    const again = await openWorkbook(file);
    expect((await entries()).map(({ action }) => action)).toEqual(['recompute']);
    expect(await undoLast()).toMatchObject({ status: 'written' });
    expect(await peek('A1:F9')).toEqual(before);
    await again.close();
  });

  test('offers nothing for a workbook closed without saving', async () => {
    const kept = storage();
    await openBook();
    setJournalStore(kept);
    await applyPatch(first);
    await closeBook();
    await openBook();
    setJournalStore(kept);
    await readWorkbook();
    expect(await entries()).toEqual([]);
    expect(await undoLast()).toEqual({ status: 'nothing' });
  });

  test('does not undo over a later edit of a person', async () => {
    await openBook();
    await applyPatch(first);
    await type('D4', [[1.6]]);
    const before = await peek('A1:F9');
    expect(await undoLast()).toMatchObject({ status: 'conflict', conflicts: [{ row: 3, column: 3 }] });
    expect(await peek('A1:F9')).toEqual(before);
    expect((await entries())[0]?.undone).toBe(false);
  });

  test('undo refused by a protected sheet can be done later', async () => {
    await openBook();
    await applyPatch(first);
    const protection = async (on: boolean): Promise<void> => {
      await Excel.run(async (context) => {
        const { protection: guard } = context.workbook.worksheets.getItem('s1');
        if (on) guard.protect();
        else guard.unprotect();
        await context.sync();
      });
    };
    await protection(true);
    expect(await undoLast()).toMatchObject({ status: 'refused', reason: 'protected', sheet: 'Phụ lục' });
    await protection(false);
    expect(await undoLast()).toMatchObject({ status: 'written' });
  });

  test('a full storage lets the oldest go; one that refuses is replaced by memory', async () => {
    await openBook();
    const kept = storage();
    setJournalStore(kept);
    await applyPatch(first);
    const small = storage([...kept.items.values()].join('').length + 10);
    for (const [key, value] of kept.items) small.setItem(key, value);
    setJournalStore(small);
    await applyPatch(second);
    expect(small.items.size).toBe(1);
    expect(await undoLast()).toMatchObject({ status: 'written' });
    setJournalStore(storage(0));
    const outcome = await applyPatch(second);
    expect(outcome.status === 'written' && loadEntry(outcome.entry)?.action).toBe('repair');
    expect(await undoLast()).toMatchObject({ status: 'written' });
  });

  test('each page has its own journal', async () => {
    await openBook();
    await applyPatch(first);
    await closeBook();
    await openBook([smallPlan]);
    expect(await entries()).toEqual([]);
  });

  test.each([
    ['no JSON', () => '{'],
    ['nothing of ours', () => '{"id":1}'],
    ['a step that nobody knows', (text: string) => text.replace('"kind":"cells"', '"kind":"macro"')],
    ['a place off the sheet', (text: string) => text.replace('"row":1', '"row":99999999999')],
    ['a negative place', (text: string) => text.replace('"row":1', '"row":-1')],
    ['a place that is no number', (text: string) => text.replace('"row":1', '"row":"1"')],
    ['another entry’s words', (text: string) => text.replace(/"id":"[^"]+"/u, '"id":"someone-elses"')],
    ['an entry of years ago', (text: string) => text.replace(/"at":"\d{4}/u, '"at":"2001')],
  ])('%s in the storage is no way back, and harms nothing', async (_what, spoil) => {
    const browser = storage();
    await openBook();
    setJournalStore(browser);
    await applyPatch(first);
    const written = await peek('A1:F9');
    const [key = '', text = ''] = [...browser.items][0] ?? [];
    // As another page finds it, which remembers nothing of its own.
    setJournalStore(browser);
    browser.items.set(key, spoil(text));
    expect(await entries()).toEqual([]);
    expect(await undoLast()).toEqual({ status: 'nothing' });
    expect(await peek('A1:F9')).toEqual(written);
    // The next write makes room of it, and can be taken back.
    expect((await applyPatch(second)).status).toBe('written');
    expect(browser.items.has(key)).toBe(false);
    expect((await undoLast()).status).toBe('written');
    expect(await peek('A1:F9')).toEqual(written);
  });

  test('what is kept is read back as it was, whatever kind of step it holds', async () => {
    const browser = storage();
    await openBook();
    setJournalStore(browser);
    await applyPatch(first);
    const before = loadEntry((await entries())[0]?.id ?? '');
    setJournalStore(browser);
    expect(loadEntry(before?.id ?? '')).toEqual(before);
  });

  test('a person can have everything forgotten: no cell changes, and nothing is left to take back', async () => {
    const browser = storage();
    browser.items.set('somebody-else', 'stays');
    await openBook();
    setJournalStore(browser);
    await applyPatch(first);
    const written = await peek('A1:F9');
    await forgetJournal();
    expect([...browser.items.keys()]).toEqual(['somebody-else']);
    expect(await entries()).toEqual([]);
    expect(await undoLast()).toEqual({ status: 'nothing' });
    expect(await peek('A1:F9')).toEqual(written);
    expect((await applyPatch(second)).status).toBe('written');
    expect((await undoLast()).status).toBe('written');
  });
});
