/**
 * The solver, off the pane's own thread. HiGHS comes from the pane's folder when the first question is asked.
 * A worker has a policy of its own: WebAssembly runs here and nowhere in the page.
 */
import loadHighs from 'highs';
import { exactOptions, solutionOf } from '../../domain/planning/highs';
import type { Solution } from '../../domain/planning/program';
import { answerQuestions } from '../threads/answer';

let loading: ReturnType<typeof loadHighs> | null = null;

/** A question is a program in the CPLEX LP format. */
answerQuestions(async (lp: string): Promise<Solution> => {
  loading ??= loadHighs();
  const highs = await loading;
  return solutionOf(highs.solve(lp, exactOptions));
});
