/** One finding: what is wrong, where, what was expected, and the repair where there is a safe one. */
import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { columnUnread } from '../../domain/checks/column-unread';
import { isDoubt } from '../../sheets/report';
import type { Finding } from '../../domain/finding';
import { findingSentence } from '../../locales';
import { cellAddress } from '../../a1/address';
import { usePane } from '../pane-context';
import { repairWords } from './finding-words';
import { CellLink } from '../common/CellLink';
import { OtherReadings } from './OtherReadings';
import { SeverityMark } from './SeverityMark';
import { SilenceFinding } from './SilenceFinding';

const useStyles = makeStyles({
  card: { display: 'flex', columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} 0` },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    justifySelf: 'stretch',
    alignItems: 'start',
  },
  mark: { paddingTop: '2px' },
  words: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    flexGrow: 1,
    justifyItems: 'start',
    overflowWrap: 'anywhere',
  },
});

/** The sentence with its cell as a link; sentences begin with their cell, so the link mostly stands where it is said. */
export function LinkedSentence({ finding }: { readonly finding: Finding }) {
  const { language } = usePane();
  const sentence = findingSentence(finding, language);
  const address = cellAddress(finding.place);
  const rest = sentence.startsWith(address) ? sentence.slice(address.length) : `: ${sentence}`;
  return (
    <Body1>
      <CellLink {...finding} />
      {rest}
    </Body1>
  );
}

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
        <LinkedSentence finding={finding} />
        {isDoubt(finding) && <OtherReadings id={finding.appendix} />}
        <div className={styles.buttons}>
          {repair && (
            <Button size="small" onClick={() => session.preview({ kind: 'repairs', findings: [finding] })}>
              {repair}…
            </Button>
          )}
          {finding.check === columnUnread.id && (
            <Button size="small" onClick={() => session.askColumn(finding.appendix, finding.place.column)}>
              {w.setup.chooseRole}
            </Button>
          )}
          <SilenceFinding finding={finding} />
        </div>
      </div>
    </div>
  );
}
