/** Which appendix is on show, chosen from those that the workbook holds. */
import { Dropdown, makeStyles, Option, tokens } from '@fluentui/react-components';
import type { AppendixReport } from '../../sheets/report';
import { usePane, useSession } from '../pane-context';
import { appendixLabel } from '../common/label';

const useStyles = makeStyles({
  picker: { minWidth: 0, flexGrow: 1 },
  option: { overflowWrap: 'anywhere', columnGap: tokens.spacingHorizontalXS },
});

const none: readonly AppendixReport[] = [];

export function AppendixPicker() {
  const styles = useStyles();
  const { session, w } = usePane();
  const reports = useSession((state) => state.report?.appendices ?? none);
  const chosen = useSession((state) => state.chosen);
  const label = (report: AppendixReport) => appendixLabel(report, w.domain.kinds);
  const current = reports.find(({ appendix }) => appendix.id === chosen);
  return (
    <Dropdown
      className={styles.picker}
      aria-label={w.pane.frame.appendix}
      size="small"
      disabled={reports.length === 0}
      placeholder={w.pane.product}
      value={current ? label(current) : ''}
      selectedOptions={chosen === null ? [] : [chosen]}
      onOptionSelect={(_event, { optionValue }) => {
        if (optionValue) void session.choose(optionValue);
      }}
    >
      {reports.map((report) => (
        <Option
          key={report.appendix.id}
          value={report.appendix.id}
          text={label(report)}
          className={styles.option}
        >
          {label(report)}
        </Option>
      ))}
    </Dropdown>
  );
}
