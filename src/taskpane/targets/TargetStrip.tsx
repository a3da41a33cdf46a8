/** The strip that stays: the total as tried, both gaps, the change against the sheet, the way left to a goal. */
import { Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { subtract, type Score } from '../../domain/score';
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

/** "còn cách 92: 1,2", or that the goal is reached. */
function GoalWords({ total }: { readonly total: Score | null }) {
  const { w, language, show } = usePane();
  const goal = useTargets((state) => state.goal);
  if (!goal || !total) return null;
  const { strip } = w.targets;
  const wanted = show({ low: { value: goal, decimals: 0 }, high: { value: goal, decimals: 0 } });
  const left = goal.minus(total.low.value);
  if (left.lte(0)) return <Caption1>{strip.reached(wanted)}</Caption1>;
  const words = left.toFixed().replace('.', language === 'vi' ? ',' : '.');
  return <Caption1>{`${strip.toGoal(wanted)}: ${words}`}</Caption1>;
}

export function TargetStrip({ tried, facts }: { readonly tried: Tried; readonly facts: TargetFacts }) {
  const styles = useStyles();
  const { w, show } = usePane();
  const { board } = tried;
  const total = useRowValue(board, board.total);
  const count = useChangeCount(board);
  const { strip } = w.targets;
  const { maximum, achieved } = facts.at(-1) ?? { maximum: null, achieved: null };
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
        <GoalWords total={total} />
      </div>
    </div>
  );
}
