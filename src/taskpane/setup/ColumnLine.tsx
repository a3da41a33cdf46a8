/** One column of the table: where it is, its header, and what it was taken for, to be set right in place. */
import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import { isUnsureColumn } from '../../sheets/confidence';
import type { AppendixReport } from '../../sheets/report';
import { usePane } from '../pane-context';
import type { TableColumn } from './columns';
import { RoleField } from './RoleField';
import { useColumnLineStyles } from './use-column-line-styles';

const useStyles = makeStyles({
  unsure: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    color: tokens.colorStatusWarningForeground1,
  },
});

interface ColumnLineProps {
  readonly report: AppendixReport;
  readonly line: TableColumn;
}

export function ColumnLine({ report, line }: ColumnLineProps) {
  const styles = { ...useColumnLineStyles(), ...useStyles() };
  const { session, w } = usePane();
  const { setup } = w;
  const { column, letters, header, known } = line;
  const { sheetId, area } = report.appendix;
  const unsure = known !== null && isUnsureColumn(known);
  return (
    <div className={styles.line}>
      <Link
        as="button"
        aria-label={w.pane.cell.select(letters, report.appendix.sheet)}
        onClick={() => void session.select({ sheetId, area: { ...area, left: column, right: column } })}
      >
        {letters}
      </Link>
      <div className={styles.words}>
        <Caption1 className={styles.header}>{header || setup.noHeader}</Caption1>
        <RoleField
          label={setup.roleOf(letters)}
          value={{ role: known?.role ?? null, year: known?.year ?? '' }}
          onChange={({ role, year }) =>
            void session.correct({ kind: 'column', column, role, ...(year === '' ? {} : { year }) })
          }
        />
        {unsure && (
          <Caption1 className={styles.unsure}>
            <QuestionCircleRegular aria-hidden="true" />
            {setup.unsureColumn(String(Math.round(known.confidence * 100)))}
          </Caption1>
        )}
      </div>
    </div>
  );
}
