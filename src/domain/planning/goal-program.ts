/** The integer program of a goal: one binary per candidate and level, exactly one level each. */
import { Exact } from '../score';
import { levelsOf } from './candidates';
import type { GoalQuestion, Preference } from './goal-question';
import type { Constraint, Program, Term } from './program';

/** The chosen level of each candidate, in the order of the question's candidates. */
export type Choice = readonly Exact[];

export interface GoalProgram extends Omit<Program, 'sense' | 'objective'> {
  /** What to minimise, the most important first; the last is the overshoot. */
  readonly objectives: readonly (readonly Term[])[];
  /** The points won, scaled to whole numbers. */
  readonly gain: readonly Term[];
  readonly levels: readonly (readonly Exact[])[];
  /** The same program where a candidate must be raised; null when it cannot be. */
  forcing(candidate: number): GoalProgram | null;
  /** A constraint that rules out raising just the same set of candidates. */
  differingFrom(choice: Choice): Constraint;
  /** A constraint that more is won than by a choice, which fell short of the goal when it was added up exactly. */
  beyond(choice: Choice): Constraint;
}

const binary = (candidate: number, level: number): string => `x${candidate}_${level}`;
const peak = 'peak';

/**
 * Points worked out by formulas have as many decimals as Excel holds; a solver that counts in doubles counts whole numbers
 * exactly only while they are small. Beyond so many decimals points won are rounded up, and `planGoal` adds up again exactly.
 */
const mostDecimals = 6;

/** Whole numbers: all values are multiplied by a power of ten that leaves no decimals, or `mostDecimals` of them. */
function scaleOf({ candidates }: GoalQuestion, levels: readonly (readonly Exact[])[]): Exact {
  const values = [...candidates.map(({ from }) => from), ...levels.flat()];
  const decimals = Math.max(0, ...values.map((value) => value.decimalPlaces()));
  return new Exact(10).pow(Math.min(decimals, mostDecimals));
}

/** The points that are to be won, scaled: points won are whole, so that more decimals of a goal ask for the next of them. */
function wantedOf({ total, present }: GoalQuestion, scale: Exact, most: bigint): bigint {
  const wanted = Exact.max(0, total.minus(present)).times(scale).ceil();
  // However far off a goal is, one point more than there is says that it cannot be reached.
  return wanted.gt(most.toString()) ? most + 1n : BigInt(wanted.toFixed());
}

/** The most that all candidates win together. */
const mostWon = (parts: Parts): bigint =>
  parts.levels.reduce((sum, levels, candidate) => {
    const last = levels.at(-1);
    return last === undefined ? sum : sum + parts.won(candidate, last);
  }, 0n);

interface Parts {
  readonly question: GoalQuestion;
  readonly levels: readonly (readonly Exact[])[];
  /** Points won by a level, scaled. */
  readonly won: (candidate: number, level: Exact) => bigint;
}

/** One term per level that raises a candidate. */
const raising = ({ levels, question }: Parts, candidate: number, factor: (level: Exact) => bigint): Term[] =>
  (levels[candidate] ?? []).flatMap((level, index) =>
    level.gt(question.candidates[candidate]?.from ?? 0)
      ? { factor: factor(level), variable: binary(candidate, index) }
      : [],
  );

const every = (parts: Parts, factor: (candidate: number, level: Exact) => bigint): Term[] =>
  parts.levels.flatMap((_, candidate) => raising(parts, candidate, (level) => factor(candidate, level)));

function unitRows(question: GoalQuestion): number[][] {
  const byUnit = new Map<string, number[]>();
  question.candidates.forEach(({ units }, index) => {
    for (const unit of units) byUnit.set(unit, [...(byUnit.get(unit) ?? []), index]);
  });
  return [...byUnit.values()];
}

