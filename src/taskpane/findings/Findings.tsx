/** Kiểm tra: the diagnosis on top, then the findings, most serious first. */
import { Body1, Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { AppendixReport } from '../../sheets/report';
import { usePane } from '../pane-context';
import { DiagnosisCard } from './DiagnosisCard';
import { FindingFilters } from './FindingFilters';
import { FindingGroupCard } from './FindingGroupCard';
import { GoodNews } from '../common/GoodNews';
import { everything, findingCount, groupFindings, matches } from './finding-groups';
import { ReviewOutput } from './ReviewOutput';
import { StaleSums } from '../common/StaleSums';
import { SilencedGroup } from './SilencedGroup';
import { checkCount } from './finding-words';

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  diagnoses: { display: 'grid', rowGap: tokens.spacingVerticalS },
  nothing: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

function Diagnoses({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const { w } = usePane();
  const { diagnoses } = report;
  if (diagnoses.length === 0) return null;
  return (
    <section className={styles.diagnoses} aria-labelledby="diagnoses">
      <Subtitle2 as="h2" id="diagnoses">
        {w.pane.findings.diagnoses}
      </Subtitle2>
      {diagnoses.map((diagnosis) => (
        <DiagnosisCard
          key={`${diagnosis.column} ${diagnosis.explains[0]?.row}`}
          appendix={report.appendix}
          diagnosis={diagnosis}
        />
      ))}
    </section>
  );
}

/** What was checked, and what was silenced of it. */
function NothingFound({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const words = usePane().w.pane.findings;
  const { silenced = [], appendix } = report;
  const [checks, rows] = [checkCount(appendix.kind), appendix.rows.length].map(String);
  return (
    <div className={styles.screen}>
      <GoodNews title={words.none} text={words.noneText(checks ?? '', rows ?? '')} />
      <SilencedGroup silenced={silenced} />
    </div>
  );
}

export function Findings({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const { w } = usePane();
  const words = w.pane.findings;
  const [filter, setFilter] = useState(everything);
  const { findings, silenced = [] } = report;
  const groups = useMemo(
    () => groupFindings(findings.filter((finding) => matches(filter, finding))),
    [findings, filter],
  );
  if (findingCount(report) === 0) return <NothingFound report={report} />;
  return (
    <div className={styles.screen}>
      <StaleSums report={report} />
      <Diagnoses report={report} />
      <FindingFilters findings={findings} filter={filter} onChange={setFilter} />
      <section aria-label={words.list}>
        {groups.map((group) => (
          <FindingGroupCard key={`${group.severity} ${group.check}`} group={group} />
        ))}
        {groups.length === 0 && (
          <div className={styles.nothing}>
            <Body1>{words.noneShown}</Body1>
            <Button size="small" onClick={() => setFilter(everything)}>
              {words.showAll}
            </Button>
          </div>
        )}
        <SilencedGroup silenced={silenced} />
      </section>
      <ReviewOutput report={report} />
    </div>
  );
}
