/** difference-mismatch: right, wrong and borderline tables. */
import { findingsOf, table } from './support';

const columns = ['code', 'name', 'maximum', 'achieved:2022', 'target:2023', 'goal-gap'];
const planOf = (...gaps: readonly string[]) =>
  findingsOf(
    'difference-mismatch',
    table(
      [
        ['1', 'Kế hoạch', '3', '2,5', '3', gaps[0] ?? ''],
        ['2', 'Báo cáo', '2', '1', '1,5', gaps[1] ?? ''],
        ['3', 'Rà soát', '4', '3,25', '4', gaps[2] ?? ''],
      ],
      { kind: 'plan', columns },
    ),
  );

test('points to win are the target less what was reached', () => {
  expect(planOf('0,5', '0,5', '0,75')).toEqual([]);
  expect(planOf('0,5', '', '0,75')).toEqual([]);
  expect(planOf('0,5', '0,75', '0,75')).toMatchObject([
    { severity: 'error', stated: '0.75', expected: '0.5', code: '2', role: 'goal-gap' },
  ]);
});

test('two rows must bear it out, and five times as many as do not unless one alone is off', () => {
  expect(planOf('0,5', '0,75', '')).toEqual([]);
  expect(planOf('0,5', '0,75', '0,5')).toEqual([]);
});

test('a bound has no difference, and words are none', () => {
  expect(planOf('0,5', '≥ 0,25', '0,75')).toEqual([]);
  expect(planOf('0,5', 'giữ nguyên', '0,75')).toEqual([]);
});
