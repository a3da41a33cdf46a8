/** The tabs, with how much there is to see behind each; all of them in one row, in the narrowest pane too. */
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { AppendixReport } from '../../sheets/report';
import { usePane, useSession } from '../pane-context';
import { screenTraits } from '../screens';
import { type ScreenId, screens } from '../session/preferences';

/** Id of the tab and of its panel, which name each other. */
export const tabId = (screen: ScreenId): string => `tab-${screen}`;
export const panelId = 'screen';

const useStyles = makeStyles({
  tabs: { display: 'grid', gridTemplateColumns: `repeat(${String(screens.length)}, auto)` },
  tab: { minWidth: 0, padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}` },
  // The icon with the count above the word: five words side by side leave no room for more at 320 px.
  face: { display: 'grid', justifyItems: 'center', rowGap: tokens.spacingVerticalXXS },
  sign: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase500,
    lineHeight: 1,
  },
  count: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  word: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});

interface ScreenTabProps {
  readonly screen: ScreenId;
  readonly report: AppendixReport;
}

function ScreenTab({ screen, report }: ScreenTabProps) {
  const styles = useStyles();
  const { w } = usePane();
  const { Icon, count } = screenTraits[screen];
  const counted = count(report);
  const word = w.pane.screens[screen];
  return (
    <Tab
      value={screen}
      id={tabId(screen)}
      className={styles.tab}
      aria-controls={panelId}
      aria-label={counted === null ? word : w.pane.findings.withCount(word, String(counted))}
    >
      <span className={styles.face}>
        <span className={styles.sign}>
          <Icon />
          {counted !== null && <span className={styles.count}>{counted}</span>}
        </span>
        <span className={styles.word}>{word}</span>
      </span>
    </Tab>
  );
}

export function ScreenTabs({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const { session } = usePane();
  const current = useSession((state) => state.preferences.screen);
  return (
    <TabList
      size="small"
      className={styles.tabs}
      selectedValue={current}
      onTabSelect={(_event, { value }) => session.open(value as ScreenId)}
    >
      {screens.map((screen) => (
        <ScreenTab key={screen} screen={screen} report={report} />
      ))}
    </TabList>
  );
}
