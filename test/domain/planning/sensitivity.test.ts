/** Criteria ranked by the points they still hold, with last year's movement where it is known. */
import { toWin } from '../../../src/domain/planning/sensitivity';
import { exactly, formatScore } from '../../../src/domain/score';
import { published } from '../../support/tables';
import { tree } from '../../support/trees';

const columns = { maximum: 'maximum', achieved: 'achieved:2022', before: 'achieved:2021' } as const;
const small = tree([-1, 0, 0, 0, -1], {
  maximum: ['6', '2', '2', '2', '1'].map((each) => exactly(each)),
  'achieved:2022': [exactly('3.5'), exactly('1.5'), exactly('2'), null, exactly('0.5')],
  'achieved:2021': [null, exactly('1.75'), exactly('1'), null, null],
});
const ranked = (before: boolean) =>
  toWin(small, { ...columns, before: before ? columns.before : null }).map(
    ({ row, achieved, open, moved }) => [
      row,
      formatScore(achieved),
      formatScore(open),
      moved && formatScore(moved),
    ],
  );

test('leaves below their maximum, most to win first; equal ones as in the sheet; blank is not 0', () => {
  expect(ranked(true)).toEqual([
    [1, '1,5', '0,5', '-0,25'],
    [4, '0,5', '0,5', null],
  ]);
});

test('without a year before no movement is said', () => {
  expect(ranked(false).map(([, , , moved]) => moved)).toEqual([null, null]);
});

test('a leaf without a maximum cannot be ranked', () => {
  const none = tree([-1], { maximum: [null], 'achieved:2022': [exactly('1')] });
  expect(toWin(none, columns)).toEqual([]);
});

test('Đắk Nông: 27 leaves hold 13,7609 points', () => {
  const { appendix } = published('dak-nong-2022');
  const found = toWin(appendix, { maximum: 'maximum', achieved: 'achieved:2021', before: null });
  expect(found).toHaveLength(27);
  const sum = found.reduce((all, { open }) => all.plus(open.low.value), exactly('0').low.value);
  expect(sum.toFixed()).toBe('13.7609');
  expect(appendix.rows[found[0]!.row]!.code.code).toBe('8.1');
});
