import { comparableYears, compareSides } from '../../src/domain/compare';
import type { ComparedYear, ComparisonLine } from '../../src/domain/compare';
import { recompute } from '../../src/domain/recompute';
import { formatScore } from '../../src/domain/score';
import type { Score } from '../../src/domain/score';
import { published } from '../support/tables';

const text = (score: Score | null | undefined): string => (score ? formatScore(score) : '–');
const line = ({ code, before, after, points, percent, rank }: ComparisonLine): string =>
  [code ?? 'total', text(before?.points), text(after?.points), text(points), text(percent), rank].join(' ');

test('Huế 2021 against 2022, by field: points, percent of the maximum, rank', () => {
  const { appendix } = published('hue-2023-appendix-1-fields');
  const sums = recompute(appendix);
  const [before, after] = comparableYears(appendix).map(({ column }): ComparedYear => ({
    appendix,
    sums,
    column,
  }));
  if (!before || !after) throw new Error('two years expected');
  const comparison = compareSides(before, after);
  expect(comparison.schemeChanged).toBe(true);
  expect([comparison.total, ...comparison.fields].flatMap((each) => (each ? [line(each)] : []))).toEqual([
    'total 89,32 86,55 -2,77 -2,77 -15',
    '1 8,49 9,32 0,83 -1,7771 -11',
    '2 8,9 9,25 0,35 3,5 6',
    '3 13,39 12,38 -1,01 -3,9544 -25',
    '4 10,44 9,29 -1,15 -2,3064 -30',
    '5 12,06 12,33 0,27 -7,1333 -19',
    '6 9,65 9,21 -0,44 -3,6667 -13',
    '7 13,53 11,1 -2,43 -7,9778 17',
    '8 12,86 13,67 0,81 2,4735 1',
  ]);
});

test('two provinces’ tables pair by name, then by code; a field without partner stands alone', () => {
  const side = (name: 'dak-nong-2022' | 'phong-tho-2023', column: string): ComparedYear => {
    const { appendix } = published(name);
    return { appendix, sums: recompute(appendix), column };
  };
  const before = side('dak-nong-2022', 'achieved:2021');
  const after = side('phong-tho-2023', 'appraised:2023');
  const { fields } = compareSides(before, after);
  expect(fields).toHaveLength(8);
  expect(fields.every((each) => each.before && each.after)).toBe(true);
  expect(fields[5]).toMatchObject({ code: '6' });

  const rows = before.appendix.rows.map((row) =>
    row.code.code === '6' ? { ...row, code: { ...row.code, code: '9' } } : row,
  );
  const renumbered = compareSides({ ...before, appendix: { ...before.appendix, rows } }, after);
  const finance = renumbered.fields.find(({ code }) => code === '6');
  expect(text(finance?.before?.points)).toBe('9,2591');
});
