/** @jest-environment jsdom */
/** Mục tiêu: the keys of a target's field, what cannot be read, what is enabled. */
import { act, screen } from '@testing-library/react';
import { exactly } from '../../../src/domain/score';
import { Targets } from '../../../src/taskpane/targets/Targets';
import { draw, reportIn, sessionOn } from './pane';

const open = () => {
  const session = sessionOn({});
  const drawn = draw(session, <Targets report={reportIn(session)} />);
  const sheetKeys: string[] = [];
  // Whatever leaves the pane's own elements is taken by Excel: the next keys land in the sheet.
  document.addEventListener('keydown', ({ key }) => sheetKeys.push(key));
  const field = (code: string) =>
    screen.getByLabelText<HTMLInputElement>(new RegExp(`^Mục tiêu ${code} `, 'u'));
  const { board } = session.targets.store.get().tried!;
  return { session, ...drawn, field, board, sheetKeys };
};
const changed = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

describe('the field of a target', () => {
  test('Esc takes back what was typed and stays', async () => {
    const { user, field, board, sheetKeys } = open();
    const before = field('1.2').value;
    await user.click(field('1.2'));
    await user.keyboard('0,4');
    expect(board.changeCount).toBe(1);
    await user.keyboard('{Escape}');
    expect([board.changeCount, field('1.2').value]).toEqual([0, before]);
    expect(document.activeElement).toBe(field('1.2'));
    expect(sheetKeys).not.toContain('Escape');
  });

  test('Esc takes back a target that was stepped, and one that was left and come back to', async () => {
    const { user, field, board, sheetKeys } = open();
    await user.click(field('1.2'));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(board.changeCount).toBe(1);
    await user.keyboard('{Escape}');
    expect(board.changeCount).toBe(0);
    await user.keyboard('0,4{Enter}');
    expect(board.changeCount).toBe(1);
    await user.keyboard('{ArrowUp}{Escape}');
    expect(board.changeCount).toBe(0);
    expect(document.activeElement).toBe(field('1.2'));
    expect(sheetKeys).not.toContain('Escape');
  });

  test('Esc with nothing to take back does not leave the field either', async () => {
    const { user, field, sheetKeys } = open();
    await user.click(field('1.2'));
    await user.keyboard('{Escape}{Escape}0');
    expect(field('1.2').value).toBe('0');
    expect(sheetKeys).not.toContain('Escape');
  });

  test('arrows and Enter move among leaves, Shift+Enter back', async () => {
    const { user, field } = open();
    await user.click(field('1.1'));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(field('1.2'));
    await user.keyboard('{Enter}{ArrowUp}');
    expect(document.activeElement).toBe(field('1.2'));
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(document.activeElement).toBe(field('1.1'));
  });

  test.each([
    ['abc', '“abc” không phải số. Hãy nhập số như 1,25 hoặc khoảng như 9 - 10.'],
    ['80%', '“80%” là tỷ lệ. Hãy nhập số điểm, không có dấu %.'],
    ['-1', '“-1” là số âm; mục tiêu nhỏ nhất là 0.'],
    ['10 - 9', '“10 - 9” viết ngược. Khoảng viết từ số nhỏ đến số lớn, như 9 - 10.'],
  ])('%s is told why, and is no target once the field is left', async (text, why) => {
    const { user, field, board } = open();
    const input = field('1.2');
    const before = input.value;
    await user.click(input);
    await user.keyboard(text);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const flag = document.getElementById(input.getAttribute('aria-describedby') ?? '');
    expect(flag?.textContent).toBe(why);
    await user.tab();
    expect(field('1.2').getAttribute('aria-invalid')).not.toBe('true');
    expect([board.changeCount, field('1.2').value]).toEqual([0, before]);
  });
});

describe('the screen', () => {
  it('writes and discards only when something differs from the sheet', async () => {
    const { user, session, board } = open();
    const write = () => screen.getByRole('button', { name: /^Ghi vào bảng/u });
    const discard = () => screen.getByRole('button', { name: 'Bỏ thay đổi' });
    expect([write(), discard()].map((button) => (button as HTMLButtonElement).disabled)).toEqual([
      true,
      true,
    ]);
    const leaf =
      board.total === 0 ? 1 : reportIn(session).appendix.rows.findIndex(({ code }) => code.code === '1.2');
    act(() => session.targets.set(leaf, exactly('0.25')));
    expect(write()).toHaveProperty('disabled', false);
    await user.click(discard());
    expect(board.changeCount).toBe(0);
    expect(changed()).toContain('chưa đổi tiêu chí nào');
  });

  it('says so where there are no points to try', () => {
    const session = sessionOn({});
    const report = reportIn(session);
    session.targets.store.set({ tried: null });
    const { w } = draw(session, <Targets report={report} />);
    expect(screen.getByText(w.targets.nothing)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('names the targets that found no place after the sheet changed, until that is closed', async () => {
    const { user, session } = open();
    act(() => session.targets.store.set({ lost: ['8.1'] }));
    expect(screen.getByText(/không còn chỗ cho mục tiêu đang thử ở 8\.1/u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Đóng' }));
    expect(screen.queryByText(/không còn chỗ/u)).toBeNull();
  });
});
