/** What the checks of one appendix share: worked out once, so that each check only says what it looks for. */
import { isLeaf } from '../appendix';
import type { Appendix, Column, ColumnKey, PointCell, Row } from '../appendix';
import { parentCode } from '../code';
import { kindOf } from '../kinds';
import { maximumFor } from '../primary';
import type { Sums } from '../recompute';
import { addsUp, isScored, isTarget, laidDownBy } from '../roles';
import { matchRows } from '../scheme';
import type { RowMatch, Scheme, SchemeMatch } from '../scheme';
import { boundOf, equals, Exact, exceeds, isReversed, scoreOf } from '../score';
import type { Score } from '../score';
import type { StaleSum } from '../stale';
import { statedScore as statedIn } from '../tree';
import type { UnitRegistry } from '../units';
import { numberings } from './roman-part';
import type { Numbering } from './roman-part';

export interface CheckContext {
  /** Exact sums from the leaves up. */
  readonly sums: Sums;
  /** The scheme the table is held against, or null. */
  readonly scheme: Scheme | null;
  readonly units: UnitRegistry;
  /** Typed sums that did not follow a change below them; absent where nothing is known of before. */
  readonly stale?: readonly StaleSum[];
  /** Indices of rows, by column, whose points come from outside of the workbook; absent where none do. */
  readonly outside?: ReadonlyMap<ColumnKey, readonly number[]>;
}

export interface Facts extends CheckContext {
  /** Which row is which criterion; null without a scheme. */
  readonly match: SchemeMatch | null;
  /** True for a list of criteria that is only counted 1, 2, 3: its numbers are no codes. */
  readonly counted: boolean;
  /** True where codes are picked from a tree that is elsewhere: headings share the criteria out among units, or no row stands over another. */
  readonly picked: boolean;
  readonly pointColumns: readonly Column[];
  /** Columns of points that were got, and of targets. */
  readonly scoredColumns: readonly Column[];
  readonly targetColumns: readonly Column[];
  /** Rows by code, once for each time the table starts to count. */
  readonly numberings: readonly Numbering[];
}

const isCounted = ({ kind, rows }: Appendix): boolean => {
  const criteria = rows.filter((row) => row.kind === 'criterion');
  return (
    kindOf(kind).pickedOut &&
    criteria.length > 1 &&
    criteria.every(({ code }, at) => code.bend !== 'inside-name' && code.code === String(at + 1))
  );
};

const withoutCodes = (appendix: Appendix): Appendix => ({
  ...appendix,
  rows: appendix.rows.map((row) => ({ ...row, code: { ...row.code, code: null } })),
});

const isSharedOut = ({ rows }: Appendix): boolean =>
  rows.some(({ unit, code }) => unit !== undefined && code.code === null);

/** So many parents that have no row are no slip where no other has one either. */
const leastParents = 2;

/** True for codes of criteria from several places of a tree ("1.3", "3.2.1", "5.4"), none of whose parents has a row. */
function hasNoParents(counts: readonly Numbering[]): boolean {
  const parents = counts.flatMap((byCode) =>
    [...byCode.keys()].map((code) => [byCode, parentCode(code)] as const),
  );
  const missing = new Set(parents.flatMap(([, parent]) => parent ?? []));
  return (
    missing.size >= leastParents &&
    parents.every(([byCode, parent]) => parent !== null && !byCode.has(parent))
  );
}

export function factsOf(appendix: Appendix, context: CheckContext): Facts {
  const counted = isCounted(appendix);
  const counts = numberings(appendix.rows);
  return {
    ...context,
    counted,
    picked: isSharedOut(appendix) || hasNoParents(counts),
    match:
      context.scheme !== null && kindOf(appendix.kind).schemed
        ? matchRows(counted ? withoutCodes(appendix) : appendix, context.scheme)
        : null,
    pointColumns: appendix.columns.filter(({ role }) => addsUp(role)),
    scoredColumns: appendix.columns.filter(({ role }) => isScored(role)),
    targetColumns: appendix.columns.filter(({ role }) => isTarget(role)),
    numberings: counts,
  };
}

