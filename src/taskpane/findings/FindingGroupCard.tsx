/** Findings of one kind: one by one while they are few, folded under one heading when they are many. */
import { checkById } from '../../domain/checks';
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1Strong,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { checkLabel } from './finding-words';
import { type FindingGroup, findingKey, foldFrom } from './finding-groups';
import { FindingCard } from './FindingCard';
import { LongList } from '../common/LongList';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  button: { padding: `${tokens.spacingVerticalS} 0`, columnGap: tokens.spacingHorizontalS },
  panel: { margin: `0 0 0 ${tokens.spacingHorizontalM}` },
  group: { paddingBottom: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

function RepairAll({ group }: { readonly group: FindingGroup }) {
  const { session, w } = usePane();
  const repairable = group.findings.filter(({ repair }) => repair);
  if (repairable.length < 2) return null;
  return (
    <Button size="small" onClick={() => session.preview({ kind: 'repairs', findings: repairable })}>
      {w.pane.findings.repairAll(String(repairable.length))}…
    </Button>
  );
}

/** Units that no longer exist are said once each; they are replaced in every cell that names them, in a view of their own. */
function ReplaceUnits({ group }: { readonly group: FindingGroup }) {
  const { session, w } = usePane();
  if (!checkById(group.check)?.mendedBySuccession) return null;
  return (
    <Button size="small" onClick={() => session.showAppendices('successors')}>
      {w.units.succession.open}
    </Button>
  );
}

function Cards({ group }: { readonly group: FindingGroup }) {
  return (
    <LongList
      items={group.findings}
      keyOf={(finding, index) => `${findingKey(finding)} ${index}`}
      render={(finding) => <FindingCard finding={finding} />}
    />
  );
}

export function FindingGroupCard({ group }: { readonly group: FindingGroup }) {
  const styles = useStyles();
  const { w } = usePane();
  const { check, severity, findings } = group;
  if (findings.length < foldFrom) {
    return (
      <div className={styles.group}>
        <Cards group={group} />
        <RepairAll group={group} />
        <ReplaceUnits group={group} />
      </div>
    );
  }
  return (
    <Accordion collapsible className={styles.group}>
      <AccordionItem value={check}>
        <AccordionHeader
          button={{ className: styles.button }}
          expandIconPosition="end"
          icon={<SeverityMark severity={severity} />}
        >
          <Body1Strong>
            {w.pane.findings.withCount(checkLabel(check, w), String(findings.length))}
          </Body1Strong>
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <RepairAll group={group} />
          <ReplaceUnits group={group} />
          <Cards group={group} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
