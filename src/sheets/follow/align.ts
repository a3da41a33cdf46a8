/**
 * Finds the lines of a table again in a later one whose lines came, went or were edited; their order is the same. A line
 * that could be found in two places equally well is told apart from one that is gone.
 */

/** Where an old line stands now; null when it is gone, undefined when that cannot be told. */
export type Found = number | null | undefined;

export interface Sequences {
  readonly old: number;
  readonly now: number;
  /** How much an old line and one of now have in common; 0 for nothing. */
  readonly likeness: (old: number, now: number) => number;
  /** True for old lines with nothing in them. */
  readonly blank: (old: number) => boolean;
}

/** Pairs compared at most: beyond it nothing is told. */
const MOST = 1_000_000;

/** Best likeness of every pair of beginnings, row by row of a table one larger than the sequences. */
const best = (old: number, now: number, likeness: Sequences['likeness']): Float64Array => {
  const width = now + 1;
  const table = new Float64Array((old + 1) * width);
  for (let i = 1; i <= old; i += 1) {
    for (let j = 1; j <= now; j += 1) {
      const both = likeness(i - 1, j - 1);
      table[i * width + j] = Math.max(
        table[(i - 1) * width + j] ?? 0,
        table[i * width + j - 1] ?? 0,
        both > 0 ? (table[(i - 1) * width + j - 1] ?? 0) + both : 0,
      );
    }
  }
  return table;
};

/** Per old line: its only place in all best alignments, null when it has none in any, undefined when they differ. */
const matches = ({ old, now, likeness }: Sequences): Found[] => {
  if (old * now > MOST) return Array.from({ length: old }, () => undefined);
  const width = now + 1;
  const forth = best(old, now, likeness);
  const back = best(old, now, (i, j) => likeness(old - 1 - i, now - 1 - j));
  const most = forth[old * width + now] ?? 0;
  const rest = (i: number, j: number): number => back[(old - i) * width + (now - j)] ?? 0;
  return Array.from({ length: old }, (_, i) => {
    const places: number[] = [];
    let skipped = false;
    for (let j = 0; j <= now; j += 1) {
      const before = forth[i * width + j] ?? 0;
      skipped ||= before + rest(i + 1, j) === most;
      const both = j < now ? likeness(i, j) : 0;
      if (both > 0 && before + both + rest(i + 1, j + 1) === most) places.push(j);
    }
    if (places.length === 0) return null;
    return places.length === 1 && !skipped ? places[0] : undefined;
  });
};

/** Old lines without a partner between two that have one: gone when nothing stands there now; blank ones may have been filled. */
const settle = (found: Found[], { old, now, blank }: Sequences): void => {
  let [from, start] = [0, 0];
  for (let i = 0; i <= old; i += 1) {
    const place = i < old ? found[i] : now;
    if (typeof place !== 'number') continue;
    const gap = Array.from({ length: i - from }, (_, at) => from + at);
    const room = Array.from({ length: place - start }, (_, at) => start + at);
    if (room.length > 0) {
      const pairs = gap.length === room.length && gap.every(blank);
      gap.forEach((line, at) => {
        found[line] = pairs ? room[at] : undefined;
      });
    }
    [from, start] = [i + 1, place + 1];
  }
};

/** Where each old line stands now. */
export const align = (sequences: Sequences): readonly Found[] => {
  const found = matches(sequences);
  settle(found, sequences);
  return found;
};
