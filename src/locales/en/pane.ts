/** English words of the task pane. */
import { counted } from './counted';
import { checks } from '../../domain/checks';
import { gapColumns, wordsOf } from '../words-of';
import type { Translation } from '../translation';
import type { pane as vi } from '../vi/pane';

const cellsOf = (cells: string): string => counted(cells, 'cell');

export const pane: Translation<typeof vi> = {
  product: 'PAR INDEX Assistant',
  more: (count) => `Show ${count} more`,
  screens: {
    overview: 'Overview',
    findings: 'Checks',
    'below-maximum': 'Below max.',
    targets: 'Targets',
    appendices: 'Appendices',
  },
  frame: {
    appendix: 'Appendix on show',
    menu: 'More actions',
    language: 'Language',
    languages: { vi: 'Tiếng Việt', en: 'English' },
    bind: 'Name the columns',
    unbind: 'Remove the names',
    recompute: 'Recompute…',
    mark: 'Mark rows below maximum in the sheet',
    unmark: 'Remove the marks',
    refresh: 'Read the workbook again',
    forgetUndo: 'Clear undo history',
    followSheet: 'Follow the active sheet',
    help: 'Help',
    bound: 'Named',
    boundHint: 'The columns have workbook names that formulas can use.',
    uncertain: 'Not sure',
    uncertainHint: 'This table was recognised with low confidence; please look at its column headers.',
    changed: 'Just updated',
    changedHint: 'The sheet was changed and the figures here have followed.',
    behind: 'Not up to date',
    behindHint: {
      'cell-edited':
        'Excel is busy, or waits until a cell is finished. The figures here are those of the last reading and follow by themselves right after.',
      'not-read':
        'The latest change could not be read. The figures here are those of the last reading; the pane keeps trying by itself.',
    },
  },
  search: {
    title: 'Search the workbook',
    close: 'Close',
    label: 'Search codes, criteria, units or findings',
    placeholder: '7.2, so noi vu, SNV…',
    hint: 'Type a code, some letters of a name, or the initials of a unit; diacritics are not needed.',
    found: (count) =>
      count === '0' ? 'Nothing found.' : count === '1' ? '1 item found.' : `${count} items found.`,
    more: (count) =>
      count === '1' ? '1 more item; type more letters.' : `${count} more items; type more letters.`,
    criteria: 'Criteria',
    units: 'Units',
    findings: 'Findings',
    row: (sheet, row) => `${sheet}, row ${row}`,
    below: (count, sheet) => `${count} ${count === '1' ? 'criterion' : 'criteria'} below maximum, ${sheet}`,
  },
  bottom: {
    label: 'Last action',
    nothing: 'Nothing written to the workbook yet.',
    last: (action, cells) => (cells === '0' ? action : `${action}: ${cellsOf(cells)}`),
    undo: 'Undo',
    forgotten: 'The undo history on this computer was cleared. No cell changed.',
    undoCells: (cells) => `Undo ${cellsOf(cells)}`,
    busy: {
      reading: 'Reading the workbook…',
      writing: 'Writing…',
      undoing: 'Undoing…',
      binding: 'Naming…',
      marking: 'Marking…',
    },
  },
  actions: {
    recompute: 'Recomputed',
    repair: 'Repaired',
    diagnosis: 'Repaired as diagnosed',
    targets: 'Write targets',
    'scenario-column': 'Write a scenario into a new column',
    scenario: 'Keep a scenario',
    mark: 'Rows marked',
    unmark: 'Marks removed',
    bind: 'Columns named',
    unbind: 'Names removed',
    other: 'Written',
  },
  messages: {
    written: (cells) => `${cellsOf(cells)} written.`,
    undone: (cells) =>
      cells === '0'
        ? 'Undone.'
        : `${cellsOf(cells)} ${cells === '1' ? 'is as it was' : 'are as they were'} before.`,
    'undone-already': 'That write was already taken back in Excel (Ctrl+Z); no cell is left to be restored.',
    nothing: 'There is nothing to write.',
    conflict: (cells) =>
      `${cellsOf(cells)} changed after the preview was made, so nothing was written. The preview was made anew: look at it, then write.`,
    'inputs-moved': (cells, places) =>
      cells === '1'
        ? `A cell that figures were worked out from has just changed (${places}), so nothing was written. All was read and worked out again: look at it, then write.`
        : `${counted(cells, 'cell that figures were worked out from has', 'cells that figures were worked out from have')} just changed (${places}), so nothing was written. All was read and worked out again: look at it, then write.`,
    moved:
      'The sheet has just changed, so nothing was written. All was read and worked out again: look at it, then try again.',
    'undo-conflict': (cells, places) =>
      `${cellsOf(cells)} ${cells === '1' ? 'was' : 'were'} changed after that write (${places}), so nothing was undone: the new contents would be lost.`,
    bound: 'The columns have names now. They grow when rows are inserted.',
    unbound: 'The names and traces of this appendix were removed from the workbook.',
    unboundKeeping: (scenarios) =>
      `The names of this appendix were removed. The workbook still keeps ${counted(scenarios, 'set', 'sets')} of targets: they are there again once it is bound; to delete them, open Targets, “Kept scenarios”.`,
    marked: 'The rows below maximum are marked; the marks follow the points.',
    unmarked: 'The marks were removed.',
    kept: 'Kept in the workbook.',
    'sheet-made': 'A new sheet is at the end of the workbook.',
    'not-following':
      'This Excel does not tell of every change in the sheet. After editing, use “Read the workbook again” in the “…” menu.',
    close: 'Close message',
    unfinished: 'A part was written. Press “Undo” at the bottom to take it back.',
    detail: 'Details from Excel',
  },
  protectedSheet: (sheet) =>
    `The sheet “${sheet}” is protected, so nothing was written. Use Review › Unprotect Sheet, then try again.`,
  refusals: {
    protected: 'The workbook is protected, so nothing was written. Remove the protection, then try again.',
    'read-only':
      'The file is open read-only, so nothing was written. Enable editing or save a copy, then try again.',
    'edit-mode':
      'Excel is waiting for a cell to be finished. Press Enter or Esc in that cell, then try again.',
    'too-large':
      'The range is too large to read or write at once. Delete empty formatted rows and columns, then try again.',
    busy: 'Excel is busy. Wait a moment, then try again.',
    gone: 'The connection to Excel was lost. Close this pane and open it again.',
    missing:
      'The sheet or range is no longer there; it may have been deleted or moved. Read the workbook again.',
    table:
      'The new columns would stand inside an Excel table, so nothing was written. Put them right of the table and try again.',
    'left-open':
      'An earlier insertion of rows or columns broke off midway, so nothing was written. Press “Undo” at the bottom and try again; if that fails, delete the names PARINDEX_moc… in Formulas > Name Manager.',
    unsupported: 'This version of Excel cannot do what was asked.',
    unknown: 'Excel could not do what was asked. Nothing was changed.',
  },
  failure: {
    title: 'The workbook could not be read',
    again: 'Read again',
    screenTitle: 'This part ran into a problem',
    screenText:
      'The workbook was not changed. Open this part again; if that fails, close the pane and open it again.',
    paneTitle: 'The PAR INDEX Assistant ran into a problem',
    paneText: 'The workbook was not changed. Press “Open again” to go on.',
    reopen: 'Open again',
    detail: 'Details',
  },
  empty: {
    reading: 'Reading the workbook…',
    title: 'No appendix was found in this workbook',
    text: 'An appendix is a table with a column of criterion codes (STT), one of names and at least one of points.',
    blankTitle: 'The workbook is empty',
    blankText: 'Open a file that holds a PAR INDEX appendix, or paste a table into a sheet and read again.',
    ways: 'What you can do:',
    wayHeader:
      'Look at the header row: columns should say “STT”, “Tiêu chí”, “Điểm tối đa” (or “Điểm chuẩn”) and “Điểm đạt được”.',
    waySheet:
      'Unhide the sheet that holds the table, or paste the table into the open sheet. The pane follows changes by itself.',
    again: 'Read the workbook again',
  },
  overview: {
    kind: (kind, year) => (year ? `${kind}, ${year}` : kind),
    ranked: (place, units) => `${place} · ${counted(units, 'unit')} ranked`,
    places: 'Units by rank',
    place: (rank, unit) => `${rank}. ${unit}`,
    points: (points) => counted(points, 'point'),
    facts: (place, rows, leaves) =>
      `${place} · ${counted(rows, 'criterion row')}, ${counted(leaves, 'leaf', 'leaves')}`,
    achieved: 'achieved',
    target: 'target',
    remaining: 'given up',
    lost: 'points lost',
    nowLost: (points) => `lost now ${points}`,
    ofMaximum: (maximum) => `of ${counted(maximum, 'point')}`,
    notRecomputed: 'not recomputed',
    toWin: (points) => `to win ${points}`,
    totals: { achieved: 'Achieved', target: 'Target' },
    differs: (what, stated, exact) => `${what}: stated ${stated}; the rows add up to exactly ${exact}.`,
    beside: {
      achieved: (exact, why) => `its rows add up to ${exact} (${why})`,
      target: (exact, why) => `targets of its rows add up to ${exact} (${why})`,
    },
    why: {
      rounded: 'by rounding',
      stale: 'sums not recomputed yet',
      'beyond-maximum': 'the stated total is above the maximum',
      mismatch: 'a cell is wrong',
      unscored: 'not all is scored: criteria have no points yet',
    },
    because: {
      rounded: 'The rows were rounded before they were added.',
      stale: 'The total was not recomputed.',
      'beyond-maximum': 'The stated total is above the maximum.',
      mismatch: 'Some cell is wrong.',
      unscored: 'Not all is scored: criteria have no points yet.',
      see: 'See Checks',
    },
    legend: { achieved: 'achieved', toWin: 'to win', givenUp: 'given up', lost: 'lost' },
    fields: 'By field',
    figures: {
      achieved: (points, maximum) => `${points} of ${maximum}`,
      toWin: (points) => `to win ${points}`,
      givenUp: (points) => `given up ${points}`,
      lost: (points) => `lost ${points}`,
    },
    selectHint: 'Open a field, then press a criterion to select its row in the sheet.',
  },
  names: {
    title: (count) => `Names for formulas (${count})`,
    hint: 'A name that ends in _La holds just the cells that the total adds up, _Tong is the total; a name without an ending spans parent rows too and is not for adding up.',
    copy: 'Copy',
  },
  stale: {
    title: (count) => `Sums not recomputed: ${count}`,
    text: 'Points below them changed and the typed sums still hold the old figures. Nothing is wrong; they only need recomputing.',
    more: (count) => `and ${count} more`,
  },
  findings: {
    none: 'No errors',
    noneText: (checks, rows) =>
      `${counted(checks, 'check')} ran over ${counted(rows, 'row')}: codes, points, sums, targets, units and years all agree.`,
    noneShown: 'Nothing matches the filter.',
    showAll: 'Clear the filter',
    severity: 'Filter by severity',
    check: 'Filter by kind of check',
    allChecks: 'All kinds of check',
    withCount: (label, count) => `${label} (${count})`,
    repairText: (value) => `Change to ${value}`,
    repairAsSaid: 'Repair as said',
    repairNumbers: (count: string) => `Turn ${counted(count, 'cell')} into numbers`,
    repairRows: (code: string, below: string) => `Insert row ${code} and ${below} below it`,
    repairSum: 'Put the sum formula',
    repairRow: (code) => `Insert row ${code}`,
    repairAll: (count) => `Repair all ${count} of this kind`,
    list: 'What to look at',
    diagnoses: 'Diagnosis',
  },
  checks: wordsOf(
    checks.map(({ id, label }) => ({ id, words: label })),
    'en',
  ),
  diagnosis: {
    one: (errors, cell, code, from, to) =>
      `One cell explains ${counted(errors, 'error')}: ${cell} (${code}) says ${from}; if it were ${to}, all sums would agree.`,
    many: (cells, errors) =>
      `${counted(cells, 'cell explains', 'cells explain')} ${counted(errors, 'error')}; with these values all sums would agree:`,
    change: (code, from, to) => `(${code}): ${from} → ${to}`,
    blank: 'blank',
    others: (count) => `${count} other explanations`,
    show: 'Preview',
    fix: 'Repair',
    total: 'total row',
  },
  cell: {
    select: (cell, sheet) => `Select cell ${cell} on sheet ${sheet}`,
  },
  matrix: { unit: 'Unit', all: 'All', units: 'Points of each unit' },
  cuts: {
    title: 'Points cut',
    sum: (count, points) =>
      `${counted(count, 'criterion', 'criteria')} appraised below their self-score, ${counted(points, 'point')} together`,
    line: (self, appraised, cut) => `self-scored ${self} · appraised ${appraised} · cut ${cut}`,
  },
  below: {
    none: 'Every criterion is at its maximum',
    noneText: 'There is no point left to lose in this appendix.',
    noPoints: 'This appendix has no columns of maximum and achieved points to compare.',
    sum: (leaves, lost) =>
      `${counted(leaves, 'criterion', 'criteria')} below maximum, ${counted(lost, 'point')} lost`,
    byCriteria: (lost, why) =>
      `By the stated total; one by one the criteria lose ${counted(lost, 'point')}${why === '' ? '' : ` (${why})`}.`,
    byTotal: (lost, why) => `${lost} lost by what the field states${why === '' ? '' : ` (${why})`}`,
    shared: 'A criterion with several lead units stands with each of them.',
    by: 'Group by',
    byUnit: 'Unit',
    byField: 'Field',
    noUnit: 'No lead unit given',
    lost: (points) => `lost ${points}`,
    toWin: (points) => `to win ${points}`,
    criteria: (count) => counted(count, 'criterion', 'criteria'),
    points: (achieved, maximum) => `${achieved} / ${maximum}`,
    target: (points) => `target ${points}`,
    copy: 'Copy the list',
    copied: 'Copied; paste it into a document.',
    copyByHand: 'Copying is not allowed here. Select all, then press Ctrl+C:',
    mark: 'Mark in the sheet',
    unmark: 'Remove the marks',
    textGroup: (name, lost, toWin) =>
      toWin
        ? `${name}: ${counted(lost, 'point')} lost, ${toWin} to win`
        : `${name}: ${counted(lost, 'point')} lost`,
    textItem: (code, name, achieved, maximum) => `- ${code} ${name}: ${achieved}/${maximum}`,
  },
  place: {
    title: 'New columns go',
    hint: 'The place is remembered for this appendix once it is written.',
    right: 'Right of the table',
    after: 'Right after a column of the table',
    from: (column) => `Into the free columns from ${column} on`,
    which: 'After which column',
    column: (letters, heading) => (heading === '' ? `Column ${letters}` : `Column ${letters}: ${heading}`),
    selected: 'Use the column selected in the sheet',
    beside: (columns) => `New columns: ${columns}.`,
    inserted: (columns, after) =>
      `New columns ${columns} go in right after column ${after}; the columns to their right move along.`,
    problems: {
      outside: (cell) => `Column ${cell} is not part of the table. Please choose another.`,
      heading: (cell) =>
        `This place lies within the merged heading in ${cell}. Choose another column, or the right of the table.`,
      merged: (cell) =>
        `This place lies within the merged cell ${cell}. Unmerge it, choose another column, or the right of the table.`,
      table: (cell) =>
        `New columns here would cut through another table that begins in ${cell}. Put them right of the table.`,
      occupied: (cell) =>
        `The selected column is not free (${cell}). Choose a free column right of the table.`,
    },
  },
  preview: {
    recompute: 'Recompute the sums',
    repairs: (cells) => `Repair ${cellsOf(cells)}`,
    correction: 'Repair as diagnosed',
    count: (cells, sheets) => `${cellsOf(cells)} would change on ${sheets}. Nothing is written yet.`,
    made: {
      targets: 'Write targets into the table',
      'scenario-column': 'Write a scenario into a new column',
      successors: 'Replace reorganised units',
      merge: 'Merge unit sheets',
    },
    nothing: {
      recompute: 'The sums already agree with their rows; there is nothing to write.',
      repairs: 'These are right by now; there is nothing to write.',
      made: 'The sheet has these targets already; no cell needs writing.',
      correction: 'This cell is right by now; there is nothing to write.',
    },
    doubted:
      'The structure of the table or its columns of points are uncertain, so nothing is recomputed: a sum might be written that is not meant. Choose columns and range again in “Columns and range”, or silence that warning if the table was understood right.',
    newRows: (count) => `${count} new rows:`,
    newRow: (after, cells) => `below row ${after}: ${cells}`,
    mode: 'Write the sums as',
    formulas: 'Formulas',
    values: 'Values',
    ratioColumn: 'Add a column of ratios in %',
    held: {
      figures: (cell, stated, exact) => `${cell} states ${stated}, its rows add up to ${exact}`,
      replace: {
        maximum: (figures) => `Rewrite stated maxima too (${figures}). Unticked, they stay.`,
        announced: (figures) =>
          `Rewrite the announced total too (${figures}). Unticked, the announced figure stays.`,
      },
      more: (count) => `; and ${count} other ${count === '1' ? 'cell' : 'cells'}`,
      unread: (cells, unread) =>
        `${cells}: left as stated, because ${unread} could not be read as points; correct it and recompute again.`,
    },
    keep: 'Remember the rounding',
    gapColumns: 'Add columns for points lost, to win and given up',
    write: (cells) => `Write ${cellsOf(cells)}`,
    leave: 'Leave it',
    conflict: 'just changed',
    group: (label, cells) => `${label}: ${cellsOf(cells)}`,
    reasons: {
      subtotal: 'Subtotals',
      total: 'Totals',
      'same-value': 'Same number, now a formula',
      ...gapColumns('en'),
      ratio: 'Ratios',
      header: 'Column headers',
      repair: 'Repairs',
      diagnosis: 'Diagnosed cells',
      target: 'Targets',
      unit: 'Successor units',
      merge: 'Filled in by units',
      row: 'New rows',
      component: 'Appraisal + survey',
      format: 'Only the decimals shown change',
    },
    blank: 'blank',
    becomes: 'becomes',
    kindChanges: { 'text-to-number': 'text → number', 'number-to-text': 'number → text' },
  },
  live: {
    updated: (errors, warnings, infos) =>
      `Updated with the sheet: ${counted(errors, 'error')}, ${warnings} to look at, ${infos} good to know.`,
  },
  help: {
    title: 'Help',
    close: 'Back',
    items: {
      search:
        'Search (magnifier): type a code, some letters of a name or the initials of a unit, without diacritics; an item leads to its place.',
      overview: 'Overview: points achieved, target and what is given up; open a field to see its criteria.',
      findings:
        'Checks: what is wrong or worth a look; press a cell to go there, press a repair to preview it first.',
      below: 'Below max.: criteria below their maximum, by lead unit or by field.',
      appendices:
        'Appendices: make new sheets from this table, copy words for the plan, keep the units and replace those that are gone.',
      recompute: 'Recompute: see every cell that would change, choose formulas or values, then write.',
      undo: 'Undo, at the bottom, brings back the exact values, formulas and formats.',
      bind: 'Names: each column gets a name for formulas, such as =SUM(CCHC_DakNong2022_MucTieu2022_La) for all targets.',
      privacy:
        'The figures never leave this computer: this pane sends nothing anywhere. So that a write can be taken back, the former contents of its cells are kept in the browser on this computer, 60 writes and 30 days at most; “Clear undo history” in “More actions” clears them.',
    },
  },
};
