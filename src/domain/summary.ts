/** Totals, fields and losses: the overview of one appendix. */
import { isLeaf } from './appendix';
import type { Appendix, ColumnKey, Row } from './appendix';
import { gaps, gapsBetween, maximumValue, primaryColumns, valueIn } from './primary';
import type { Sums } from './recompute';
import { compare, exceeds, subtract, sumScores, zero } from './score';
import type { Score } from './score';
import { statedScore } from './tree';

/** The columns an overview speaks of: the latest achieved (or appraised) points and the first target after them. */
export interface PrimaryColumns {
  readonly maximum: ColumnKey | null;
  readonly achieved: ColumnKey | null;
  readonly target: ColumnKey | null;
}

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
  readonly task: string;
  /** Lead units as written, split; inherited from the parent row when the leaf has none; empty when unknown. */
  readonly units: readonly string[];
}

/** What one unit answers for among the leaves below maximum. A shared leaf stands with each of its units. */
export interface UnitLoss {
  /** Canonical name, or '' for leaves without a unit. */
  readonly unit: string;
  readonly shortfall: Score;
  readonly goalGap: Score | null;
  /** Indices into `Summary.belowMaximum`. */
  readonly items: readonly number[];
}

export interface Summary {
  readonly primary: PrimaryColumns;
  readonly total: SummaryLine;
  readonly fields: readonly SummaryLine[];
  readonly belowMaximum: readonly BelowMaximum[];
  /** Most points lost first. */
  readonly units: readonly UnitLoss[];
}

/** The words of the first column of a role that says something, upwards from the row: a parent's unit counts for its leaves. */
const inherited = (
  appendix: Appendix,
  row: Row | undefined,
  role: 'task' | 'lead-unit',
  climb: boolean,
): string => {
  if (!row) return '';
  const own = appendix.columns
    .filter((column) => column.role === role)
    .map(({ key }) => row.texts.get(key) ?? '');
  const said = own.find((text) => text !== '');
  if (said !== undefined || !climb || row.parent === null) return said ?? '';
  return inherited(appendix, appendix.rows[row.parent], role, climb);
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
  splitUnits: (cell: string) => readonly string[],
): BelowMaximum[] => {
  const row = appendix.rows[index];
  if (!row || !isLeaf(row)) return [];
  const maximum = maximumValue(appendix, sums, primary, index);
  const achieved = valueIn(appendix, sums, primary.achieved, index);
  if (!maximum || !achieved || !exceeds(maximum, achieved)) return [];
  const target = valueIn(appendix, sums, primary.target, index);
  const units = [...new Set(splitUnits(inherited(appendix, row, 'lead-unit', true)))];
  const said = {
    row: index,
    code: row.code.code,
    name: row.name,
    task: inherited(appendix, row, 'task', false),
    units,
  };
  const goalGap = target && subtract(target, achieved);
  return [{ ...said, maximum, achieved, target, shortfall: subtract(maximum, achieved), goalGap }];
};

const lossesByUnit = (below: readonly BelowMaximum[]): UnitLoss[] => {
  const itemsOf = new Map<string, number[]>();
  below.forEach(({ units }, item) => {
    for (const unit of units.length > 0 ? units : [''])
      itemsOf.set(unit, [...(itemsOf.get(unit) ?? []), item]);
  });
  const losses = [...itemsOf].map(([unit, items]): UnitLoss => {
    const lost = items.flatMap((item) => below[item] ?? []);
    const goals = lost.flatMap(({ goalGap }) => goalGap ?? []);
    const shortfall = sumScores(lost.map((leaf) => leaf.shortfall));
    return { unit, items, shortfall, goalGap: goals.length > 0 ? sumScores(goals) : null };
  });
  return losses.sort(
    (a, b) =>
      Number(a.unit === '') - Number(b.unit === '') ||
      compare(b.shortfall, a.shortfall) ||
      a.unit.localeCompare(b.unit, 'vi'),
  );
};

/**
 * The overview of one appendix. `splitUnits` turns a lead-unit cell into unit names; leaves without one stand under ''.
 * A leaf shared by several units stands with each: add units up with `shortfallOf`, never by adding their losses.
 */
export const summarise = (
  appendix: Appendix,
  sums: Sums,
  splitUnits: (cell: string) => readonly string[],
): Summary => {
  const primary = primaryColumns(appendix);
  const line = (index: number): SummaryLine => lineOf(appendix, sums, primary, index);
  const lines = (wanted: (row: Row) => boolean): SummaryLine[] =>
    appendix.rows.flatMap((row, index) => (wanted(row) ? [line(index)] : []));
  const sections = lines((row) => row.kind === 'section');
  const tops = lines((row) => row.kind === 'criterion' && row.parent === null);
  const fields =
    sections.length > 0 ? sections : tops.filter(({ row }) => appendix.rows[row ?? -1]?.level === 1);
  const belowMaximum = appendix.rows.flatMap((_, index) =>
    belowOf(appendix, sums, primary, index, splitUnits),
  );
  const total = totalLine(appendix.total === null ? null : line(appendix.total), tops);
  return { primary, total, fields, belowMaximum, units: lossesByUnit(belowMaximum) };
};

/** The points lost by some units together (by all when none are named): a shared leaf counts once. */
export const shortfallOf = (summary: Summary, units?: readonly string[]): Score => {
  const counted = summary.belowMaximum.filter(
    (leaf) =>
      !units || units.some((unit) => (unit === '' ? leaf.units.length === 0 : leaf.units.includes(unit))),
  );
  return counted.reduce((sum, leaf) => sumScores([sum, leaf.shortfall]), zero);
};
