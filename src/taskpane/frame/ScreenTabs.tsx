/** The tabs, with how much there is to see behind each. */
import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import type { AppendixReport } from '../../sheets/report';
import { usePane, useSession } from '../pane-context';
import { type ScreenId, screens } from '../session/preferences';

/** Id of the tab and of its panel, which name each other. */
export const tabId = (screen: ScreenId): string => `tab-${screen}`;
export const panelId = 'screen';

// In a narrow pane the tabs take two lines: none hides behind a scroll.
const useStyles = makeStyles({ tabs: { flexWrap: 'wrap' } });

export function ScreenTabs({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const { session, w } = usePane();
  const current = useSession((state) => state.preferences.screen);
  const counts: Record<ScreenId, number | null> = {
    overview: null,
    findings: report.findings.length,
    'below-maximum': report.summary.belowMaximum.length,
    targets: null,
    appendices: null,
  };
  return (
    <TabList
      size="small"
      className={styles.tabs}
      selectedValue={current}
      onTabSelect={(_event, { value }) => session.open(value as ScreenId)}
    >
      {screens.map((screen) => (
        <Tab key={screen} value={screen} id={tabId(screen)} aria-controls={panelId}>
          {w.pane.screens[screen]}
          {counts[screen] !== null && ` (${counts[screen]})`}
        </Tab>
      ))}
    </TabList>
  );
}
