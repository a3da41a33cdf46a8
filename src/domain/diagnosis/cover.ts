/** From sets around single mismatches to the smallest explanation of all of them, in independent groups. */
import { failingEquation } from './feasible';
import { Budget, setsAround } from './search';
import type { Candidate } from './search';
import type { System } from './model';

/** Mismatches that have to be explained together, and all smallest ways to do so. */
export interface Group {
  readonly mismatches: readonly number[];
  /** Each a set of rows to change. */
  readonly explanations: readonly (readonly number[])[];
  /** True when the search ended before every set was tried: a smaller or another explanation may exist. */
  readonly cut: boolean;
}

const largestSet = 6;
const tries = 24_000;
const mostExplanations = 60;

const keyOf = (rows: readonly number[]): string => rows.join(' ');

/** The smallest sets around each mismatch on its own; a mismatch that has none is missing. */
const smallestAlone = (
  system: System,
  mismatches: ReadonlySet<number>,
  budget: Budget,
): Map<number, readonly Candidate[]> => {
  const alone = new Map<number, readonly Candidate[]>();
  for (const seed of mismatches) {
    for (let size = 1; size <= largestSet; size += 1) {
      const found = setsAround({ system, mismatches, seed, size, budget });
      if (found.length > 0) {
        alone.set(seed, found);
        break;
      }
    }
  }
  return alone;
};

/** Larger sets that explain several mismatches at no more cost than one by one. */
const jointSets = (
  system: System,
  mismatches: ReadonlySet<number>,
  alone: ReadonlyMap<number, readonly Candidate[]>,
  budget: Budget,
): readonly Candidate[] => {
  const cost = (row: number): number => alone.get(row)?.[0]?.rows.length ?? largestSet;
  const worth = (rows: Iterable<number>): number =>
    [...rows].reduce((sum, row) => sum + (mismatches.has(row) ? cost(row) : 0), 0);
  const dearest = Math.max(...[...mismatches].map(cost));
  const all = worth(mismatches);
  return [...mismatches].flatMap((seed) => {
    const sets: Candidate[] = [];
    for (
      let size = (alone.get(seed)?.[0]?.rows.length ?? 0) + 1;
      size <= Math.min(all, largestSet);
      size += 1
    ) {
      const promising = (chosen: ReadonlySet<number>, touched: ReadonlySet<number>): boolean =>
        worth(touched) + (size - chosen.size) * dearest + (chosen.size === 0 ? dearest : 0) >= size;
      const found = setsAround({ system, mismatches, seed, size, budget, promising });
      sets.push(...found.filter(({ covers }) => worth(covers) >= size));
    }
    return sets;
  });
};

/** Mismatches belong together when one set covers both, or when sets of both meet in an equation. */
const groupsOf = (mismatches: ReadonlySet<number>, candidates: readonly Candidate[]): number[][] => {
  const above = new Map([...mismatches].map((row) => [row, row]));
  const top = (row: number): number => {
    const next = above.get(row) ?? row;
    return next === row ? row : top(next);
  };
  const join = (a: number, b: number): void => void above.set(top(a), top(b));
  const owner = new Map<number, number>();
  for (const { covers, touches } of candidates) {
    const [first, ...others] = covers;
    if (first === undefined) continue;
    for (const other of others) join(other, first);
    for (const row of touches) {
      const met = owner.get(row);
      if (met === undefined) owner.set(row, first);
      else join(met, first);
    }
  }
  const groups = new Map<number, number[]>();
  for (const row of mismatches) groups.set(top(row), [...(groups.get(top(row)) ?? []), row]);
  return [...groups.values()];
};

/** Plainest first: the fewest cells, then the order of the rows. */
const byPlainness = (a: Group, b: Group): number =>
  (a.explanations[0]?.length ?? Infinity) - (b.explanations[0]?.length ?? Infinity) ||
  (a.mismatches[0] ?? 0) - (b.mismatches[0] ?? 0);

/** All smallest unions of candidates that cover a group, each mismatch once, and that work together. */
const coversOf = (
  system: System,
  group: readonly number[],
  candidates: readonly Candidate[],
  budget: Budget,
): Group => {
  let best = Infinity;
  let dropped = false;
  let found = new Map<string, readonly number[]>();
  const choose = (open: readonly number[], rows: readonly number[]): void => {
    if (rows.length > best || !budget.spend()) return;
    const [first] = open;
    if (first === undefined) {
      if (failingEquation(system, new Set(rows), group) !== null) return;
      if (rows.length < best) found = new Map();
      best = rows.length;
      if (found.size < mostExplanations) found.set(keyOf(rows), rows);
      else dropped = true;
      return;
    }
    for (const { rows: more, covers } of candidates) {
      if (!covers.includes(first) || !covers.every((row) => open.includes(row))) continue;
      const joined = [...new Set([...rows, ...more])].sort((a, b) => a - b);
      choose(
        open.filter((row) => !covers.includes(row)),
        joined,
      );
    }
  };
  choose(group, []);
  return { mismatches: group, explanations: [...found.values()], cut: budget.spent || dropped };
};

/** Explains the mismatching equations of a column; a group without explanation has an empty list. */
export const explain = (system: System): readonly Group[] => {
  const mismatches = new Set(
    [...system.equations.values()].flatMap((e) => (e.verdict === 'mismatch' ? [e.row] : [])),
  );
  if (mismatches.size === 0) return [];
  const budget = new Budget(tries);
  const alone = smallestAlone(system, mismatches, budget);
  const single = [...alone.values()].flat();
  const joint = mismatches.size > 1 ? jointSets(system, mismatches, alone, budget) : [];
  const candidates = [...new Map([...single, ...joint].map((set) => [keyOf(set.rows), set])).values()].sort(
    (a, b) => a.rows.length / a.covers.length - b.rows.length / b.covers.length,
  );
  const groups = groupsOf(mismatches, candidates).map((group): Group => {
    const own = candidates.filter(({ covers }) => covers.some((row) => group.includes(row)));
    const covers = coversOf(
      system,
      group.sort((a, b) => a - b),
      own,
      new Budget(tries),
    );
    const beyond = group.some((row) => !alone.has(row));
    return { ...covers, cut: covers.cut || budget.spent || beyond };
  });
  return groups.sort(byPlainness);
};
