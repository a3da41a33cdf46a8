/** The open workbook as the pane reads it: its first table, and the sheet it stands on. */
import { readWorkbook } from '../../src/excel/read';
import type { Grid, WorkbookReading } from '../../src/sheets/grid';
import { analyse } from '../../src/sheets/report';
import type { AppendixReport } from '../../src/sheets/report';

export interface Desk {
  readonly reading: WorkbookReading;
  readonly report: AppendixReport;
  readonly grid: Grid;
}

export const look = async (): Promise<Desk> => {
  const reading = await readWorkbook();
  const [report] = analyse(reading).appendices;
  const grid = reading.grids.find(({ sheetId }) => sheetId === report?.appendix.sheetId);
  if (!report || !grid) throw new Error('nothing was recognised');
  return { reading, report, grid };
};
