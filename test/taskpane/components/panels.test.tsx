/** @jest-environment jsdom */
/** What takes the place of the screen: the preview of a write, setup, schemes, help; and parts that screens share. */
import { screen } from '@testing-library/react';
import type { Finding } from '../../../src/domain/finding';
import { CopyButton } from '../../../src/taskpane/common/CopyButton';
import { Disclosure } from '../../../src/taskpane/common/Disclosure';
import { LongList } from '../../../src/taskpane/common/LongList';
import { Help } from '../../../src/taskpane/help/Help';
import { PreviewPanel } from '../../../src/taskpane/preview/PreviewPanel';
import { ImportScheme } from '../../../src/taskpane/schemes/ImportScheme';
import type { Preview } from '../../../src/taskpane/session/preview';
import { previewOnShow } from '../../../src/taskpane/session/stage';
import { Setup } from '../../../src/taskpane/setup/Setup';
import { cell, editsOf } from './patches';
import { draw, sessionOn } from './pane';

const none = async (): Promise<void> => {};

describe('the preview', () => {
  const previewOf = (more: Partial<Preview> = {}): Preview => ({
    source: { kind: 'repairs', findings: [] as readonly Finding[] },
    patch: editsOf(cell({ from: '1,5', to: 1.5 }), cell({ row: 9, from: 1, to: 2 })),
    problem: null,
    conflicts: [],
    ...more,
  });
  const write = () => screen.queryByRole('button', { name: 'Ghi 2 ô' });

  it('takes the focus, and says how many cells before the button does', () => {
    draw(sessionOn({}), <PreviewPanel preview={previewOf()} />);
    expect(document.activeElement?.textContent).toBe('Sửa 2 ô');
    expect(screen.getByText(/^2 ô sẽ đổi trên trang “Phụ lục”\. Chưa ghi gì\./u)).toBeTruthy();
    expect(write()).toHaveProperty('disabled', false);
  });

  it('calls a number that was text what it is, not “1,5 → 1,5”', () => {
    draw(sessionOn({}), <PreviewPanel preview={previewOf()} />);
    expect(screen.getByText('1,5: chữ → số')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/1,5 →\s*(thành)?\s*1,5/u);
  });

  it('cannot be written while something runs, or where new columns have no place', () => {
    const { drawn } = draw(sessionOn({ facts: { busy: 'writing' } }), <PreviewPanel preview={previewOf()} />);
    expect(write()).toHaveProperty('disabled', true);
    drawn.unmount();
    const problem = { why: 'occupied', cell: 'H5' } as const;
    draw(sessionOn({}), <PreviewPanel preview={previewOf({ problem })} />);
    expect(write()).toHaveProperty('disabled', true);
  });

  it('of nothing has no button to write with', () => {
    draw(sessionOn({}), <PreviewPanel preview={previewOf({ patch: editsOf() })} />);
    expect(screen.getByText(/không có ô nào cần ghi/u)).toBeTruthy();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Thôi']);
  });

  it('of a table whose tree is doubted says why nothing is recomputed, and asks nothing else', () => {
    const session = sessionOn({});
    const { report } = session.store.get();
    if (!report) throw new Error('a table is on show');
    const doubt = { check: 'structure-uncertain', severity: 'warning' } as Finding;
    const doubted = report.appendices.map((each) => ({ ...each, findings: [doubt] }));
    session.store.set({ report: { ...report, appendices: doubted } });
    const preview = previewOf({ source: { kind: 'recompute' }, patch: editsOf() });
    draw(session, <PreviewPanel preview={preview} />);
    expect(screen.getByRole('status').textContent).toMatch(/^Chưa chắc hiểu đúng cấu trúc bảng/u);
    expect(screen.queryAllByRole('radio')).toEqual([]);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Thôi']);
  });

  it('has cells that somebody changed meanwhile first', () => {
    const content = { formula: 1, format: 'General' };
    const conflict = { sheet: 'Phụ lục', row: 9, column: 3, expected: content, found: content };
    draw(sessionOn({}), <PreviewPanel preview={previewOf({ conflicts: [conflict] })} />);
    const cells = screen.getAllByRole('button', { name: /^Chọn ô/u }).map(({ textContent }) => textContent);
    expect(cells).toEqual(['D10', 'D9']);
    expect(screen.getAllByText('vừa có người sửa')).toHaveLength(1);
  });

  it('is left with its own button', async () => {
    const session = sessionOn({});
    const preview = previewOf();
    session.store.show({ type: 'previewed', preview });
    const { user } = draw(session, <PreviewPanel preview={preview} />);
    await user.click(screen.getByRole('button', { name: 'Thôi' }));
    expect(previewOnShow(session.store.get())).toBeNull();
  });
});

