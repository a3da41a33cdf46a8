import fc from 'fast-check';
import type { Candidate, LeafWish } from '../../../src/domain/planning/candidates';
import { planGoal, whyNot } from '../../../src/domain/planning/goal';
import { preferences } from '../../../src/domain/planning/goal-question';
import type { GoalQuestion } from '../../../src/domain/planning/goal-question';
import { Exact } from '../../../src/domain/score';
import { highsSolver } from '../../../src/headless/solver';
import { expectBest } from '../../support/every-plan';

const solve = highsSolver();
const ex = (text: string | number) => new Exact(text);

const candidate = (row: number, from: string, maximum: string, more: Partial<Candidate> = {}): Candidate => ({
  row,
  code: `1.${row + 1}`,
  name: `Tiêu chí ${row + 1}`,
  units: ['Sở Nội vụ'],
  from: ex(from),
  maximum: ex(maximum),
  step: ex('0.25'),
  survey: false,
  unsurveyed: false,
  effort: 1,
  ...more,
});

const question = (
  total: string,
  candidates: Candidate[],
  more: Partial<GoalQuestion> = {},
): GoalQuestion => ({
  total: ex(total),
  present: candidates.reduce((sum, { from }) => sum.plus(from), ex(0)),
  most: null,
  candidates,
  wishes: new Map(),
  surveyGain: ex('0.1'),
  unitLimit: null,
  preference: 'fewest',
  ...more,
});

const units = ['Sở Nội vụ', 'Sở Tài chính', 'Văn phòng UBND tỉnh'];
const drawnCandidate = fc
  .record({
    from: fc.integer({ min: 0, max: 99 }),
    gain: fc.integer({ min: 1, max: 100 }),
    step: fc.constantFrom('0.25', '0.5'),
    survey: fc.boolean(),
    effort: fc.integer({ min: 1, max: 4 }),
    units: fc.subarray(units, { minLength: 1, maxLength: 2 }),
    locked: fc.boolean(),
  })
  .map(({ from, gain, step, survey, effort, units: own, locked }) => ({
    locked: locked && gain % 3 === 0,
    make: (row: number) =>
      candidate(
        row,
        ex(from).div(100).toFixed(),
        ex(from + gain)
          .div(100)
          .toFixed(),
        {
          step: survey ? ex('0.05') : ex(step),
          survey,
          effort,
          units: own,
        },
      ),
  }));

const drawnQuestion = fc
  .record({
    drawn: fc.array(drawnCandidate, { minLength: 1, maxLength: 5 }),
    share: fc.integer({ min: 0, max: 120 }),
    preference: fc.constantFrom(...preferences),
    unitLimit: fc.constantFrom(null, 1, 2),
  })
  .map(({ drawn, share, preference, unitLimit }) => {
    const candidates = drawn.map(({ make }, row) => make(row));
    const wishes = new Map<number, LeafWish>(
      drawn.flatMap(({ locked }, row) => (locked ? [[row, { locked }]] : [])),
    );
    const asked = question('0', candidates, { preference, unitLimit, wishes });
    const room = candidates.reduce((sum, { from, maximum }) => sum.plus(maximum).minus(from), ex(0));
    return { ...asked, total: asked.present.plus(room.times(share).div(100)).toDecimalPlaces(2) };
  });

test('the planner finds what exhaustive search finds, in every preference', async () => {
  await fc.assert(
    fc.asyncProperty(drawnQuestion, async (asked) => {
      expectBest(asked, await planGoal(asked, solve, 1));
    }),
    { numRuns: 150 },
  );
}, 120_000);

test('a goal that cannot be reached says what would help', async () => {
  const asked = question(
    '3',
    [candidate(0, '0', '1', { survey: true }), candidate(1, '0.5', '1'), candidate(2, '0', '1')],
    {
      wishes: new Map([[2, { locked: true }]]),
    },
  );
  const answer = await planGoal(asked, solve);
  if (answer.status !== 'infeasible') throw new Error('3 points need everything');
  expect(answer.highest?.toFixed()).toBe('1.1');
  expect(answer.without.survey?.toFixed()).toBe('2');
  expect(answer.without.locks?.toFixed()).toBe('2.1');
  expect(answer.without.units?.toFixed()).toBe('1.1');
});

