import type { Place } from '../a1/place';
/** The smallest set of cells that explains the mismatches of a column. */
import type { Appendix, Column, ColumnKey } from './appendix';
import { awaitedBelow } from './awaited';
import { assign } from './diagnosis/assign';
import { explain } from './diagnosis/groups';
import type { Group } from './diagnosis/groups';
import { searchOf, systemOf } from './diagnosis/model';
import type { SearchSystem, System } from './diagnosis/model';
import { reasonsFor, strengthOf, suggestionsFor } from './diagnosis/reasons';
import { pointColumns } from './recompute';
import { boundOf, Exact, scoreOf } from './score';
import type { Bound, Score } from './score';
import type { StaleSum } from './stale';

/** One cell and the value that would make the sums right. */
export interface Correction {
  /** Index into `Appendix.rows`. */
  readonly row: number;
  readonly place: Place;
  readonly code: string | null;
  readonly from: Score | null;
  readonly to: Score;
}

/** One way to explain all mismatches of a column: every correction in it is needed. */
export interface Explanation {
  readonly corrections: readonly Correction[];
  /** Why it is ranked where it is: another column, year or the scheme suggests the value. */
  readonly suggestedBy: readonly string[];
}

/** Mismatches of one column that go together; a column with independent ones has several diagnoses. */
export interface Diagnosis {
  readonly column: ColumnKey;
  /** The mismatching cells it explains. */
  readonly explains: readonly Place[];
  /** All equally small explanations, best first; empty when no few cells explain it. */
  readonly explanations: readonly Explanation[];
  /** True when more explanations of this size exist than are listed, or when it would take more than 64 cells. */
  readonly cut: boolean;
  /**
   * How many criteria without points may make up for typed sums among these: then no sum is corrected, and no points that
   * stand there.
   */
  readonly unscored?: number;
  /** True when working it out would have cost too much: the sums are wrong, and nothing is said of the cause. */
  readonly unfinished?: true;
}

export interface DiagnoseOptions {
  /** Bounds the work of each column; what would cost more is `unfinished`. */
  readonly steps?: number;
  /** Sums that wait to be recomputed: no cell is blamed for what they state. */
  readonly stale?: readonly StaleSum[];
}

const placeOf = (appendix: Appendix, column: Column, row: number): Place => {
  const line = appendix.rows[row];
  return { row: line?.points.get(column.key)?.row ?? line?.row ?? appendix.area.top, column: column.column };
};

interface Weighed {
  readonly explanation: Explanation;
  readonly strength: number;
  readonly decimals: number;
}

const weigh = (appendix: Appendix, system: System, rows: readonly number[], group: Group): Weighed[] => {
  const { column, scale } = system;
  const whole = ({ value }: Bound): bigint => BigInt(value.times(scale).toFixed(0));
  const suggest = (row: number) =>
    suggestionsFor(appendix, column, row).map(({ low, high }) => [whole(low), whole(high)] as const);
  const values = assign(system, rows, group.mismatches, suggest);
  if (!values) return [];
  const bound = (value: bigint) => boundOf(new Exact(value.toString()).div(scale));
  const corrections = [...values].map(([row, [low, high]]) => {
    const from = system.cells.get(row)?.stated ?? null;
    const to = scoreOf(bound(low), bound(high));
    const code = appendix.rows[row]?.code.code ?? null;
    return {
      row,
      place: placeOf(appendix, column, row),
      code,
      from,
      to,
      reasons: reasonsFor(appendix, column, row, from, to),
    };
  });
  const suggestedBy = [...new Set(corrections.flatMap(({ reasons }) => reasons))];
  const decimals = corrections.reduce((sum, { to }) => sum + to.low.decimals + to.high.decimals, 0);
  const plain = corrections.map(({ reasons: _, ...correction }): Correction => correction);
  return [{ explanation: { corrections: plain, suggestedBy }, strength: strengthOf(corrections), decimals }];
};

/** True when Excel works the sum out: whatever its parts hold, it is the formula that makes it wrong. */
const isComputed = ({ rows }: Appendix, column: Column, row: number): boolean =>
  typeof rows[row]?.points.get(column.key)?.formula === 'string';

/** A row and the sums above it: when it changes, they all do. */
const withSumsAbove = (system: System, row: number): readonly number[] => {
  const above = system.cells.get(row)?.above ?? null;
  return above === null || !system.equations.has(above) ? [row] : [row, ...withSumsAbove(system, above)];
};

