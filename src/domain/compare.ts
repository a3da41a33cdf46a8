/** Year against year, also where the scheme changed: by field, in points, in percent of the maximum, and by rank. */
import { ranksUnits } from './across';
import { rankBelow } from './rank-text';
import { countedFrom, truthsOf } from './announced';
import { columnsOf } from './appendix';
import type { Appendix, Column, ColumnKey, Year } from './appendix';
import { viewOfUnit } from './matrix';
import { primaryColumns, maximumFor, maximumValue } from './primary';
import type { Sums } from './recompute';
import { isScored, precedenceOf } from './roles';
import { equals, ratio, subtract, sumScores } from './score';
import type { Score } from './score';
import type { StaleSum } from './stale';
import { foldName, likeness } from './vietnamese';
import { compareYears } from './year';

/** One side of a comparison: an appendix and the column whose points are compared. */
export interface ComparedYear {
  readonly appendix: Appendix;
  readonly sums: Sums;
  readonly stale?: readonly StaleSum[];
  readonly column: ColumnKey;
}

export interface ComparedFigures {
  /** Index into `Appendix.rows` of its side. */
  readonly row: number;
  /** As announced; where the sum waits to be recomputed, or nothing is stated, as the leaves add up. */
  readonly points: Score | null;
  readonly maximum: Score | null;
  /** points ÷ maximum in %, 4 decimals. */
  readonly percent: Score | null;
  readonly rank: number | null;
}

/** A field (or the total, with code null) in both years; a side is null where the scheme has no such field. */
export interface ComparisonLine {
  readonly code: string | null;
  readonly name: string;
  readonly before: ComparedFigures | null;
  readonly after: ComparedFigures | null;
  /** after − before. Points say little where the maximum changed: see `percent`. */
  readonly points: Score | null;
  /** Change in percentage points of the maximum. */
  readonly percent: Score | null;
  /** Places won (positive) or lost: 4th to 19th is −15. */
  readonly rank: number | null;
}

export interface Comparison {
  readonly total: ComparisonLine | null;
  readonly fields: readonly ComparisonLine[];
  /** True when some field's maximum differs, so that only percentages compare. */
  readonly schemeChanged: boolean;
}

/** The years an appendix has points for, with the column that says most of each, oldest first; no unit's of a matrix or ranking. */
export const comparableYears = (
  appendix: Appendix,
): readonly { readonly year: Year; readonly column: ColumnKey }[] => {
  if (ranksUnits(appendix)) return [];
  const best = new Map<Year, Column>();
  for (const column of viewOfUnit(appendix, null).columns.filter(({ role }) => isScored(role))) {
    if (column.year === undefined) continue;
    const known = best.get(column.year);
    if (!known || precedenceOf(column.role) < precedenceOf(known.role)) best.set(column.year, column);
  }
  return [...best]
    .map(([year, { key }]) => ({ year, column: key }))
    .sort((a, b) => compareYears(a.year, b.year));
};

const rankOf = (side: ComparedYear, row: number): number | null => {
  const year = side.appendix.columns.find(({ key }) => key === side.column)?.year;
  const column = columnsOf(side.appendix, 'rank').find((rank) => rank.year === year);
  const line = side.appendix.rows[row];
  const beside = column && (line?.points.get(column.key)?.value ?? line?.texts.get(column.key));
  const isTold = beside !== undefined && beside !== '';
  const held = isTold || line?.kind !== 'total' ? beside : rankBelow(side.appendix, side.column);
  const rank = /^\s*(\d{1,3})(?:\s*\/\s*\d{1,3})?\s*$/u.exec(String(held ?? ''))?.[1];
  return rank === undefined ? null : Number(rank);
};

const sumOver = (side: ComparedYear, row: number): Score | null => {
  const { appendix, sums, column } = side;
  const own = appendix.columns.find(({ key }) => key === column);
  const maximum = (own && maximumFor(appendix, own)?.key) ?? null;
  return maximumValue(appendix, sums, { ...primaryColumns(appendix), achieved: column, maximum }, row);
};

