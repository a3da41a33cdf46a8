/** What a generated appendix is made from: an appendix of the workbook, its exact sums, and what its columns are. */
import { columnsOf } from '../../domain/appendix';
import type { Appendix, Column, Role, Row, Year } from '../../domain/appendix';
import { maximumFor, valueIn } from '../../domain/primary';
import { isScored, precedenceOf } from '../../domain/roles';
import { saidAbove, saidIn } from '../../domain/said';
import type { Score } from '../../domain/score';
import { compareYears, yearSpan } from '../../domain/year';
import type { AppendixReport, WorkbookReport } from '../../sheets/report';

/** The appendix of an id. */
export const reportOf = (report: WorkbookReport, id: string): AppendixReport | undefined =>
  report.appendices.find(({ appendix }) => appendix.id === id);

/** Columns of points that were got, the latest year first, of one year the weightiest first. */
export const scoredColumns = (appendix: Appendix): readonly Column[] =>
  appendix.columns
    .filter(({ role }) => isScored(role))
    .sort((a, b) => compareYears(b.year, a.year) || precedenceOf(a.role) - precedenceOf(b.role));

/** The column of points of a year, or of any year when it is left out. */
export const scoredColumn = (appendix: Appendix, year?: Year): Column | undefined =>
  scoredColumns(appendix).find((column) => year === undefined || column.year === year);

/** The column of the maxima that bound `column`, else the first of all. */
export const boundsOf = (appendix: Appendix, column: Column | undefined): Column | undefined =>
  (column && maximumFor(appendix, column)) ?? columnsOf(appendix, 'maximum')[0];

/** The last calendar year a column speaks of, or null. */
export const lastYearOf = ({ year }: Column): number | null => yearSpan(year)?.last ?? null;

/** A row's exact value. */
export const valueOf = (
  { appendix, sums }: AppendixReport,
  column: Column | undefined,
  row: number,
): Score | null => valueIn(appendix, sums, column?.key ?? null, row);

/** The first words that a role's columns say in a row. */
export const wordsIn = saidIn;

/** The same, else what the nearest row above it says: a parent's unit counts for its leaves. */
export const inheritedWords = (appendix: Appendix, row: Row, role: Role): string =>
  saidAbove(appendix, row, role).text;

/** So many decimals in every cell of a column, at least two, and a little room on the right. */
export const decimalFormat = (decimals: number): string => `0.${'0'.repeat(Math.max(2, decimals))}_-_-`;

/** The number format that shows the exact values of some cells in full: as many decimals as the longest has, two to four. */
export const formatFor = (scores: readonly (Score | null)[]): string => {
  const decimals = scores.map((score) => score?.low.value.decimalPlaces() ?? 0);
  return decimalFormat(Math.min(4, Math.max(2, ...decimals)));
};
