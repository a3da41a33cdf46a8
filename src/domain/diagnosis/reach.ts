/**
 * What every subtree can add to the sum above it when exactly k of its cells change: dynamic programming over the tree of
 * sums, exact, so that the fewest changes of a whole column are known and not guessed. Only those k are worked out that
 * somebody asks for: where many fields are wrong, each spends its own few changes.
 *
 * A cell that stays adds the slack of its written decimals, one that changes adds its change. An equation holds when what
 * its parts add meets residual + what its own row adds.
 */
import { changeOf, nothing, pointOf, slackOf } from './feasible';
import type { SearchCell, Equation, SearchSystem } from './model';
import { beyond, either, less, plus, regionOf, shared } from './region';
import { unlimited } from './budget';
import type { Budget } from './budget';
import type { Region } from './region';
import { pointZone } from './zone';

/** Cells whose part is settled beforehand: true must change, false must stay. */
export type Fixed = ReadonlyMap<number, boolean>;

export interface Reaches {
  readonly system: SearchSystem;
  readonly fixed: Fixed;
  /** What a cell with all below it adds with so many changes; left out is what fewer changes do as well. */
  readonly own: (row: number, count: number) => Region;
  /** What the parts of a row from one place up to another (exclusive) add together. */
  readonly among: (row: number, from: number, to: number, count: number) => Region;
  /** No fewer changes than these make the sums of a cell and below it right; Infinity beyond `mostChanges`. */
  readonly least: (row: number) => number;
  /** The same of a run of its parts. */
  readonly leastAmong: (row: number, from: number, to: number) => number;
  readonly budget: Budget;
}

/** Where a run of parts is cut in two: halves, so that settling one cell anew touches few runs of however many parts. */
export const middleOf = (from: number, to: number): number => Math.floor((from + to) / 2);

/** More changed cells than this in one tree is a table to be typed anew, not one to be diagnosed. */
const mostChanges = 64;

/** The top cell of every tree of equations. */
export const tops = ({ cells, equations }: SearchSystem): readonly number[] =>
  [...equations.keys()].filter((row) => !equations.has(cells.get(row)?.above ?? Number.NaN));

/** What a cell adds when it stays, or when it changes; null when it is settled that it does otherwise. */
export const addition = (
  { system, fixed }: Pick<Reaches, 'system' | 'fixed'>,
  cell: SearchCell,
  changed: boolean,
): Region => {
  if (fixed.has(cell.row) && fixed.get(cell.row) !== changed) return null;
  return regionOf(changed ? changeOf(system, cell) : slackOf(system, cell));
};

/** stated − Σ parts of an equation. */
export const residualOf = (system: SearchSystem, equation: Equation): Region =>
  regionOf(pointZone(pointOf(system, equation.residual)));

const upFrom = (from: number, below: number): readonly number[] =>
  Array.from({ length: Math.max(0, below - from) }, (_, at) => from + at);

/** Keeps what was worked out for a row. */
const remembered = (make: (row: number, ...rest: number[]) => Region) => {
  const known = new Map<string, Region>();
  return (row: number, ...rest: number[]): Region => {
    const key = [row, ...rest].join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const region = make(row, ...rest);
    known.set(key, region);
    return region;
  };
};

/** Keeps a whole number worked out for a run of parts. */
const keptByRun = (make: (row: number, from: number, to: number) => number) => {
  const known = new Map<string, number>();
  return (row: number, from: number, to: number): number => {
    const key = [row, from, to].join();
    const kept = known.get(key) ?? make(row, from, to);
    known.set(key, kept);
    return kept;
  };
};

/** Cells whose subtree holds a fixed one, each with the places of such cells among its parts. */
const staleBy = (system: SearchSystem, fixed: Fixed): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, number[]>();
  for (const row of fixed.keys()) {
    let below = row;
    if (!found.has(row)) found.set(row, []);
    for (
      let at = system.cells.get(row)?.above ?? null;
      at !== null;
      at = system.cells.get(at)?.above ?? null
    ) {
      const places = found.get(at) ?? [];
      const place = system.equations.get(at)?.parts.indexOf(below) ?? -1;
      if (!places.includes(place)) places.push(place);
      found.set(at, places);
      below = at;
    }
  }
  return found;
};

