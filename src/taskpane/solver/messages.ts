/** What the pane and its solver say to each other. */
import type { Solution } from '../../domain/planning/program';

export interface SolveRequest {
  readonly id: number;
  /** The program in the CPLEX LP format. */
  readonly lp: string;
}

export type SolveReply =
  { readonly id: number; readonly solution: Solution } | { readonly id: number; readonly error: string };
