/** English words of the terminal. */
import { counted } from './counted';
import type { Translation } from '../translation';
import type { terminal as vi } from '../vi/terminal';

export const terminal: Translation<typeof vi> = {
  program: 'check, recompute and list PAR INDEX appendices',
  taughtNotValid: (file, why) => `the taught words "${file}" cannot be used: ${why}`,
  scheme: {
    notValid: (file, why) => `the scheme "${file}" is not right: ${why}`,
    noTable: (file) => `"${file}" holds no appendix with maxima to take a scheme from.`,
    doubted: (id, why) => `${id}: ${why} Add --confirm to take it all the same.`,
    cannotTake: (id, why) => `no scheme can be taken from ${id}: ${why}`,
    written: (file, criteria, total) =>
      `wrote ${file}: ${counted(criteria, 'criterion', 'criteria')}, ${counted(total, 'point')} in all.`,
  },
  options: {
    book: 'an .xlsx workbook',
    books: '.xlsx workbooks, folders, or patterns such as "xa/*.xlsx"',
  },
  goal: {
    goalNeeded: 'goal needs --total <points> or --gain <points>.',
    notNumber: (option: string, said: string) => `${option} needs a number of 0 or more, not "${said}".`,
    notWhole: (option: string, said: string) => `${option} needs a whole number, not "${said}".`,
    unknownAppendix: (id: string) => `the workbook has no appendix "${id}".`,
    unknownCode: (code: string, id: string) => `appendix ${id} has no criterion "${code}".`,
    nothingToRaise: 'no appendix has achieved points below a maximum to plan with.',
    unscored: 'no criterion has points yet, so no plan can be made: a blank cell is not 0.',
    unbounded: 'no maxima for the criteria that have points, so no plan can be made.',
    manyOfCode: (code: string, cells: string, first: string) =>
      `code "${code}" stands in several rows (${cells}); name the cell instead, for example ${first}.`,
    met: 'reached already, no criterion has to be raised',
    head: (id: string, present: string, total: string) => `${id}: achieved ${present}, wanted ${total}`,
    reached: (reached: string, count: string) =>
      `reaches ${reached} by raising ${counted(count, 'criterion', 'criteria')}:`,
    change: (code: string, name: string, from: string, to: string, units: string) =>
      units === '' ? `${code} ${name}: ${from} → ${to}` : `${code} ${name}: ${from} → ${to} (${units})`,
    highest: (points: string) => `out of reach: the highest possible is ${points}`,
    noPlan: 'no plan keeps all limits',
  },
  usage: (commands) => `call: par-index ${commands} <book.xlsx> [--json]`,
  unknownCommand: (said, known) => `there is no command "${said}"; the commands are ${known}.`,
  unknownOption: (said) => `there is no option "${said}".`,
  bookNeeded: 'the .xlsx workbook is missing.',
  valueNeeded: (option) => `option "${option}" needs a value.`,
  summary: {
    ranking: 'Ranking',
    matrix: 'Points lost',
    note: {
      sheet: 'Notes',
      text: 'Points are the stated total of the table with most criteria in each file, or the sum of its criteria where it states none; “Rows add up to” is filled where the two differ. A file without a single total has no rank.',
    },
    headers: {
      rank: 'Rank',
      file: 'File',
      total: 'Total',
      exact: 'Rows add up to',
      maximum: 'Maximum',
      recognised: 'Appendices',
      errors: 'Errors',
      warnings: 'Warnings',
      code: 'No.',
      criterion: 'Criterion',
    },
    line: (rank, file, total, recognised, errors) =>
      `${rank}. ${file}: ${counted(total, 'point')}, ${counted(recognised, 'appendix', 'appendices')}, ${counted(errors, 'error')}`,
    exact: (points, why) => `its rows add up to ${points} (${why})`,
    read: (read, unread) => `${counted(read, 'workbook')} read, ${unread} could not be read.`,
  },
  notOneOf: (option, said, known) => `${option} "${said}" is not known; use one of ${known}.`,
  notBoth: (one, other) => `use ${one} or ${other}, not both.`,
  oneBook: (command) => `${command} takes one workbook.`,
  noBooks: (name) => `there is no .xlsx workbook in "${name}".`,
  progress: (done, all) => `${done} of ${counted(all, 'workbook')} done…`,
  endless: (file) => `"${file}" cannot be computed: its formulas, names or merged cells take too long.`,
  unexpected: (file, cause) => `cannot work on "${file}": ${cause}`,
  notAFile: (file) => `"${file}" is no plain file (a folder, a device or a pipe).`,
  wouldOverwrite: (file) => `"${file}" is not written because it is an input; name another file with -o.`,
  oneBookForOutput: '-o takes a single workbook.',
  plan: {
    notYear: (text) => `--year "${text}" is no year.`,
    unknownKind: (text, known) => `there is no kind of appendix "${text}"; known: ${known}.`,
    unknownAppendix: (id, known) => `there is no appendix "${id}"; there are: ${known}.`,
    noAppendix: 'no PAR INDEX appendix was recognised, so no plan can be made.',
    nothing: (why) => `no appendix could be made. ${why}`,
    made: (name, sheets) => `${name}: sheet ${sheets}`,
    skipped: (name, why) => `${name}: not made. ${why}`,
  },
  outputNeeded: (command) => `${command} needs -o <file.xlsx>: the input is not written over.`,
  cannotOpen: (file) => `cannot open "${file}": it does not exist or may not be read.`,
  unreadable: {
    damaged: 'the file is damaged or incomplete; open it in Excel, save it and try again',
    encrypted: 'the file has a password; remove it in Excel and try again',
    'old-format': 'an old .xls file (or .et of WPS); save it as .xlsx and try again',
    'binary-format': 'an .xlsb file (binary); save it as .xlsx in Excel and try again',
    'open-document': 'an .ods file; open it in Excel, save it as .xlsx and try again',
    'word-document': 'a Word document; copy its table into Excel, save it as .xlsx and try again',
    pdf: 'a PDF; ask for the workbook, or bring the table into Excel and save it as .xlsx',
    'web-page': 'a web page or XML under a workbook’s name; open it in Excel, save it as .xlsx and try again',
    'plain-text': 'a text file (.csv, .txt); open it in Excel, save it as .xlsx and try again',
    'not-workbook': 'not an Excel workbook (.xlsx)',
    'too-large': 'the file is too large',
    'not-writable': 'the workbook has contents that cannot be written as .xlsx',
  },
  cannotRead: (file, why) => `cannot read "${file}": ${why}.`,
  leftOut: {
    sheet: (where) => `sheet "${where}" is damaged and was not read; the other sheets were.`,
    cells: (where, count) =>
      `sheet "${where}": ${counted(count, 'cell lies', 'cells lie')} outside of an Excel sheet and ${count === 1 ? 'was' : 'were'} not read.`,
    charts: (where) => `sheet "${where}": its charts are damaged and were not read.`,
    part: (where) => `the data part "${where}" is damaged and was not read.`,
    setting: (where) => `the setting "${where}" is damaged and was not read.`,
    formulas: (where, count) =>
      `sheet "${where}": ${counted(count, 'formula')} (structured references, other workbooks, arrays …) cannot be computed here; the file's values are kept, and cells that refer to them follow those.`,
    tooLarge: (where) =>
      `sheet "${where}" is larger than what is read (20,000 rows, 100 columns); what lies beyond was not read.`,
  },
  cannotWrite: (file) => `cannot write "${file}".`,
  doubted: (id) =>
    `${id}: not recomputed, for its structure or its columns of points are uncertain (structure-uncertain, scale-uncertain); open “Columns and range” in the pane to choose it again, or silence that warning if the table was understood right.`,
  held: {
    maximum: (id, cells) =>
      `${id}: ${cells} (maxima): left as stated although the rows add up to something else; add --maxima to rewrite it.`,
    announced: (id, cell) =>
      `${id}: ${cell} (the announced total of a past year) is left as it stands although the rows add up to something else; add --announced to rewrite it.`,
    unread: (id, cells, unread) =>
      `${id}: ${cells}: left as stated, because ${unread} could not be read as points; correct ${unread} and recompute again.`,
  },
  rounded: (id, mode, decimals) =>
    mode === 'rows'
      ? `${id}: each row is rounded to ${counted(decimals, 'decimal')} and then added, as the file remembers.`
      : `${id}: exact values with ${counted(decimals, 'decimal')} shown, as the file remembers.`,
  wouldLose: (file, losses) =>
    `"${file}" is not written because it would lose: ${losses}. Add --lossy to write it all the same.`,
  columns: {
    outside: (said: string, ids: string) =>
      `there is no column "${said}" in the table (${ids}); name a column of the table by letter or role (see inspect).`,
    heading: (cell: string, id: string) =>
      `${id}: the place for new columns lies within the merged heading in ${cell}; choose another column.`,
    merged: (cell: string, id: string) =>
      `${id}: the place for new columns lies within the merged cell ${cell}; unmerge it or choose another column.`,
    table: (cell: string, id: string) =>
      `${id}: new columns would cut through another table that begins in ${cell}; put them right of the table (--columns-after right).`,
    occupied: (cell: string, id: string) =>
      `${id}: the column is not free or not right of the table (${cell}).`,
    onTheRight: (id: string, said: string) =>
      `${id} has no column "${said}"; its new columns go right of the table.`,
    kept: (id: string, column: string) =>
      `${id}: new columns go right after column ${column}, as the file remembers.`,
  },
  refused: (sheet, why) => `cannot write to sheet "${sheet}": ${why}.`,
  conflict: (cell) => `cell ${cell} changed meanwhile; nothing was written.`,
  refusals: {
    protected: 'the sheet is protected',
    'read-only': 'the workbook is read-only',
    'edit-mode': 'a cell is being edited',
    'too-large': 'there is too much data',
    busy: 'Excel is busy',
    gone: 'Excel no longer answers',
    missing: 'the sheet or range is gone',
    table: 'the new columns would stand inside an Excel table; put them right of the table',
    'left-open':
      'an earlier insertion of rows or columns broke off midway; open the file in Excel and undo it, or delete the names PARINDEX_moc…',
    unsupported: 'this version of Excel does not support it',
    unknown: 'unknown error',
  },
  noAppendix: 'no PAR INDEX appendix was recognised.',
  appendix: (id, kind, place) => `${id}: ${kind}, ${place}`,
  ranked: (units) => `${counted(units, 'unit')} ranked`,
  place: (rank, unit, points) => `${rank}. ${unit}: ${points}`,
  size: (criteria, leaves) => `${counted(criteria, 'criterion row')}, ${counted(leaves, 'leaf', 'leaves')}`,
  total: (name, stated, exact) => `${name}: stated ${stated}, exact ${exact}`,
  blank: '(blank)',
  noFindings: 'no error, warning or note.',
  findings: (errors, warnings, infos) =>
    `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(infos, 'note')}`,
  explains: (cells, corrections) => `${corrections} explains ${cells}`,
  correction: (cell, code, from, to) => `${cell} (${code}) ${from} → ${to}`,
  unit: (name, shortfall, criteria) => `${name}: ${counted(shortfall, 'point')} lost (${criteria})`,
  noUnit: '(no unit given)',
  nothingBelow: 'every criterion is at its maximum.',
};
