/**
 * The goal planner: which criteria to raise, and to what, so that the total reaches a goal at the least cost. An exact
 * optimum of an integer program; the answer is added up again in exact decimals.
 */
import { Exact } from '../score';
import { goalProgram, readChoice } from './goal-program';
import type { Choice, GoalProgram } from './goal-program';
import type { GoalQuestion } from './goal-question';
import { lpText } from './program';
import type { Program, Solver, Term } from './program';

/** One criterion to raise. */
export interface GoalChange {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly units: readonly string[];
  readonly from: Exact;
  readonly to: Exact;
}

export type GoalAnswer =
  | {
      readonly status: 'optimal';
      readonly reached: Exact;
      readonly changes: readonly GoalChange[];
      /** Other plans of the same worth, by the preference. */
      readonly alternatives: readonly (readonly GoalChange[])[];
    }
  | {
      readonly status: 'infeasible';
      /** The highest total under all limits; null when the floors cannot be kept at all. */
      readonly highest: Exact | null;
      /** The highest total if one kind of limit were lifted, for the explanation. */
      readonly without: Readonly<Record<'survey' | 'units' | 'locks', Exact | null>>;
    };

/** Answers a question; `alternatives` says how many plans of equal worth to look for (default 2). */
export async function planGoal(question: GoalQuestion, solve: Solver, alternatives = 2): Promise<GoalAnswer> {
  const program = goalProgram(question);
  const best = await optimum(question, program, solve);
  if (best === null) return await infeasible(question, solve);
  const others: Choice[] = [];
  while (others.length < alternatives) {
    const next = await another(program, best, others, solve);
    if (next === null || reachedBy(question, next).lt(question.total)) break;
    others.push(next);
  }
  return {
    status: 'optimal',
    reached: reachedBy(question, best.choice),
    changes: changesOf(question, best.choice),
    alternatives: others.map((choice) => changesOf(question, choice)),
  };
}

/** Why a criterion is not in the plan: what the plan would cost with it. */
export type Omission =
  | { readonly reason: 'impossible' }
  | { readonly reason: 'costs-more'; readonly cost: bigint; readonly best: bigint }
  | { readonly reason: 'as-good' };

/** Answers "why not this criterion?" by planning again with it. */
export async function whyNot(question: GoalQuestion, row: number, solve: Solver): Promise<Omission> {
  const program = goalProgram(question);
  const best = await optimum(question, program, solve);
  const candidate = question.candidates.findIndex((each) => each.row === row);
  if (best === null || candidate < 0) return { reason: 'impossible' };
  const forced = program.forcing(candidate);
  const found = forced === null ? null : await optimum(question, forced, solve);
  if (found === null) return { reason: 'impossible' };
  return found.cost > best.cost
    ? { reason: 'costs-more', cost: found.cost, best: best.cost }
    : { reason: 'as-good' };
}

interface Optimum {
  readonly choice: Choice;
  /** The worth by each of the program's objectives, the first being the preference. */
  readonly cost: bigint;
  readonly limits: Program['constraints'];
}

/** True for a goal that is more than there is to get. */
export const isBeyondAll = ({ total, most, present }: GoalQuestion): boolean =>
  most !== null && total.gt(Exact.max(most, present));

/** The best plan that reaches the goal when it is added up exactly: one that falls short by what was rounded has to win more. */
async function optimum(question: GoalQuestion, program: GoalProgram, solve: Solver): Promise<Optimum | null> {
  if (isBeyondAll(question)) return null;
  let { constraints } = program;
  // Each candidate is rounded by less than one of the smallest parts of a point.
  for (let tries = 0; tries <= question.candidates.length; tries += 1) {
    const found = await bestOf({ ...program, constraints }, solve);
    if (found === null || reachedBy(question, found.choice).gte(question.total)) return found;
    constraints = [...constraints, program.beyond(found.choice)];
  }
  return null;
}

/** Solves the objectives one after the other, each keeping what the ones before have won. */
async function bestOf(program: GoalProgram, solve: Solver): Promise<Optimum | null> {
  let constraints = program.constraints;
  let choice: Choice | null = null;
  let first: { cost: bigint; constraints: Program['constraints'] } | null = null;
  for (const objective of program.objectives) {
    const found = await solve(lpText({ ...program, constraints, objective, sense: 'minimise' }));
    if (found.status === 'infeasible') return null;
    choice = readChoice(program, found.values);
    const cost = worth(objective, found.values);
    constraints = [...constraints, { terms: objective, relation: '<=', bound: cost }];
    first ??= { cost, constraints };
  }
  if (choice === null || first === null) return null;
  return { choice, cost: first.cost, limits: first.constraints };
}

/** A plan of the same first worth that raises another set of criteria. */
async function another(
  program: GoalProgram,
  best: Optimum,
  others: readonly Choice[],
  solve: Solver,
): Promise<Choice | null> {
  const cuts = [best.choice, ...others].map((choice) => program.differingFrom(choice));
  const objective = program.objectives.at(-1) ?? [];
  const found = await solve(
    lpText({ ...program, objective, constraints: [...best.limits, ...cuts], sense: 'minimise' }),
  );
  return found.status === 'infeasible' ? null : readChoice(program, found.values);
}

const worth = (objective: readonly Term[], values: ReadonlyMap<string, number>): bigint =>
  objective.reduce(
    (sum, { factor, variable }) => sum + factor * BigInt(Math.round(values.get(variable) ?? 0)),
    0n,
  );

async function infeasible(question: GoalQuestion, solve: Solver): Promise<GoalAnswer> {
  const unlocked = new Map(
    [...question.wishes].map(([row, { locked: _locked, cap: _cap, ...rest }]) => [row, rest]),
  );
  return {
    status: 'infeasible',
    highest: await highest(question, solve),
    without: {
      survey: await highest({ ...question, surveyGain: new Exact(1000) }, solve),
      units: await highest({ ...question, unitLimit: null }, solve),
      locks: await highest({ ...question, wishes: unlocked }, solve),
    },
  };
}

/** The highest total the limits allow, whatever the goal. */
async function highest(question: GoalQuestion, solve: Solver): Promise<Exact | null> {
  const program = goalProgram({ ...question, total: new Exact(0) });
  const found = await solve(lpText({ ...program, objective: program.gain, sense: 'maximise' }));
  return found.status === 'infeasible' ? null : reachedBy(question, readChoice(program, found.values));
}

/** The points that changes win. */
export const gainOf = (changes: readonly Pick<GoalChange, 'from' | 'to'>[]): Exact =>
  changes.reduce((sum, { from, to }) => sum.plus(to).minus(from), new Exact(0));

/** The total that is reached by changes. */
export function totalAfter({ present, most }: GoalQuestion, changes: readonly GoalChange[]): Exact {
  const total = present.plus(gainOf(changes));
  return most === null ? total : Exact.min(total, Exact.max(most, present));
}

/** The exact total of a choice. */
const reachedBy = (question: GoalQuestion, choice: Choice): Exact =>
  totalAfter(question, changesOf(question, choice));

const changesOf = (question: GoalQuestion, choice: Choice): GoalChange[] =>
  question.candidates.flatMap((candidate, index) => {
    const { row, code, name, units, from } = candidate;
    const to = choice[index];
    return to === undefined || to.eq(from) ? [] : { row, code, name, units, from, to };
  });
