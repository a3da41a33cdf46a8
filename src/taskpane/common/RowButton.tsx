/** A line of a list that selects its row in the sheet: the whole line is one button. */
import type { ReactNode } from 'react';
import type { Row } from '../../domain/appendix';
import type { AppendixReport } from '../../sheets/report';
import { usePane } from '../pane-context';
import { LineButton } from './LineButton';

interface RowButtonProps {
  readonly report: AppendixReport;
  readonly row: Row;
  readonly className?: string;
  readonly children: ReactNode;
}

export function RowButton({ report, row, className, children }: RowButtonProps) {
  const { session } = usePane();
  const { sheetId, area } = report.appendix;
  const select = () =>
    void session.select({ sheetId, area: { ...area, top: row.row, bottom: row.rows.at(-1) ?? row.row } });
  return (
    <LineButton className={className} onClick={select}>
      {children}
    </LineButton>
  );
}