/** The score a cell states, or null; a percentage is no points. */
export const statedScore = (row: Row | undefined, column: Column | undefined): Score | null =>
  column === undefined ? null : statedIn(row, column.key);

/** True when the row has no such cell or nothing is in it. */
export const isBlank = (row: Row, column: Column): boolean => {
  const kind = row.points.get(column.key)?.reading.kind;
  return kind === undefined || kind === 'blank';
};

/** True where nobody wrote anything: neither points nor a dash or a word that says there are none. */
export const isUnwritten = (row: Row, column: Column): boolean => {
  const cell = row.points.get(column.key);
  return cell === undefined || (cell.reading.kind === 'blank' && String(cell.value).trim() === '');
};

const maxima = new WeakMap<Appendix, Map<Column, Column | null>>();

/** The column of maxima that a column of points is held against; looked up once per column. */
export function maximumColumn(appendix: Appendix, column: Column): Column | undefined {
  const known = maxima.get(appendix) ?? new Map<Column, Column | null>();
  maxima.set(appendix, known);
  const found = known.get(column) ?? (known.has(column) ? null : maximumFor(appendix, column));
  known.set(column, found);
  return found ?? undefined;
}

const exactly = (text: string): Score => scoreOf(boundOf(new Exact(text)));

/** What the scheme says a cell of a maximum column should hold, or null where it does not say. */
export function schemeMaximum(
  { scheme }: Facts,
  match: RowMatch | null | undefined,
  column: Column,
): Score | null {
  if (scheme === null || match === null || match === undefined) return null;
  if (column.year !== undefined && scheme.years.length > 0 && !scheme.years.includes(column.year))
    return null;
  const text = laidDownBy(match.node, column.role);
  return text === undefined ? null : exactly(text);
}

/**
 * The points to go on with, so that one slip is one finding: the scheme's maximum where the table states another, and
 * a reversed interval the right way round.
 */
export function believed(appendix: Appendix, facts: Facts, index: number, column: Column): Score | null {
  const stated = statedScore(appendix.rows[index], column);
  if (stated === null) return null;
  const laidDown = schemeMaximum(facts, facts.match?.rows[index], column);
  if (laidDown !== null && !equals(stated, laidDown)) return laidDown;
  return isReversed(stated) ? scoreOf(stated.high, stated.low) : stated;
}

/** True for a leaf that lost points or is planned to: the rows that need a task and somebody who answers for it. */
export function isBelowMaximum(appendix: Appendix, facts: Facts, index: number): boolean {
  const row = appendix.rows[index];
  if (row === undefined || !isLeaf(row)) return false;
  return [...facts.scoredColumns, ...facts.targetColumns].some((column) => {
    const points = statedScore(row, column);
    const maximum = maximumColumn(appendix, column);
    const most = maximum === undefined ? null : believed(appendix, facts, index, maximum);
    return points !== null && most !== null && exceeds(most, points);
  });
}

/** A cell and where it is. */
export interface PointAt {
  readonly row: Row;
  readonly index: number;
  readonly column: Column;
  readonly cell: PointCell;
}

const cellsOf = new WeakMap<Facts, PointAt[]>();

/** Every cell of the point columns, column by column. */
export function pointCells(appendix: Appendix, facts: Facts): readonly PointAt[] {
  const known = cellsOf.get(facts);
  if (known !== undefined) return known;
  const cells = facts.pointColumns.flatMap((column) =>
    appendix.rows.flatMap((row, index) => {
      const cell = row.kind === 'closing' ? undefined : row.points.get(column.key);
      return cell === undefined ? [] : [{ row, index, column, cell }];
    }),
  );
  cellsOf.set(facts, cells);
  return cells;
}
