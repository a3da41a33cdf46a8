/** What rows state in a column before the appendix is built, and whether a row states the sum of others. */
import type { ColumnKey } from '../../domain/appendix';
import { addsUp, isMaximum } from '../../domain/roles';
import { isNegative, judge, subtract, zero } from '../../domain/score';
import type { Score } from '../../domain/score';
import { readKey } from '../headers/column-key';
import type { CodedRow } from './coded';
import { extraOf } from './extras';

/** The rows below each row, by index. */
export type Children = readonly (readonly number[])[];

const statedIn = (row: CodedRow | undefined, key: ColumnKey): Score | null => {
  const reading = row?.piece.points.get(key)?.reading;
  return reading?.kind === 'score' && !reading.percent ? reading.score : null;
};

/** The points a row brings to what it is a part of: a penalty takes off, and no maximum counts what is on top. */
function countedIn(row: CodedRow | undefined, key: ColumnKey): Score | null {
  const stated = statedIn(row, key);
  const extra = row === undefined ? null : extraOf(row.name);
  if (extra !== null && isMaximum(readKey(key).role)) return null;
  return stated && extra === 'penalty' && !isNegative(stated) ? subtract(zero, stated) : stated;
}

/** What parts bring in a column; one that states nothing is replaced by its own parts. */
const countedOf = (
  rows: readonly CodedRow[],
  children: Children,
  parts: readonly number[],
  key: ColumnKey,
): readonly Score[] =>
  parts.flatMap((part) => {
    const counted = countedIn(rows[part], key);
    return counted ? [counted] : countedOf(rows, children, children[part] ?? [], key);
  });

/** True when the row at `at` states the sum of the parts in a column; null where either says nothing. */
export function statesSum(
  rows: readonly CodedRow[],
  children: Children,
  { at, parts }: { readonly at: number; readonly parts: readonly number[] },
  key: ColumnKey,
): boolean | null {
  const stated = statedIn(rows[at], key);
  const counted = stated ? countedOf(rows, children, parts, key) : [];
  return stated && counted.length > 0 ? judge(stated, counted) !== 'mismatch' : null;
}

/** The columns of a table whose points add up. */
export const addingKeys = (rows: readonly CodedRow[]): readonly ColumnKey[] =>
  [...(rows[0]?.piece.points.keys() ?? [])].filter((key) => addsUp(readKey(key).role));
