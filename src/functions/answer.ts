/** The answer of a function over a workbook as it was read, or why there is none. */
import type { AppendixReport, WorkbookReport } from '../sheets/report';
import { appendicesAsked, calledAppendices } from './ask/appendix';
import { circleIn } from './circle';
import { cellOf, type Answer } from './figures';
import type { CustomFunction } from './function';
import { NoAnswer, problems, type Problem } from './problem';
import type { Given } from './question';

type Outcome = { readonly report: AppendixReport } & (
  { readonly answer: Answer; readonly problem: null } | { readonly answer: null; readonly problem: NoAnswer }
);

function ask(
  definition: CustomFunction,
  given: readonly Given[],
  workbook: WorkbookReport,
  report: AppendixReport,
): Outcome {
  try {
    const answer = definition.answer({ workbook, report, given });
    const circle = definition.ofPoints ? circleIn(report, workbook.appendices) : null;
    if (circle !== null) throw problems.circle(circle);
    return { report, answer, problem: null };
  } catch (error) {
    if (error instanceof NoAnswer) return { report, answer: null, problem: error };
    throw error;
  }
}

/** The only one that answers; of several the only one that is bound: what was bound on purpose goes before what was guessed. */
function onlyAnswer(outcomes: readonly Outcome[]): Outcome {
  const answered = outcomes.filter(({ answer }) => answer !== null);
  const bound = answered.filter(({ report }) => report.appendix.bound);
  const [only, ...others] = bound.length > 0 ? bound : answered;
  if (others.length > 0) {
    throw problems.severalAppendices(calledAppendices(answered.map(({ report }) => report)));
  }
  // Where none answers, one that has the criterion but no points yet says more than one that knows nothing of it.
  const nearest = outcomes.find(({ problem }) => problem?.problem.code === '#N/A') ?? outcomes[0];
  const found = only ?? nearest;
  if (!found) throw problems.noAppendix();
  return found;
}

/** What a cell shows: a figure or text, or the problem. */
export type CellAnswer =
  | { readonly value: string | number; readonly problem: null }
  | { readonly value: null; readonly problem: Problem };

/** `given` are the values of the function's own parameters, then of the appendix. */
export function answerOf(
  definition: CustomFunction,
  given: readonly Given[],
  workbook: WorkbookReport,
): CellAnswer {
  try {
    const reports = appendicesAsked(workbook, given[definition.takes.length]);
    const own = given.slice(0, definition.takes.length);
    const { answer, problem } = onlyAnswer(reports.map((report) => ask(definition, own, workbook, report)));
    if (problem) throw problem;
    return { value: cellOf(answer), problem: null };
  } catch (error) {
    if (error instanceof NoAnswer) return { value: null, problem: error.problem };
    throw error;
  }
}
