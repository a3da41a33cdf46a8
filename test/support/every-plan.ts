/** Every plan a goal's question allows, by brute force: the independent answer that the planner is held to. */
import { levelsOf } from '../../src/domain/planning/candidates';
import type { GoalAnswer, GoalChange } from '../../src/domain/planning/goal';
import type { GoalQuestion, Preference } from '../../src/domain/planning/goal-question';
import { Exact } from '../../src/domain/score';

const ex = (text: string | number) => new Exact(text);

/** Every plan there is, by brute force: the independent answer. */
function everyPlan(asked: GoalQuestion): Exact[][] {
  const levels = asked.candidates.map((each) =>
    levelsOf(each, asked.wishes.get(each.row) ?? {}, asked.surveyGain),
  );
  return levels.reduce<Exact[][]>(
    (plans, own) => plans.flatMap((plan) => own.map((level) => [...plan, level])),
    [[]],
  );
}

const totalOf = (asked: GoalQuestion, plan: readonly Exact[]): Exact =>
  plan.reduce((sum, level, index) => sum.plus(level.minus(asked.candidates[index]!.from)), asked.present);

const carried = (asked: GoalQuestion, plan: readonly Exact[]): number[] => {
  const counts = new Map<string, number>();
  plan.forEach((level, index) => {
    if (level.eq(asked.candidates[index]!.from)) return;
    for (const unit of asked.candidates[index]!.units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  });
  return [...counts.values()];
};

/** The worth of a plan by each preference, most important first, the overshoot last. */
function worthOf(asked: GoalQuestion, plan: readonly Exact[]): Exact[] {
  const raised = plan.flatMap((level, index) => (level.eq(asked.candidates[index]!.from) ? [] : index));
  const effort = (index: number) =>
    asked.wishes.get(asked.candidates[index]!.row)?.effort ?? asked.candidates[index]!.effort;
  const count = ex(raised.length);
  const gain = totalOf(asked, plan);
  const by: Record<Preference, Exact[]> = {
    fewest: [count],
    effort: [ex(raised.reduce((sum, index) => sum + effort(index), 0)), count],
    cheapest: [
      raised.reduce(
        (sum, index) => sum.plus(plan[index]!.minus(asked.candidates[index]!.from).times(effort(index))),
        ex(0),
      ),
      count,
    ],
    even: [ex(Math.max(0, ...carried(asked, plan))), count],
  };
  return [...by[asked.preference], gain];
}

const byWorth = (a: readonly Exact[], b: readonly Exact[]): number =>
  a.map((each, index) => each.comparedTo(b[index]!)).find((order) => order !== 0) ?? 0;

const planOf = (asked: GoalQuestion, changes: readonly GoalChange[]): Exact[] =>
  asked.candidates.map(({ row, from }) => changes.find((change) => change.row === row)?.to ?? from);

const allowed = (asked: GoalQuestion) =>
  everyPlan(asked).filter(
    (plan) => asked.unitLimit === null || carried(asked, plan).every((n) => n <= asked.unitLimit!),
  );

/** Fails unless the answer is as good as the best of all plans, or says rightly that there is none. */
export function expectBest(asked: GoalQuestion, answer: GoalAnswer): void {
  const plans = allowed(asked);
  const reaching = plans.filter((plan) => totalOf(asked, plan).gte(asked.total));
  if (reaching.length === 0) {
    const highest = plans.map((plan) => totalOf(asked, plan)).reduce((a, b) => (a.gt(b) ? a : b));
    expect(answer.status).toBe('infeasible');
    expect(answer.status === 'infeasible' && answer.highest?.toFixed()).toBe(highest.toFixed());
    return;
  }
  if (answer.status !== 'optimal') throw new Error('a plan exists and was not found');
  const found = planOf(asked, answer.changes);
  const least = reaching.map((plan) => worthOf(asked, plan)).sort(byWorth)[0]!;
  expect(worthOf(asked, found).map((each) => each.toFixed())).toEqual(least.map((each) => each.toFixed()));
  expect(answer.reached.toFixed()).toBe(totalOf(asked, found).toFixed());
  for (const other of answer.alternatives) {
    expect(worthOf(asked, planOf(asked, other))[0]!.toFixed()).toBe(least[0]!.toFixed());
  }
}
