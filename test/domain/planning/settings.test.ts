/** What a person typed for the planner: kept as words, read as numbers. */
import {
  goalRequest,
  goalSettingKey,
  noWish,
  readGoalSettings,
  readNumber,
} from '../../../src/domain/planning/settings';
import type { GoalSettings, WishText } from '../../../src/domain/planning/settings';
import { rightRows, table } from '../checks/support';

const plan = table(rightRows);
const rowOf = (code: string): number => plan.rows.findIndex((row) => row.code.code === code);
const settings = (change: Partial<GoalSettings> = {}): GoalSettings => ({
  ...readGoalSettings({ points: '4,5' }),
  ...change,
});
const wish = (change: Partial<WishText>) => {
  const { wishes } = goalRequest(settings({ wishes: { '1.2': { ...noWish, ...change } } }), plan) ?? {};
  return Object.fromEntries(
    Object.entries(wishes?.get(rowOf('1.2')) ?? {}).map(([key, value]) => [key, String(value)]),
  );
};

test.each([
  ['92', '92'],
  [' 92,5 ', '92.5'],
  ['0.125', '0.125'],
  ['', undefined],
  ['-1', undefined],
  ['1,', undefined],
  ['a1', undefined],
  ['1 000', undefined],
])('"%s" is the number %s', (typed, expected) => {
  expect(readNumber(typed)?.toFixed()).toBe(expected);
});

test('nothing kept, and what nobody can read, are the usual settings', () => {
  const usual = {
    kind: 'total',
    points: '',
    field: null,
    surveyGain: '0,1',
    unitLimit: '',
    preference: 'fewest',
    wishes: {},
  };
  expect(readGoalSettings(undefined)).toEqual(usual);
  expect(readGoalSettings(null)).toEqual(usual);
  expect(readGoalSettings({ surveyGain: '0,2' })).toEqual({ ...usual, surveyGain: '0,2' });
  for (const bad of [
    { surveyGain: 'nhiều' },
    { surveyGain: '1,2,3' },
    { surveyGain: '0,x' },
    { unitLimit: '12345' },
    { unitLimit: '1,5' },
    { kind: 'all' },
    { wishes: { '1.2': { cap: '-1' } } },
    { wishes: { '1.2': { effort: 'x' } } },
    [],
  ])
    expect(readGoalSettings(bad)).toEqual(usual);
  expect(goalSettingKey('X')).toBe('goal:X');
});

test('what is set of a criterion is taken as numbers; what is empty or nothing is left out', () => {
  expect(wish({})).toEqual({});
  expect(wish({ locked: true })).toEqual({ locked: 'true' });
  expect(wish({ cap: '1,5', floor: '0', step: '0,25', effort: '2' })).toEqual({
    cap: '1.5',
    floor: '0',
    step: '0.25',
    effort: '2',
  });
  expect(wish({ step: '0', effort: '0' })).toEqual({});
});

test('criteria and fields are found by their codes; those that are gone are left out', () => {
  const wishes = { '1.2': { ...noWish, locked: true }, '9.9': { ...noWish, locked: true } };
  expect([...(goalRequest(settings({ wishes }), plan)?.wishes.keys() ?? [])]).toEqual([rowOf('1.2')]);
  expect(goalRequest(settings({ field: '1' }), plan)?.field).toBe(rowOf('1'));
  expect(goalRequest(settings({ field: '9' }), plan)?.field).toBeNull();
  expect(goalRequest(settings(), plan)?.field).toBeNull();
});

test('the request: points, limits, preference; none while the points are no number', () => {
  const request = goalRequest(settings({ kind: 'gain', unitLimit: '3', preference: 'even' }), plan);
  expect(request).toMatchObject({ goal: { kind: 'gain' }, unitLimit: 3, preference: 'even' });
  expect(request?.goal.points.toFixed()).toBe('4.5');
  expect(goalRequest(settings(), plan)?.unitLimit).toBeNull();
  expect(goalRequest(settings({ surveyGain: '' }), plan)?.surveyGain.toFixed()).toBe('0.1');
  expect(goalRequest(settings({ surveyGain: '0,25' }), plan)?.surveyGain.toFixed()).toBe('0.25');
  expect(goalRequest(settings({ points: '' }), plan)).toBeNull();
});

test('where numbering starts again, a wish and a field are those of their own part', () => {
  const rows = [...rightRows.slice(0, 6), ...rightRows.slice(0, 6)];
  const parts = table(rows);
  const wishes = { '1.2 (2)': { ...noWish, locked: true } };
  expect([...(goalRequest(settings({ wishes }), parts)?.wishes.keys() ?? [])]).toEqual([8]);
  expect(goalRequest(settings({ field: '2 (2)' }), parts)?.field).toBe(9);
  expect(goalRequest(settings({ field: '2' }), parts)?.field).toBe(3);
});
