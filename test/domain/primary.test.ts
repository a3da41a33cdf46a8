import {
  comparesPoints,
  gapAt,
  gaps,
  maximaFor,
  maximumFor,
  maximumValue,
  primaryColumns,
  valueIn,
} from '../../src/domain/primary';
import { recompute } from '../../src/domain/recompute';
import { formatScore } from '../../src/domain/score';
import type { Score } from '../../src/domain/score';
import { compareYears, yearSpan } from '../../src/domain/year';
import { table } from './checks/support';

const columned = (...columns: string[]) => table([], { columns: ['code', 'name', ...columns] });
const text = (score: Score | null): string | null => score && formatScore(score);

test.each<[string, string[], string | null]>([
  ['achieved:2022', ['maximum', 'achieved:2022'], 'maximum'],
  ['achieved:2022', ['maximum:2021', 'maximum:2022', 'achieved:2022'], 'maximum:2022'],
  ['achieved:2022', ['maximum:2021', 'maximum', 'achieved:2022'], 'maximum'],
  ['achieved:2022', ['maximum:2021', 'achieved:2022'], 'maximum:2021'],
  ['achieved:2022', ['maximum:2020', 'maximum:2021', 'achieved:2022'], null],
  ['achieved:2022', ['achieved:2022'], null],
  ['maximum:2022', ['maximum:2022', 'maximum'], null],
  ['appraised:2022', ['maximum', 'appraisal-maximum', 'appraised:2022'], 'appraisal-maximum'],
  [
    'appraised:2022',
    ['appraisal-maximum:2021', 'appraisal-maximum:2022', 'appraised:2022'],
    'appraisal-maximum:2022',
  ],
  ['appraised:2022', ['appraisal-maximum:2021', 'maximum:2022', 'appraised:2022'], 'maximum:2022'],
  ['appraised:2022', ['maximum:2021', 'appraised:2022'], null],
  ['survey:2022', ['survey-maximum', 'appraisal-maximum', 'maximum', 'survey:2022'], 'survey-maximum'],
])('%s among %j is held against %s', (key, columns, expected) => {
  const appendix = columned(...columns);
  const column = appendix.columns.find((each) => each.key === key)!;
  expect(maximumFor(appendix, column)?.key ?? null).toBe(expected);
});

test.each<[string[], (string | null)[]]>([
  [
    ['maximum', 'achieved:2021', 'target:2022'],
    ['maximum', 'achieved:2021', 'target:2022'],
  ],
  [
    ['maximum', 'achieved:2020', 'achieved:2021', 'target:2021', 'target:2023', 'target:2022'],
    ['maximum', 'achieved:2021', 'target:2022'],
  ],
  // Of one year, the total says more than what was achieved, that more than the appraisal and the unit's own word.
  [
    ['self-scored:2021', 'appraised:2021', 'achieved:2021', 'total:2021'],
    [null, 'total:2021', null],
  ],
  [
    ['self-scored:2021', 'appraised:2021'],
    [null, 'appraised:2021', null],
  ],
  // Targets of years gone by: the last of them.
  [
    ['maximum', 'achieved:2023', 'target:2020', 'target:2021'],
    ['maximum', 'achieved:2023', 'target:2021'],
  ],
  [
    ['maximum', 'achieved:2021', 'target'],
    ['maximum', 'achieved:2021', 'target'],
  ],
  [
    ['maximum:2021', 'maximum:2022', 'target:2022'],
    ['maximum:2022', null, 'target:2022'],
  ],
  [
    ['maximum', 'task'],
    ['maximum', null, null],
  ],
  [['task'], [null, null, null]],
])('of %j the overview speaks of %j', (columns, [maximum, achieved, target]) => {
  expect(primaryColumns(columned(...columns))).toEqual({ maximum, achieved, target });
});

test('of two columns of maxima the one with points bounds, whichever stands first', () => {
  const rows = [
    ['1', 'Chỉ đạo', '', '3', '2,5'],
    ['1.1', 'Kế hoạch', '', '1', '1'],
    ['1.2', 'Báo cáo', '', '2', '1,5'],
  ];
  const columns = ['code', 'name', 'maximum:2021', 'maximum', 'achieved:2021'];
  const [scale, maximum, achieved] = table(rows, { columns }).columns.slice(2);
  const appendix = table(rows, {
    columns,
    change: { columns: [{ ...maximum!, key: scale!.key, column: scale!.column }, maximum!, achieved!] },
  });
  expect(maximumFor(appendix, achieved!)?.key).toBe('maximum');
  expect(primaryColumns(appendix).maximum).toBe('maximum');
});

