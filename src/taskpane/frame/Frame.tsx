/** The frame around every screen: appendix and menu on top, tabs, the screen, and the bar that can take things back. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MoreHorizontalRegular, SearchRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { later } from '../common/later';
import { usePane, useSession } from '../pane-context';
import { chosenReport } from '../session/session-state';
import { AskToLook } from './AskToLook';
import { Body } from './Body';
import { BottomBar } from './BottomBar';
import { BrokenNames } from './BrokenNames';
import { TurnedTables } from './TurnedTables';
import { ErrorBoundary } from './ErrorBoundary';
import { LiveWords } from './LiveWords';
import { MessageStrip } from './MessageStrip';
import { panelId, ScreenTabs, tabId } from './ScreenTabs';
import { StateMark } from './StateMark';
import { Trouble } from './Trouble';
import { useFoundFocus } from './use-found-focus';

const useStyles = makeStyles({
  frame: { display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr) auto auto', height: '100vh' },
  top: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  marks: { padding: `0 ${tokens.spacingHorizontalM}` },
  panel: {
    minHeight: '100%',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '4px' },
  },
  screen: { overflowY: 'auto', padding: tokens.spacingHorizontalM, position: 'relative' },
});

/** The same height as what comes, so that nothing jumps. */
const AppendixPicker = later(
  async () => (await import('./AppendixPicker')).AppendixPicker,
  <span style={{ flexGrow: 1, minHeight: '24px' }} />,
);
const PaneMenu = later(
  async () => (await import('./PaneMenu')).PaneMenu,
  <Button size="small" appearance="subtle" disabled icon={<MoreHorizontalRegular />} />,
);

function SearchButton() {
  const { session, w } = usePane();
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<SearchRegular />}
      aria-label={w.pane.search.title}
      onClick={() => session.openPanel('search')}
    />
  );
}

function Top() {
  const styles = useStyles();
  const report = useSession(chosenReport);
  return (
    <header className={styles.top}>
      <div className={styles.row}>
        <AppendixPicker />
        <SearchButton />
        <PaneMenu report={report} />
      </div>
      {report && (
        <>
          <div className={styles.marks}>
            <StateMark report={report} />
          </div>
          <ScreenTabs report={report} />
        </>
      )}
    </header>
  );
}

/** What the tabs lead to; also where the focus goes that was lost. */
function Panel() {
  const styles = useStyles();
  const { w } = usePane();
  const panel = useRef<HTMLDivElement>(null);
  useFoundFocus(panel);
  const report = useSession(chosenReport);
  const screen = useSession((state) => state.preferences.screen);
  const tabPanel = report && { id: panelId, role: 'tabpanel', 'aria-labelledby': tabId(screen) };
  return (
    <div ref={panel} tabIndex={0} className={styles.panel} {...tabPanel}>
      <BrokenNames />
      <TurnedTables />
      <AskToLook />
      <ErrorBoundary
        key={screen}
        fallback={(error, again) => <Trouble w={w} whole={false} error={error} again={again} />}
      >
        <Body />
      </ErrorBoundary>
    </div>
  );
}

export function Frame() {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <Top />
      <main className={styles.screen}>
        <Panel />
        <LiveWords />
      </main>
      <MessageStrip />
      <BottomBar />
    </div>
  );
}
