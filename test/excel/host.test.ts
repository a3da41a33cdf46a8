import { JSDOM } from 'jsdom';
import { commands } from '../../src/commands/registry';
import {
  hostNames,
  officeBackground,
  officeLanguage,
  openPreferences,
  whenReady,
} from '../../src/excel/host';
import { onSignal, raise } from '../../src/excel/signals';
import { closeBook, openBook } from './support';

describe('the host', () => {
  afterEach(closeBook);

  test('is Excel, in its own language', async () => {
    await openBook(undefined, { locale: 'vi-VN', documentUrl: 'https://tinh.example/ke-hoach.xlsx' });
    expect(await whenReady()).toMatchObject({
      inExcel: true,
      language: 'vi-VN',
      document: 'https://tinh.example/ke-hoach.xlsx',
    });
    expect(officeBackground()).toBeNull();
  });

  test('may be missing', async () => {
    expect(await whenReady()).toEqual({ inExcel: false, platform: null, language: 'vi-VN', document: '' });
    expect(officeLanguage()).toBe('vi-VN');
  });
});

describe('preferences through office-js-helpers', () => {
  const names = ['window', 'localStorage', 'sessionStorage'] as const;
  const scope = globalThis as Record<string, unknown>;

  afterEach(() => {
    for (const name of names) delete scope[name];
    jest.resetModules();
  });

  const enter = (): JSDOM => {
    const dom = new JSDOM('<!doctype html>', { url: 'https://localhost/' });
    for (const name of names) scope[name] = name === 'window' ? dom.window : dom.window[name];
    return dom;
  };

  test('are kept by the browser', async () => {
    enter();
    const first = await openPreferences();
    first.set('language', 'en');
    first.set('columns', { ratio: false });
    const second = await openPreferences();
    expect([second.get('language'), second.get('columns'), second.get('none')]).toEqual([
      'en',
      { ratio: false },
      undefined,
    ]);
    second.remove('language');
    expect((await openPreferences()).get('language')).toBeUndefined();
  });

  test('last until the page is closed where storage is forbidden', async () => {
    const dom = enter();
    dom.window.Storage.prototype.setItem = () => {
      throw new Error('SecurityError');
    };
    const preferences = await openPreferences();
    preferences.set('language', 'en');
    expect(preferences.get('language')).toBe('en');
    preferences.remove('language');
    expect(preferences.get('language')).toBeUndefined();
  });

  test('names the host', async () => {
    enter();
    expect(await hostNames()).toMatchObject({ host: expect.any(String) as string });
  });
});

describe('the ribbon', () => {
  afterEach(closeBook);

  test('tells the pane, and is done whatever comes of it', async () => {
    await openBook();
    let heard = 0;
    const stop = onSignal('recheck', () => (heard += 1));
    raise('recheck');
    stop();
    raise('recheck');
    expect(heard).toBe(1);
    let completed = 0;
    const event = { completed: () => (completed += 1) } as unknown as Office.AddinCommands.Event;
    for (const command of Object.values(commands)) await command(event).catch(() => undefined);
    expect(completed).toBe(Object.keys(commands).length);
  });
});
