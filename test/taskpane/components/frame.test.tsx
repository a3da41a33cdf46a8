/** @jest-environment jsdom */
/** The frame: what its tabs count, what it tells of the last action and for how long, what stands in its middle. */
import { act, screen } from '@testing-library/react';
import { AskToLook } from '../../../src/taskpane/frame/AskToLook';
import { Body } from '../../../src/taskpane/frame/Body';
import { BottomBar } from '../../../src/taskpane/frame/BottomBar';
import { MessageStrip } from '../../../src/taskpane/frame/MessageStrip';
import { LiveWords } from '../../../src/taskpane/frame/LiveWords';
import { ScreenTabs } from '../../../src/taskpane/frame/ScreenTabs';
import { StateMark } from '../../../src/taskpane/frame/StateMark';
import { readingTime } from '../../../src/taskpane/frame/use-fading';
import type { Message } from '../../../src/taskpane/session/message';
import { screens } from '../../../src/taskpane/session/preferences';
import { screenTraits } from '../../../src/taskpane/screens';
import { draw, reportIn, sessionOn } from './pane';

describe('tabs', () => {
  it('say what their screens show, from where the screens take it', () => {
    const session = sessionOn({});
    const report = reportIn(session);
    const { w } = draw(session, <ScreenTabs report={report} />);
    const names = screens.map((id) => {
      const count = screenTraits[id].count(report);
      return count === null ? w.pane.screens[id] : `${w.pane.screens[id]} (${String(count)})`;
    });
    expect(screen.getAllByRole('tab').map((tab) => tab.getAttribute('aria-label'))).toEqual(names);
    expect(names[1]).toBe(`Kiểm tra (${String(report.findings.length)})`);
    expect(names[2]).toBe(`Chưa đạt (${String(report.summary.belowMaximum.length)})`);
  });

  it('open their screen, and a message about something else goes', async () => {
    const session = sessionOn({});
    session.store.show({ type: 'told', message: { kind: 'bound' } });
    const { user } = draw(session, <ScreenTabs report={reportIn(session)} />);
    await user.click(screen.getByRole('tab', { name: /^Chưa đạt/u }));
    expect(session.store.get()).toMatchObject({
      front: { at: 'screen' },
      message: null,
      preferences: { screen: 'below-maximum' },
    });
  });
});

describe.each(['vi', 'en'] as const)('a pane that is behind (%s)', (language) => {
  it.each(['cell-edited', 'not-read'] as const)(
    'says so in the place of having just followed: %s',
    (behind) => {
      const session = sessionOn({ facts: { changes: 3, behind } });
      const { w } = draw(
        session,
        <>
          <StateMark report={reportIn(session)} />
          <LiveWords />
        </>,
        language,
      );
      expect(screen.getByText(w.pane.frame.behind)).not.toBeNull();
      expect(screen.getAllByText(w.pane.frame.behindHint[behind])).not.toEqual([]);
      expect(screen.queryByText(w.pane.frame.changed)).toBeNull();
      act(() => session.store.set({ behind: null }));
      expect(screen.queryByText(w.pane.frame.behind)).toBeNull();
      expect(screen.getByText(w.pane.frame.changed)).not.toBeNull();
    },
  );
});

