/** What a screen shows of a matrix: the unit that a person chose, or all. */
import { useMemo } from 'react';
import type { AppendixReport } from '../../sheets/report';
import { viewReport } from '../../sheets/unit-view';
import { useSession } from '../pane-context';
import { unitOnShow } from '../session/session-state';

/** The unit chosen of a matrix; null for all, and for any other table. */
export const useChosenUnit = (report: AppendixReport): string | null =>
  useSession((state) => unitOnShow(state, report));

/** The report as it stands for the chosen unit; with none chosen the report itself. */
export function useUnitView(report: AppendixReport): AppendixReport {
  const unit = useChosenUnit(report);
  return useMemo(() => (unit === null ? report : viewReport(report, unit)), [report, unit]);
}
