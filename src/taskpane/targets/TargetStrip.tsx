/** The strip that stays: the total as tried, both gaps, the change against the sheet, the way left to a goal. */
import { Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { announcedAbove, truthsOf } from '../../domain/announced';
import { startOf, type Start } from '../../domain/planning/ask';
import { type Exact, exactly, subtract, type Score } from '../../domain/score';
import { startSentence } from '../../locales';
import type { AppendixReport } from '../../sheets/report';
import { usePane } from '../pane-context';
import type { TargetFacts } from './target-facts';
import type { Tried } from './target-boards';
import { useChangeCount, useRowValue, useTargets } from './use-board';

const useStyles = makeStyles({
  strip: {
    position: 'sticky',
    top: `calc(-1 * ${tokens.spacingHorizontalM})`,
    zIndex: 2,
    margin: `calc(-1 * ${tokens.spacingHorizontalM}) calc(-1 * ${tokens.spacingHorizontalM}) 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    alignItems: 'baseline',
  },
  entry: { display: 'flex', flexDirection: 'column-reverse' },
  value: { fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const signed = (text: string, score: Score | null): string => (score?.low.value.gt(0) ? `+${text}` : text);

function Figure({ label, value, large = false }: { label: string; value: string; large?: boolean }) {
  const styles = useStyles();
  return (
    <div className={styles.entry}>
      <dt>
        <Caption1 className={styles.quiet}>{label}</Caption1>
      </dt>
      <dd className={styles.value}>
        <Text size={large ? 500 : 300} weight="semibold">
          {value}
        </Text>
      </dd>
    </div>
  );
}

interface GoalWordsProps {
  readonly total: Score | null;
  readonly start: Start | null;
}

/** "còn cách 92: 1,2", or that the goal is reached; counted as plans are, from the announced total. */
function GoalWords({ total, start }: GoalWordsProps) {
  const { w, show } = usePane();
  const goal = useTargets((state) => state.goal);
  if (!goal || !total) return null;
  const { strip } = w.targets;
  const words = (value: Exact): string => show(exactly(value.toFixed()));
  const above = start ? announcedAbove(start.truths) : null;
  const left = goal.minus(total.low.value).minus(above?.low.value ?? 0);
  const [wanted, from] = [words(goal), start ? words(start.points) : ''];
  if (left.lte(0))
    return <Caption1>{above ? strip.reachedFrom(wanted, from) : strip.reached(wanted)}</Caption1>;
  const way = above ? strip.toGoalFrom(wanted, from) : strip.toGoal(wanted);
  return <Caption1>{`${way}: ${words(left)}`}</Caption1>;
}

/** Beside figures that stand otherwise in the sheet: what it states, and why. */
function StatedWords({ report, tried, start }: StatedWordsProps) {
  const styles = useStyles();
  const { w, show, language } = usePane();
  const { stated, cause } = truthsOf(report, tried.column, report.appendix.total);
  const { why } = w.pane.overview;
  const isOther = tried.column !== report.summary.primary.achieved;
  return (
    <>
      {stated && cause && (
        <Caption1 block className={styles.quiet}>
          {w.targets.strip.stated(show(stated), why[cause])}
        </Caption1>
      )}
      {isOther && start && start.truths.cause !== null && (
        <Caption1 block className={styles.quiet}>
          {startSentence(start, language)}
        </Caption1>
      )}
    </>
  );
}

interface StatedWordsProps extends Pick<TargetStripProps, 'report' | 'tried'> {
  readonly start: Start | null;
}

interface TargetStripProps {
  readonly report: AppendixReport;
  readonly tried: Tried;
  readonly facts: TargetFacts;
}

export function TargetStrip({ report, tried, facts }: TargetStripProps) {
  const styles = useStyles();
  const { w, show } = usePane();
  const { board } = tried;
  const total = useRowValue(board, board.total);
  const count = useChangeCount(board);
  const { strip } = w.targets;
  const { maximum, achieved } = facts.at(-1) ?? { maximum: null, achieved: null };
  const start = useMemo(() => startOf(report, null), [report]);
  const less = (a: Score | null, b: Score | null): Score | null => (a && b ? subtract(a, b) : null);
  const change = less(total, board.before(board.total));
  return (
    <div className={styles.strip} role="group" aria-label={strip.label}>
      <dl className={mergeClasses(styles.figures)}>
        <Figure large label={strip.total} value={show(total)} />
        <Figure label={strip.toWin} value={show(less(total, achieved))} />
        <Figure label={strip.left} value={show(less(maximum, total))} />
        <Figure label={strip.change} value={signed(show(change), change)} />
      </dl>
      <div className={styles.figures}>
        <Caption1 className={styles.quiet} role="status">
          {strip.changed(String(count))}
        </Caption1>
        <GoalWords total={total} start={start} />
      </div>
      <StatedWords report={report} tried={tried} start={start} />
    </div>
  );
}
