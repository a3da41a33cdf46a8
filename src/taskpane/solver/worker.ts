/**
 * The solver, off the pane's own thread. HiGHS comes from the pane's folder when the first question is asked.
 * A worker has a policy of its own: WebAssembly runs here and nowhere in the page.
 */
import loadHighs from 'highs';
import { exactOptions, solutionOf } from '../../domain/planning/highs';
import type { SolveReply, SolveRequest } from './messages';

let loading: ReturnType<typeof loadHighs> | null = null;

async function answer({ id, lp }: SolveRequest): Promise<SolveReply> {
  try {
    loading ??= loadHighs();
    const highs = await loading;
    return { id, solution: solutionOf(highs.solve(lp, exactOptions)) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<SolveRequest>) => {
  void answer(data).then((reply) => self.postMessage(reply));
});
