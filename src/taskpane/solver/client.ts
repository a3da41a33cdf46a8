/** The pane's side of the solver. */
import type { Solution, Solver } from '../../domain/planning/program';
import { askedWorker } from '../threads/ask';

/** A person stopped the search. */
class SolverStopped extends Error {
  override readonly name = 'SolverStopped';
}

export interface PaneSolver {
  /** Rejects with what HiGHS or the browser says when there is no answer, with `SolverStopped` when stopped. */
  readonly solve: Solver;
  /** Ends what runs; the next question starts a fresh worker. */
  readonly stop: () => void;
}

export function paneSolver(): PaneSolver {
  const { ask, end } = askedWorker<string, Solution>(
    () => new Worker(new URL('./worker.ts', import.meta.url), { name: 'solver' }),
  );
  return { solve: ask, stop: () => end(new SolverStopped('stopped')) };
}
