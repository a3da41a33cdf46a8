/** Totals, fields and losses: the overview of one appendix. */
import { isLeaf } from './appendix';
import type { Appendix, ColumnKey, Row } from './appendix';
import { matrixUnits, viewOfUnit } from './matrix';
import { ranksUnits } from './across';
import { unitPlaces } from './unit-places';
import type { UnitPlace } from './unit-places';
import { gaps, gapsBetween, maximumValue, primaryColumns, valueIn } from './primary';
import type { PrimaryColumns } from './primary';
import type { Sums } from './recompute';
import { namesLeads, saidAbove, saidIn } from './said';
import { compare, exceeds, subtract, sumScores, zero } from './score';
import type { Score } from './score';
import { statedScore, topRows } from './tree';

/** One line of the overview (the total, or a field); `null` where the appendix has no such figure. */
export interface SummaryLine {
  /** Index into `Appendix.rows`; null when there is no total row and the line is computed from the fields. */
  readonly row: number | null;
  readonly code: string | null;
  readonly name: string;
  readonly maximum: Score | null;
  /** Exact, from the leaves. */
  readonly achieved: Score | null;
  readonly target: Score | null;
  /** As the sheet states it. */
  readonly statedAchieved: Score | null;
  readonly statedTarget: Score | null;
  /** maximum − achieved. */
  readonly shortfall: Score | null;
  /** target − achieved. */
  readonly goalGap: Score | null;
  /** maximum − target. */
  readonly remainingGap: Score | null;
  /** achieved ÷ maximum in %, 4 decimals. */
  readonly ratio: Score | null;
}

/** A leaf whose achieved points are below its maximum. */
export interface BelowMaximum {
  /** Index into `Appendix.rows`. */
  readonly row: number;
  readonly code: string | null;
  readonly name: string;
  readonly maximum: Score;
  readonly achieved: Score;
  readonly target: Score | null;
  readonly shortfall: Score;
  /** target − achieved; null without a target. */
  readonly goalGap: Score | null;
  /** maximum − target; null without a target. */
  readonly remainingGap: Score | null;
  readonly task: string;
  /** Lead units as written, split; inherited from the parent row when the leaf has none; empty when unknown. */
  readonly units: readonly string[];
  /** Where `units` were read: the leaf's own cell, one of a row above it, or the prose of its task. */
  readonly unitsFrom: UnitSource;
  /** Units that help, from their own column or after "phối hợp"; never counted. */
  readonly cooperating: readonly string[];
}

export type UnitSource = 'own' | 'parent' | 'prose' | 'none';

/** What a cell says of units. */
export interface UnitsSaid {
  readonly units: readonly string[];
  readonly cooperating: readonly string[];
}

/** Reads the units of a cell; `prose` asks for what a sentence says of them, known units only. */
export type UnitReader = (cell: string, how: 'list' | 'prose') => UnitsSaid;

/** Points that some leaves have lost, have still to win, and would lose even so; each leaf counts once. */
export interface LossSums {
  readonly shortfall: Score;
  /** null where no leaf has a target. */
  readonly goalGap: Score | null;
  readonly remainingGap: Score | null;
}

/** What one unit answers for among the leaves below maximum. A shared leaf stands with each of its units. */
export interface UnitLoss extends LossSums {
  /** Canonical name, or '' for leaves without a unit. */
  readonly unit: string;
  /** Indices into `Summary.belowMaximum`. */
  readonly items: readonly number[];
  /** How many of them stand with other units too. */
  readonly shared: number;
}

/** What a table, or one unit's view of a matrix, comes to. */
export interface UnitSummary {
  readonly primary: PrimaryColumns;
  readonly total: SummaryLine;
  readonly fields: readonly SummaryLine[];
  readonly belowMaximum: readonly BelowMaximum[];
  /** Most points lost first. Their points together are `together`, never their sum: a shared leaf stands with each unit. */
  readonly units: readonly UnitLoss[];
  /** All leaves below maximum, each counted once. */
  readonly together: LossSums;
}

/** One unit of a matrix: what its own columns come to. */
export interface MatrixUnit {
  /** As the header names it. */
  readonly unit: string;
  readonly summary: UnitSummary;
}

/** Of a matrix the figures are those of columns that stand for all units, or null; each unit's own are under `matrix`. */
export interface Summary extends UnitSummary {
  /** In the order of the sheet; empty for a table that is no matrix. */
  readonly matrix: readonly MatrixUnit[];
  /** The units of a ranking, best place first; empty for every other table. */
  readonly places: readonly UnitPlace[];
}

type LeafUnits = Pick<BelowMaximum, 'units' | 'unitsFrom' | 'cooperating'>;

/** The units of a leaf: from their column; where the table has none, from the prose of its task. */
export const unitsOfLeaf = (appendix: Appendix, row: Row, read: UnitReader): LeafUnits => {
  const column = namesLeads(appendix);
  const said = saidAbove(appendix, row, column ? 'lead-unit' : 'task');
  const { units, cooperating } = read(said.text, column ? 'list' : 'prose');
  const helpers = read(saidAbove(appendix, row, 'cooperating-unit').text, 'list').units;
  const from: UnitSource = column ? (said.own ? 'own' : 'parent') : 'prose';
  return {
    units: [...new Set(units)],
    unitsFrom: units.length > 0 ? from : 'none',
    cooperating: [...new Set([...cooperating, ...helpers])].filter((helper) => !units.includes(helper)),
  };
};

