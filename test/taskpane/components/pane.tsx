/** Draws a part of the pane in jsdom: the real session and words, a published table on show, no workbook behind it. */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { type Language, words } from '../../../src/locales';
import { PaneContext, paneValue } from '../../../src/taskpane/pane-context';
import { createSession, type Session } from '../../../src/taskpane/session/session';
import { chosenReport, type SessionState } from '../../../src/taskpane/session/session-state';
import type { Stage } from '../../../src/taskpane/session/stage';
import { stateOf } from '../reports';

/** jsdom lays nothing out: parts that measure themselves are told of a pane of this height with rows of that one. */
const PANE_HEIGHT = 800;
const ROW_HEIGHT = 62;

class NeverResized implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NeverResized;
for (const height of ['offsetHeight', 'clientHeight'])
  Object.defineProperty(HTMLElement.prototype, height, {
    configurable: true,
    get(this: HTMLElement) {
      return this.tagName === 'MAIN' ? PANE_HEIGHT : ROW_HEIGHT;
    },
  });
HTMLElement.prototype.scrollTo = () => {};

/** React's development build warns here; the browser tests draw the build that is shipped, which keeps silent. */
let warnings: jest.SpyInstance;
beforeEach(() => {
  warnings = jest.spyOn(console, 'error');
});
afterEach(() => {
  expect(warnings.mock.calls).toEqual([]);
  warnings.mockRestore();
});

// The whole page in every failure tells nobody anything.
configure({ getElementError: (message) => new Error(message ?? 'not found') });

const forgetful = { get: () => undefined, set: () => {}, remove: () => {} };

export interface PaneSetup {
  /** A published table by its name; 'dak-nong-2022' when left out. */
  readonly table?: string;
  readonly facts?: Partial<Omit<SessionState, keyof Stage>>;
  /** Actions that are watched instead of done: there is no workbook to do them in. */
  readonly actions?: Partial<Session>;
}

/** A session that shows a table, as after its first reading. */
export function sessionOn({ table = 'dak-nong-2022', facts = {}, actions = {} }: PaneSetup): Session {
  const session = createSession(forgetful);
  const { reading, report, chosen } = stateOf(table);
  session.store.set({ reading, report, chosen, ...facts });
  return { ...session, ...actions };
}

/** The report of the appendix on show. */
export function reportIn(session: Session) {
  const report = chosenReport(session.store.get());
  if (!report) throw new Error('no appendix on show');
  return report;
}

export function draw(session: Session, part: ReactNode, language: Language = 'vi') {
  const user = userEvent.setup({ delay: null });
  const inPane = (children: ReactNode) => (
    <FluentProvider theme={webLightTheme}>
      <PaneContext value={paneValue(session, language)}>
        <main>{children}</main>
      </PaneContext>
    </FluentProvider>
  );
  const drawn = render(inPane(part));
  return { user, drawn, w: words(language) };
}