/** Works reaches out as they are asked for, and keeps them; what no settled cell is below comes from `base`. */
class Reckoner implements Reaches {
  private readonly stale: ReadonlyMap<number, readonly number[]>;
  private readonly leasts = new Map<number, number>();

  constructor(
    readonly system: SearchSystem,
    readonly fixed: Fixed,
    private readonly base: Reaches | undefined,
    readonly budget: Budget,
  ) {
    this.stale = staleBy(system, fixed);
  }

  readonly least = (row: number): number => {
    if (this.base) return this.base.least(row);
    const known = this.leasts.get(row);
    if (known !== undefined) return known;
    const start = this.leastAmong(row, 0, this.partsOf(row).length);
    this.leasts.set(row, start);
    const found = upFrom(start, mostChanges + 1).find((count) => this.own(row, count) !== null) ?? Infinity;
    this.leasts.set(row, found);
    return found;
  };

  readonly leastAmong = keptByRun((row, from, to) => {
    if (this.base) return this.base.leastAmong(row, from, to);
    const part = this.partsOf(row)[from];
    if (part === undefined || to <= from) return 0;
    if (to - from === 1) return this.least(part);
    const middle = middleOf(from, to);
    return this.leastAmong(row, from, middle) + this.leastAmong(row, middle, to);
  });

  readonly among = remembered((row, from = 0, to = 0, count = 0): Region => {
    const part = this.partsOf(row)[from];
    if (part === undefined || to <= from) return count === 0 ? regionOf(nothing(this.system)) : null;
    if (to - from === 1) return this.own(part, count);
    if (this.base && !this.stale.get(row)?.some((place) => place >= from && place < to))
      return this.base.among(row, from, to, count);
    return upFrom(this.leastAmong(row, from, to), count).reduce(
      (left, fewer) => beyond(left, this.among(row, from, to, fewer)),
      this.ofHalves(row, from, to, count),
    );
  });

  readonly own = remembered((row, count = 0): Region => {
    const cell = this.system.cells.get(row);
    if (!cell || count < this.least(row)) return null;
    if (this.base && !this.stale.has(row)) return this.base.own(row, count);
    const equation = this.system.equations.get(row);
    if (!equation) return count > 1 ? null : addition(this, cell, count === 1);
    return upFrom(this.least(row), count).reduce(
      (left, fewer) => beyond(left, this.own(row, fewer)),
      this.ofSum(cell, equation, count),
    );
  });

  private partsOf(row: number): readonly number[] {
    return this.system.equations.get(row)?.parts ?? [];
  }

  /** What a run adds however its changes are spread over its halves. */
  private ofHalves(row: number, from: number, to: number, count: number): Region {
    const middle = middleOf(from, to);
    const fewest = this.leastAmong(row, from, middle);
    const most = count - this.leastAmong(row, middle, to);
    const spreadWith = (spent: number): Region =>
      this.added(this.among(row, from, middle, spent), this.among(row, middle, to, count - spent));
    return upFrom(fewest, most + 1).reduce<Region>((sum, spent) => either(sum, spreadWith(spent)), null);
  }

  /** What a cell that states a sum adds: as it stands where its parts allow it, or changed to what they say. */
  private ofSum(cell: SearchCell, equation: Equation, count: number): Region {
    const residual = residualOf(this.system, equation);
    const parts = (spent: number): Region => this.among(cell.row, 0, equation.parts.length, spent);
    const stays = addition(this, cell, false);
    const held = shared(parts(count), plus(residual, stays)) ? stays : null;
    const changed = shared(addition(this, cell, true), less(parts(count - 1), residual));
    return either(held, changed);
  }

  /** Both added, and paid for. */
  private added(a: Region, b: Region): Region {
    this.budget.spend((a?.length ?? 0) * (b?.length ?? 0));
    return plus(a, b);
  }
}

/** The reaches of a system; with `base`, those of the same system when some cells are settled. Throws `BudgetSpent`. */
export const reachesOf = (
  system: SearchSystem,
  fixed: Fixed = new Map(),
  base?: Reaches,
  budget: Budget = base?.budget ?? unlimited,
): Reaches => new Reckoner(system, fixed, base, budget);
