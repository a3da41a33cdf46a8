/** @jest-environment jsdom */
/** What each screen decides: which message, in which order, what is enabled, what Enter does. */
import { screen, within } from '@testing-library/react';
import { rowIndex } from '../../../src/a1/place';
import { Appendices } from '../../../src/taskpane/appendices/Appendices';
import { BelowMaximum } from '../../../src/taskpane/below-maximum/BelowMaximum';
import { FindingGroupCard } from '../../../src/taskpane/findings/FindingGroupCard';
import { Findings } from '../../../src/taskpane/findings/Findings';
import { SilenceFinding } from '../../../src/taskpane/findings/SilenceFinding';
import { Overview } from '../../../src/taskpane/overview/Overview';
import type { Session } from '../../../src/taskpane/session/session';
import { draw, reportIn, sessionOn } from './pane';

const none = async (): Promise<void> => {};

describe('Tổng quan', () => {
  it('offers names only to a table without them', () => {
    const session = sessionOn({});
    const report = reportIn(session);
    const { drawn } = draw(session, <Overview report={report} />);
    expect(screen.queryByRole('button', { name: 'Gắn tên cho các cột' })).not.toBeNull();
    drawn.unmount();
    draw(session, <Overview report={{ ...report, appendix: { ...report.appendix, bound: true } }} />);
    expect(screen.queryByRole('button', { name: 'Gắn tên cho các cột' })).toBeNull();
  });

  it('shows what recomputing would write, and writes nothing', async () => {
    const session = sessionOn({});
    const { user } = draw(session, <Overview report={reportIn(session)} />);
    await user.click(screen.getByRole('button', { name: 'Tính lại…' }));
    expect(session.store.get().front).toMatchObject({
      at: 'preview',
      preview: { source: { kind: 'recompute' } },
    });
  });

  it('has no list of fields where the table has none', () => {
    const session = sessionOn({});
    const report = reportIn(session);
    draw(session, <Overview report={{ ...report, summary: { ...report.summary, fields: [] } }} />);
    expect(screen.queryByText('Theo lĩnh vực')).toBeNull();
  });
});

describe('Kiểm tra', () => {
  const order = ['error', 'warning', 'info'];

  it.each([
    [3, 0],
    [4, 1],
  ])('folds findings of one check up from four on: %i', (count, folded) => {
    const session = sessionOn({});
    const [one] = reportIn(session).findings;
    if (!one) throw new Error('a finding expected');
    const findings = Array.from({ length: count }, (_, at) => ({
      ...one,
      place: { ...one.place, row: rowIndex(at) },
    }));
    draw(session, <FindingGroupCard group={{ check: one.check, severity: one.severity, findings }} />);
    expect(screen.queryAllByRole('button', { expanded: false })).toHaveLength(folded);
  });

  it('has the diagnosis first, then the most serious', () => {
    const session = sessionOn({});
    const report = reportIn(session);
    draw(session, <Findings report={report} />);
    const [first] = screen.getAllByRole('heading', { level: 2 });
    expect(first?.textContent).toBe('Chẩn đoán');
    const list = screen.getByRole('region', { name: 'Các điểm cần xem' });
    const said = within(list)
      .getAllByRole('img')
      .map((mark) => mark.getAttribute('aria-label'));
    const names = order.map(severityWords);
    const ranks = said.map((name) => names.indexOf(name ?? ''));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(ranks.length).toBeGreaterThan(0);
  });

  it('says what was checked where there is nothing to find', () => {
    const session = sessionOn({});
    const report = { ...reportIn(session), findings: [], diagnoses: [] };
    draw(session, <Findings report={report} />);
    expect(screen.getByRole('heading').textContent).toBe('Không có lỗi nào');
    expect(screen.getByText(/^Đã chạy \d+ phép kiểm tra trên \d+ dòng/u)).toBeTruthy();
  });

  it('asks for a reason before it silences; Enter is enough', async () => {
    const silence = jest.fn(none);
    const session = sessionOn({ actions: { silence } });
    const [finding] = reportIn(session).findings;
    const { user, w } = draw(session, <SilenceFinding finding={finding!} />);
    await user.click(screen.getByRole('button', { name: w.review.silence }));
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    await user.keyboard('   {Enter}');
    expect(silence).not.toHaveBeenCalled();
    expect(screen.getByText(w.review.silenceNeedsReason)).toBeTruthy();
    await user.keyboard('đã xem{Enter}');
    expect(silence).toHaveBeenCalledWith(finding, 'đã xem');
  });
});

const severityWords = (severity: string): string =>
  ({ error: 'Lỗi', warning: 'Cần xem lại', info: 'Để biết' })[severity] ?? '';

describe('Chưa đạt', () => {
  const below = (session: Session) => draw(session, <BelowMaximum report={reportIn(session)} />);

  it('says how many criteria and how many points, and lists units by what they lose', () => {
    const session = sessionOn({});
    const { summary } = reportIn(session);
    below(session);
    expect(
      screen.getByText(`${String(summary.belowMaximum.length)} tiêu chí chưa đạt tối đa`, { exact: false }),
    ).toBeTruthy();
    const lost = screen
      .getAllByRole('button', { expanded: false })
      .flatMap(({ textContent }) => /mất ([\d,]+)/u.exec(textContent ?? '')?.[1] ?? [])
      .map((points) => Number(points.replace(',', '.')));
    expect(lost.length).toBeGreaterThan(1);
    expect(lost).toEqual([...lost].sort((a, b) => b - a));
  });

  it('remembers how it is grouped', async () => {
    const prefer = jest.fn();
    const { user } = below(sessionOn({ actions: { prefer } }));
    await user.click(screen.getByRole('radio', { name: 'Lĩnh vực' }));
    expect(prefer).toHaveBeenCalledWith({ lossesBy: 'field' });
  });

  it.each([
    ['marks rows that are not marked', false, 'Tô trên trang tính', 'mark'],
    ['takes marks away', true, 'Bỏ tô', 'unmark'],
  ] as const)('%s', async (_what, marked, name, action) => {
    const actions = { mark: jest.fn(none), unmark: jest.fn(none) };
    const { user } = below(sessionOn({ facts: { marked }, actions }));
    await user.click(screen.getByRole('button', { name }));
    expect(actions[action]).toHaveBeenCalledTimes(1);
  });

  it('tells a table without points from one where nothing is lost', () => {
    const session = sessionOn({});
    const report = reportIn(session);
    const { summary } = report;
    const { drawn } = draw(
      session,
      <BelowMaximum report={{ ...report, summary: { ...summary, belowMaximum: [] } }} />,
    );
    expect(screen.getByRole('heading').textContent).toBe('Mọi tiêu chí đều đạt điểm tối đa');
    drawn.unmount();
    const pointless = { ...summary, primary: { ...summary.primary, achieved: null } };
    draw(session, <BelowMaximum report={{ ...report, summary: pointless }} />);
    expect(screen.getByText(/không có đủ cột điểm tối đa và điểm đạt được/u)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('Phụ lục', () => {
  it('opens a part of the screen, and can always go back to the list', async () => {
    const session = sessionOn({});
    const { user, w } = draw(session, <Appendices report={reportIn(session)} />);
    await user.click(screen.getByRole('button', { name: w.units.open }));
    expect(session.appendices.get().view).toBe('units');
    expect(document.activeElement?.tagName).toBe('H2');
  });
});