describe('the message', () => {
  const tell = (message: Message) => {
    const session = sessionOn({});
    session.store.show({ type: 'told', message });
    return { session, ...draw(session, <MessageStrip />) };
  };
  const pass = (ms: number) => act(() => void jest.advanceTimersByTime(ms));
  const written: Message = { kind: 'written', cells: 3 };
  const text = 'Đã ghi 3 ô.';

  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('of success goes once it could be read', () => {
    tell(written);
    pass(readingTime(text) - 1);
    expect(screen.queryByText(text)).not.toBeNull();
    pass(1);
    expect(screen.queryByText(text)).toBeNull();
  });

  it('stays while somebody points at it, and has its whole time again afterwards', async () => {
    const { user } = tell(written);
    await user.hover(screen.getByText(text));
    pass(readingTime(text) * 3);
    expect(screen.queryByText(text)).not.toBeNull();
    await user.unhover(screen.getByText(text));
    pass(readingTime(text));
    expect(screen.queryByText(text)).toBeNull();
  });

  it.each<[string, Message]>([
    ['a refusal', { kind: 'refused', reason: 'protected', sheet: 'Phụ lục', detail: 'AccessDenied' }],
    ['a conflict', { kind: 'conflict', cells: 1 }],
    ['a refusal to undo', { kind: 'undo-conflict', cells: 1, at: ['D9'] }],
  ])('of %s stays until somebody closes it', async (_what, message) => {
    const { session, user } = tell(message);
    pass(60 * 60_000);
    expect(session.store.get().message).toEqual(message);
    await user.click(screen.getByRole('button', { name: 'Đóng thông báo' }));
    expect(session.store.get().message).toBeNull();
  });

  it('is announced: the region stands before its words do', () => {
    const session = sessionOn({});
    draw(session, <MessageStrip />);
    const region = screen.getByRole('status');
    expect(region.textContent).toBe('');
    act(() => session.store.show({ type: 'told', message: written }));
    expect(region.textContent).toContain(text);
  });

  it('has more time the longer it is', () => {
    expect(readingTime('x')).toBe(5_000);
    expect(readingTime('x'.repeat(100))).toBe(7_000);
  });
});

describe('the bottom bar', () => {
  const entry = { id: '1', action: 'recompute', at: '', cells: 12, undone: false };

  it('offers no undo before anything was written', () => {
    draw(sessionOn({}), <BottomBar />);
    expect(screen.getByRole('status').textContent).toBe('Chưa ghi gì vào bảng tính.');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says how much undo takes back', async () => {
    const undo = jest.fn(async () => {});
    const { user } = draw(sessionOn({ facts: { last: entry }, actions: { undo } }), <BottomBar />);
    await user.click(screen.getByRole('button', { name: 'Hoàn tác 12 ô' }));
    expect(undo).toHaveBeenCalledTimes(1);
  });

  it('counts no cells where none were written', () => {
    draw(sessionOn({ facts: { last: { ...entry, action: 'bind', cells: 0 } } }), <BottomBar />);
    expect(screen.getByRole('button').textContent).toBe('Hoàn tác');
    expect(screen.getByRole('status').textContent).toBe('Gắn tên cột');
  });

  it('takes nothing back while something runs', () => {
    draw(sessionOn({ facts: { last: entry, busy: 'writing' } }), <BottomBar />);
    expect(screen.getByRole('button')).toHaveProperty('disabled', true);
    expect(screen.getByRole('status').textContent).toBe('Đang ghi…');
  });
});

describe('in the middle', () => {
  it('why the workbook could not be read, and the way on', async () => {
    const refresh = jest.fn(async () => {});
    const failure = { reason: 'edit-mode', detail: 'InvalidOperationInCellEditMode' } as const;
    const { user } = draw(sessionOn({ facts: { failure }, actions: { refresh } }), <Body />);
    expect(screen.getByRole('alert').textContent).toContain('Excel đang chờ nhập xong một ô');
    await user.click(screen.getByRole('button', { name: 'Đọc lại' }));
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it('the ways on where nothing was recognised; none of them for an empty workbook', () => {
    const { drawn } = draw(sessionOn({ facts: { chosen: null } }), <Body />);
    expect(screen.getByRole('heading').textContent).toBe('Chưa thấy phụ lục nào trong bảng tính này');
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    drawn.unmount();
    const blank = { reading: { grids: [], names: [], part: null }, chosen: null };
    draw(sessionOn({ facts: blank }), <Body />);
    expect(screen.getByRole('heading').textContent).toBe('Bảng tính còn trống');
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it('the question whether a guess is right, but not over a preview or a panel', () => {
    const session = sessionOn({ table: 'phong-tho-2023' });
    const report = reportIn(session);
    const unsure = { ...report, appendix: { ...report.appendix, bound: false, confidence: 0.3 } };
    session.store.set({ report: { appendices: [unsure] } });
    draw(session, <AskToLook />);
    expect(screen.queryAllByRole('button').length).toBeGreaterThan(0);
    act(() => session.store.show({ type: 'panel-opened', panel: 'help' }));
    expect(screen.queryByRole('button')).toBeNull();
  });
});
