/** Where the rows (or columns) of a file's sheet went while it was edited: lines come and go, the others move along. */
import { unmoved, type LineMap } from '../../a1/lines';
import { maxRows } from '../../a1/place';

/** Lines as Univer carries them: by new place, with the file's line where it is known. */
type Carried = Readonly<Record<number, { readonly custom?: unknown } | null | undefined>>;

function markOf(entry: Carried[number]): number | undefined {
  const custom = entry?.custom as { line?: unknown } | null | undefined;
  return typeof custom?.line === 'number' ? custom.line : undefined;
}

/**
 * Pairs of [line in the file, new place], both rising. A mark that was copied (a new row takes after its neighbour) counts
 * once. Null when marks fall, as after sorting by moving rows: then no line of the file has a place of its own.
 */
function anchors(carried: Carried): [number, number][] | null {
  const found: [number, number][] = [];
  for (const place of Object.keys(carried)
    .map(Number)
    .sort((one, other) => one - other)) {
    const line = markOf(carried[place]);
    const last = found.at(-1)?.[0] ?? -1;
    if (line === undefined || line === last) continue;
    if (line < last) return null;
    found.push([line, place]);
  }
  return found;
}

/** Lines between two anchors that lost their mark: when as many places lie between, they are just where they were. */
function fill(
  map: Map<number, number>,
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  const missing = to[0] - from[0] - 1;
  if (missing !== to[1] - from[1] - 1) return;
  for (let step = 1; step <= missing; step += 1) map.set(from[0] + step, from[1] + step);
}

/**
 * Compares the file's lines (0 … `tracked` - 1) with what Univer carries. Without any mark nothing is known to have moved.
 * The second value is false when lines were put in another order, which a map cannot say.
 */
export function lineMap(
  tracked: number,
  carried: Carried = {},
  limit = maxRows,
): { map: LineMap; ordered: boolean } {
  const found = anchors(carried);
  if (found === null) return { map: unmoved, ordered: false };
  if (found.length === 0) return { map: unmoved, ordered: true };
  const places = new Map<number, number>(found);
  let last: readonly [number, number] = [-1, -1];
  for (const anchor of found) {
    fill(places, last, anchor);
    last = anchor;
  }
  const [lastLine, lastPlace] = last;
  const beyond = lastPlace - lastLine;
  const to = (line: number): number | null => {
    if (line < tracked) return places.get(line) ?? null;
    return Math.min(line + beyond, limit - 1);
  };
  const still =
    Array.from({ length: tracked }, (_, line) => to(line) === line).every(Boolean) && beyond === 0;
  const span = (first: number, end: number): readonly [number, number] | null => {
    let [top, bottom] = [first, end];
    while (top <= bottom && to(top) === null) top += 1;
    while (bottom >= top && to(bottom) === null) bottom -= 1;
    return top > bottom ? null : [to(top)!, end === limit - 1 ? limit - 1 : to(bottom)!];
  };
  return { map: still ? unmoved : { still, to, span }, ordered: true };
}
