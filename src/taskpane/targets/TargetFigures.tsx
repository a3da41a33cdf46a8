/** What a row achieved and what its target leaves, as a bar and in words. */
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { type Score, subtract } from '../../domain/score';
import { ScoreBar } from '../common/ScoreBar';
import { usePane } from '../pane-context';
import type { RowFacts } from './target-facts';

const useStyles = makeStyles({
  figures: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

interface TargetFiguresProps {
  /** The target as tried. */
  readonly value: Score | null;
  readonly facts: RowFacts;
  /** The target in the sheet. */
  readonly before: Score | null;
}

function useFigureWords({ value, facts, before }: TargetFiguresProps): string {
  const { w, show } = usePane();
  const words = w.targets.row;
  const { maximum, achieved } = facts;
  const gap = value && achieved ? subtract(value, achieved) : null;
  const left = maximum && value ? subtract(maximum, value) : null;
  const size = gap ? show(gap).replace('-', '') : '';
  const changed = (value === null) !== (before === null) || (value && before && show(value) !== show(before));
  const parts = [
    words.figures(show(achieved), show(maximum)),
    gap && gap.high.value.gt(0) && words.toWin(size),
    gap && gap.high.value.lt(0) && words.loses(size),
    left && left.high.value.gt(0) && words.left(show(left)),
    changed && words.inSheet(before ? show(before) : words.blank),
  ];
  return parts.filter(Boolean).join(' · ');
}

export function TargetFigures(props: TargetFiguresProps) {
  const styles = useStyles();
  const { value, facts } = props;
  const words = useFigureWords(props);
  return (
    <div className={styles.figures}>
      <ScoreBar figures={{ maximum: facts.maximum, achieved: facts.achieved, target: value }} thin />
      <Caption1 block className={styles.quiet}>
        {words}
      </Caption1>
    </div>
  );
}