/**
 * The explanations without those that change a part of a sum that Excel works out: such a change would only move the sum
 * along. Where all do, the formulas are what is wrong, and with them the sums above.
 */
const worthWeighing = (appendix: Appendix, system: System, group: Group): Group['explanations'] => {
  const computed = group.mismatches.filter((row) => isComputed(appendix, system.column, row));
  if (computed.length === 0) return group.explanations;
  const movesAlong = (row: number): boolean => computed.includes(system.cells.get(row)?.above ?? -1);
  const left = group.explanations.filter((rows) => !rows.some(movesAlong));
  if (left.length > 0 || group.explanations.length === 0) return left;
  return [[...new Set(computed.flatMap((row) => withSumsAbove(system, row)))]];
};

/** Criteria without points below the mismatching sums for which they may make up, as indices into `Appendix.rows`. */
const awaitedIn = (
  appendix: Appendix,
  { column }: System,
  { mismatches }: Group,
): ReadonlyMap<number, readonly number[]> =>
  new Map(
    mismatches.flatMap((row) => {
      const awaited = awaitedBelow(appendix, column, row);
      return awaited.length > 0 ? [[row, awaited] as const] : [];
    }),
  );

/**
 * Where a sum may only wait for points, neither it nor what is scored below it is blamed; one criterion that alone lacks its points
 * is told what they would be.
 */
const withoutBlame = (
  system: System,
  explanations: Group['explanations'],
  awaited: ReadonlyMap<number, readonly number[]>,
): Group['explanations'] => {
  if (awaited.size === 0) return explanations;
  const unscored = new Set([...awaited.values()].flat());
  const isBlamed = (row: number): boolean =>
    awaited.has(row) || awaited.has(system.cells.get(row)?.above ?? -1);
  return explanations.filter((rows) =>
    rows.every((row) => (unscored.has(row) ? unscored.size === 1 : !isBlamed(row))),
  );
};

const systemFor = (appendix: Appendix, column: Column, stale: readonly StaleSum[]): System => {
  const waiting = stale.flatMap((sum) => (sum.column === column.key ? [sum.index] : []));
  return systemOf(appendix, column, new Set(waiting));
};

const tell = (appendix: Appendix, system: System, groups: readonly Group[]): Diagnosis[] => {
  const { column } = system;
  return groups.map((group) => {
    const awaited = awaitedIn(appendix, system, group);
    const unscored = new Set([...awaited.values()].flat()).size;
    const explanations = withoutBlame(system, worthWeighing(appendix, system, group), awaited);
    const weighed = explanations.flatMap((rows) => weigh(appendix, system, rows, group));
    const ranked = weighed.sort((a, b) => b.strength - a.strength || a.decimals - b.decimals);
    return {
      column: column.key,
      explains: group.mismatches.map((row) => placeOf(appendix, column, row)),
      explanations: ranked.map(({ explanation }) => explanation),
      cut: group.cut,
      ...(unscored > 0 ? { unscored } : {}),
      ...(group.unfinished ? { unfinished: group.unfinished } : {}),
    };
  });
};

const diagnoseColumn = (
  appendix: Appendix,
  column: Column,
  { steps, stale = [] }: DiagnoseOptions,
): Diagnosis[] => {
  const system = systemFor(appendix, column, stale);
  return tell(appendix, system, explain(system, steps));
};

/** A column whose causes are looked for elsewhere: what is sent there, and how the answer is told. */
export interface Search {
  /** Plain data; `explain` of it is the answer. */
  readonly system: SearchSystem;
  readonly tell: (groups: readonly Group[]) => readonly Diagnosis[];
}

/** The search of one column, for a thread of its own. */
export const searchIn = (
  appendix: Appendix,
  column: Column,
  { stale = [] }: Pick<DiagnoseOptions, 'stale'> = {},
): Search => {
  const system = systemFor(appendix, column, stale);
  return { system: searchOf(system), tell: (groups) => tell(appendix, system, groups) };
};

/**
 * Explains the mismatching sums of every point column: the fewest cells whose change makes them all right within the
 * written decimals, no changed cell above its maximum or below zero. Cells off by rounding only are left in peace.
 */
export const diagnose = (appendix: Appendix, options: DiagnoseOptions = {}): readonly Diagnosis[] =>
  pointColumns(appendix).flatMap((column) => diagnoseColumn(appendix, column, options));
