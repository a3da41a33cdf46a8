/** The criteria a plan raises, each to be taken by itself; a line selects its row in the sheet. */
import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import type { GoalChange } from '../../domain/planning/goal';
import { exactly, exceeds } from '../../domain/score';
import type { AppendixReport } from '../../sheets/report';
import { usePane } from '../pane-context';
import type { Tried } from './target-boards';
import { RowButton } from '../common/RowButton';
import { useRowValue } from './use-board';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flexGrow: 1, minWidth: 0 },
  button: { minWidth: '92px', whiteSpace: 'nowrap', paddingLeft: 0, paddingRight: 0 },
});

interface GoalChangesProps {
  readonly report: AppendixReport;
  readonly tried: Tried;
  readonly changes: readonly GoalChange[];
  readonly take: (changes: readonly GoalChange[]) => void;
}

function Change({ report, tried, change, take }: Omit<GoalChangesProps, 'changes'> & { change: GoalChange }) {
  const styles = useStyles();
  const { w, show } = usePane();
  const words = w.targets.goal;
  const { row, code, name, units, from, to } = change;
  const line = report.appendix.rows[row];
  const value = useRowValue(tried.board, row);
  const wanted = exactly(to.toFixed());
  const taken = value !== null && !exceeds(wanted, value);
  if (!line) return null;
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <RowButton report={report} row={line}>
          <Body1 block>{`${code} ${name}`}</Body1>
          <Caption1 block>
            {[words.change(show(exactly(from.toFixed())), show(wanted)), units.join('; ')]
              .filter(Boolean)
              .join(' · ')}
          </Caption1>
        </RowButton>
      </div>
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={taken}
        {...(taken && { icon: <CheckmarkRegular /> })}
        aria-label={taken ? `${words.accepted}: ${code}` : words.acceptOne(`${code} ${name}`)}
        onClick={() => take([change])}
      >
        {taken ? words.accepted : words.accept}
      </Button>
    </li>
  );
}

export function GoalChanges({ changes, ...rest }: GoalChangesProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {changes.map((change) => (
        <Change key={change.row} change={change} {...rest} />
      ))}
    </ul>
  );
}
