/** English words of "Columns and range". */
import { counted } from './counted';
import type { Translation } from '../translation';
import type { setup as vi } from '../vi/setup';

export const setup: Translation<typeof vi> = {
  actions: {
    correct: 'Correct columns and range',
    rebind: 'Name again',
    ignore: 'Leave a table alone',
    consider: 'Take a table back',
    silence: 'Silence a finding',
    unsilence: 'Count a finding again',
    review: 'Write the review sheet',
    'mark-findings': 'Mark the cells',
    'unmark-findings': 'Unmark the cells',
    scheme: 'Keep a scheme',
    'scheme-choice': 'Choose a scheme',
    'scheme-remove': 'Remove a scheme',
  },
  title: 'Columns and range',
  open: 'Columns and range…',
  close: 'Done',
  remembered:
    'Corrections are kept as column names in the workbook (CCHC_…): they follow inserted rows and columns and renamed sheets, and can be undone.',
  unsure: 'This table is a guess. Please look at the columns below.',
  unsureColumns: (headers) => `Not sure of: ${headers}.`,
  right: 'It is right, remember it',
  look: 'Look at columns and range',
  range: 'Range of the table',
  rangeHint: 'Select the whole table in the sheet, header included, then:',
  useSelection: 'Use the selected range',
  kind: 'Kind of table',
  columns: 'Columns',
  columnHint: 'Select a column in the sheet, choose what it holds, then press “Assign”.',
  newRole: 'The selected column is',
  year: 'Year',
  yearPlaceholder: '2024 or 2024-2025',
  assign: 'Assign to the selected column',
  noRole: '(not used)',
  roleOf: (column) => `What column ${column} holds`,
  noHeader: '(no header)',
  sure: (percent) => `${percent} % sure`,
  unsureColumn: (percent) => `not sure, ${percent} %`,
  notAppendix: 'This is not an appendix',
  ignored: 'Tables left alone',
  consider: (place) => `Take ${place} back`,
  wrongYear: 'Write the year like 2024, 2024-2025, 2024-6T or 2024-Q1.',
  noTable:
    'Please select the whole table: at least two columns and two rows, with the header row and a row that has a name.',
  otherSheet: (sheet) => `The appendix is on the sheet “${sheet}”. Please select there.`,
  oneColumn: 'Please select a single column.',
  corrected: 'The correction is kept in the workbook.',
  ignoredNow: 'Kept: this table is no appendix. “Columns and range” can take it back.',
  considered: 'The table counts as an appendix again.',
  broken: (count, id) =>
    `${counted(count, 'name')} of ${id} ${count === '1' ? 'leads' : 'lead'} to no cell any more (#REF!); the column or the table may have been deleted.`,
  rebind: 'Name again',
  grown: (rows, id) =>
    `${rows} new rows right below ${id} lie outside its names; the table is read with them. Name again to take them in.`,
  behind: (names, id) =>
    `Rows came to ${id} or went, so ${names} no longer hold just the cells to be added up. Bind again so that formulas with these names add up right.`,
  dropNames: 'Remove these names',
  partNewer:
    'What is kept in this workbook was written by a newer version; it is left as it is and not used.',
  partUnreadable:
    'What is kept in this workbook is damaged and cannot be used; the tables are recognised anew.',
  turned: (sheet, cell) =>
    `Sheet “${sheet}”, from cell ${cell}: a table on its side (criteria across) is not read; copy it and paste it transposed (Paste Special → Transpose), so that each criterion is a row.`,
  chooseRole: 'Choose what the column holds',
  doubt: {
    understood: (levels, rows, agree, judged) =>
      `Understood now: ${counted(levels, 'level')}, ${counted(rows, 'row')}, ${agree} of ${counted(judged, 'sum')} agree.`,
    readAs: (label, agree, judged) => `Read as: ${label} (${agree} of ${counted(judged, 'sum')} agree)`,
  },
  byHand: {
    title: 'Assign columns',
    cancel: 'Cancel',
    intro: (place) =>
      `Range ${place}. See and choose what each column holds; nothing is written to the workbook yet.`,
    lacksHeader:
      'The first row of the range seems to hold data, but the sheet has no row above it for a header, so it is taken for the header. Insert a blank row at the top and select again, so that the first row is not left out.',
    gone: 'The selected range is no longer in the workbook. Please select again.',
    rows: 'Rows',
    firstRow: 'Data begin at row',
    manner: 'How rows are numbered',
    mannerBySums: 'As the sums of the table tell',
    total: 'Total row',
    noTotal: '(no total row)',
    samples: (texts) => `Such as: ${texts}`,
    preview: 'The criteria as they are read',
    sums: (agree, differ) =>
      `${counted(agree, 'sum agrees', 'sums agree')}, ${counted(differ, 'differs', 'differ')}.`,
    noSums: 'There is no sum to compare yet.',
    differs: (stated, exact) => `${stated} (adds up to ${exact})`,
    needsName: 'Choose the column of criterion names: a table needs at least one row with a name.',
    needsPoints: 'No column holds points yet, so no sum can be checked.',
    take: 'Take this table',
  },
  selectTable: 'Select the table in the sheet, header included, then press “Use the selected range”.',
};