describe('“Cột và vùng”', () => {
  it('asks for a selection where nothing was recognised, and takes it', async () => {
    const takeSelection = jest.fn(none);
    const session = sessionOn({ facts: { chosen: null }, actions: { takeSelection } });
    const { user, w } = draw(session, <Setup />);
    expect(screen.getByText(w.setup.selectTable)).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
    await user.click(screen.getByRole('button', { name: w.setup.useSelection }));
    expect(takeSelection).toHaveBeenCalledTimes(1);
  });

  it('takes the focus to its heading and goes back with its own button', async () => {
    const session = sessionOn({});
    session.store.show({ type: 'panel-opened', panel: 'setup' });
    const { user, w } = draw(session, <Setup />);
    expect(document.activeElement?.textContent).toBe(w.setup.title);
    await user.click(screen.getByRole('button', { name: w.setup.close }));
    expect(session.store.get().front).toEqual({ at: 'screen' });
  });
});

describe('a scheme brought in', () => {
  it('is not asked for before there is text, and what is no scheme is refused with a reason', async () => {
    const keepScheme = jest.fn(() => Promise.resolve(true));
    const { user, w } = draw(sessionOn({ actions: { keepScheme } }), <ImportScheme />);
    const use = () => screen.getByRole('button', { name: w.schemes.importUse });
    expect(use()).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('textbox'));
    await user.paste('không phải JSON');
    await user.click(use());
    expect(screen.getByRole('status').textContent).toBe(w.schemes.notJson);
    await user.clear(screen.getByRole('textbox'));
    await user.paste('{"id":"x"}');
    await user.click(use());
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(0);
    expect(keepScheme).not.toHaveBeenCalled();
  });
});

test('help has a line for every screen and goes back to where one was', async () => {
  const session = sessionOn({});
  session.store.show({ type: 'panel-opened', panel: 'help' });
  const { user, w } = draw(session, <Help />);
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
  for (const name of ['Tổng quan', 'Kiểm tra', 'Chưa đạt', 'Phụ lục'])
    expect(lines.some((line) => line.startsWith(`${name}:`))).toBe(true);
  await user.click(screen.getByRole('button', { name: w.pane.help.close }));
  expect(session.store.get().front).toEqual({ at: 'screen' });
});

describe('parts that screens share', () => {
  test('details open and close, and say so', async () => {
    const { user } = draw(sessionOn({}), <Disclosure label="Chi tiết">trong đó</Disclosure>);
    const button = screen.getByRole('button', { name: 'Chi tiết' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await user.keyboard('{Tab}{Enter}');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('trong đó')).toHaveProperty('hidden', false);
  });

  test('a long list gives the rest on request', async () => {
    const items = Array.from({ length: 70 }, (_, at) => String(at));
    const list = <LongList items={items} keyOf={(item) => item} render={(item) => item} />;
    const { user } = draw(sessionOn({}), list);
    expect(screen.getAllByRole('listitem')).toHaveLength(60);
    await user.click(screen.getByRole('button', { name: 'Xem thêm 10 dòng' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(70);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('where copying is forbidden the text stands ready to be copied by hand', async () => {
    const { user } = draw(sessionOn({}), <CopyButton text={() => 'danh sách'} />);
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('NotAllowed'));
    await user.click(screen.getByRole('button'));
    expect(await screen.findByDisplayValue('danh sách')).toBe(document.activeElement);
    expect(screen.getByRole('status').textContent).toBe('');
  });
});
