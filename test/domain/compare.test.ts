import { comparableYears, compareSides } from '../../src/domain/compare';
import type { ComparedYear, ComparisonLine } from '../../src/domain/compare';
import { recompute } from '../../src/domain/recompute';
import { formatScore } from '../../src/domain/score';
import type { Score } from '../../src/domain/score';
import { published } from '../support/tables';
import { table } from './checks/support';

const text = (score: Score | null | undefined): string => (score ? formatScore(score) : '–');
const line = ({ code, before, after, points, percent, rank }: ComparisonLine): string =>
  [code ?? 'total', text(before?.points), text(after?.points), text(points), text(percent), rank ?? ''].join(
    ' ',
  );

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
  expect(text(finance?.before?.points)).toBe('9,26');
});

describe('a table of two years', () => {
  const columns = ['code', 'name', 'maximum:2021', 'achieved:2021', 'rank:2021'];
  const later = ['maximum:2022', 'achieved:2022', 'rank:2022'];
  const comparisonOf = (rows: readonly (readonly string[])[]) => {
    const appendix = table(rows, { kind: 'fields', columns: [...columns, ...later] });
    const sums = recompute(appendix);
    const [before, after] = comparableYears(appendix).map(({ column }) => ({ appendix, sums, column }));
    return compareSides(before!, after!);
  };
  const steady = ['1', 'Chỉ đạo', '10', '8', '15/63', '10', '9', ' 12 / 63 '];

  test('the same maxima: the scheme did not change; ranks with and without how many there are', () => {
    const { fields, schemeChanged, total } = comparisonOf([
      steady,
      ['2', 'Thể chế', '5', '4', '7', '5', '4', '9'],
    ]);
    expect(schemeChanged).toBe(false);
    expect(fields.map(line)).toEqual(['1 8 9 1 10 3', '2 4 4 0 0 -2']);
    expect(total).toBeNull();
  });

  test.each([
    ['another maximum', ['2', 'Thể chế', '5', '4', '', '6', '4', ''], '2 4 4 0 -13,3333 '],
    ['no maximum before', ['2', 'Thể chế', '', '4', '', '6', '4', ''], '2 4 4 0 – '],
    ['no maximum after', ['2', 'Thể chế', '5', '4', '', '', '4', ''], '2 4 4 0 – '],
    ['no points before', ['2', 'Thể chế', '5', '', '', '5', '4', ''], '2 – 4 – – '],
    ['no rank in words', ['2', 'Thể chế', '5', '4', 'hạng 3', '5', '4', '1/x'], '2 4 4 0 0 '],
    ['no rank before', ['2', 'Thể chế', '5', '4', '', '5', '4', '3'], '2 4 4 0 0 '],
    ['no place above 999', ['2', 'Thể chế', '5', '4', '1234', '5', '4', '3'], '2 4 4 0 0 '],
  ])('%s', (what, row, expected) => {
    const { fields, schemeChanged } = comparisonOf([steady, row]);
    expect(fields.map(line)).toEqual(['1 8 9 1 10 3', expected]);
    expect(schemeChanged).toBe(what.includes('maximum'));
  });

  test('a total without maxima of its own has the sum of its fields', () => {
    const second = ['2', 'Thể chế', '5', '4', '7', '5', '4', '9'];
    const { total } = comparisonOf([steady, second, ['', 'Tổng', '', '12', '', '', '13', '']]);
    expect(total && line(total)).toBe('total 12 13 1 6,6667 ');
  });
});

test('a field of one year only stands alone, whichever year it is', () => {
  const side = (...rows: string[][]): ComparedYear => {
    const appendix = table(rows, { kind: 'fields', columns: ['code', 'name', 'maximum', 'achieved:2021'] });
    return { appendix, sums: recompute(appendix), column: 'achieved:2021' };
  };
  const before = side(['1', 'Chỉ đạo điều hành', '2', '1'], ['2', 'Thể chế', '3', '2']);
  const after = side(['1', 'Cải cách tài chính công', '4', '4'], ['2', 'Chỉ đạo điều hành', '2', '2']);
  const { fields, schemeChanged } = compareSides(before, after);
  // By name first: field 1 has become field 2, so the codes that are left say nothing of each other.
  expect(fields.map(({ name, ...rest }) => `${name}: ${line({ name, ...rest })}`)).toEqual([
    'Cải cách tài chính công: 1 – 4 – – ',
    'Chỉ đạo điều hành: 2 1 2 1 50 ',
    'Thể chế: 2 2 – – – ',
  ]);
  expect(schemeChanged).toBe(true);
});

test('of one year the column that says most, years in their order', () => {
  const columns = [
    'code',
    'name',
    'achieved:2022',
    'self-scored:2021',
    'appraised:2021',
    'total:2022',
    'survey',
  ];
  expect(comparableYears(table([], { columns }))).toEqual([
    { year: '2021', column: 'appraised:2021' },
    { year: '2022', column: 'total:2022' },
  ]);
});
