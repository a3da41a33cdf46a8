/** A line of a list that selects its row in the sheet: the whole line is one button. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Row } from '../../domain/appendix';
import type { AppendixReport } from '../../sheets/report';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  row: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

interface RowButtonProps {
  readonly report: AppendixReport;
  readonly row: Row;
  readonly className?: string;
  readonly children: ReactNode;
}

export function RowButton({ report, row, className, children }: RowButtonProps) {
  const styles = useStyles();
  const { session } = usePane();
  const { sheetId, area } = report.appendix;
  const select = () =>
    void session.select({ sheetId, area: { ...area, top: row.row, bottom: row.rows.at(-1) ?? row.row } });
  return (
    <button type="button" className={mergeClasses(styles.row, className)} onClick={select}>
      {children}
    </button>
  );
}
