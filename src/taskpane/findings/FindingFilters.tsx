/** Filters over the findings: by severity, and by kind of check. */
import { Dropdown, makeStyles, Option, ToggleButton, tokens } from '@fluentui/react-components';
import type { Finding } from '../../domain/finding';
import { countBySeverity, severities, type Severity } from '../../domain/severity';
import { usePane } from '../pane-context';
import { checkLabel } from './finding-words';
import { checksFound, type FindingFilter } from './finding-groups';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  filters: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  severities: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  toggle: { minWidth: 0 },
  checks: { minWidth: 0 },
});

const all = '*';

interface FindingFiltersProps {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  readonly onChange: (filter: FindingFilter) => void;
}

function SeverityToggles({ findings, filter, onChange }: FindingFiltersProps) {
  const styles = useStyles();
  const { w } = usePane();
  const counts = countBySeverity(findings);
  const toggle = (severity: Severity): void =>
    onChange({ ...filter, severity: filter.severity === severity ? null : severity });
  return (
    <div role="group" aria-label={w.pane.findings.severity} className={styles.severities}>
      {severities
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.toggle}
            icon={<SeverityMark severity={severity} />}
            checked={filter.severity === severity}
            onClick={() => toggle(severity)}
          >
            {`${w.domain.severities[severity]} ${counts[severity]}`}
          </ToggleButton>
        ))}
    </div>
  );
}

/** Nothing where all findings are of one check. */
function CheckChoice({ findings, filter, onChange }: FindingFiltersProps) {
  const styles = useStyles();
  const { w } = usePane();
  const words = w.pane.findings;
  const checks = checksFound(findings);
  if (checks.length < 2) return null;
  return (
    <Dropdown
      size="small"
      className={styles.checks}
      aria-label={words.check}
      value={filter.check === null ? words.allChecks : checkLabel(filter.check, w)}
      selectedOptions={[filter.check ?? all]}
      onOptionSelect={(_event, { optionValue }) =>
        onChange({ ...filter, check: !optionValue || optionValue === all ? null : optionValue })
      }
    >
      <Option value={all}>{words.allChecks}</Option>
      {checks.map(({ check, count }) => (
        <Option key={check} value={check} text={checkLabel(check, w)}>
          {words.withCount(checkLabel(check, w), String(count))}
        </Option>
      ))}
    </Dropdown>
  );
}

export function FindingFilters(props: FindingFiltersProps) {
  const styles = useStyles();
  return (
    <div className={styles.filters}>
      <SeverityToggles {...props} />
      <CheckChoice {...props} />
    </div>
  );
}
