/** Mục tiêu: try targets, keep scenarios, plan the way to a goal, see what a loss would cost. The strip on top stays. */
import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type ComponentType, lazy, Suspense, useMemo } from 'react';
import type { AppendixReport } from '../../sheets/report';
import { usePane } from '../pane-context';
import { TargetEditor } from './TargetEditor';
import { TargetStrip } from './TargetStrip';
import { useTargets } from './use-board';
import { targetFacts } from './target-facts';
import type { Tried } from './target-boards';
import type { TargetViewProps } from './target-view';
import { targetViews, type TargetView } from './tried-targets';

/** What is not needed to edit a target comes when it is asked for. */
const Scenarios = lazy(async () => ({ default: (await import('./Scenarios')).Scenarios }));
const GoalPlanner = lazy(async () => ({
  default: (await import('./GoalPlanner')).GoalPlanner,
}));
const Losses = lazy(async () => ({ default: (await import('./Losses')).Losses }));
const Charts = lazy(async () => ({ default: (await import('./Charts')).Charts }));

const viewOf: Record<TargetView, ComponentType<TargetViewProps>> = {
  edit: TargetEditor,
  scenarios: Scenarios,
  goal: GoalPlanner,
  losses: Losses,
  charts: Charts,
};

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  views: { flexWrap: 'wrap', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Tried targets that found no place after the sheet changed. */
function Lost() {
  const { session, w } = usePane();
  const lost = useTargets((state) => state.lost);
  if (lost.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{w.targets.lost(lost.join(', '))}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={w.targets.close}
            onClick={session.targets.dismissLost}
          />
        }
      />
    </MessageBar>
  );
}

function Trying({ report, tried }: { readonly report: AppendixReport; readonly tried: Tried }) {
  const styles = useStyles();
  const { session, w } = usePane();
  const view = useTargets((state) => state.view);
  const facts = useMemo(() => targetFacts(report, tried.column), [report, tried.column]);
  const Shown = viewOf[view];
  return (
    <div className={styles.screen}>
      <TargetStrip report={report} tried={tried} facts={facts} />
      <TabList
        size="small"
        className={styles.views}
        aria-label={w.targets.viewsLabel}
        selectedValue={view}
        onTabSelect={(_event, { value }) => session.targets.show(value as TargetView)}
      >
        {targetViews.map((each) => (
          <Tab key={each} value={each}>
            {w.targets.views[each]}
          </Tab>
        ))}
      </TabList>
      <Lost />
      <Suspense fallback={<Spinner size="small" />}>
        <Shown key={tried.column} {...{ report, tried, facts }} />
      </Suspense>
    </div>
  );
}

export function Targets({ report }: { readonly report: AppendixReport }) {
  const { w } = usePane();
  const tried = useTargets((state) => state.tried);
  // Between a change in the sheet and the board laid anew on it there may be a moment with the old one.
  if (!tried || tried.appendix.id !== report.appendix.id) return <Body1>{w.targets.nothing}</Body1>;
  return <Trying report={report} tried={tried} />;
}
