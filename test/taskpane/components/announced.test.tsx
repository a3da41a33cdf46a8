/** @jest-environment jsdom */
/** The announced figure first, the exact one beside it with why: in the overview and in Chưa đạt alike. */
import { BelowMaximum } from '../../../src/taskpane/below-maximum/BelowMaximum';
import { Overview } from '../../../src/taskpane/overview/Overview';
import { draw, reportIn, sessionOn } from './pane';

test('Chưa đạt speaks of what the announced total lost, and of the criteria one by one beside it', () => {
  const session = sessionOn({});
  const { drawn } = draw(session, <BelowMaximum report={reportIn(session)} />);
  expect(drawn.container.textContent).toContain('27 tiêu chí chưa đạt tối đa, mất 13,74 điểm');
  expect(drawn.container.textContent).toContain('cộng từng tiêu chí mất 13,7609 điểm (do làm tròn)');
});

test('a field is drawn by what it states, with what its rows add up to', () => {
  const session = sessionOn({});
  const { drawn } = draw(session, <Overview report={reportIn(session)} />);
  expect(drawn.container.textContent).toContain('đạt 9,26 / 12');
  expect(drawn.container.textContent).toContain('các dòng cộng lại 9,2591 (do làm tròn)');
});

test('a total that waits to be recomputed says so beside the large number', () => {
  const session = sessionOn({});
  const report = reportIn(session);
  const { total } = report.appendix;
  const { achieved, statedAchieved } = report.summary.total;
  const column = report.summary.primary.achieved;
  if (total === null || !achieved || !statedAchieved || column === null) throw new Error('a total');
  const stale = [{ index: total, column, stated: statedAchieved, exact: achieved }];
  const { drawn } = draw(session, <Overview report={{ ...report, stale }} />);
  expect(drawn.container.textContent).toContain('trên 100 điểm · chưa tính lại');
});
