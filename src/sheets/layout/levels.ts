/**
 * Rows without codes whose level is told by signs: each possible way to read the signs makes a tree, and the one under which
 * most stated sums agree is taken. Where none agrees better, the rows stay side by side.
 */
import type { CodedRow } from './coded';
import { extraOf } from './extras';
import { levelSigns } from './signs';
import type { Sign } from './signs';
import { addingKeys, statesSum } from './stated';
import type { Children } from './stated';

type Parents = readonly (number | null)[];

const isUncoded = ({ kind, code, place, ordinal }: CodedRow): boolean =>
  kind === 'criterion' && code.code === null && place === null && ordinal === null;

/** Rows without codes that stand together, under one coded row or none. */
function runsOf(rows: readonly CodedRow[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let open = false;
  for (const [at, row] of rows.entries()) {
    const uncoded = isUncoded(row);
    if (uncoded && open) runs.at(-1)?.push(at);
    else if (uncoded) runs.push([at]);
    open = uncoded;
  }
  return runs.filter((run) => run.length > 1);
}

/** The parents that a sign gives: a row stands under the nearest row above it, in its run, that ranks higher. */
function parentsBy(
  sign: ReadonlyMap<number, number>,
  runs: readonly (readonly number[])[],
  from: Parents,
): Parents {
  const parents = [...from];
  for (const run of runs) {
    const above: number[] = [];
    for (const at of run) {
      const rank = sign.get(at) ?? 0;
      while (above.length > 0 && (sign.get(above.at(-1) ?? 0) ?? 0) >= rank) above.pop();
      const parent = above.at(-1);
      if (parent !== undefined) parents[at] = parent;
      above.push(at);
    }
  }
  return parents;
}

/** A bonus or penalty without a code is on top of the whole, not a part of the criterion it happens to stand below. */
const lifted = (rows: readonly CodedRow[], parents: Parents): Parents =>
  parents.map((parent, at) => {
    const row = rows[at];
    const above = parent === null ? undefined : rows[parent];
    const isLoose = row !== undefined && isUncoded(row) && extraOf(row.name) !== null;
    return isLoose && above?.code.bend !== 'roman' && extraOf(above?.name ?? '') === null ? null : parent;
  });

/** A bonus or penalty without a code as a part of the last field above it: where the field counts it, its sum tells. */
const inField = (rows: readonly CodedRow[], parents: Parents): Parents =>
  parents.map((parent, at) => {
    const row = rows[at];
    if (row === undefined || !isUncoded(row) || extraOf(row.name) === null) return parent;
    const fields = rows.flatMap(({ kind, name }, other) =>
      other < at && kind === 'criterion' && parents[other] === null && extraOf(name) === null ? [other] : [],
    );
    return fields.at(-1) ?? parent;
  });

/** What stands below each row; below the total, all that stands below nothing that carries points. */
function childrenOf(rows: readonly CodedRow[], parents: Parents, total: number | null): Children {
  const children = rows.map((): number[] => []);
  for (const [at, row] of rows.entries()) {
    const parent = parents[at] ?? null;
    const isTop = parent === null || rows[parent]?.kind === 'section';
    if (row.kind !== 'criterion') continue;
    if (parent !== null) children[parent]?.push(at);
    if (isTop && total !== null) children[total]?.push(at);
  }
  return children;
}

/** Stated sums that agree under a tree, less those that do not. */
export function agreement(rows: readonly CodedRow[], parents: Parents, total: number | null): number {
  const children = childrenOf(rows, parents, total);
  let agreeing = 0;
  for (const key of addingKeys(rows))
    for (const at of rows.keys()) {
      const agrees = statesSum(rows, children, { at, parts: children[at] ?? [] }, key);
      if (agrees !== null) agreeing += agrees ? 1 : -1;
    }
  return agreeing;
}

const isSame = (a: Parents, b: Parents): boolean => a.every((parent, at) => parent === b[at]);

/** The parents of all rows, those without codes by the signs that the sums bear out; as given where no sign does better. */
export function withLevels(rows: readonly CodedRow[], parents: Parents, total: number | null): Parents {
  const runs = runsOf(rows);
  const uncoded = runs.flat();
  const [loose, within] = [lifted(rows, parents), inField(rows, parents)];
  const places = [loose, parents, within].filter(
    (place, order, all) => !all.slice(0, order).some((other) => isSame(place, other)),
  );
  if (uncoded.length === 0 && places.length === 1) return parents;
  const ways = levelSigns(uncoded.map((at) => rows[at]?.piece).flatMap((piece) => piece ?? []));
  const asTree = (way: Sign, from: Parents): Parents =>
    parentsBy(new Map(uncoded.map((at, order) => [at, way[order] ?? 0])), runs, from);
  const trees = places.flatMap((from) => [...ways.map((way) => asTree(way, from)), from]);
  const judged = trees.map((tree) => ({ tree, agrees: agreement(rows, tree, total) }));
  const best = Math.max(...judged.map(({ agrees }) => agrees));
  return judged.find(({ agrees }) => agrees === best)?.tree ?? parents;
}
