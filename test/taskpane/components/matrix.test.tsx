/** @jest-environment jsdom */
/** A matrix in the pane: all units line by line, or one. */
import { act, screen, within } from '@testing-library/react';
import { fetchTheRest } from '../../../src/taskpane/common/later';
import { BelowMaximum } from '../../../src/taskpane/below-maximum/BelowMaximum';
import { Overview } from '../../../src/taskpane/overview/Overview';
import { analyse } from '../../../src/sheets/report';
import { gridOf } from '../../support/grids';
import { matrixBook, matrixUnitNames } from '../../support/matrix';
import { draw, reportIn, sessionOn } from './pane';

const matrixSession = () => {
  const report = matrixBook();
  return sessionOn({ facts: { report, chosen: report.appendices[0]?.appendix.id ?? null } });
};
/** What comes after the first screen has come. */
const settled = async (): Promise<void> => await act(fetchTheRest);
const picker = () => screen.queryByRole('combobox', { name: 'Đơn vị' });

test('only a matrix asks for a unit', () => {
  const session = sessionOn({});
  draw(session, <Overview report={reportIn(session)} />);
  expect(picker()).toBeNull();
});

test('all units stand line by line as the sheet has them', async () => {
  const session = matrixSession();
  draw(session, <Overview report={reportIn(session)} />);
  await settled();
  expect(picker()?.textContent).toBe('Tất cả');
  const list = screen.getByRole('list', { name: 'Điểm từng đơn vị' });
  const lines = within(list)
    .getAllByRole('listitem')
    .map((line) => line.textContent ?? '');
  expect(lines.map((line, at) => line.startsWith(matrixUnitNames[at] ?? '?'))).toEqual([true, true, true]);
  expect(lines[0]).toContain('10,25 / 11 · mất 0,75');
});

test('the chosen unit is kept and shown on both screens', async () => {
  const session = matrixSession();
  const report = reportIn(session);
  const { user, drawn } = draw(session, <Overview report={report} />);
  await settled();
  await user.click(picker()!);
  await user.click(screen.getByRole('option', { name: 'Sở Y tế' }));
  expect(session.store.get().units).toEqual({ [report.appendix.id]: 'Sở Y tế' });
  expect(screen.queryByRole('list', { name: 'Điểm từng đơn vị' })).toBeNull();
  expect(screen.getByText('trên 11 điểm').closest('div')?.textContent).toContain('7');
  drawn.unmount();
  draw(session, <BelowMaximum report={report} />);
  await settled();
  expect(screen.getByText('3 tiêu chí chưa đạt tối đa, mất 4 điểm')).toBeTruthy();
});

test('what appraisal cut stands below the losses', () => {
  const rows = [
    ['KẾT QUẢ TỰ CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
    ['1', 'Chỉ đạo, điều hành', 4, 4, 3.35],
    ['1.1', 'Kế hoạch CCHC', 2, 2, 1.85],
    ['1.2', 'Báo cáo CCHC', 2, 2, 1.5],
  ];
  const report = analyse({ grids: [gridOf(rows)], names: [], part: null });
  const session = sessionOn({ facts: { report, chosen: report.appendices[0]?.appendix.id ?? null } });
  draw(session, <BelowMaximum report={reportIn(session)} />);
  const cuts = screen.getByRole('region', { name: 'Điểm bị cắt' });
  expect(within(cuts).getByText('2 tiêu chí thẩm định thấp hơn tự chấm, cộng 0,65 điểm')).toBeTruthy();
  expect(within(cuts).getByText('tự chấm 2 · thẩm định 1,85 · chênh lệch 0,15')).toBeTruthy();
});
