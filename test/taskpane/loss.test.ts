/** The slider of losses: its steps, its ends, and the total that is left. */
import fc from 'fast-check';
import { Exact, exactly, formatScore } from '../../src/domain/score';
import { lossAt, lossScale, totalAfter } from '../../src/taskpane/targets/loss';

const scale = (value: string, usual: string) => lossScale(exactly(value), new Exact(usual));

test('“nếu mất 0,5 điểm ở 5.4 thì tổng còn 89,43”', () => {
  const lost = lossAt(scale('1.5', '0.25'), 2);
  expect(formatScore(lost)).toBe('0,5');
  expect(formatScore(totalAfter(exactly('89.93'), lost))).toBe('89,43');
});

test.each([
  ['1.5', '0.25', 6, '0.25'],
  // The last step is a short one: 1,46 is five steps of 0,25 and 0,21 more.
  ['1.46', '0.25', 6, '0.25'],
  ['0', '0.25', 0, '0.25'],
  // 2000 steps of 0,05 would be too many; every tenth of them is 0,5.
  ['100', '0.05', 200, '0.5'],
  ['10', '0.05', 200, '0.05'],
  ['10.05', '0.05', 101, '0.1'],
])('%s points in steps of %s have %d places', (value, usual, most, step) => {
  const made = scale(value, usual);
  expect([made.most, made.step.toFixed()]).toEqual([most, step]);
});

test('the last place is everything, and no place is more', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 200_000 }),
      fc.integer({ min: 1, max: 1000 }),
      fc.nat(400),
      (value, usual, place) => {
        const all = exactly(new Exact(value).div(1000).toFixed());
        const made = lossScale(all, new Exact(usual).div(1000));
        expect(made.most).toBeLessThanOrEqual(200);
        expect(lossAt(made, made.most).low.value.toFixed()).toBe(all.low.value.toFixed());
        expect(lossAt(made, place).low.value.lte(all.low.value)).toBe(true);
        expect(lossAt(made, 0).low.value.isZero()).toBe(true);
        expect(made.step.mod(new Exact(usual).div(1000)).isZero()).toBe(true);
      },
    ),
  );
});

test('an interval loses at both its bounds, exactly', () => {
  const left = totalAfter(exactly('90.1', '92.35'), exactly('0.2'));
  expect(formatScore(left)).toBe('89,9 - 92,15');
});