const figures = (side: ComparedYear, row: number): ComparedFigures => {
  const points = countedFrom(truthsOf(side, side.column, row));
  const total = side.appendix.rows[row]?.kind === 'total';
  const fields = side.appendix.rows.flatMap((other, at) =>
    other.kind === 'criterion' && other.parent === null ? [at] : [],
  );
  const maximum = sumOver(side, row) ?? (total ? totalOf(fields.map((field) => sumOver(side, field))) : null);
  return {
    row,
    points,
    maximum,
    percent: points && maximum && ratio(points, maximum),
    rank: rankOf(side, row),
  };
};

const totalOf = (scores: readonly (Score | null)[]): Score | null => {
  const known = scores.flatMap((score) => score ?? []);
  return known.length > 0 && known.length === scores.length ? sumScores(known) : null;
};

const lineOf = (
  before: ComparedFigures | null,
  after: ComparedFigures | null,
  code: string | null,
  name: string,
): ComparisonLine => {
  const difference = (a: Score | null | undefined, b: Score | null | undefined): Score | null =>
    a && b ? subtract(b, a) : null;
  const ranks = before?.rank != null && after?.rank != null ? before.rank - after.rank : null;
  const change = {
    points: difference(before?.points, after?.points),
    percent: difference(before?.percent, after?.percent),
    rank: ranks,
  };
  return { code, name, before, after, ...change };
};

const fieldsOf = (side: ComparedYear): readonly number[] =>
  side.appendix.rows.flatMap((row, index) => (row.kind === 'criterion' && row.level === 1 ? [index] : []));

/** Likeness of names, 0 … 1, from which on a field is the same one renumbered. */
const sameField = 0.8;

/** Pairs fields by name where the names say the same, else by code; a renumbered field finds its partner. */
const pairFields = (
  before: ComparedYear,
  after: ComparedYear,
): (readonly [number | null, number | null])[] => {
  const name = (side: ComparedYear, row: number): string => foldName(side.appendix.rows[row]?.name ?? '');
  const code = (side: ComparedYear, row: number): string | null => side.appendix.rows[row]?.code.code ?? null;
  const left = new Set(fieldsOf(before));
  const pairs = new Map<number, number>();
  const match = (same: (a: number, b: number) => boolean): void => {
    for (const b of fieldsOf(after)) {
      const a = pairs.has(b) ? undefined : [...left].find((row) => same(row, b));
      if (a !== undefined && left.delete(a)) pairs.set(b, a);
    }
  };
  match((a, b) => likeness(name(before, a), name(after, b)) >= sameField);
  match((a, b) => code(before, a) !== null && code(before, a) === code(after, b));
  return [
    ...fieldsOf(after).map((b) => [pairs.get(b) ?? null, b] as const),
    ...[...left].map((a) => [a, null] as const),
  ];
};

/** Compares two years of one appendix or of two. */
export const compareSides = (before: ComparedYear, after: ComparedYear): Comparison => {
  const fields = pairFields(before, after).map(([a, b]) => {
    const row = b === null ? before.appendix.rows[a ?? -1] : after.appendix.rows[b];
    const sides = [a === null ? null : figures(before, a), b === null ? null : figures(after, b)] as const;
    return lineOf(...sides, row?.code.code ?? null, row?.name ?? '');
  });
  const [a, b] = [before.appendix.total, after.appendix.total];
  const name = after.appendix.rows[b ?? -1]?.name ?? '';
  const total = a === null || b === null ? null : lineOf(figures(before, a), figures(after, b), null, name);
  const schemeChanged = fields.some((line) => {
    const [x, y] = [line.before?.maximum, line.after?.maximum];
    return !x || !y || !equals(x, y);
  });
  return { total, fields, schemeChanged };
};
