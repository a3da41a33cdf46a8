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
