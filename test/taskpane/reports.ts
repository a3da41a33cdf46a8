/** Reports of the published tables, as the pane gets them: through recognition and all checks. */
import type { WorkbookReading } from '../../src/sheets/grid';
import { analyse, type AppendixReport } from '../../src/sheets/report';
import { openingState, type SessionState } from '../../src/taskpane/session/session-state';
import { readPreferences } from '../../src/taskpane/session/preferences';
import { tableGrid } from '../support/grids';

const titles: Readonly<Record<string, string>> = {
  'dak-nong-2022': 'Phụ lục nâng cao Chỉ số CCHC năm 2022 của tỉnh Đắk Nông',
  'phong-tho-2023': 'Kết quả Chỉ số CCHC năm 2023 của huyện Phong Thổ',
  'tien-giang-2018-2020': 'Kế hoạch nâng cao Chỉ số CCHC tỉnh Tiền Giang giai đoạn 2018-2020',
};

/** A workbook whose one sheet "Phụ lục" holds the table under a title and a blank row. */
export const readingOf = (table: string): WorkbookReading => ({
  grids: [tableGrid(table, [titles[table] ?? ''], 1, { sheet: 'Phụ lục' })],
  names: [],
  part: null,
});

export function reportOf(table: string): AppendixReport {
  const [report] = analyse(readingOf(table)).appendices;
  if (!report) throw new Error(`Nothing recognised in ${table}`);
  return report;
}

/** The pane's state with this table on show. */
export function stateOf(table: string): SessionState {
  const reading = readingOf(table);
  const report = analyse(reading);
  const chosen = report.appendices[0]?.appendix.id ?? null;
  return { ...openingState(readPreferences({})), reading, report, chosen };
}
