/** The small pieces of the pane's state: the store, preferences, labels, shades, messages. */
import { languages, words } from '../../src/locales';
import { actionLabel } from '../../src/taskpane/frame/action-words';
import { appendixLabel, appendixYear } from '../../src/taskpane/common/label';
import { intentOf, outcomeMessage, undoMessage } from '../../src/taskpane/session/message';
import { messageText, refusalText } from '../../src/taskpane/frame/message-words';
import { readPreferences } from '../../src/taskpane/session/preferences';
import { chooseAppendix, chosenReport, isBlank } from '../../src/taskpane/session/session-state';
import { createStore } from '../../src/taskpane/session/store';
import { paneShade, shadeOf } from '../../src/taskpane/session/theme';
import { reportOf, stateOf } from './reports';

describe('the store', () => {
  it('tells listeners of what differs, once, and stops when asked', () => {
    const store = createStore({ a: 1, b: 2 });
    let heard = 0;
    const stop = store.subscribe(() => (heard += 1));
    store.set({ a: 1 });
    expect(heard).toBe(0);
    store.set({ a: 2, b: 3 });
    expect([heard, store.get()]).toEqual([1, { a: 2, b: 3 }]);
    stop();
    store.set({ a: 5 });
    expect(heard).toBe(1);
  });
});

describe('preferences', () => {
  it('are Vietnamese, the overview and formulas at first', () => {
    expect(readPreferences({})).toEqual({
      language: 'vi',
      screen: 'overview',
      mode: 'formulas',
      gapColumns: false,
      ratioColumn: false,
      lossesBy: 'unit',
      followSheet: true,
    });
  });

  it('keep what was chosen and drop what makes no sense', () => {
    const kept = {
      language: 'en',
      screen: 'findings',
      mode: 'values',
      gapColumns: true,
      ratioColumn: true,
      lossesBy: 'field',
      followSheet: false,
    };
    expect(readPreferences(kept)).toEqual(kept);
    expect(readPreferences({ language: 'xx', screen: 7, mode: null, gapColumns: 'yes' })).toEqual(
      readPreferences({}),
    );
  });

  it('follow the language of Office until a person has chosen', () => {
    expect(readPreferences({}, 'en-GB').language).toBe('en');
    expect(readPreferences({}, 'fr-FR').language).toBe('vi');
    expect(readPreferences({ language: 'vi' }, 'en-GB').language).toBe('vi');
  });
});

describe('labels', () => {
  const { kinds } = words('vi').domain;

  it('say whose appendix it is, the year, and where it stands', () => {
    const report = reportOf('dak-nong-2022');
    expect(appendixYear(report)).toBe('2022');
    expect(appendixLabel(report, kinds)).toMatch(/^Đắk Nông 2022 — Phụ lục, A3:G\d+$/);
  });

  it('fall back to the kind of table', () => {
    const report = reportOf('phong-tho-2023');
    const nameless = { ...report, appendix: { ...report.appendix, owner: '', yearsSaid: [], columns: [] } };
    expect(appendixLabel(nameless, kinds)).toMatch(/^Kết quả chấm điểm — Phụ lục, A3/);
  });
});

describe('the chosen appendix', () => {
  const state = stateOf('dak-nong-2022');

  it('stays while it exists, else the first is taken', () => {
    const report = state.report ?? { appendices: [] };
    expect(chooseAppendix(report, state.chosen)).toBe(state.chosen);
    expect(chooseAppendix(report, 'gone')).toBe(state.chosen);
    expect(chooseAppendix({ appendices: [] }, 'gone')).toBeNull();
    expect(chosenReport({ ...state, chosen: 'gone' })).toBeNull();
  });

  it('is not looked for in an empty workbook', () => {
    expect(isBlank(state)).toBe(false);
    expect(isBlank({ ...state, reading: null })).toBe(false);
    expect(isBlank({ ...state, reading: { grids: [], names: [], part: null } })).toBe(true);
  });
});

describe('shades', () => {
  it.each([
    ['#FFFFFF', 'light'],
    ['#1f1f1f', 'dark'],
    ['000000', 'dark'],
    ['#217346', 'dark'],
    ['white', null],
    ['', null],
  ])('%s is %s', (background, shade) => {
    expect(shadeOf(background)).toBe(shade);
  });

  it('follow Office, then the system', () => {
    expect(paneShade('#ffffff', true)).toBe('light');
    expect(paneShade(null, true)).toBe('dark');
    expect(paneShade('unset', false)).toBe('light');
  });
});

describe('messages', () => {
  const w = words('vi');

  it.each([
    [6, 'D1, D2, D3, D4, D5, D6'],
    [7, 'D1, D2, D3, D4, D5, D6, …'],
  ])('name six places at most of %i that undo found changed', (count, places) => {
    const at = Array.from({ length: count }, (_, index) => `D${String(index + 1)}`);
    expect(messageText({ kind: 'undo-conflict', cells: count, at }, w)).toBe(
      w.pane.messages['undo-conflict'](String(count), places),
    );
  });

  it('turn every outcome of a write into a sentence', () => {
    const done = () => ({ kind: 'written', cells: 3 }) as const;
    const said = [
      outcomeMessage({ status: 'written', cells: 3, entry: 'x' }, done),
      outcomeMessage({ status: 'nothing' }, done),
      outcomeMessage({ status: 'conflict', conflicts: [] }, done),
      outcomeMessage({ status: 'refused', reason: 'protected', sheet: 'Phụ lục', detail: 'x' }, done),
    ];
    expect(said.map(intentOf)).toEqual(['success', 'info', 'warning', 'error']);
    expect(messageText(said[0]!, w)).toBe('Đã ghi 3 ô.');
    expect(messageText(said[3]!, w)).toContain('“Phụ lục”');
  });

  it('name the cells that stand in the way of an undo, and the sheet where they are on several', () => {
    const content = { formula: 1, format: 'General' };
    const at = (sheet: string, row: number) => ({ sheet, row, column: 3, expected: content, found: content });
    const told = (...conflicts: readonly ReturnType<typeof at>[]) =>
      messageText(undoMessage({ status: 'conflict', conflicts }), w);
    expect(told(at('Phụ lục', 8), at('Phụ lục', 9))).toContain('(D9, D10)');
    expect(told(at('Phụ lục', 8), at('Tổng', 9))).toContain("('Phụ lục'!D9, Tổng!D10)");
    expect(told(...Array.from({ length: 9 }, (_, row) => at('Phụ lục', row)))).toContain('D6, …)');
    expect(undoMessage({ status: 'written', cells: 2, entry: 'x' })).toEqual({ kind: 'undone', cells: 2 });
  });

  it.each(languages)('say that scenarios stay when the names go, in %s', (language) => {
    const each = words(language);
    expect(messageText({ kind: 'unbound', scenarios: 2 }, each)).toContain(' 2 ');
    expect(messageText({ kind: 'unbound', scenarios: 0 }, each)).not.toMatch(/\d/u);
  });

  it('say what to do when something was left half done', () => {
    expect(refusalText({ reason: 'gone', detail: '', unfinished: 'x' }, w)).toContain('Hoàn tác');
  });

  it.each(languages)('name an action, known or not, in %s', (language) => {
    const each = words(language);
    expect(actionLabel('recompute', each)).not.toBe(actionLabel('constructor', each));
    expect(actionLabel('constructor', each)).toBe(each.pane.actions.other);
  });
});
