/** The open workbook as the terminal reads it. */
import { readWorkbook } from '../excel/read';
import type { WorkbookReading } from '../sheets/grid';
import type { AnalyseOptions } from '../sheets/report';

/** A reading for an analysis with these options: what was taught tells where tables stand, too. */
export const readFor = async ({ taught }: AnalyseOptions): Promise<WorkbookReading> =>
  await readWorkbook(undefined, { taught });
