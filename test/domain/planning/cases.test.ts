/** The planner and the board over the published tables: what they say is what adding and searching by hand gives. */
import { Board } from '../../../src/domain/planning/board';
import { candidatesOf, goalQuestion, startOf, usualRequest } from '../../../src/domain/planning/ask';
import type { GoalSource } from '../../../src/domain/planning/ask';
import { planGoal } from '../../../src/domain/planning/goal';
import { preferences } from '../../../src/domain/planning/goal-question';
import { recompute } from '../../../src/domain/recompute';
import { Exact, scoreToJson } from '../../../src/domain/score';
import type { Score } from '../../../src/domain/score';
import { highsSolver } from '../../../src/headless/solver';
import { analyseAppendix } from '../../../src/sheets/report';
import { expectBest } from '../../support/every-plan';
import { layouts, published } from '../../support/tables';

const solve = highsSolver();
const names = Object.keys(layouts) as (keyof typeof layouts)[];
const sourceOf = (name: keyof typeof layouts): GoalSource => analyseAppendix(published(name).appendix);
const planned = [
  'dak-nong-2022',
  'krong-no-2023',
  'tien-giang-2018-2020',
  'phong-tho-2023',
  'hue-2023-appendix-2-below-maximum',
] as const;
const json = (score: Score | null) => (score === null ? null : scoreToJson(score));

test.each(names)('%s: a board adds up as the sheet does, column by column', (name) => {
  const { appendix } = published(name);
  for (const [column, sums] of recompute(appendix)) {
    if (column.startsWith('total')) continue;
    const board = new Board({ appendix, column });
    appendix.rows.forEach((row, index) => {
      if (row.kind !== 'section')
        expect([index, json(board.value(index))]).toEqual([index, json(sums[index]!)]);
    });
  }
});

test.each(planned)(
  '%s: on five criteria at a time the plan is as good as exhaustive search, in every preference',
  async (name) => {
    const source = sourceOf(name);
    const all = candidatesOf(source);
    expect(all.length).toBeGreaterThan(4);
    for (let first = 0; first + 5 <= all.length; first += 5) {
      const candidates = all.slice(first, first + 5);
      const present = startOf(source, null)!.points;
      const room = candidates.reduce((sum, { from, maximum }) => sum.plus(maximum).minus(from), new Exact(0));
      for (const [at, preference] of preferences.entries()) {
        // Halves keep the search small: five criteria of few levels each.
        const wishes = new Map(candidates.map(({ row }) => [row, { step: new Exact('0.5') }]));
        const total = present.plus(room.times((at + 1) * 20).div(100)).toDecimalPlaces(2);
        const unitLimit = at % 2 === 0 ? null : 2;
        const question = {
          ...usualRequest,
          candidates,
          present,
          most: null,
          total,
          wishes,
          preference,
          unitLimit,
        };
        expectBest(question, await planGoal(question, solve, 1));
      }
    }
  },
  120_000,
);

test('Đắk Nông: the survey criteria are those the document calls so, and move a tenth at most', () => {
  const survey = candidatesOf(sourceOf('dak-nong-2022')).filter((each) => each.survey);
  expect(survey.map(({ code }) => code)).toEqual(['2.4', '4.4', '5.8', '5.9', '6.4', '7.5', '8.1']);
  expect(survey.every(({ step }) => step.eq('0.01'))).toBe(true);
});

test('a goal for a field speaks of that field alone', async () => {
  const source = sourceOf('dak-nong-2022');
  const field = source.appendix.rows.findIndex(({ code }) => code.code === '6');
  const question = goalQuestion(source, {
    ...usualRequest,
    goal: { kind: 'gain', points: new Exact(1) },
    field,
    wishes: new Map(),
  })!;
  expect(question.present.toFixed()).toBe('9.26');
  expect(question.total.toFixed()).toBe('10.26');
  expect(question.candidates.every(({ code }) => code.startsWith('6.'))).toBe(true);
  const answer = await planGoal(question, solve, 0);
  expect(answer).toMatchObject({ status: 'optimal', changes: [{ code: '6.3.3' }] });
});

test('a table without achieved points has nothing to plan with', () => {
  const source = sourceOf('phong-tho-2023');
  const blank = {
    ...source,
    summary: { ...source.summary, primary: { maximum: null, achieved: null, target: null } },
  };
  expect(
    goalQuestion(blank, {
      ...usualRequest,
      goal: { kind: 'gain', points: new Exact(1) },
      field: null,
      wishes: new Map(),
    }),
  ).toBeNull();
  expect(candidatesOf(blank)).toEqual([]);
});