const lineOf = (appendix: Appendix, sums: Sums, primary: PrimaryColumns, index: number): SummaryLine => {
  const row = appendix.rows[index];
  const stated = (key: ColumnKey | null): Score | null => (key === null ? null : statedScore(row, key));
  return {
    row: index,
    code: row?.code.code ?? null,
    name: row?.name ?? '',
    maximum: maximumValue(appendix, sums, primary, index),
    achieved: valueIn(appendix, sums, primary.achieved, index),
    target: valueIn(appendix, sums, primary.target, index),
    statedAchieved: stated(primary.achieved),
    statedTarget: stated(primary.target),
    ...gaps(appendix, sums, primary, index),
  };
};

const sumOf = (lines: readonly SummaryLine[], pick: (line: SummaryLine) => Score | null): Score | null => {
  const scores = lines.flatMap((line) => pick(line) ?? []);
  return scores.length > 0 ? sumScores(scores) : null;
};

/** The total's own line, completed from the top rows where the total row is missing or silent. */
const totalLine = (own: SummaryLine | null, tops: readonly SummaryLine[]): SummaryLine => {
  const maximum = own?.maximum ?? sumOf(tops, (line) => line.maximum);
  const achieved = own?.achieved ?? sumOf(tops, (line) => line.achieved);
  const target = own?.target ?? sumOf(tops, (line) => line.target);
  const stated = { statedAchieved: own?.statedAchieved ?? null, statedTarget: own?.statedTarget ?? null };
  const said = { row: own?.row ?? null, code: null, name: own?.name ?? '' };
  return { ...said, maximum, achieved, target, ...stated, ...gapsBetween(maximum, achieved, target) };
};

const belowOf = (
  appendix: Appendix,
  sums: Sums,
  primary: PrimaryColumns,
  index: number,
  read: UnitReader,
): BelowMaximum[] => {
  const row = appendix.rows[index];
  if (!row || !isLeaf(row)) return [];
  const maximum = maximumValue(appendix, sums, primary, index);
  const achieved = valueIn(appendix, sums, primary.achieved, index);
  if (!maximum || !achieved || !exceeds(maximum, achieved)) return [];
  const target = valueIn(appendix, sums, primary.target, index);
  const said = { row: index, code: row.code.code, name: row.name, task: saidIn(appendix, row, 'task') };
  const shortfall = subtract(maximum, achieved);
  const goalGap = target && subtract(target, achieved);
  const remainingGap = target && subtract(maximum, target);
  const units = unitsOfLeaf(appendix, row, read);
  return [{ ...said, ...units, maximum, achieved, target, shortfall, goalGap, remainingGap }];
};

const sumOfAll = (scores: readonly (Score | null)[]): Score | null => {
  const known = scores.filter((score) => score !== null);
  return known.length > 0 ? sumScores(known) : null;
};

const lossOf = (leaves: readonly BelowMaximum[]): LossSums => ({
  shortfall: sumOfAll(leaves.map(({ shortfall }) => shortfall)) ?? zero,
  goalGap: sumOfAll(leaves.map(({ goalGap }) => goalGap)),
  remainingGap: sumOfAll(leaves.map(({ remainingGap }) => remainingGap)),
});

const lossesByUnit = (below: readonly BelowMaximum[]): UnitLoss[] => {
  const itemsOf = new Map<string, number[]>();
  below.forEach(({ units }, item) => {
    for (const unit of units.length > 0 ? units : [''])
      itemsOf.set(unit, [...(itemsOf.get(unit) ?? []), item]);
  });
  const losses = [...itemsOf].map(([unit, items]): UnitLoss => {
    const leaves = items.flatMap((item) => below[item] ?? []);
    return { unit, items, shared: leaves.filter(({ units }) => units.length > 1).length, ...lossOf(leaves) };
  });
  return losses.sort(
    (a, b) =>
      Number(a.unit === '') - Number(b.unit === '') ||
      compare(b.shortfall, a.shortfall) ||
      a.unit.localeCompare(b.unit, 'vi'),
  );
};

/** Points of units do not add up to one total, and have no maximum of their own row. */
const ofUnits = (primary: PrimaryColumns): UnitSummary => ({
  primary,
  total: totalLine(null, []),
  fields: [],
  belowMaximum: [],
  units: [],
  together: lossOf([]),
});

const summariseView = (appendix: Appendix, sums: Sums, readUnits: UnitReader): UnitSummary => {
  const primary = primaryColumns(appendix);
  if (ranksUnits(appendix)) return ofUnits(primary);
  const line = (index: number): SummaryLine => lineOf(appendix, sums, primary, index);
  const lines = (wanted: (row: Row) => boolean): SummaryLine[] =>
    appendix.rows.flatMap((row, index) => (wanted(row) ? [line(index)] : []));
  const sections = lines((row) => row.kind === 'section');
  const tops = topRows(appendix).map(line);
  const fields =
    sections.length > 0 ? sections : tops.filter(({ row }) => appendix.rows[row ?? -1]?.level === 1);
  const belowMaximum = appendix.rows.flatMap((_, index) =>
    belowOf(appendix, sums, primary, index, readUnits),
  );
  const total = totalLine(appendix.total === null ? null : line(appendix.total), tops);
  const units = lossesByUnit(belowMaximum);
  return { primary, total, fields, belowMaximum, units, together: lossOf(belowMaximum) };
};

/**
 * The overview of one appendix. `readUnits` turns a cell into unit names; leaves without a unit stand under ''.
 * A leaf shared by several units stands with each: `together` counts it once, so it is no sum of the units' losses.
 */
export const summarise = (appendix: Appendix, sums: Sums, readUnits: UnitReader): Summary => ({
  ...summariseView(viewOfUnit(appendix, null), sums, readUnits),
  places: unitPlaces(appendix, primaryColumns(appendix).achieved),
  matrix: matrixUnits(appendix).map((unit) => ({
    unit,
    summary: summariseView(viewOfUnit(appendix, unit), sums, readUnits),
  })),
});
