/** Findings a person has silenced, with their reasons and the way back. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { SpeakerMuteRegular } from '@fluentui/react-icons';
import type { SilencedFinding } from '../../sheets/report';
import { usePane } from '../pane-context';
import { findingKey } from './finding-groups';
import { LinkedSentence } from './FindingCard';
import { LongList } from '../common/LongList';

const useStyles = makeStyles({
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  panel: { margin: `0 0 0 ${tokens.spacingHorizontalM}` },
  button: { padding: `${tokens.spacingVerticalS} 0`, columnGap: tokens.spacingHorizontalS },
  line: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    justifyItems: 'start',
    padding: `${tokens.spacingVerticalS} 0`,
    overflowWrap: 'anywhere',
  },
});

function Line({ finding, reason }: SilencedFinding) {
  const styles = useStyles();
  const { session, w } = usePane();
  return (
    <div className={styles.line}>
      <LinkedSentence finding={finding} />
      <Caption1>{w.review.because(reason)}</Caption1>
      <Button size="small" onClick={() => void session.unsilence(finding)}>
        {w.review.again}
      </Button>
    </div>
  );
}

export function SilencedGroup({ silenced }: { readonly silenced: readonly SilencedFinding[] }) {
  const styles = useStyles();
  const { w } = usePane();
  if (silenced.length === 0) return null;
  return (
    <Accordion collapsible className={styles.group}>
      <AccordionItem value="silenced">
        <AccordionHeader
          button={{ className: styles.button }}
          expandIconPosition="end"
          icon={<SpeakerMuteRegular />}
        >
          <Body1Strong>{w.review.silenced(String(silenced.length))}</Body1Strong>
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Caption1 block>{w.review.silencedHint}</Caption1>
          <LongList
            items={silenced}
            keyOf={({ finding }, index) => `${findingKey(finding)} ${index}`}
            render={(one) => <Line {...one} />}
          />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
