/** One finding: what is wrong, where, what was expected, and the repair where there is a safe one. */
import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../domain/finding';
import { usePane } from '../pane-context';
import { findingSentence, repairWords } from '../state/finding-words';
import { CellLink } from './CellLink';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  card: { display: 'flex', columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} 0` },
  mark: { paddingTop: '2px' },
  words: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
    minWidth: 0,
    flexGrow: 1,
    justifyItems: 'start',
  },
  where: { color: tokens.colorNeutralForeground3 },
});

export function FindingCard({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { session, w, language } = usePane();
  const repair = repairWords(finding, w, language);
  return (
    <div className={styles.card}>
      <span className={styles.mark}>
        <SeverityMark severity={finding.severity} />
      </span>
      <div className={styles.words}>
        <Body1>{findingSentence(finding, w, language)}</Body1>
        <Caption1 className={styles.where}>
          <CellLink {...finding} />
          {finding.code && ` · ${finding.code}`}
        </Caption1>
        {repair && (
          <Button size="small" onClick={() => session.preview({ kind: 'repairs', findings: [finding] })}>
            {repair}…
          </Button>
        )}
      </div>
    </div>
  );
}
