/** What the analysis of one table of results says, as short lines. */
import { cellAddress } from '../../src/a1/address';
import { analyse } from '../../src/sheets/report';
import type { AppendixReport } from '../../src/sheets/report';
import { gridOf } from './grids';
import type { TestCell } from './grids';

export type TestRow = readonly TestCell[];

export const title: TestRow = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'];

/** A sheet of results: title, header, the rows; columns A code, B name, C maximum, D achieved. */
export const results = (
  rows: readonly TestRow[],
  header: TestRow = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được'],
): readonly TestRow[] => [title, header, ...rows];

/** The one table of a sheet. */
export function reportOf(rows: readonly TestRow[]): AppendixReport {
  const { appendices } = analyse({ grids: [gridOf(rows)], names: [], part: null });
  const [report] = appendices;
  if (!report || appendices.length > 1) throw new Error('the sheet holds one table');
  return report;
}

/** Errors and warnings: "error over-maximum D4". */
export const toldOf = (report: AppendixReport): string[] =>
  report.findings.flatMap(({ severity, check, place }) =>
    severity === 'info' ? [] : [`${severity} ${check} ${cellAddress(place)}`],
  );

export const told = (rows: readonly TestRow[]): string[] => toldOf(reportOf(rows));
