/** The goal planner: a goal, limits, "Tìm phương án", the answer as changes one can take one by one. */
import { Body1, Button, Caption1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { type FormEvent, useEffect, useMemo, useState } from 'react';
import { candidatesOf, isBelow, obstacleOf, startOf } from '../../domain/planning/ask';
import { leftOutOf } from '../../domain/planning/left-out';
import { fieldOf, goalSettingKey, readNumber } from '../../domain/planning/settings';
import type { Candidate } from '../../domain/planning/candidates';
import { withSetting } from '../../sheets/binding';
import { leftOutSentences, startSentence, unsurveyedSentence } from '../../locales';
import type { AppendixReport } from '../../sheets/report';
import { usePane, useSession } from '../pane-context';
import type { TargetViewProps } from './target-view';
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

/** What is asked of the planner and how far it is, and what a person can do with it. */
function usePlanner(report: AppendixReport) {
  const { session } = usePane();
  const { planner } = session.targets;
  const state = useStore(planner.store, (current) => current);
  const whole = useSession((current) => current.report);
  const [off, setOff] = useState(false);
  useEffect(() => planner.open(report, whole), [planner, report, whole]);
  const { settings } = state;
  const field = fieldOf(settings, report.appendix);
  const start = startOf(report, field);
  const find = async (): Promise<void> => {
    const points = readNumber(settings.points);
    setOff(points === null);
    if (points === null || start === null) return;
    const total = settings.kind === 'total' ? points : start.points.plus(points);
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
  return { ...state, field, start, off, change: planner.change, find, stop, keep };
}

type PlannerUse = ReturnType<typeof usePlanner>;

function AskButtons({ status, stop, keep }: Pick<PlannerUse, 'status' | 'stop' | 'keep'>) {
  const styles = useStyles();
  const words = usePane().w.targets.goal;
  const busy = useSession((state) => state.busy !== null);
  const finding = status === 'finding';
  return (
    <div className={styles.buttons}>
      <Button appearance="primary" type="submit" disabled={finding}>
        {words.find}
      </Button>
      {finding && <Button onClick={stop}>{words.stop}</Button>}
      <Button size="small" appearance="subtle" disabled={busy} onClick={keep}>
        {words.keepSettings}
      </Button>
    </div>
  );
}

interface AskFormProps {
  readonly report: AppendixReport;
  readonly candidates: readonly Candidate[];
  readonly use: PlannerUse;
}

/** The goal and its limits; Enter in any field looks for a plan. */
function AskForm({ report, candidates, use }: AskFormProps) {
  const styles = useStyles();
  const { language } = usePane();
  const { settings, change, off, field, start, find } = use;
  const { appendix } = report;
  const leftOut = leftOutOf(report, (row) => isBelow(appendix, row, field));
  const notes = [unsurveyedSentence(candidates, language), ...leftOutSentences(appendix, leftOut, language)];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void find();
  };
  return (
    <form className={styles.planner} onSubmit={submit}>
      <GoalForm report={report} settings={settings} change={change} off={off} />
      {start && <Caption1>{startSentence(start, language)}</Caption1>}
      {notes.map((note) => note !== null && <Caption1 key={note}>{note}</Caption1>)}
      <GoalWishes appendix={appendix} candidates={candidates} settings={settings} change={change} />
      <AskButtons {...use} />
    </form>
  );
}

/** How the search stands, announced. */
function SearchWords({ status, detail }: Pick<PlannerUse, 'status' | 'detail'>) {
  const words = usePane().w.targets.goal;
  return (
    <div role="status">
      {status === 'finding' && <Spinner size="tiny" label={words.finding} />}
      {status === 'stopped' && <Body1>{words.stopped}</Body1>}
      {status === 'failed' && <Body1>{`${words.failed} ${detail}`}</Body1>}
    </div>
  );
}

export function GoalPlanner({ report, tried }: TargetViewProps) {
  const styles = useStyles();
  const words = usePane().w.targets.goal;
  const use = usePlanner(report);
  const candidates = useMemo(() => candidatesOf(report), [report]);
  if (use.appendix !== report.appendix.id) return null;
  const obstacle = obstacleOf(report);
  if (obstacle !== null) return <Body1>{words[obstacle]}</Body1>;
  const { found, find } = use;
  return (
    <div className={styles.planner}>
      <AskForm report={report} candidates={candidates} use={use} />
      <SearchWords {...use} />
      {found && (
        <GoalAnswerView
          {...{ report, tried, found, candidates }}
          start={use.start}
          solve={theSolver().solve}
          retry={() => void find()}
        />
      )}
    </div>
  );
}
