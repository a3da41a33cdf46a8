/** The goal planner: a goal, limits, "Tìm phương án", the answer as changes one can take one by one. */
import { Body1, Button, Caption1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { candidatesOf, presentPoints } from '../../domain/planning/ask';
import { goalSettingKey, readNumber } from '../../domain/planning/settings';
import { formatScore, exactly } from '../../domain/score';
import { decimalSeparator } from '../../locales';
import { withSetting } from '../../sheets/binding';
import { usePane, useSession } from '../pane-context';
import type { TargetViewProps } from './Targets';
import { type PaneSolver, paneSolver } from '../solver/client';
import { useStore } from '../session/store';
import { GoalAnswerView } from './GoalAnswer';
import { GoalForm } from './GoalForm';
import { GoalWishes } from './GoalWishes';

const useStyles = makeStyles({
  planner: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

/** One for the pane: its worker starts with the first question. */
let solver: PaneSolver | null = null;
const theSolver = (): PaneSolver => (solver ??= paneSolver());

export function GoalPlanner({ report, tried }: TargetViewProps) {
  const styles = useStyles();
  const { session, w, language } = usePane();
  const words = w.targets.goal;
  const { planner } = session.targets;
  const { settings, status, detail, found, appendix } = useStore(planner.store, (state) => state);
  const whole = useSession((state) => state.report);
  const busy = useSession((state) => state.busy !== null);
  const [off, setOff] = useState(false);
  useEffect(() => planner.open(report, whole), [planner, report, whole]);
  const candidates = useMemo(() => candidatesOf(report), [report]);
  if (appendix !== report.appendix.id) return null;
  if (candidates.length === 0) return <Body1>{words.nothing}</Body1>;
  const field = report.appendix.rows.findIndex((row) => row.code.code === settings.field);
  const present = presentPoints(report, field < 0 ? null : field);
  const finding = status === 'finding';
  const find = async (): Promise<void> => {
    const points = readNumber(settings.points);
    setOff(points === null);
    if (points === null || present === null) return;
    const total = settings.kind === 'total' ? points : present.plus(points);
    session.targets.setGoal(settings.field === null ? total : null);
    await planner.find(report, theSolver().solve);
  };
  const stop = (): void => {
    planner.stopped();
    theSolver().stop();
  };
  const keep = (): void =>
    void session.keepRecord('goal-settings', (record) =>
      withSetting(record, goalSettingKey(report.appendix.id), settings),
    );
  return (
    <div className={styles.planner}>
      <form
        className={styles.planner}
        onSubmit={(event) => {
          event.preventDefault();
          void find();
        }}
      >
        <GoalForm report={report} settings={settings} change={planner.change} off={off} />
        {present && (
          <Caption1>
            {words.present(
              formatScore(exactly(present.toFixed()), { separator: decimalSeparator(language) }),
            )}
          </Caption1>
        )}
        <GoalWishes candidates={candidates} settings={settings} change={planner.change} />
        <div className={styles.buttons}>
          <Button appearance="primary" type="submit" disabled={finding}>
            {words.find}
          </Button>
          {finding && <Button onClick={stop}>{words.stop}</Button>}
          <Button size="small" appearance="subtle" disabled={busy} onClick={keep}>
            {words.keepSettings}
          </Button>
        </div>
      </form>
      <div role="status">
        {finding && <Spinner size="tiny" label={words.finding} />}
        {status === 'stopped' && <Body1>{words.stopped}</Body1>}
        {status === 'failed' && <Body1>{`${words.failed} ${detail}`}</Body1>}
      </div>
      {found && (
        <GoalAnswerView
          report={report}
          tried={tried}
          found={found}
          candidates={candidates}
          solve={theSolver().solve}
          retry={() => void find()}
        />
      )}
    </div>
  );
}
