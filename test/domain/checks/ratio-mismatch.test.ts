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
