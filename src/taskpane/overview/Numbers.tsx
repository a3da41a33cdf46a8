/** The three large numbers: achieved, target, still to be lost; and beside a stated number that differs, the exact one. */
import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { subtract, zero } from '../../domain/score';
import type { AppendixReport } from '../../sheets/report';
import { headFigures, partsOf, statedDifferences, type StatedDifference } from './figures';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  numbers: {
    display: 'grid',
    gridAutoFlow: 'column',
    gridAutoColumns: 'minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  entry: { display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface NumberProps {
  readonly label: string;
  readonly value: string;
  readonly below: string;
}

/** Characters that fit a third of the pane in the largest letters; an interval is longer. */
const roomFor = 8;

function LargeNumber({ label, value, below }: NumberProps) {
  const styles = useStyles();
  return (
    <div className={styles.entry}>
      <dt>
        <Caption1 block>{label}</Caption1>
        <Caption1 block className={styles.quiet}>
          {below}
        </Caption1>
      </dt>
      <dd className={styles.value}>
        <Text size={value.length > roomFor ? 400 : 600} weight="semibold">
          {value}
        </Text>
      </dd>
    </div>
  );
}

export function Numbers({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const { w, show } = usePane();
  const { overview } = w.pane;
  const head = headFigures(report.summary.total);
  const waiting = new Set(
    statedDifferences(report).flatMap(({ role, cause }) => (cause === 'stale' ? [role] : [])),
  );
  /** Words below a number, which say of a total that waits that it does. */
  const below = (role: StatedDifference['role'], said: string): string =>
    [said, waiting.has(role) && overview.notRecomputed].filter(Boolean).join(' · ');
  const { maximum, achieved, target } = head;
  const { toWin, left } = partsOf(head);
  const lost = maximum && achieved && subtract(maximum, achieved);
  return (
    <dl className={styles.numbers}>
      <LargeNumber
        label={overview.achieved}
        value={show(achieved)}
        below={below('achieved', maximum ? overview.ofMaximum(show(maximum)) : '')}
      />
      {target && (
        <LargeNumber
          label={overview.target}
          value={show(target)}
          below={below('target', toWin ? overview.toWin(show(toWin)) : '')}
        />
      )}
      <LargeNumber
        label={target ? overview.remaining : overview.lost}
        value={maximum && (target ?? achieved) ? show(left ?? zero) : show(null)}
        below={target && lost ? overview.nowLost(show(lost)) : ''}
      />
    </dl>
  );
}
