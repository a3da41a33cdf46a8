/** Finds rows again: first those that are unlike any other, then what lies between them. */
import { align } from './align';
import type { Found } from './align';
import { formulaMark } from './trace';

/** Cells of a row, by column. */
export type Cells = readonly string[];

/** Where each text stands that occurs just once. */
const singles = (lines: readonly string[]): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  lines.forEach((line, at) => {
    if (places.has(line)) twice.add(line);
    places.set(line, at);
  });
  for (const line of twice) places.delete(line);
  return places;
};

interface Pair {
  readonly old: number;
  readonly now: number;
}

/** The longest run of pairs, given by rising old place, whose new places rise too. */
const rising = (pairs: readonly Pair[]): readonly Pair[] => {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  const placeOf = (index: number | undefined): number => pairs[index ?? -1]?.now ?? -1;
  pairs.forEach(({ now }, index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (placeOf(ends[middle]) < now) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1];
    ends[low] = index;
  });
  const run: Pair[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) {
    const pair = pairs[at];
    if (pair) run.unshift(pair);
  }
  return run;
};

const isBlank = (cells: Cells | undefined): boolean => cells?.every((mark) => mark === '') ?? true;

/** How many rows hold a mark in a column: a rare one tells more. */
const rarity = (rows: readonly Cells[]): ((column: number, mark: string) => number) => {
  const counts = new Map<string, number>();
  for (const cells of rows)
    cells.forEach((mark, column) => {
      const key = `${String(column)} ${mark}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
  return (column, mark) => counts.get(`${String(column)} ${mark}`) ?? 0;
};

/** Where each old row stands now. Both tables have the same columns. */
export const alignRows = (old: readonly Cells[], now: readonly Cells[]): readonly Found[] => {
  const [oldLines, nowLines] = [old, now].map((rows) => rows.map((cells) => cells.join(',')));
  const nowSingles = singles(nowLines ?? []);
  const pairs = [...singles(oldLines ?? [])].flatMap(([line, at]) => {
    const place = nowSingles.get(line);
    return place === undefined || isBlank(old[at]) ? [] : [{ old: at, now: place }];
  });
  const anchors = rising(pairs.sort((a, b) => a.old - b.old));
  const often = rarity(old);
  const likeness = (a: Cells | undefined, b: Cells | undefined): number =>
    (a ?? []).reduce((sum, mark, column) => {
      if (mark === '' || mark !== b?.[column]) return sum;
      return sum + (mark === formulaMark ? 1 : often(column, mark) === 1 ? 8 : 2);
    }, 0);
  const found: Found[] = [];
  let [from, start] = [0, 0];
  for (const anchor of [...anchors, { old: old.length, now: now.length }]) {
    const [above, below] = [from, start];
    const between = align({
      old: anchor.old - from,
      now: anchor.now - start,
      likeness: (i, j) => likeness(old[above + i], now[below + j]),
      blank: (i) => isBlank(old[above + i]),
    });
    found.push(...between.map((place) => (typeof place === 'number' ? place + below : place)));
    if (anchor.old < old.length) found.push(anchor.now);
    [from, start] = [anchor.old + 1, anchor.now + 1];
  }
  return found;
};
