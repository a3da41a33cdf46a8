/** All smallest explanations of a column's mismatches, in groups that have nothing to do with one another. */
import type { SearchSystem } from './model';
import { budgetOf, BudgetSpent } from './budget';
import type { Budget } from './budget';
import { touchedBy } from './feasible';
import { reachesOf, tops } from './reach';
import type { Fixed, Reaches } from './reach';
import { setsOf } from './sets';

/** Mismatches that have to be explained together, and the smallest ways to do so. */
export interface Group {
  readonly mismatches: readonly number[];
  /** Each a set of rows to change. */
  readonly explanations: readonly (readonly number[])[];
  /** True when there are more sets of this size than are listed. */
  readonly cut: boolean;
  /** True when working it out would cost too much: nothing is known but which sums are wrong. */
  readonly unfinished?: true;
}

/** Explanations listed: nobody weighs more against each other. */
const mostExplanations = 60;

/**
 * Steps that one column may cost, about a second of one processor; 4,000 children under one wrong sum take a third of
 * them. A table that needs more is too tangled to diagnose, and its wrong sums are found all the same.
 */
const mostSteps = 500_000;

/** Equations within `steps` of a mismatching one: no smallest set reaches farther than it has cells. */
const nearby = (
  { cells, equations }: SearchSystem,
  mismatches: readonly number[],
  steps: number,
): ReadonlySet<number> => {
  const near = new Set(mismatches);
  let edge = [...near];
  for (let step = 0; step < steps; step += 1) {
    edge = edge
      .flatMap((row) => [cells.get(row)?.above ?? -1, ...(equations.get(row)?.parts ?? [])])
      .filter((row) => equations.has(row) && !near.has(row));
    for (const row of edge) near.add(row);
  }
  return near;
};

/** Cells that change in at least one smallest set. */
const possible = (
  reaches: Reaches,
  top: number,
  count: number,
  near: ReadonlySet<number>,
): readonly number[] => {
  const { system } = reaches;
  const rows = new Set([...near].flatMap((row) => [row, ...(system.equations.get(row)?.parts ?? [])]));
  return [...rows].filter(
    (row) => reachesOf(system, new Map([[row, true]]), reaches).own(top, count) !== null,
  );
};

/** Cells that stand in one equation, directly or through others, belong together. */
const joined = (system: SearchSystem, rows: readonly number[]): readonly (readonly number[])[] => {
  const groups: { rows: number[]; touches: Set<number> }[] = [];
  for (const row of rows) {
    const touches = new Set(touchedBy(system, new Set([row])));
    const met = groups.filter((group) => [...touches].some((equation) => group.touches.has(equation)));
    for (const group of met) {
      groups.splice(groups.indexOf(group), 1);
      for (const equation of group.touches) touches.add(equation);
    }
    groups.push({ rows: [...met.flatMap((group) => group.rows), row], touches });
  }
  return groups.map((group) => group.rows);
};

/** The smallest sets of one group, all other cells as in the set `first`. */
const explanationsOf = (
  reaches: Reaches,
  top: number,
  count: number,
  own: ReadonlySet<number>,
  first: readonly number[],
  all: readonly number[],
) => {
  const fixed: Fixed = new Map(all.flatMap((row) => (own.has(row) ? [] : [[row, first.includes(row)]])));
  const found: (readonly number[])[] = [];
  for (const rows of setsOf(reachesOf(reaches.system, fixed, reaches), top, count)) {
    if (found.length === mostExplanations) return { explanations: found, cut: true };
    found.push(rows.filter((row) => own.has(row)));
  }
  return { explanations: found, cut: false };
};

/** The groups of one tree of equations; one group without explanations where they would cost too much. */
const groupsBelow = (
  system: SearchSystem,
  top: number,
  mismatches: readonly number[],
  budget: Budget,
): readonly Group[] => {
  try {
    return affordableGroups(reachesOf(system, new Map(), undefined, budget), top, mismatches);
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    return [{ mismatches, explanations: [], cut: true, unfinished: true }];
  }
};

const affordableGroups = (reaches: Reaches, top: number, mismatches: readonly number[]): readonly Group[] => {
  const { system } = reaches;
  const count = reaches.least(top);
  if (count === Infinity) return [{ mismatches, explanations: [], cut: true }];
  const [first = []] = setsOf(reaches, top, count);
  const all = possible(reaches, top, count, nearby(system, mismatches, count));
  return joined(system, all).map((rows): Group => {
    const own = new Set(rows);
    const touched = touchedBy(system, own);
    return {
      mismatches: mismatches.filter((row) => touched.has(row)),
      ...explanationsOf(reaches, top, count, own, first, all),
    };
  });
};

/** Plainest first: the fewest cells, then the order of the rows. */
const byPlainness = (a: Group, b: Group): number =>
  (a.explanations[0]?.length ?? Infinity) - (b.explanations[0]?.length ?? Infinity) ||
  (a.mismatches[0] ?? 0) - (b.mismatches[0] ?? 0);

/**
 * Explains the mismatching equations of a column; a group without explanation has an empty list. `steps` bounds the work
 * of the column as a whole.
 */
export const explain = (system: SearchSystem, steps: number = mostSteps): readonly Group[] => {
  const topOf = (row: number): number => {
    const above = system.cells.get(row)?.above ?? null;
    return above === null || !system.equations.has(above) ? row : topOf(above);
  };
  const wrong = [...system.equations.values()].flatMap(({ row, verdict }) =>
    verdict === 'mismatch' ? [row] : [],
  );
  wrong.sort((a, b) => a - b);
  const budget = budgetOf(steps);
  return tops(system)
    .flatMap((top) => {
      const own = wrong.filter((row) => topOf(row) === top);
      return own.length === 0 ? [] : groupsBelow(system, top, own, budget);
    })
    .filter(({ mismatches }) => mismatches.length > 0)
    .sort(byPlainness);
};
