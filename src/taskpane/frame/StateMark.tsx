/** What is known of the appendix on show: bound, uncertain, just followed a change in the sheet, or older than it. */
import { Badge, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { ArrowSyncRegular, ClockRegular, QuestionCircleRegular, TagRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { isUnsureTable } from '../../sheets/confidence';
import type { AppendixReport } from '../../sheets/report';
import { usePane, useSession } from '../pane-context';

const useStyles = makeStyles({
  marks: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface MarkProps {
  readonly icon: ReactElement;
  readonly words: string;
  readonly hint: string;
}

function Mark({ icon, words, hint }: MarkProps) {
  return (
    <Tooltip content={hint} relationship="description">
      <Badge appearance="outline" color="informative" icon={icon} tabIndex={0}>
        {words}
      </Badge>
    </Tooltip>
  );
}

export function StateMark({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const { frame } = usePane().w.pane;
  const behind = useSession((state) => state.behind);
  const changed = useSession((state) => state.changes > 0 && state.behind === null);
  const { bound } = report.appendix;
  const uncertain = !bound && isUnsureTable(report.appendix);
  if (!bound && !uncertain && !changed && !behind) return null;
  return (
    <div className={styles.marks}>
      {bound && <Mark icon={<TagRegular />} words={frame.bound} hint={frame.boundHint} />}
      {uncertain && (
        <Mark icon={<QuestionCircleRegular />} words={frame.uncertain} hint={frame.uncertainHint} />
      )}
      {behind && <Mark icon={<ClockRegular />} words={frame.behind} hint={frame.behindHint[behind]} />}
      {changed && <Mark icon={<ArrowSyncRegular />} words={frame.changed} hint={frame.changedHint} />}
    </div>
  );
}
