/** Sums on the second day: typed totals that were right and did not follow what changed below them. */
import type { Appendix, ColumnKey } from './appendix';
import { componentColumns, pointColumns } from './recompute';
import type { PointColumn, Sums } from './recompute';
import { equals, judge, scoreToJson } from './score';
import type { Score } from './score';
import { judgeRow, partsOf, statedScore } from './tree';

/**
 * What typed sums were when they were right: by column and row, what a cell stated and what its leaves then came to, exactly.
 * Newest last. Plain JSON, so that a workbook can keep it.
 */
export type RightSums = Readonly<Record<ColumnKey, Readonly<Record<string, readonly RightSum[]>>>>;

/** Both as JSON texts of a score. */
export type RightSum = readonly [stated: string, exact: string];

/** A typed sum that still states what was right before something below it changed. */
export interface StaleSum {
  /** Index into `Appendix.rows`. */
  readonly index: number;
  readonly column: ColumnKey;
  readonly stated: Score;
  /** From the leaves, as they are now. */
  readonly exact: Score;
}

/** How many earlier states of a sum are kept: an undo brings back the one before. */
const mostKept = 4;

interface TypedSum {
  readonly index: number;
  readonly key: string;
  readonly stated: Score;
  readonly exact: Score;
  /** Its direct parts do not contradict it. */
  readonly agrees: boolean;
}

const textOf = (score: Score): string => JSON.stringify(scoreToJson(score));

/** What finds a row again after rows came and went: its code, or its words; how many of the same came before. */
function rowKeys({ rows }: Appendix): readonly string[] {
  const seen = new Map<string, number>();
  return rows.map(({ kind, code, name }) => {
    const key = `${kind} ${code.code ?? name}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? key : `${key} ${before}`;
  });
}

/** The sums of a column that somebody typed: a formula follows by itself. */
function typedSums(
  appendix: Appendix,
  sums: Sums,
  column: PointColumn,
  keys: readonly string[],
): readonly TypedSum[] {
  const across = componentColumns(appendix, column) !== null;
  return appendix.rows.flatMap((row, index) => {
    const [stated, exact, key] = [statedScore(row, column.key), sums.get(column.key)?.[index], keys[index]];
    const addsUp = partsOf(appendix, index).length > 0;
    if (!stated || !exact || key === undefined || !(addsUp || across)) return [];
    if (row.points.get(column.key)?.formula !== null) return [];
    const agrees = addsUp ? judgeRow(appendix, column.key, index) !== 'mismatch' : equals(stated, exact);
    return [{ index, key, stated, exact, agrees }];
  });
}

/** It states what was right for other leaves, and even rounded not what they come to now. */
const isStale = ({ stated, exact }: TypedSum, kept: readonly RightSum[]): boolean => {
  const then = kept.find(([said]) => said === textOf(stated));
  return then !== undefined && then[1] !== textOf(exact) && judge(stated, [exact]) === 'mismatch';
};

const remembered = (kept: readonly RightSum[], sum: TypedSum): readonly RightSum[] => {
  if (!sum.agrees || isStale(sum, kept)) return kept;
  const now: RightSum = [textOf(sum.stated), textOf(sum.exact)];
  return [...kept.filter(([stated]) => stated !== now[0]), now].slice(-mostKept);
};

/** What a look at a table makes of its typed sums. */
export interface FollowedSums {
  /** Those that did not follow a change below them since the look before; none where nothing is known of before. */
  readonly stale: readonly StaleSum[];
  /** Those that are right now, for the next look; one that went stale, or is a formula for a while, keeps what it was right for. */
  readonly right: RightSums;
}

/** Looks at the typed sums of a table; `before` is what the last look found right. */
export const followSums = (appendix: Appendix, sums: Sums, before: RightSums = {}): FollowedSums => {
  const keys = rowKeys(appendix);
  const stale: StaleSum[] = [];
  const right: Record<ColumnKey, RightSums[ColumnKey]> = {};
  for (const column of pointColumns(appendix)) {
    const kept = before[column.key] ?? {};
    const typed = new Map<string, readonly RightSum[]>();
    for (const sum of typedSums(appendix, sums, column, keys)) {
      const pairs = kept[sum.key] ?? [];
      typed.set(sum.key, remembered(pairs, sum));
      if (isStale(sum, pairs))
        stale.push({ index: sum.index, column: column.key, stated: sum.stated, exact: sum.exact });
    }
    const own = keys.flatMap((key) => {
      const pairs = typed.get(key) ?? kept[key] ?? [];
      return pairs.length > 0 ? [[key, pairs] as const] : [];
    });
    if (own.length > 0) right[column.key] = Object.fromEntries(own);
  }
  return { stale, right };
};
