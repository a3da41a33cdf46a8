/** The three large numbers: achieved, target, still to be lost; and beside a stated number that differs, the exact one. */
import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { SummaryLine } from '../../domain/summary';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  numbers: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
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
        <Text size={600} weight="semibold">
          {value}
        </Text>
      </dd>
    </div>
  );
}

export function Numbers({ total }: { readonly total: SummaryLine }) {
  const styles = useStyles();
  const { w, show } = usePane();
  const { overview } = w.pane;
  const planned = total.target !== null;
  return (
    <dl className={styles.numbers}>
      <LargeNumber
        label={overview.achieved}
        value={show(total.achieved)}
        below={total.maximum ? overview.ofMaximum(show(total.maximum)) : ''}
      />
      <LargeNumber
        label={overview.target}
        value={show(total.target)}
        below={total.goalGap ? overview.toWin(show(total.goalGap)) : planned ? '' : overview.noTarget}
      />
      <LargeNumber
        label={planned ? overview.remaining : overview.lost}
        value={show(planned ? total.remainingGap : total.shortfall)}
        below={planned && total.shortfall ? overview.nowLost(show(total.shortfall)) : ''}
      />
    </dl>
  );
}
