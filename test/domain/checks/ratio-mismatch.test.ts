/** ratio-mismatch: right, wrong and borderline tables. */
import { findingsOf, table } from './support';

const columns = ['code', 'name', 'survey-maximum:2021', 'survey:2021', 'ratio:2021'];
const ratioOf = (points: string, maximum: string, ratio: string) =>
  findingsOf('ratio-mismatch', table([['1', 'Nhóm', maximum, points, ratio]], { kind: 'survey', columns }));

test('the published 66,67 % of 1,13 out of 1,5', () => {
  expect(ratioOf('1,13', '1,5', '66,67')[0]).toMatchObject({
    severity: 'error',
    stated: '66.67',
    expected: '75.33',
  });
});

test('digits cut off instead of rounded are a warning', () => {
  expect(ratioOf('7,08', '9', '78,6')[0]).toMatchObject({
    severity: 'warning',
    expected: '78.67',
    params: { verdict: 'cut' },
  });
});

test.each([
  ['1,12', '1,5', '74,67'],
  ['61,21', '68', '90'],
  ['0,81', '1', '81'],
  ['6,07', '6,5', '93,38'],
])('%s of %s is %s %% within half a unit', (points, maximum, ratio) => {
  expect(ratioOf(points, maximum, ratio)).toEqual([]);
});

test.each(['78.6666666666667', '78.66666666666667', '0.786666666666667'])(
  'a formula’s %s for 1,18 of 1,5 is right with all its digits',
  (ratio) => {
    expect(ratioOf('1,18', '1,5', ratio)).toEqual([]);
  },
);

test('all the digits of a wrong ratio do not make it right', () => {
  expect(ratioOf('1,18', '1,5', '78.6766666666667')).toHaveLength(1);
});

test('an empty ratio, no points, or a maximum of zero', () => {
  expect(ratioOf('1', '2', '')).toEqual([]);
  expect(ratioOf('', '2', '50')).toEqual([]);
  expect(ratioOf('0', '0', '50')).toEqual([]);
});

describe('ratios of what was lost', () => {
  const lost = (ratios: readonly string[]) => {
    const rows = [
      ['1', 'Một', '2', '1,5'],
      ['2', 'Hai', '3', '2,5'],
      ['3', 'Ba', '2', '1'],
      ['4', 'Bốn', '1', '1'],
    ].map((row, at) => [...row, ratios[at] ?? '']);
    return findingsOf('ratio-mismatch', table(rows, { kind: 'survey', columns }));
  };

  test('are told by the column’s figures', () => {
    expect(lost(['25', '16,67', '50', '0'])).toEqual([]);
  });

  test('a wrong one among them is told with the share that was lost', () => {
    expect(lost(['25', '16,67', '60', '0'])).toMatchObject([
      { stated: '60', expected: '50', params: { points: '1', maximum: '2', lost: 'yes' } },
    ]);
  });

  test('a column that agrees with neither is of what was got', () => {
    expect(lost(['10', '20', '30', '40'])).toHaveLength(4);
  });
});
