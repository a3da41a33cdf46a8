/**
 * Smallest sets of cells around one mismatch: iterative deepening. A set that does not work yet is only extended where
 * its first failing equation can still be helped, so every smallest set is found and few others are tried.
 */
import { failingEquation, touchedBy } from './feasible';
import type { Chosen } from './feasible';
import type { System } from './model';

/** A connected set of cells that makes right all it touches. */
export interface Candidate {
  readonly rows: readonly number[];
  readonly touches: ReadonlySet<number>;
  /** The mismatching equations among them. */
  readonly covers: readonly number[];
}

/** Sets tried in one diagnosis before it settles for what it has: keeps any answer well under a second. */
export class Budget {
  private left: number;
  constructor(tries: number) {
    this.left = tries;
  }
  /** True when there was not enough of it, so that something may have been missed. */
  get spent(): boolean {
    return this.left < 0;
  }
  spend(): boolean {
    this.left -= 1;
    return this.left >= 0;
  }
}

/** Cells that can still help equation `failing`: its own, and those of equations below that chosen cells join to it. */
const helpers = (system: System, chosen: Chosen, failing: number): readonly number[] => {
  const equation = system.equations.get(failing);
  if (!equation) return [];
  const joined = equation.parts.filter((part) => chosen.has(part) && system.equations.has(part));
  const own = [...equation.parts, failing].filter((row) => system.cells.has(row));
  return [...own, ...joined.flatMap((part) => helpers(system, chosen, part))];
};

export interface SearchTask {
  readonly system: System;
  readonly mismatches: ReadonlySet<number>;
  readonly seed: number;
  readonly size: number;
  readonly budget: Budget;
  /** False cuts a branch that cannot become a useful set of `size`. */
  readonly promising?: (chosen: Chosen, touched: ReadonlySet<number>) => boolean;
}

/** All sets of exactly `size` cells that make right the seed equation and all they touch; none contains a smaller one that would do. */
export const setsAround = (task: SearchTask): readonly Candidate[] => {
  const { system, mismatches, seed, size, budget } = task;
  const found: Candidate[] = [];
  const grow = (chosen: Chosen, excluded: ReadonlySet<number>): void => {
    if (!budget.spend()) return;
    const failing = failingEquation(system, chosen, [seed]);
    if (failing === null) {
      if (chosen.size === size) found.push(candidateOf(system, mismatches, chosen));
      return;
    }
    if (chosen.size === size) return;
    if (task.promising && !task.promising(chosen, touchedBy(system, chosen))) return;
    const passed = new Set(excluded);
    for (const row of new Set(helpers(system, chosen, failing))) {
      if (chosen.has(row) || passed.has(row)) continue;
      grow(new Set([...chosen, row]), passed);
      passed.add(row);
    }
  };
  grow(new Set(), new Set());
  return found.filter((candidate) => isMinimal(system, candidate));
};

const candidateOf = (system: System, mismatches: ReadonlySet<number>, chosen: Chosen): Candidate => {
  const touches = touchedBy(system, chosen);
  const rows = [...chosen].sort((a, b) => a - b);
  return { rows, touches, covers: [...touches].filter((row) => mismatches.has(row)) };
};

const isMinimal = (system: System, candidate: Candidate): boolean =>
  candidate.rows.every((row) => {
    const fewer = new Set(candidate.rows.filter((other) => other !== row));
    return failingEquation(system, fewer, candidate.covers) !== null;
  });
