/** Just under, at and over the confidence that a reading must have, and the sums that must speak for another one. */
import { isTaken, isUnsureColumn, isUnsureTable } from '../../src/sheets/confidence';
import { guessesFor } from '../../src/sheets/headers/guess';
import { isBornOutMore } from '../../src/sheets/layout/agreement';
import { measuredColumn } from '../support/columns';

test.each([
  [0.49, false],
  [0.5, true],
  [0.51, true],
])('a meaning of a column is taken from a confidence of one half on: %d', (confidence, is) => {
  expect(isTaken(confidence)).toBe(is);
});

test.each([
  [0.64, true],
  [0.65, false],
  [0.66, false],
])('a person is asked about a column below 0.65: %d', (confidence, is) => {
  expect(isUnsureColumn({ confidence })).toBe(is);
});

test.each([
  [0.69, true],
  [0.7, false],
  [0.71, false],
])('a person is asked about a table below 0.7: %d', (confidence, is) => {
  expect(isUnsureTable({ confidence })).toBe(is);
});

const words = 'Điểm đạt được';
test.each([
  ['words and contents that fit wholly', measuredColumn(words, 10, { points: 1 }, { year: '2023' }), 1],
  ['half of the cells are points', measuredColumn(words, 10, { points: 0.5 }, { year: '2023' }), 0.85],
  ['no cell is filled', measuredColumn(words, 0, {}, { year: '2023' }), 0.91],
  ['a yearly role without a year', measuredColumn(words, 10, { points: 1 }), 0.99],
  [
    'the words of a group above',
    measuredColumn('', 10, { points: 1 }, { header: words, year: '2023' }),
    0.93,
  ],
])('%s', (_, column, confidence) => {
  const guess = guessesFor(column).find(({ role }) => role === 'achieved');
  expect(guess?.confidence).toBeCloseTo(confidence, 10);
});

test.each([
  [4, 2, false],
  [5, 2, true],
  [6, 2, true],
  [5, 1, true],
  [5, 3, false],
])(
  '%i sums agree and %i differ, of two and two: another reading needs three more, and no more that differ',
  (agree, differ, is) => {
    expect(isBornOutMore({ agree, differ }, { agree: 2, differ: 2 })).toBe(is);
  },
);
