/** The pane's side of the solver: a worker that is started by the first question and can be stopped midway. */
import type { Solution, Solver } from '../../domain/planning/program';
import type { SolveReply } from './messages';

/** A person stopped the search. */
class SolverStopped extends Error {
  override readonly name = 'SolverStopped';
}

interface Waiting {
  readonly resolve: (solution: Solution) => void;
  readonly reject: (error: Error) => void;
}

export interface PaneSolver {
  /** Rejects with what HiGHS or the browser says when there is no answer, with `SolverStopped` when stopped. */
  readonly solve: Solver;
  /** Ends what runs; the next question starts a fresh worker. */
  readonly stop: () => void;
}

export function paneSolver(): PaneSolver {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let asked = 0;

  const endAll = (error: Error): void => {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };

  const start = (): Worker => {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { name: 'solver' });
    started.addEventListener('message', ({ data }: MessageEvent<SolveReply>) => {
      const asker = waiting.get(data.id);
      waiting.delete(data.id);
      if ('solution' in data) asker?.resolve(data.solution);
      else asker?.reject(new Error(data.error));
    });
    started.addEventListener('error', (event) =>
      endAll(new Error(event.message || 'The solver did not load.')),
    );
    return started;
  };

  return {
    solve: async (lp) =>
      await new Promise<Solution>((resolve, reject) => {
        worker ??= start();
        asked += 1;
        waiting.set(asked, { resolve, reject });
        worker.postMessage({ id: asked, lp });
      }),
    stop: () => endAll(new SolverStopped('stopped')),
  };
}
