/** Beside a stated total that differs from its leaves: both numbers, and why. */
import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import type { AppendixReport } from '../../sheets/report';
import { usePane } from '../pane-context';
import { statedDifferences } from './figures';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
  note: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, marginTop: '3px' },
});

export function StatedNotes({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const { session, w, show } = usePane();
  const { overview } = w.pane;
  const differences = statedDifferences(report);
  if (differences.length === 0) return null;
  return (
    <ul className={styles.list}>
      {differences.map(({ role, stated, exact, cause }) => (
        <li key={role} className={styles.note}>
          <WarningRegular className={styles.icon} aria-hidden="true" />
          <Body1>
            {overview.differs(overview.totals[role], show(stated), show(exact))} {overview.because[cause]}{' '}
            <Link as="button" inline onClick={() => session.open('findings')}>
              {overview.because.see}
            </Link>
          </Body1>
        </li>
      ))}
    </ul>
  );
}
