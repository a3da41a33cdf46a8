/** Just under, at and over the figures by which words, contents and sums are understood. */
import { parseScheme } from '../../src/domain/scheme';
import { isTaken, isUnsureColumn, isUnsureTable, mayStandIn } from '../../src/sheets/confidence';
import { belongsBeside } from '../../src/sheets/headers/contents';
import { isMeant, isSurelyOther, isWhole } from '../../src/sheets/headers/fit';
import { guessesFor } from '../../src/sheets/headers/guess';
import { isYearNumber } from '../../src/sheets/headers/years';
import { isBornOutMore } from '../../src/sheets/layout/agreement';
import { isEnough } from '../../src/sheets/layout/evidence';
import {
  isAtAnEnd,
  isProse,
  mayBeCode,
  mayBeGroup,
  mayBeName,
  mayBeUnitHeading,
  mayGoOn,
} from '../../src/sheets/lengths';
import { analyseAppendix } from '../../src/sheets/report';
import { rightScheme, table } from '../domain/checks/support';
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

test.each([
  [0.59, false, false, false],
  [0.6, true, false, false],
  [0.61, true, false, false],
  [0.74, true, false, false],
  [0.75, true, true, false],
  [0.76, true, true, false],
  [0.89, true, true, false],
  [0.9, true, true, true],
  [0.91, true, true, true],
])(
  'words that fit a wording by %d mean it: %s; are another table’s: %s; say it as it stands: %s',
  (fit, ...is) => {
    expect([isMeant(fit), isSurelyOther(fit), isWhole(fit)]).toEqual(is);
  },
);

test.each([
  [0.49, 2, false],
  [0.5, 2, true],
  [0.51, 2, true],
  [0.51, 1, false],
  [0.79, 1, false],
  [0.8, 1, true],
  [0.81, 1, true],
])('evidence of %d for a table of %i criteria makes it an appendix: %s', (evidence, criteria, is) => {
  expect(isEnough(evidence, criteria)).toBe(is);
});

test.each([
  ['Tiêu chí 1.', true],
  ['Tiêu chí 1.1', true],
  ['Tiêu chí 1.12', false],
])('a text of up to twelve letters may be a code: “%s”', (text, is) => {
  expect(mayBeCode(text)).toBe(is);
});

test.each([
  ['Sở', false],
  ['Sở.', false],
  ['Sở Y', true],
  ['Sở Y.', true],
])('a text of four letters and more may be a name: “%s”', (text, is) => {
  expect(mayBeName(text)).toBe(is);
});

test.each([
  [1_999, false],
  [2_000, true],
  [2_023, true],
  [2_023.5, false],
  [2_100, true],
  [2_101, false],
  ['2023', false],
])('a number in a header that is a year: %p', (value, is) => {
  expect(isYearNumber(value)).toBe(is);
});

test.each([
  [1, 1, false],
  [2, 2, true],
  [2, 16, true],
  [2, 17, false],
  [3, 17, true],
  [3, 25, false],
])(
  'a column without words, %i of %i cells filled, belongs to the table beside it: %s',
  (filled, rows, is) => {
    expect(belongsBeside(filled, rows)).toBe(is);
  },
);

test.each([
  [38, 2 / 39, true],
  [39, 0.05, true],
  [40, 2 / 41, false],
])(
  'a scheme of %i criteria, one of them in the table, fits by %d: a person’s choice holds: %s',
  (count, _, holds) => {
    const nodes = Array.from({ length: count }, (_each, at) => ({
      code: String(at + 1),
      name: `Nội dung ${String(at + 1)}`,
      maximum: '1',
    }));
    const scheme = parseScheme({ ...rightScheme, years: [], total: String(count), nodes });
    const appendix = table([['1', 'Nội dung 1', '1', '1']], {
      columns: ['code', 'name', 'maximum', 'achieved:2021'],
      kind: 'results',
    });
    expect(analyseAppendix(appendix, { scheme }).scheme.chosen).toBe(holds);
  },
);

test.each([
  ['heads several columns up to 40 letters', mayBeGroup, 40, true],
  ['names a unit up to 140 letters', mayBeUnitHeading, 140, true],
  ['is prose from 201 letters on', isProse, 200, false],
])('a heading %s', (_, judge, most, upTo) => {
  expect([most - 1, most, most + 1].map((length) => judge('a'.repeat(length)))).toEqual([upTo, upTo, !upTo]);
});

test('a row goes on in another over four rows at most', () => {
  expect([0, 3, 4, 5].map(mayGoOn)).toEqual([true, true, true, false]);
});

test('the total is the first row or one of the last six', () => {
  expect([0, 1, 13, 14, 19].map((at) => isAtAnEnd(at, 20))).toEqual([true, false, false, true, true]);
});

test('another meaning stands in for one that is at most a twentieth surer', () => {
  expect([0.8, 0.76, 0.75, 0.74].map((confidence) => mayStandIn(confidence, 0.8))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
