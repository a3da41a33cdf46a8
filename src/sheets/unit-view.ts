/** Reports as they stand for one unit of a matrix, or for none of its units alone. */
import { viewOfUnit } from '../domain/matrix';
import type { AppendixReport, WorkbookReport } from './report';

/**
 * The report as far as it speaks of one unit of a matrix; with `unit` null, or one the matrix does not have, of the columns
 * that stand for all units. Findings and diagnoses stay those of the table. A report of any other table is its own view.
 */
export const viewReport = (report: AppendixReport, unit: string | null): AppendixReport => {
  const { matrix } = report.summary;
  if (matrix.length === 0) return report;
  const chosen = matrix.find((each) => each.unit === unit);
  const appendix = viewOfUnit(report.appendix, chosen?.unit ?? null);
  const keys = new Set(appendix.columns.map(({ key }) => key));
  const totals = report.totals.filter(({ column }) => keys.has(column));
  return { ...report, appendix, totals, summary: { ...report.summary, ...chosen?.summary } };
};

/**
 * The workbook as it stands for one unit, table by table; null where the appendix of this id is a matrix without that unit
 * and without points that stand for all.
 */
export const viewWorkbook = (
  book: WorkbookReport,
  appendixId: string,
  unit: string | null,
): WorkbookReport | null => {
  const appendices = book.appendices.map((report) => viewReport(report, unit));
  const source = appendices.find(({ appendix }) => appendix.id === appendixId);
  const undecided =
    source !== undefined &&
    source.summary.matrix.length > 0 &&
    source.summary.primary.achieved === null &&
    source.summary.primary.target === null;
  return undecided ? null : { ...book, appendices };
};
