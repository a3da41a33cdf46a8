/** English words of where a number comes from, of rounding, and of one year held against another. */
import { counted } from './counted';
import type { Translation } from '../translation';
import type { explain as vi } from '../vi/explain';

export const explain: Translation<typeof vi> = {
  title: 'Where does this number come from?',
  column: 'Column of points',
  noFigure:
    'The selected cell is in no appendix that has sums. Please select a cell with points of an appendix.',
  open: (row) => `Show how ${row} adds up`,
  back: (row) => `Back to ${row}`,
  total: 'Total',
  states: 'The cell states',
  sum: 'Its rows add up to',
  off: 'Difference',
  exact: 'Exact, from the leaves',
  verdicts: {
    equal: 'This cell is exactly the sum of its rows.',
    rounded: 'This cell is the sum of its rows, rounded.',
    'rounded-parts': 'It differs only because its rows were rounded before they were written.',
    mismatch: 'This cell is not the sum of its rows, and rounding does not explain it.',
  },
  nothingStated: 'This cell or its rows state no points yet, so nothing can be compared.',
  holds: {
    formula: 'formula',
    number: 'typed number',
    text: 'number as text',
    interval: 'interval',
    words: 'words',
    error: 'formula error',
    blank: 'empty',
  },
  passedOver: (cells) => `SUM passes over ${cells}: it is text, not a number.`,
  parts: 'Its rows',
  rounding: {
    title: 'Rounding',
    exact: 'Keep exact numbers',
    shown: (decimals) => `Keep exact numbers, show ${counted(decimals, 'decimal')}`,
    rows: (decimals) =>
      `Round each row to ${counted(decimals, 'decimal')}, then add (as the ministry’s software does)`,
    decimals: 'Decimals',
    kept: 'The choice is remembered in the workbook when you write.',
    column: 'Column',
    plain: 'Exact sum',
    rounded: 'Rows rounded first',
    difference: 'Difference',
    none: 'Rounding the rows first changes no total: they are written with no more decimals than that.',
    shares: (rows) => `${counted(rows, 'row makes', 'rows make')} the difference`,
    share: (row, exact, rounded, difference) => `${row}: ${exact} → ${rounded} (${difference})`,
    published: (published, exact, difference) =>
      `A note below the table names the total ${published}; the rows add up to ${exact}, a difference of ${difference}.`,
    publishedWhy: (room) =>
      `Rows rounded before they were written can make a difference of up to ${room}, so rounding explains it.`,
  },
  compare: {
    title: 'Against another year',
    before: 'Base year',
    after: 'Compared year',
    field: 'Field',
    points: 'Points',
    percent: '% of the maximum',
    rank: 'Rank',
    change: (before, after, difference) => `${before} → ${after} (${difference})`,
    up: (places) => `up ${places}`,
    down: (places) => `down ${places}`,
    same: 'unchanged',
    onlyBefore: 'not in the later year',
    onlyAfter: 'new in the later year',
    schemeChanged: 'Some fields have another maximum in the other year: compare the percentages only.',
  },
  cut: 'There are more ways to explain this than are listed; none needs fewer cells.',
  searching: 'Looking for the cause of these differences…',
  unfinished:
    'Too many differences overlap to look for their cause; go through the findings below, the smallest sums first.',
  unscored: (count) =>
    `Not all is scored: ${counted(count, 'criterion has', 'criteria have')} no points yet, which may make up for the difference; enter them before correcting a sum.`,
  unexplained: 'No small set of cells was found that explains every difference of this column.',
};
