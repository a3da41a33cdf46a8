/** What words and odd figures in the place of points mean where they stand. */
import { withMeanings } from '../../src/domain/meanings';
import { formatScore } from '../../src/domain/score';
import { table, text } from './checks/support';
import type { Cell } from './checks/support';

const columns = ['code', 'name', 'maximum', 'achieved:2021', 'target:2022'];

/** How the cells of a column read, row by row: "2,5", "77%", or what is no score. */
const read = (key: string, ...rows: readonly (readonly Cell[])[]): string[] => {
  const lines = rows.map((row, at) => [String(at + 1), 'Việc', ...row]);
  return withMeanings(table(lines, { columns })).rows.map(({ points }) => {
    const reading = points.get(key)?.reading;
    if (reading?.kind !== 'score') return reading?.kind ?? 'none';
    return `${formatScore(reading.score)}${reading.percent ? '%' : ''}`;
  });
};

test('the maximum, and what was achieved before, which only a target can keep', () => {
  expect(read('target:2022', ['2', '1,5', 'Đạt tối đa'], ['2', '1,5', 'Duy trì'])).toEqual(['2', '1,5']);
  expect(read('target:2022', ['', '1,5', 'Đạt tối đa'], ['2', '', 'Duy trì'])).toEqual([
    'not-score',
    'not-score',
  ]);
  expect(read('achieved:2021', ['2', 'Đạt tối đa', ''], ['2', 'Duy trì', ''])).toEqual(['2', 'not-score']);
});

test('points of a maximum, where it is the row’s', () => {
  expect(read('achieved:2021', ['1,5', text('1/1,5'), ''], ['2', text('1/1,5'), ''])).toEqual([
    '1',
    'not-score',
  ]);
  expect(read('achieved:2021', ['', text('1/1,5'), ''])).toEqual(['1']);
});

test('all of a row’s points as 100 %, in a target among points', () => {
  const row = (target: string) => ['2', '1', target === '' ? '' : text(target)];
  expect(read('target:2022', row('100%'), row('1'), row('1,5'))).toEqual(['2', '1', '1,5']);
  expect(read('target:2022', row('90%'), row('1'), row('1,5'))).toEqual(['90%', '1', '1,5']);
  expect(read('target:2022', row('90 - 100%'), row('1'), row('1,5'))[0]).not.toBe('2');
  expect(read('target:2022', row('100%'), row('1'))).toEqual(['2', '1']);
  expect(read('target:2022', row('100%'), row('90%'), row('1'))).toEqual(['100%', '90%', '1']);
  expect(read('target:2022', ['', '1', text('100%')], row('1'), row('1'))[0]).toBe('100%');
  expect(read('achieved:2021', ['2', text('100%'), ''], row(''), row(''))[0]).toBe('100%');
});

test('a scale of maxima ends at the maximum, an interval elsewhere stays one', () => {
  const scale = text('0,25 - 2,5');
  expect(read('maximum', [scale, '1', ''])).toEqual(['2,5']);
  expect(read('target:2022', ['3', '1', scale])).toEqual(['0,25 - 2,5']);
});

test('a thousand where the parts add up to about as much, one anywhere else', () => {
  const lines = (first: Cell, second: Cell) => [
    ['1', 'Lĩnh vực', text('1.000'), '', ''],
    ['1.1', 'Việc', first, '', ''],
    ['1.2', 'Việc', second, '', ''],
    ['2', 'Việc', text('1.000'), '', ''],
  ];
  const maxima = (...parts: [Cell, Cell]) =>
    withMeanings(table(lines(...parts), { columns })).rows.map(({ points }) => {
      const reading = points.get('maximum')?.reading;
      return reading?.kind === 'score' ? formatScore(reading.score) : reading?.kind;
    });
  expect(maxima('600', '400')).toEqual(['1000', '600', '400', '1']);
  expect(maxima('600', '300')).toEqual(['1000', '600', '300', '1']);
  expect(maxima('0,5', '0,75')).toEqual(['1', '0,5', '0,75', '1']);
});
