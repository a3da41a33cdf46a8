/** One unit (or field) and its criteria below maximum. */
import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Body1Strong,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { DifferenceCause } from '../../domain/announced';
import type { BelowMaximum } from '../../domain/summary';
import type { AppendixReport } from '../../sheets/report';
import { usePane } from '../pane-context';
import type { LossGroup } from './loss-groups';
import { LongList } from '../common/LongList';
import { RowButton } from '../common/RowButton';

const useStyles = makeStyles({
  button: { padding: `${tokens.spacingVerticalS} 0`, alignItems: 'flex-start' },
  header: { display: 'grid', minWidth: 0 },
  panel: { margin: 0 },
  // A task can fill a page; the whole of it stands in the sheet, which the line selects.
  task: { display: '-webkit-box', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface CriterionProps {
  readonly report: AppendixReport;
  readonly item: BelowMaximum;
}

/** Where the units of a criterion were read, where that is not its own cell, and who helps. */
function UnitNote({ item }: { readonly item: BelowMaximum }) {
  const { below } = usePane().w.units;
  const notes = [
    item.unitsFrom === 'prose' && below.fromProse,
    item.unitsFrom === 'parent' && below.fromParent,
    item.units.length > 1 && below.sharedBy(item.units.join(', ')),
    item.cooperating.length > 0 && below.cooperating(item.cooperating.join(', ')),
  ].filter((note) => note !== false);
  return notes.length === 0 ? null : <Caption1 block>{notes.join(' · ')}</Caption1>;
}

function Criterion({ report, item }: CriterionProps) {
  const styles = useStyles();
  const { w, show } = usePane();
  const words = w.pane.below;
  const row = report.appendix.rows[item.row];
  if (!row) return null;
  const figures = [
    words.points(show(item.achieved), show(item.maximum)),
    words.lost(show(item.shortfall)),
    item.target && words.target(show(item.target)),
  ].filter(Boolean);
  return (
    <RowButton report={report} row={row}>
      <Body1 block>
        {item.code} {item.name}
      </Body1>
      <Caption1 block className={styles.quiet}>
        {figures.join(' · ')}
      </Caption1>
      <UnitNote item={item} />
      {item.task && <Caption1 className={styles.task}>{item.task}</Caption1>}
    </RowButton>
  );
}

interface LossGroupItemProps {
  readonly report: AppendixReport;
  readonly group: LossGroup;
}

export function LossGroupItem({ report, group }: LossGroupItemProps) {
  const styles = useStyles();
  const { w, show } = usePane();
  const words = w.pane.below;
  const causeWords = (cause: DifferenceCause | null): string => (cause ? w.pane.overview.why[cause] : '');
  const figures = [
    group.shortfall && words.lost(show(group.shortfall)),
    group.stated && words.byTotal(show(group.stated.lost), causeWords(group.stated.cause)),
    group.goalGap && words.toWin(show(group.goalGap)),
    group.remainingGap && w.units.below.remaining(show(group.remainingGap)),
    words.criteria(String(group.items.length)),
    group.shared > 0 && w.units.below.shared(String(group.shared)),
  ].filter(Boolean);
  return (
    <AccordionItem value={group.key}>
      <AccordionHeader button={{ className: styles.button }} expandIconPosition="end">
        <span className={styles.header}>
          <Body1Strong>{group.name || words.noUnit}</Body1Strong>
          <Caption1 className={styles.quiet}>{figures.join(' · ')}</Caption1>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <LongList
          items={group.items}
          keyOf={(item) => String(item.row)}
          render={(item) => <Criterion report={report} item={item} />}
        />
      </AccordionPanel>
    </AccordionItem>
  );
}
