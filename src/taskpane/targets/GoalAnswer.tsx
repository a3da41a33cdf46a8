/** What the planner found: changes to take one by one or all, others as good, why not another; or why there is none. */
import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isLeaf } from '../../domain/appendix';
import type { Candidate } from '../../domain/planning/candidates';
import type { GoalAnswer, GoalChange } from '../../domain/planning/goal';
import type { Solver } from '../../domain/planning/program';
import { Board } from '../../domain/planning/board';
import { scenarioOf } from '../../domain/planning/scenario';
import { type Exact, exactly } from '../../domain/score';
import { statedScore } from '../../domain/tree';
import { withScenario } from '../../sheets/binding';
import type { AppendixReport } from '../../sheets/report';
import { usePane, useSession } from '../pane-context';
import type { Found } from './planner';
import { freeId } from './scenario-list';
import type { Tried } from './tried-targets';
import { Disclosure } from '../common/Disclosure';
import { GoalChanges } from './GoalChanges';
import { WhyNot } from './WhyNot';

const useStyles = makeStyles({
  answer: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface AnswerProps {
  readonly report: AppendixReport;
  readonly tried: Tried;
  readonly found: Found;
  readonly candidates: readonly Candidate[];
  readonly solve: Solver;
  /** Looks again, after the goal was set anew. */
  readonly retry: () => void;
}

const none: readonly never[] = [];

/** Takes changes as targets, or keeps them as a scenario without touching what is tried. */
function useTaking(report: AppendixReport, tried: Tried) {
  const { session, w, show } = usePane();
  const kept = useSession((state) => state.report?.scenarios ?? none);
  const { appendix, column } = tried;
  const raised = (changes: readonly GoalChange[]) =>
    new Map(changes.map(({ row, to }) => [row, exactly(to.toFixed())] as const));
  /** The plan as a whole: what it does not raise stays as achieved, so that the total is the one that was found. */
  const whole = (changes: readonly GoalChange[]) => {
    const targets = raised(changes);
    const { achieved } = report.summary.primary;
    return new Map(
      appendix.rows.flatMap((row, index) => {
        const stays = achieved === null ? null : statedScore(row, achieved);
        const target = targets.get(index) ?? stays;
        return isLeaf(row) && target ? [[index, target] as const] : [];
      }),
    );
  };
  return {
    take: (changes: readonly GoalChange[]) => session.targets.setAll(raised(changes)),
    takeAll: (changes: readonly GoalChange[]) => session.targets.setAll(whole(changes)),
    keep: (changes: readonly GoalChange[], reached: Exact) => {
      const board = new Board({ appendix, column });
      for (const [row, score] of whole(changes)) board.set(row, score);
      const name = w.targets.goal.name(show(exactly(reached.toFixed())));
      const scenario = scenarioOf(appendix, column, board, { id: freeId(kept), name });
      void session.keepRecord('scenario', (record) => withScenario(record, scenario));
    },
  };
}

function Optimal({
  report,
  tried,
  found,
  candidates,
  solve,
  answer,
}: AnswerProps & { answer: Extract<GoalAnswer, { status: 'optimal' }> }) {
  const styles = useStyles();
  const { w, show } = usePane();
  const words = w.targets.goal;
  const busy = useSession((state) => state.busy !== null);
  const [plan, setPlan] = useState(0);
  const { take, takeAll, keep } = useTaking(report, tried);
  const plans = [answer.changes, ...answer.alternatives];
  const changes = plans[plan] ?? answer.changes;
  const reached = changes.reduce((sum, { from, to }) => sum.plus(to).minus(from), found.question.present);
  const units = new Set(changes.flatMap((change) => change.units)).size;
  if (changes.length === 0) return <Body1 role="status">{words.met}</Body1>;
  return (
    <>
      <Body1Strong role="status">
        {words.reached(show(exactly(reached.toFixed())), String(changes.length), String(units))}
      </Body1Strong>
      {plans.length > 1 && (
        <div className={styles.buttons} role="group" aria-label={words.alternatives}>
          {plans.map((_, at) => (
            <Button
              key={at}
              size="small"
              appearance={at === plan ? 'primary' : 'secondary'}
              aria-pressed={at === plan}
              onClick={() => setPlan(at)}
            >
              {words.alternative(String(at + 1))}
            </Button>
          ))}
        </div>
      )}
      <GoalChanges report={report} tried={tried} changes={changes} take={take} />
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => takeAll(changes)}>
          {words.acceptAll}
        </Button>
        <Button size="small" disabled={busy} onClick={() => keep(changes, reached)}>
          {words.keep}
        </Button>
      </div>
      <Caption1>{words.takeAllHint}</Caption1>
      <Disclosure label={words.whyNot}>
        <WhyNot candidates={candidates} changes={changes} found={found} solve={solve} />
      </Disclosure>
    </>
  );
}

function Infeasible({
  found,
  answer,
  retry,
}: AnswerProps & { answer: Extract<GoalAnswer, { status: 'infeasible' }> }) {
  const styles = useStyles();
  const { session, w, show, language } = usePane();
  const words = w.targets.goal;
  const { highest, without } = answer;
  const say = (value: Exact): string => show(exactly(value.toFixed()));
  if (highest === null) return <Body1 role="status">{words.impossible}</Body1>;
  const helps = (['survey', 'units', 'locks'] as const).flatMap((key) => {
    const reach = without[key];
    return reach?.gt(highest) ? [{ key, words: words.help[key](say(reach)) }] : [];
  });
  const again = (): void => {
    const points = highest.toFixed().replace('.', language === 'vi' ? ',' : '.');
    session.targets.planner.change({ kind: 'total', points });
    retry();
  };
  return (
    <>
      <Body1Strong role="status">{words.infeasible(say(found.question.total), say(highest))}</Body1Strong>
      {helps.length > 0 ? (
        <ul className={styles.list}>
          {helps.map((help) => (
            <li key={help.key}>
              <Body1>{help.words}</Body1>
            </li>
          ))}
        </ul>
      ) : (
        <Body1>{words.noHelp}</Body1>
      )}
      <div className={styles.buttons}>
        <Button size="small" onClick={again}>
          {words.takeHighest(say(highest))}
        </Button>
      </div>
    </>
  );
}

export function GoalAnswerView(props: AnswerProps) {
  const styles = useStyles();
  const { answer } = props.found;
  return (
    <section className={styles.answer}>
      {answer.status === 'optimal' ? (
        <Optimal {...props} answer={answer} />
      ) : (
        <Infeasible {...props} answer={answer} />
      )}
    </section>
  );
}