test('a floor above the ceiling leaves no plan at all', async () => {
  const asked = question('1', [candidate(0, '0', '1')], {
    wishes: new Map([[0, { floor: ex('0.75'), cap: ex('0.5') }]]),
  });
  const answer = await planGoal(asked, solve);
  expect(answer).toMatchObject({ status: 'infeasible', highest: null });
});

test('a goal already met needs no change', async () => {
  const answer = await planGoal(question('0.5', [candidate(0, '0.5', '1')]), solve, 0);
  expect(answer).toMatchObject({ status: 'optimal', changes: [] });
});

test('a criterion left out costs more, or is impossible', async () => {
  const asked = question('1', [candidate(0, '0', '1'), candidate(1, '0', '0.25'), candidate(2, '0', '1')], {
    wishes: new Map([[2, { locked: true }]]),
  });
  expect(await whyNot(asked, 1, solve)).toMatchObject({ reason: 'costs-more', cost: 2n, best: 1n });
  expect(await whyNot(asked, 2, solve)).toEqual({ reason: 'impossible' });
});

test('a criterion that another plan of the same worth raises is as good; a row that is none is impossible', async () => {
  const asked = question('1', [candidate(0, '0', '1'), candidate(1, '0', '1'), candidate(2, '0', '1')]);
  const answer = await planGoal(asked, solve, 5);
  if (answer.status !== 'optimal') throw new Error('1 point can be had');
  const raised = [answer.changes, ...answer.alternatives].map((changes) => changes.map(({ row }) => row));
  expect(raised.sort()).toEqual([[0], [1], [2]]);
  for (const row of [0, 1, 2]) expect(await whyNot(asked, row, solve)).toEqual({ reason: 'as-good' });
  expect(await whyNot(asked, 3, solve)).toEqual({ reason: 'impossible' });
  const beyond = question('9', [candidate(0, '0', '1')]);
  expect(await whyNot(beyond, 0, solve)).toEqual({ reason: 'impossible' });
});

test('points worked out by formulas have as many decimals as Excel holds; goals have as many as a person types', async () => {
  const asked = question('4.1234567890123456789', [
    candidate(0, '0.666666666666667', '2'),
    candidate(1, '1.44339929859719', '1.5'),
    candidate(2, '0.967423984410066', '3'),
  ]);
  for (const preference of preferences) {
    const answer = await planGoal({ ...asked, preference }, solve);
    if (answer.status !== 'optimal') throw new Error('there is room for it');
    expect(answer.reached.gte(asked.total)).toBe(true);
    const won = answer.changes.reduce((sum, { from, to }) => sum.plus(to).minus(from), ex(0));
    expect(answer.reached.toFixed()).toBe(asked.present.plus(won).toFixed());
  }
});

test('the highest total of such points is a goal that is reached', async () => {
  const candidates = [candidate(0, '0.66666666666666', '1'), candidate(1, '0.99999999999999', '1')];
  const out = await planGoal(question('9', candidates), solve);
  if (out.status !== 'infeasible') throw new Error('nobody reaches 9 of 2');
  expect(out.highest?.toFixed()).toBe('2');
  const answer = await planGoal(question('2', candidates), solve);
  expect(answer.status === 'optimal' && [answer.changes.length, answer.reached.toFixed()]).toEqual([2, '2']);
});

test('a goal far beyond everything is out of reach, not beyond the solver', async () => {
  const answer = await planGoal(question('99999999999999999999999999', [candidate(0, '0.5', '1')]), solve);
  expect(answer.status === 'infeasible' && answer.highest?.toFixed()).toBe('1');
});
