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

/** Lines of the file, from the first up to the last, that all went the same way. */
interface Run {
  readonly first: number;
  last: number;
  /** New place less line. */
  readonly shift: number;
}

/** Lines between two anchors that lost their mark are, when as many places lie between, just where they were. */
function runsOf(found: readonly (readonly [number, number])[]): readonly Run[] {
  const runs: Run[] = [{ first: 0, last: -1, shift: 0 }];
  for (const [line, place] of found) {
    const run = runs.at(-1);
    if (run?.shift === place - line) run.last = line;
    else runs.push({ first: line, last: line, shift: place - line });
  }
  return runs.filter(({ first, last }) => first <= last);
}

/** The number of runs that end before the line. */
function runsBefore(runs: readonly Run[], line: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.last < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lines below the file's last tracked one are as far from it as they were. */
function mapOf(tracked: number, runs: readonly Run[], beyond: number, limit: number): LineMap {
  const below = (line: number): number => Math.min(line + beyond, limit - 1);
  const to = (line: number): number | null => {
    if (line >= tracked) return below(line);
    const run = runs[runsBefore(runs, line)];
    return run && run.first <= line ? line + run.shift : null;
  };
  /** The place of the first line from this one on that still has one. */
  const onwards = (line: number): number => {
    const run = line < tracked ? runs[runsBefore(runs, line)] : undefined;
    return run ? Math.max(line, run.first) + run.shift : below(Math.max(line, tracked));
  };
  /** The place of the last line up to this one that still has one, -1 when none has. */
  const backwards = (line: number): number => {
    if (line >= tracked) return below(line);
    const at = runsBefore(runs, line);
    const run = runs[at];
    if (run && run.first <= line) return line + run.shift;
    const before = runs[at - 1];
    return before ? before.last + before.shift : -1;
  };
  const span = (first: number, last: number): readonly [number, number] | null => {
    const [top, bottom] = [onwards(first), last === limit - 1 ? limit - 1 : backwards(last)];
    return top > bottom ? null : [top, bottom];
  };
  return { still: false, to, span };
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
  const last = found?.at(-1);
  if (!last) return { map: unmoved, ordered: found !== null };
  const runs = runsOf(found ?? []);
  const beyond = last[1] - last[0];
  const isStill = beyond === 0 && runs.length === 1 && runs[0]?.first === 0 && last[0] >= tracked - 1;
  return { map: isStill ? unmoved : mapOf(tracked, runs, beyond, limit), ordered: true };
}
