/** What speaks for one explanation of a wrong sum rather than another. */
import { isSlip, reasonsFor, strengthOf, suggestionsFor } from '../../src/domain/diagnosis/reasons';
import { exactly, formatScore } from '../../src/domain/score';
import { table } from './checks/support';

const columns = ['code', 'name', 'maximum', 'achieved:2021', 'target:2022'];
const appendix = table(
  [
    ['1', 'Chỉ đạo', '4', '3', '3,5'],
    ['1.1', 'Kế hoạch', '1', '1,5', '1'],
    ['1.2', 'Báo cáo', '3', '', '2'],
  ],
  { columns },
);
const achieved = appendix.columns.find(({ key }) => key === 'achieved:2021')!;
const maximum = appendix.columns.find(({ key }) => key === 'maximum')!;

test('other columns of the row suggest values, the maximum last; nothing is suggested beyond the table', () => {
  const suggested = (row: number, column = achieved) =>
    suggestionsFor(appendix, column, row).map((score) => formatScore(score));
  expect(suggested(1)).toEqual(['1', '1']);
  expect(suggested(2)).toEqual(['2', '3']);
  expect(suggested(1, maximum)).toEqual(['1,5', '1']);
  expect(suggested(9)).toEqual([]);
});

test('reasons, those of the cell before those of others', () => {
  const reasons = (row: number, from: string | null, to: string) =>
    reasonsFor(appendix, achieved, row, from === null ? null : exactly(from), exactly(to));
  expect(reasons(1, '1.5', '1')).toEqual(['over-maximum', 'column:target:2022', 'maximum', 'slip']);
  expect(reasons(0, '3', '1.5')).toEqual(['children']);
  expect(reasons(0, '3', '4')).toEqual(['maximum']);
  expect(reasons(0, '4', '3.5')).toEqual(['column:target:2022']);
  expect(reasons(2, null, '2')).toEqual(['column:target:2022']);
  expect(reasons(2, null, '2.5')).toEqual([]);
  expect(reasons(2, null, '0')).toEqual([]);
  expect(reasons(2, '3', '2.25')).toEqual([]);
});

test('strength is what the reasons weigh, on average; filling a blank is the last resort', () => {
  const from = exactly('1');
  expect(strengthOf([])).toBe(0);
  expect(strengthOf([{ from, reasons: ['over-maximum'] }])).toBe(5);
  expect(strengthOf([{ from, reasons: ['children', 'slip'] }])).toBe(6);
  expect(strengthOf([{ from, reasons: ['maximum'] }])).toBe(3);
  expect(strengthOf([{ from: null, reasons: ['column:target:2022'] }])).toBe(1);
  expect(
    strengthOf([
      { from, reasons: ['children'] },
      { from: null, reasons: [] },
    ]),
  ).toBe(1);
});

test.each([
  ['0.05', '5', true],
  ['500', '5', true],
  ['12', '21', true],
  ['12', '12.5', true],
  ['1.25', '125', true],
  ['1', '2', false],
  ['12', '1', true],
  ['13', '1245', false],
  ['12.5', '12.5', false],
])('from %s to %s: a slip is %s', (from, to, expected) => {
  expect(isSlip(exactly(from), exactly(to))).toBe(expected);
});
