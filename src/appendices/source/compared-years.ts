/** Which years of a workbook can be held against each other, and which two are looked at first. Pure. */
import { comparableYears, compareSides } from '../../domain/compare';
import type { ComparedYear, Comparison } from '../../domain/compare';
import { compareYears } from '../../domain/year';
import type { AppendixReport } from '../../sheets/report';

/** One year of one appendix. */
export interface YearChoice {
  readonly id: string;
  /** "2022", with the sheet's name where several appendices tell of a year. */
  readonly label: string;
  readonly year: string;
  readonly side: ComparedYear;
}

const hasFields = ({ appendix }: AppendixReport): boolean =>
  appendix.rows.some(({ level, kind }) => kind === 'criterion' && level === 1);

/** All years of all appendices that have fields, oldest first. */
export function yearChoices(reports: readonly AppendixReport[]): readonly YearChoice[] {
  const all = reports.filter(hasFields).flatMap((report) =>
    comparableYears(report.appendix).map(({ year, column }) => ({
      id: `${report.appendix.id} ${column}`,
      year,
      sheet: report.appendix.sheet,
      side: { appendix: report.appendix, sums: report.sums, stale: report.stale ?? [], column },
    })),
  );
  const several = new Set(all.map(({ sheet }) => sheet)).size > 1;
  return all
    .map(({ id, year, sheet, side }) => ({ id, year, side, label: several ? `${year} (${sheet})` : year }))
    .sort((a, b) => compareYears(a.year, b.year));
}

/** The two newest years, of the appendix on show where it has two; null when there are not two. */
export function usualPair(
  choices: readonly YearChoice[],
  appendix: string,
): readonly [YearChoice, YearChoice] | null {
  const own = choices.filter(({ side }) => side.appendix.id === appendix);
  const after = own.at(-1);
  if (!after) return null;
  const earlier = (from: readonly YearChoice[]): YearChoice | undefined =>
    from.filter(({ year }) => compareYears(year, after.year) < 0).at(-1);
  const before = earlier(own) ?? earlier(choices);
  return before ? [before, after] : null;
}

export const compareChoices = (before: YearChoice, after: YearChoice): Comparison =>
  compareSides(before.side, after.side);
