/** @jest-environment jsdom */
/** "Gán cột": what a person sees of a table that nobody knows, what they change, and what is taken. */
import { act, screen, within } from '@testing-library/react';
import { columnIndex } from '../../../src/a1/place';
import { draftOf } from '../../../src/sheets/by-hand/draft';
import type { HandDraft } from '../../../src/sheets/by-hand/draft';
import { hintFor } from '../../../src/sheets/by-hand/preview';
import { analyse } from '../../../src/sheets/report';
import { FindingCard } from '../../../src/taskpane/findings/FindingCard';
import type { Session } from '../../../src/taskpane/session/session';
import { AssignColumns } from '../../../src/taskpane/setup/AssignColumns';
import { areaOf, gridOf } from '../../support/grids';
import { unknownTable } from '../../support/unknown-table';
import { draw, sessionOn } from './pane';

const grid = gridOf(unknownTable, { sheet: 'Nháp' });
const start = { sheetId: grid.sheetId, area: areaOf(0, 0, 6, 5) };

/** The screen over the unknown table, and the drafts that were taken. */
function open(on = grid) {
  const taken: HandDraft[] = [];
  const bindByHand: Session['bindByHand'] = (draft) => {
    taken.push(draft);
    return Promise.resolve();
  };
  const reading = { grids: [on], names: [], part: null };
  const session = sessionOn({
    facts: { reading, report: analyse(reading), chosen: null },
    actions: { bindByHand },
  });
  return { taken, session, ...draw(session, <AssignColumns start={start} />) };
}

const role = (letters: string) => screen.getByRole('combobox', { name: `Nội dung cột ${letters}` });
const take = () => screen.getByRole('button', { name: 'Nhận bảng này' });

it('shows each column with its header, first texts and a guess, and the tree with its sums', () => {
  open();
  expect(screen.getByText('Khung')).toBeTruthy();
  expect(screen.getByText('Ví dụ: 5 · 3 · 2')).toBeTruthy();
  expect(['A', 'B', 'C', 'D', 'F'].map((letters) => role(letters).textContent)).toEqual([
    'mã tiêu chí',
    'tên tiêu chí',
    'điểm tối đa',
    'điểm đạt được',
    'đơn vị chủ trì',
  ]);
  expect(screen.getByRole('status').textContent).toBe('9 tổng khớp, 0 tổng lệch.');
  expect(screen.getByText('C 8 · D 6,25 · E 7,25')).toBeTruthy();
});

it('what is changed is what is taken: a role, a year, the first row, the total', async () => {
  const { user, taken } = open();
  await user.click(role('F'));
  await user.click(screen.getByRole('option', { name: '(không dùng)' }));
  const years = screen.getAllByRole('textbox', { name: 'Năm' });
  await user.type(years.at(-1) as HTMLElement, '2025{Enter}');
  await user.click(screen.getByRole('combobox', { name: 'Dòng tổng' }));
  await user.click(screen.getByRole('option', { name: '(không có dòng tổng)' }));
  await user.click(take());
  const [draft] = taken;
  expect(draft?.columns.map(({ role: each, year }) => [each, year])).toEqual([
    ['code', null],
    ['name', null],
    ['maximum', null],
    ['achieved', null],
    ['achieved', '2025'],
    [null, null],
  ]);
  expect(draft).toMatchObject({ totalWords: '', firstRow: 1 });
});

