/** What is said of a plan to a goal, alike in the pane and in the terminal. */
import type { Appendix } from '../domain/appendix';
import type { Start } from '../domain/planning/ask';
import type { Candidate } from '../domain/planning/candidates';
import { gainOf, isBeyondAll, totalAfter } from '../domain/planning/goal';
import type { GoalAnswer, GoalChange } from '../domain/planning/goal';
import type { GoalQuestion } from '../domain/planning/goal-question';
import { omissions } from '../domain/planning/left-out';
import type { LeftOut } from '../domain/planning/left-out';
import type { Exact, Score } from '../domain/score';
import { formatScore, readable } from '../domain/score';
import type { Language } from './language';
import { words } from './language';
import { decimalSeparator, localNumber } from './numbers';

const show = (score: Score, language: Language): string =>
  formatScore(score, { separator: decimalSeparator(language) });

const number = (value: Exact, language: Language): string => localNumber(readable(value).toFixed(), language);

/** What is achieved now, and what the rows add up to where that is another figure. */
export function startSentence({ points, truths }: Start, language: Language): string {
  const { goal } = words(language).targets;
  const { why } = words(language).pane.overview;
  const { stated, exact, cause } = truths;
  const start = number(points, language);
  if (!stated || !exact || cause === null) return goal.present(start);
  if (cause === 'stale') return goal.waiting(start, show(stated, language));
  if (cause === 'beyond-maximum') return goal.beyondMost(start, show(stated, language));
  return goal.announced(start, show(exact, language), why[cause]);
}

/** What the rows of a plan add up to, where it starts from an announced total that its rows do not; else null. */
export function sumSentence(
  { points, truths }: Start,
  question: GoalQuestion,
  changes: readonly GoalChange[],
  language: Language,
): string | null {
  const exact = truths.exact?.low.value;
  if (exact === undefined || exact.eq(points) || truths.cause === null) return null;
  const reached = number(totalAfter(question, changes), language);
  const sum = number(exact.plus(gainOf(changes)), language);
  return words(language).targets.goal.summed(reached, number(points, language), sum);
}

/** Which survey criteria no yearly limit holds; null where there are none. */
export function unsurveyedSentence(candidates: readonly Candidate[], language: Language): string | null {
  const codes = candidates.flatMap(({ unsurveyed, code, name }) => (unsurveyed ? [code || name] : []));
  return codes.length === 0 ? null : words(language).targets.goal.unsurveyed(codes.join(', '));
}

/** How many criteria a sentence names before it counts the rest. */
const mostNamed = 12;

/** Which criteria no plan raises, and why: a sentence for each reason. */
export function leftOutSentences(
  { rows }: Pick<Appendix, 'rows'>,
  leftOut: LeftOut,
  language: Language,
): readonly string[] {
  const { goal } = words(language).targets;
  const named = (indices: readonly number[]): string => {
    const names = indices.slice(0, mostNamed).map((index) => rows[index]?.code.code ?? rows[index]?.name);
    const rest = indices.length - mostNamed;
    return rest > 0 ? goal.andMore(names.join(', '), String(rest)) : names.join(', ');
  };
  return omissions.flatMap((reason) =>
    leftOut[reason].length > 0 ? [goal.leftOut[reason](named(leftOut[reason]))] : [],
  );
}

type Infeasible = Extract<GoalAnswer, { status: 'infeasible' }>;

/**
 * Which limits stand in the way, and how far one would come without each; that none alone does where none would help; that the goal is
 * more than there is to get.
 */
export function liftingSentences(
  { highest, without }: Infeasible,
  question: GoalQuestion,
  language: Language,
): readonly string[] {
  const { goal } = words(language).targets;
  if (highest === null) return [];
  const { most } = question;
  const beyond = isBeyondAll(question) && most !== null ? [goal.beyond(number(most, language))] : [];
  const helps = (['survey', 'units', 'locks'] as const).flatMap((limit) => {
    const reach = without[limit];
    return reach?.gt(highest) ? [goal.help[limit](number(reach, language))] : [];
  });
  if (beyond.length > 0) return [...beyond, ...helps];
  return helps.length > 0 ? helps : [goal.noHelp];
}
