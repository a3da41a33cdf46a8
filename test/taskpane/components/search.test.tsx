/** @jest-environment jsdom */
/** The search panel: what is typed answers at once, and each answer leads to its place. */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Search } from '../../../src/taskpane/search/Search';
import { chosenReport } from '../../../src/taskpane/session/session-state';
import { draw, sessionOn } from './pane';

const box = () => screen.getByRole('searchbox', { name: /^Tìm mã/u });

it('takes the focus, and says what can be typed', () => {
  draw(sessionOn({}), <Search />);
  expect(document.activeElement).toBe(box());
  expect(screen.getByRole('status').textContent).toContain('không cần gõ dấu');
});

it('a criterion leads to its row in the sheet', async () => {
  const select = jest.fn<Promise<void>, unknown[]>(async () => {});
  const session = sessionOn({ actions: { select } });
  draw(session, <Search />);
  await userEvent.type(box(), '1.1');
  const row = chosenReport(session.store.get())?.appendix.rows.find(({ code }) => code.code === '1.1');
  await userEvent.click(await screen.findByRole('button', { name: /^1\.1\. / }));
  expect(select.mock.calls).toMatchObject([[{ area: { top: row?.row, bottom: row?.rows.at(-1) } }]]);
});

it('a unit leads to what it has to answer for', async () => {
  const open = jest.fn();
  const session = sessionOn({ actions: { open } });
  draw(session, <Search />);
  await userEvent.type(box(), 'snv');
  await userEvent.click(await screen.findByRole('button', { name: /^Sở Nội vụ\s*\d+ tiêu chí chưa đạt/u }));
  expect(open).toHaveBeenCalledWith('below-maximum');
  expect(session.store.get().preferences.lossesBy).toBe('unit');
});

it('says when nothing answers', async () => {
  draw(sessionOn({}), <Search />);
  await userEvent.type(box(), 'zzzz');
  expect((await screen.findByRole('status')).textContent).toBe('Không tìm thấy.');
});

it('many answers are cut, and counted', async () => {
  draw(sessionOn({}), <Search />);
  await userEvent.type(box(), 'hành chính');
  expect(await screen.findByText(/^Còn \d+ mục/u)).toBeTruthy();
});
