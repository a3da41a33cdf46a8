/**
 * Sums that a recompute leaves as they are stated: maxima are laid down and points of a past year were announced, unless they are
 * to be replaced; and what adds up a cell that cannot be read is not known.
 */
import type { Place } from '../../a1/place';
import type { Appendix, Column, ColumnKey, Row } from '../../domain/appendix';
import { recompute, roundedSums } from '../../domain/recompute';
import type { Keep, Sums } from '../../domain/recompute';
import { isMaximum, isScored, isTarget } from '../../domain/roles';
import { equals } from '../../domain/score';
import type { Score } from '../../domain/score';
import type { StaleSum } from '../../domain/stale';
import { partsOf, statedScore } from '../../domain/tree';

/** Kinds that are replaced where a person says so. */
export const heldKinds = ['maximum', 'announced'] as const;
export type HeldKind = (typeof heldKinds)[number];

interface Held extends Place {
  /** Index into `Appendix.rows`. */
  readonly index: number;
  readonly key: ColumnKey;
  readonly stated: Score;
}

/** A stated figure that its rows do not add up to. */
export interface HeldFigure extends Held {
  readonly kind: HeldKind;
  readonly exact: Score;
}

/** A stated sum of which a part is not known: `unread` is its first cell that cannot be read. */
export interface HeldUnread extends Held {
  readonly kind: 'unread';
  readonly unread: Place;
}

export type HeldSum = HeldFigure | HeldUnread;

/** A table as it was looked at. */
export interface HeldIn {
  readonly appendix: Appendix;
  readonly stale?: readonly StaleSum[];
}

/** How sums are made: rows rounded first, and the kinds that are not held. */
export interface HeldOptions {
  readonly rounding?: number;
  readonly replace?: readonly HeldKind[];
}

/** Sums with what is held in its place: rows above and gaps beside it are of the same figure. */
export interface SumsWithHeld {
  readonly sums: Sums;
  /** In the order of the columns, in each from the top down. */
  readonly held: readonly HeldSum[];
}

/** True for points that others have made known: the table goes on to a later year. */
const isPast = ({ columns }: Appendix, { role, year }: Column): boolean =>
  isScored(role) &&
  year !== undefined &&
  columns.some((other) => (isTarget(other.role) || isScored(other.role)) && (other.year ?? '') > year);

/** A formula states what Excel worked out, and a sum that waits to be recomputed states nothing that anybody announced. */
const isAnnounced = ({ appendix, stale = [] }: HeldIn, column: Column, index: number): boolean =>
  index === appendix.total &&
  isPast(appendix, column) &&
  appendix.rows[index]?.points.get(column.key)?.formula === null &&
  !stale.some((sum) => sum.index === index && sum.column === column.key);

const kindOf = (table: HeldIn, column: Column, index: number): HeldKind | null => {
  if (isMaximum(column.role)) return 'maximum';
  return isAnnounced(table, column, index) ? 'announced' : null;
};

/** The cell of a row where something is written that is no score; null for a blank one, and for a score. */
const unreadIn = (row: Row, key: ColumnKey): Place | null => {
  const cell = row.points.get(key);
  return cell && cell.reading.kind !== 'blank' && statedScore(row, key) === null ? cell : null;
};

/** Keeps a table's sums: `found` is given what is held. */
function keeping(table: HeldIn, replace: readonly HeldKind[], found: (held: HeldSum) => void): Keep {
  const { appendix } = table;
  /** The first unread cell of rows whose points are not known, by column and index. */
  const unknown = new Map<string, Place>();
  return (column, index, sum) => {
    const { key } = column;
    const row = appendix.rows[index];
    if (row === undefined) return undefined;
    const stated = statedScore(row, key);
    const place = { index, key, row: row.row, column: column.column };
    const unread = partsOf(appendix, index).flatMap((part) => unknown.get(`${key} ${String(part)}`) ?? [])[0];
    const own = unread ?? (sum === null ? unreadIn(row, key) : null);
    if (own && stated === null) {
      unknown.set(`${key} ${String(index)}`, own);
      return null;
    }
    if (unread && stated) {
      found({ kind: 'unread', ...place, stated, unread });
      return stated;
    }
    if (stated === null || sum === null || equals(stated, sum)) return undefined;
    const kind = kindOf(table, column, index);
    if (kind === null || replace.includes(kind)) return undefined;
    found({ kind, ...place, stated, exact: sum });
    return stated;
  };
}

/** The sums of a table, and what a recompute leaves alone. */
export function sumsWithHeld(table: HeldIn, { rounding, replace = [] }: HeldOptions = {}): SumsWithHeld {
  const { appendix } = table;
  const held: HeldSum[] = [];
  const keep = keeping(table, replace, (each) => held.push(each));
  const sums = rounding === undefined ? recompute(appendix, keep) : roundedSums(appendix, rounding, keep);
  return { sums, held: held.sort((a, b) => a.column - b.column || a.row - b.row) };
}

/** Sums that are kept because of one cell that cannot be read. */
export interface KeptFor {
  readonly cell: Place;
  readonly kept: readonly HeldUnread[];
}

/** What is held, by why. */
export function heldByCause(held: readonly HeldSum[]): {
  readonly figuresOf: (kind: HeldKind) => readonly HeldFigure[];
  readonly unread: readonly KeptFor[];
} {
  const unread = new Map<Place, HeldUnread[]>();
  for (const each of held)
    if (each.kind === 'unread') unread.set(each.unread, [...(unread.get(each.unread) ?? []), each]);
  return {
    figuresOf: (kind) => held.filter((each): each is HeldFigure => each.kind === kind),
    unread: [...unread].map(([cell, kept]) => ({ cell, kept })),
  };
}
