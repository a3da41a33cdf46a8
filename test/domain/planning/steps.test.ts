/** Steps of points: to the next multiple, within zero and the maximum. */
import { schemeSteps, stepAbove, stepped, stepRule, usualStep } from '../../../src/domain/planning/steps';
import { boundOf, Exact, exactly, formatScore } from '../../../src/domain/score';
import { rightRows, rightScheme, table } from '../checks/support';

const exact = (text: string): Exact => new Exact(text);

test.each([
  ['0.5', '0.25', '0.75'],
  ['0.6', '0.25', '0.75'],
  ['0', '0.25', '0.25'],
  ['0.749', '0.25', '0.75'],
])('above %s in steps of %s comes %s', (value, step, next) => {
  expect(stepAbove(exact(value), exact(step)).toFixed()).toBe(next);
});

test.each([
  // up: to the next multiple, no farther than the maximum, and not down from above it
  ['0.5', true, '1', '0,75'],
  ['0.6', true, '1', '0,75'],
  ['0.9', true, '0.95', '0,95'],
  ['1', true, '1', '1'],
  ['1.2', true, '1', '1,2'],
  ['1', true, null, '1,25'],
  // down: to the multiple before, not below zero
  ['0.5', false, '1', '0,25'],
  ['0.6', false, '1', '0,5'],
  ['0.1', false, '1', '0'],
  ['0', false, '1', '0'],
])('%s, up: %s, of at most %s, becomes %s', (value, up, maximum, expected) => {
  const score = stepped(exactly(value), exact('0.25'), up, maximum === null ? null : exact(maximum));
  expect(formatScore(score)).toBe(expected);
});

test('an interval moves bound by bound', () => {
  expect(formatScore(stepped(exactly('0.5', '0.9'), exact('0.25'), true, exact('1')))).toBe('0,75 - 1');
  expect(formatScore(stepped(exactly('0.5', '0.9'), exact('0.25'), false, exact('1')))).toBe('0,25 - 0,75');
});

test.each([
  ['0.1', false, '1', '0.1'],
  [null, false, '1', '0.25'],
  [null, true, '1', '0.01'],
  [null, false, '0.2', '0.2'],
  [null, false, '0.25', '0.25'],
  [null, false, '0', '0.25'],
  [null, false, null, '0.25'],
  ['0.5', true, '0.4', '0.4'],
])('said %s, by survey: %s, of at most %s: the step is %s', (said, survey, maximum, step) => {
  const most = maximum === null ? null : exact(maximum);
  expect(usualStep(said === null ? null : exact(said), survey, most).toFixed()).toBe(step);
});

test('a scheme’s steps go by criterion; without a scheme none is said', () => {
  const plan = table(rightRows);
  const nodes = rightScheme.nodes.map((node) => (node.code === '1.2' ? { ...node, step: '0.5' } : node));
  const steps = schemeSteps(plan, { ...rightScheme, nodes });
  expect(steps.map((step) => step?.toFixed() ?? null)).toEqual([null, null, '0.5', null, null, null, null]);
  expect(schemeSteps(plan, null)).toEqual(plan.rows.map(() => null));
  const rule = stepRule(plan, steps);
  expect(plan.rows.map((row) => rule(row)?.toFixed() ?? null)[2]).toBe('0.5');
  expect(rule({ ...plan.rows[2]! })).toBeNull();
  expect(boundOf(exact('1')).decimals).toBe(0);
});
