/** What a column is by its contents alone, where no header tells. */
import { draftIn } from '../../../src/sheets/by-hand/draft';
import { areaOf, gridOf } from '../../support/grids';

type Line = readonly (string | number)[];

const guessed = (...lines: readonly Line[]) => {
  const header = lines[0]!.map((_, at) => `Cột ${String.fromCharCode(97 + at)}`);
  const grid = gridOf([header, ...lines], { sheet: 'Nháp' });
  return draftIn(grid, areaOf(0, 0, lines.length, header.length - 1))?.columns.map(({ role }) => role);
};

const [long, short] = ['Ban hành kế hoạch cải cách hành chính của tỉnh', 'Kế hoạch'];

test.each<[string, Line[], (string | null)[]]>([
  [
    'codes in their order, names, the larger figures as maxima, units',
    [
      ['1', long, 2, 1.5, 'Sở Nội vụ'],
      ['1.1', long, 1, 1, 'Sở Tài chính'],
      ['1.2', long, 1, 0.5, 'Sở Y tế'],
    ],
    ['code', 'name', 'maximum', 'achieved', 'lead-unit'],
  ],
  [
    'the first texts are the names, longer ones beside them are not',
    [
      ['1', short, long, 2],
      ['2', short, long, 1],
      ['3', short, long, 1],
    ],
    ['code', 'name', null, 'achieved'],
  ],
  [
    'texts that most rows lack are no names',
    [
      ['1', '', long, 2],
      ['2', short, long, 1],
      ['3', '', long, 1],
    ],
    ['code', null, 'name', 'achieved'],
  ],
  [
    'units alone are names',
    [
      ['1', 'Sở Nội vụ', 2],
      ['2', 'Sở Y tế', 1],
      ['3', 'Sở Tư pháp', 1],
    ],
    ['code', 'name', 'achieved'],
  ],
  [
    'figures that exceed one another have no maximum',
    [
      ['1', short, 2, 3],
      ['2', short, 3, 2],
      ['3', short, 1, 1],
    ],
    ['code', 'name', 'achieved', 'achieved'],
  ],
])('%s', (_, lines, roles) => {
  expect(guessed(...lines)).toEqual(roles);
});

test.each([
  [19, 24, null],
  [4, 5, 'name'],
])(
  'the first texts are the names from four fifths of the fullest column on: %i of %i',
  (count, rows, role) => {
    const lines = Array.from({ length: rows }, (_, at): Line => [at < count ? short : '', long, 2]);
    expect(guessed(...lines)?.[0]).toBe(role);
  },
);

test.each([
  [13, 22, false],
  [3, 5, true],
])('codes are those of a column from three fifths in order on: %i of %i steps: %s', (rising, steps, are) => {
  // A step down for each that does not rise.
  const codes = Array.from({ length: steps + 1 }, (_, at) => String(at <= rising ? 100 + at : 99 - at));
  const lines = codes.map((code): Line => [code, short, 2]);
  expect(guessed(...lines)?.[0] === 'code').toBe(are);
});
