/** What the planner found: changes to take one by one or all, others as good, why not another; or why there is none. */
import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  Checkbox,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Start } from '../../domain/planning/ask';
import type { Candidate } from '../../domain/planning/candidates';
import { totalAfter } from '../../domain/planning/goal';
import type { GoalAnswer, GoalChange } from '../../domain/planning/goal';
import type { Solver } from '../../domain/planning/program';
import { Board } from '../../domain/planning/board';
import { planTargets, type OtherTargets } from '../../domain/planning/plan-targets';
import { scenarioOf } from '../../domain/planning/scenario';
import { type Exact, exactly } from '../../domain/score';
import { withScenario } from '../../sheets/binding';
import type { AppendixReport } from '../../sheets/report';
import { decimalSeparator, liftingSentences, sumSentence } from '../../locales';
import { usePane, useSession } from '../pane-context';
import type { Found } from './planner';
import { freeId } from './scenario-list';
import type { Tried } from './target-boards';
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
  /** Where plans start; null while nothing is scored. */
  readonly start: Start | null;
  readonly solve: Solver;
  /** Looks again, after the goal was set anew. */
  readonly retry: () => void;
}

const none: readonly never[] = [];

/** Takes changes as targets, or keeps them as a scenario without touching what is tried. */
function useTaking(report: AppendixReport, tried: Tried) {
  const { session, w, show } = usePane();
  const scenarios = useSession((state) => state.report?.scenarios ?? none);
  const { appendix, column, board } = tried;
  const raised = (changes: readonly GoalChange[]) =>
    new Map(changes.map(({ row, to }) => [row, exactly(to.toFixed())] as const));
  const { achieved } = report.summary.primary;
  return {
    take: (changes: readonly GoalChange[]) => session.targets.setAll(raised(changes)),
    takeAll: (changes: readonly GoalChange[], others: OtherTargets) =>
      session.targets.setAll(planTargets({ appendix, board, achieved }, changes, others)),
    keep: (changes: readonly GoalChange[], reached: Exact) => {
      const kept = new Board({ appendix, column });
      for (const [row, score] of planTargets({ appendix, board: kept, achieved }, changes, 'achieved'))
        kept.set(row, score);
      const name = w.targets.goal.name(show(exactly(reached.toFixed())));
      const scenario = scenarioOf(appendix, column, kept, { id: freeId(scenarios), name });
      void session.keepRecord('scenario', (record) => withScenario(record, scenario));
    },
  };
}

/** Other plans as good as the first, to look at one after the other. */
function PlanChoice({ count, plan, choose }: PlanChoiceProps) {
  const styles = useStyles();
  const words = usePane().w.targets.goal;
  if (count < 2) return null;
  return (
    <div className={styles.buttons} role="group" aria-label={words.alternatives}>
      {Array.from({ length: count }, (_, at) => (
        <Button
          key={at}
          size="small"
          appearance={at === plan ? 'primary' : 'secondary'}
          aria-pressed={at === plan}
          onClick={() => choose(at)}
        >
          {words.alternative(String(at + 1))}
        </Button>
      ))}
    </div>
  );
}

interface PlanChoiceProps {
  readonly count: number;
  readonly plan: number;
  readonly choose: (plan: number) => void;
}

interface TakeButtonsProps {
  readonly takeAll: (others: OtherTargets) => void;
  readonly keep: () => void;
}

function TakeButtons({ takeAll, keep }: TakeButtonsProps) {
  const styles = useStyles();
  const words = usePane().w.targets.goal;
  const busy = useSession((state) => state.busy !== null);
  const [others, setOthers] = useState<OtherTargets>('kept');
  return (
    <>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => takeAll(others)}>
          {words.acceptAll}
        </Button>
        <Button size="small" disabled={busy} onClick={keep}>
          {words.keep}
        </Button>
      </div>
      <Checkbox
        label={words.resetOthers}
        checked={others === 'achieved'}
        onChange={(_event, { checked }) => setOthers(checked === true ? 'achieved' : 'kept')}
      />
      <Caption1>{`${words.takeAllHint} ${words.keepHint}`}</Caption1>
    </>
  );
}

type OptimalProps = AnswerProps & { readonly answer: Extract<GoalAnswer, { status: 'optimal' }> };

function Optimal({ report, tried, found, candidates, start, solve, answer }: OptimalProps) {
  const { w, show, language } = usePane();
  const words = w.targets.goal;
  const [plan, setPlan] = useState(0);
  const { take, takeAll, keep } = useTaking(report, tried);
  const plans = [answer.changes, ...answer.alternatives];
  const changes = plans[plan] ?? answer.changes;
  if (changes.length === 0) return <Body1 role="status">{words.met}</Body1>;
  const reached = totalAfter(found.question, changes);
  const sum = start && sumSentence(start, found.question, changes, language);
  const units = new Set(changes.flatMap((change) => change.units)).size;
  return (
    <>
      <Body1Strong role="status">
        {words.reached(show(exactly(reached.toFixed())), String(changes.length), String(units))}
      </Body1Strong>
      {sum !== null && <Caption1>{sum}</Caption1>}
      <PlanChoice count={plans.length} plan={plan} choose={setPlan} />
      <GoalChanges report={report} tried={tried} changes={changes} take={take} />
      <TakeButtons takeAll={(others) => takeAll(changes, others)} keep={() => keep(changes, reached)} />
      <Disclosure label={words.whyNot}>
        <WhyNot candidates={candidates} changes={changes} found={found} solve={solve} />
      </Disclosure>
    </>
  );
}

/** Which limits stand in the way, and how far one would come without each. */
function Helps({ found, answer }: { readonly found: Found; readonly answer: InfeasibleAnswer }) {
  const styles = useStyles();
  const { language } = usePane();
  return (
    <ul className={styles.list}>
      {liftingSentences(answer, found.question, language).map((sentence) => (
        <li key={sentence}>
          <Body1>{sentence}</Body1>
        </li>
      ))}
    </ul>
  );
}

type InfeasibleAnswer = Extract<GoalAnswer, { status: 'infeasible' }>;

function Infeasible({ found, answer, retry }: AnswerProps & { readonly answer: InfeasibleAnswer }) {
  const styles = useStyles();
  const { session, w, show, language } = usePane();
  const words = w.targets.goal;
  const { highest } = answer;
  if (highest === null) return <Body1 role="status">{words.impossible}</Body1>;
  const highestWords = show(exactly(highest.toFixed()));
  const again = (): void => {
    const points = highest.toFixed().replace('.', decimalSeparator(language));
    session.targets.planner.change({ kind: 'total', points });
    retry();
  };
  return (
    <>
      <Body1Strong role="status">
        {words.infeasible(show(exactly(found.question.total.toFixed())), highestWords)}
      </Body1Strong>
      <Helps found={found} answer={answer} />
      <div className={styles.buttons}>
        <Button size="small" onClick={again}>
          {words.takeHighest(highestWords)}
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