it('the way of numbering can be chosen, changes the tree at once, and is taught with the code column', async () => {
  // Numbers begin anew below 1 and 2; too few sums tell it alone.
  const anew = gridOf(
    [
      ['Ký hiệu', 'Diễn giải', 'Khung', 'Kỳ trước', 'Kỳ này', 'Ai làm'],
      ['1', 'Chỉ đạo', 5, '', '', ''],
      ['1', 'Kế hoạch', 3, '', '', ''],
      ['2', 'Kiểm tra', 2, '', '', ''],
      ['2', 'Thể chế', 3, '', '', ''],
      ['1', 'Rà soát', 3, '', '', ''],
      ['', 'Ghi thêm', '', '', '', ''],
    ],
    { sheet: 'Nháp' },
  );
  const { user, taken } = open(anew);
  const numbering = screen.getByRole('combobox', { name: 'Cách đánh số' });
  expect(numbering.textContent).toBe('Tự chọn theo các tổng của bảng');
  await user.click(numbering);
  await user.click(screen.getByRole('option', { name: /^số thứ tự đánh lại từ 1/u }));
  expect(screen.getByRole('status').textContent).toBe('2 tổng khớp, 0 tổng lệch.');
  expect(screen.getByText(/Sẽ nhớ: .*“Ký hiệu” là mã tiêu chí \(số thứ tự đánh lại từ 1/u)).toBeTruthy();
  await user.click(take());
  expect(taken[0]?.manner).toBe('anew');
  await user.click(numbering);
  await user.click(screen.getByRole('option', { name: 'Tự chọn theo các tổng của bảng' }));
  await user.click(take());
  expect(taken[1]).not.toHaveProperty('manner');
});

it('without names nothing can be taken, and it says which column is missing', async () => {
  const { user, taken } = open();
  await user.click(role('B'));
  await user.click(screen.getByRole('option', { name: '(không dùng)' }));
  expect(screen.getByRole('status').textContent).toMatch(/^Hãy chọn cột “tên tiêu chí”/u);
  expect(take()).toHaveProperty('disabled', true);
  expect(taken).toEqual([]);
});

it('a sum that differs stands at its row with what the parts add up to', () => {
  open(
    gridOf(
      unknownTable.map((row, at) => (at === 6 ? ['', 'Tổng', 9, 6.25, 7.25, ''] : row)),
      { sheet: 'Nháp' },
    ),
  );
  expect(screen.getByRole('status').textContent).toBe('8 tổng khớp, 1 tổng lệch.');
  expect(screen.getByText('C 9 (cộng được 8) · D 6,25 · E 7,25')).toBeTruthy();
});

it('the keyboard alone chooses a role', async () => {
  const { user } = open();
  act(() => role('F').focus());
  await user.keyboard('{Enter}{Home}{Enter}');
  expect(role('F').textContent).toBe('(không dùng)');
});

it('a column without a role is asked about from its finding, and the focus goes to it', async () => {
  const session = sessionOn({});
  const { reading } = session.store.get();
  const [known] = reading?.grids ?? [];
  if (!known || !reading) throw new Error('no sheet');
  const at = known.columns;
  const wide = gridOf(
    known.values.map((row, index) => [...row, index === 2 ? 'Cột phụ' : index > 2 ? 1 : '']),
    { sheet: known.sheet, sheetId: known.sheetId },
  );
  const widened = { ...reading, grids: [wide] };
  const report = analyse(widened);
  session.store.set({ reading: widened, report });
  const finding = report.appendices[0]?.findings.find(({ check }) => check === 'column-unread');
  if (!finding) throw new Error('the column is not said');
  const { user, drawn } = draw(session, <FindingCard finding={finding} />);
  await user.click(screen.getByRole('button', { name: 'Chọn vai trò cột' }));
  const { front } = session.store.get();
  if (front.at !== 'assigning') throw new Error('not asked');
  expect(front.start).toMatchObject({ column: columnIndex(at), asRead: true, id: finding.appendix });
  drawn.unmount();
  draw(session, <AssignColumns start={front.start} />);
  const focused = document.activeElement;
  expect(focused?.getAttribute('aria-label')).toMatch(/^Nội dung cột /u);
  expect(within(focused?.closest('[data-column]') as HTMLElement).getByText('Cột phụ')).toBeTruthy();
});

it('a table that was read begins as it was read', () => {
  const session = sessionOn({});
  const { reading, report } = session.store.get();
  const appendix = report?.appendices[0]?.appendix;
  const [known] = reading?.grids ?? [];
  if (!appendix || !known) throw new Error('nothing read');
  expect(hintFor(draftOf(known, appendix)).columns).toEqual(
    appendix.columns.map(({ key, column }) => ({ key, column })),
  );
});