test.each<[string, string, string, boolean]>([
  ['both', '1', '1', true],
  ['no points', '1', '', false],
  ['no maximum', '', '1', false],
])('%s: whether points are held against a maximum at all', (_, maximum, achieved, expected) => {
  const rows = [['1', 'Kế hoạch', maximum, achieved]];
  const appendix = table(rows, { columns: ['code', 'name', 'maximum', 'achieved:2021'] });
  expect(comparesPoints(appendix, recompute(appendix), primaryColumns(appendix))).toBe(expected);
});

describe('the figures of a row', () => {
  const rows = [
    ['1', 'Chỉ đạo', '', '2,5', '3'],
    ['1.1', 'Kế hoạch', '1', '1', '1'],
    ['1.2', 'Báo cáo', '2', '1,5', '1,75'],
    ['2', 'Khác', '4', '', '3'],
  ];
  const appendix = table(rows, { columns: ['code', 'name', 'maximum', 'achieved:2021', 'target:2022'] });
  const sums = recompute(appendix);
  const primary = primaryColumns(appendix);

  test('the exact sum, and what the row states where nothing is written below it', () => {
    expect(text(valueIn(appendix, sums, 'maximum', 0))).toBe('3');
    expect(text(valueIn(appendix, sums, 'target:2022', 0))).toBe('2,75');
    expect(text(valueIn(appendix, sums, 'maximum', 3))).toBe('4');
    expect(valueIn(appendix, sums, 'achieved:2021', 3)).toBeNull();
    expect(valueIn(appendix, sums, null, 0)).toBeNull();
  });

  test('gaps, each null where one of its two figures is missing', () => {
    const told = (row: number) => {
      const { shortfall, goalGap, remainingGap, ratio } = gaps(appendix, sums, primary, row);
      return [shortfall, goalGap, remainingGap, ratio].map(text);
    };
    expect(told(2)).toEqual(['0,5', '0,25', '0,25', '75']);
    expect(told(3)).toEqual([null, null, '1', null]);
    const roles = ['shortfall', 'goal-gap', 'remaining-gap'] as const;
    const each = (row: number) => roles.map((role) => text(gapAt(appendix, sums, primary, role, row)));
    expect([each(2), each(3)]).toEqual([
      ['0,5', '0,25', '0,25'],
      [null, null, '1'],
    ]);
  });
});

test('a maximum in two parts is their sum, of the same year, where there is no whole one', () => {
  const columns = [
    'appraisal-maximum:2022',
    'survey-maximum:2022',
    'survey-maximum:2021',
    'total:2022',
    'self-scored:2022',
  ];
  const appendix = table([['1', 'Chỉ đạo', '6', '4', '3', '9', '8']], {
    columns: ['code', 'name', ...columns],
  });
  const sums = recompute(appendix);
  const of = (achieved: string | null, maximum: string | null = null) =>
    text(maximumValue(appendix, sums, { achieved, maximum, target: null }, 0));
  expect([of('total:2022'), of('self-scored:2022'), of(null)]).toEqual(['10', null, null]);
  expect(of('total:2022', 'survey-maximum:2021')).toBe('3');
  const maxima = (key: string) =>
    maximaFor(
      appendix,
      appendix.columns.find((column) => column.key === key)!,
    ).map((column) => column.key);
  expect(maxima('total:2022')).toEqual(['appraisal-maximum:2022', 'survey-maximum:2022']);
  expect(maxima('self-scored:2022')).toEqual([]);
});

test('years: spans, parts before the whole, none first', () => {
  const years = ['2023', '2023-6T', '2019-2020', undefined, '2020', '2023-Q1', '2022'];
  expect([...years].sort(compareYears)).toEqual([
    '2019-2020',
    '2020',
    '2022',
    '2023-6T',
    '2023-Q1',
    '2023',
    undefined,
  ]);
  expect(compareYears(undefined, '2020')).toBeLessThan(0);
  expect(yearSpan('2019-2020')).toEqual({ first: 2019, last: 2020 });
  expect(yearSpan('2023-6T')).toEqual({ first: 2023, last: 2023 });
  expect([yearSpan('năm 2023'), yearSpan(undefined)]).toEqual([null, null]);
});
