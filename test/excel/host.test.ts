import { JSDOM } from 'jsdom';
import { officeBackground, officeLanguage, openPreferences, whenReady } from '../../src/excel/host';
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

  let page: JSDOM | null = null;

  afterEach(() => {
    page?.window.close();
    page = null;
    for (const name of names) delete scope[name];
    jest.resetModules();
  });

  const enter = (): JSDOM => {
    const dom = new JSDOM('<!doctype html>', { url: 'https://localhost/' });
    for (const name of names) scope[name] = name === 'window' ? dom.window : dom.window[name];
    page = dom;
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
});