function objectivesOf(parts: Parts, preference: Preference, gain: readonly Term[]): Term[][] {
  const effort = (candidate: number): bigint => {
    const { row, effort: usual } = parts.question.candidates[candidate] ?? { row: -1, effort: 1 };
    return BigInt(parts.question.wishes.get(row)?.effort ?? usual);
  };
  const count = every(parts, () => 1n);
  const byPreference: Record<Preference, Term[][]> = {
    fewest: [count],
    effort: [every(parts, effort), count],
    cheapest: [every(parts, (candidate, level) => effort(candidate) * parts.won(candidate, level)), count],
    even: [[{ factor: 1n, variable: peak }], count],
  };
  return [...byPreference[preference], [...gain]];
}

/** Builds the program of a question. */
export function goalProgram(question: GoalQuestion): GoalProgram {
  const levels = question.candidates.map((candidate) =>
    levelsOf(candidate, question.wishes.get(candidate.row) ?? {}, question.surveyGain),
  );
  const scale = scaleOf(question, levels);
  const whole = (value: Exact): bigint => BigInt(value.times(scale).ceil().toFixed());
  const won = (candidate: number, level: Exact): bigint =>
    whole(level.minus(question.candidates[candidate]?.from ?? 0));
  const parts: Parts = { question, levels, won };
  const gain = every(parts, won);
  const constraints: Constraint[] = [
    { terms: gain, relation: '>=', bound: wantedOf(question, scale, mostWon(parts)) },
    ...oneLevelEach(levels),
    ...unitConstraints(parts),
  ];
  const program: GoalProgram = {
    constraints,
    binaries: levels.flatMap((each, candidate) => each.map((_, level) => binary(candidate, level))),
    integers: question.preference === 'even' ? [peak] : [],
    objectives: objectivesOf(parts, question.preference, gain),
    gain,
    levels,
    forcing(candidate) {
      const terms = raising(parts, candidate, () => 1n);
      if (terms.length === 0) return null;
      return { ...program, constraints: [...constraints, { terms, relation: '=', bound: 1n }] };
    },
    differingFrom(choice) {
      return unlike(parts, choice);
    },
    beyond(choice) {
      const got = choice.reduce((sum, level, candidate) => sum + won(candidate, level), 0n);
      return { terms: gain, relation: '>=', bound: got + 1n };
    },
  };
  return program;
}

const oneLevelEach = (levels: readonly (readonly Exact[])[]): Constraint[] =>
  levels.map((each, candidate) => ({
    terms: each.map((_, level) => ({ factor: 1n, variable: binary(candidate, level) })),
    relation: '=',
    bound: 1n,
  }));

/** No unit carries more than the limit; `peak` is the most any unit carries. */
function unitConstraints(parts: Parts): Constraint[] {
  const { question } = parts;
  return unitRows(question).flatMap((candidates) => {
    const terms = candidates.flatMap((candidate) => raising(parts, candidate, () => 1n));
    const limit: Constraint[] =
      question.unitLimit === null ? [] : [{ terms, relation: '<=', bound: BigInt(question.unitLimit) }];
    const even: Constraint[] =
      question.preference === 'even'
        ? [{ terms: [...terms, { factor: -1n, variable: peak }], relation: '<=', bound: 0n }]
        : [];
    return [...limit, ...even];
  });
}

/** At least one candidate is raised that was not, or not raised that was. */
function unlike(parts: Parts, choice: Choice): Constraint {
  const raised = choice.map((level, candidate) => level.gt(parts.question.candidates[candidate]?.from ?? 0));
  const terms = parts.levels.flatMap((_, candidate) =>
    raising(parts, candidate, () => (raised[candidate] === true ? -1n : 1n)),
  );
  const count = raised.filter((each) => each).length;
  return { terms, relation: '>=', bound: BigInt(1 - count) };
}

/** Reads the levels a solver chose. */
export const readChoice = (program: GoalProgram, values: ReadonlyMap<string, number>): Choice =>
  program.levels.map((levels, candidate) => {
    const chosen = levels.findIndex(
      (_, level) => Math.round(values.get(binary(candidate, level)) ?? 0) === 1,
    );
    return levels[chosen] ?? levels[0] ?? new Exact(0);
  });
