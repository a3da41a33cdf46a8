/** Random choices: the same generator code serves fast-check (which shrinks) and plain seeded runs (which count rates). */

export interface Draw {
  /** Whole number, both bounds inclusive. */
  readonly int: (low: number, high: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** True once in `times` on average. */
  readonly once: (times: number) => boolean;
  readonly shuffle: <T>(items: readonly T[]) => T[];
}

/** Builds a `Draw` on a source of whole numbers. */
export function drawFrom(int: (low: number, high: number) => number): Draw {
  const pick = <T>(from: readonly T[]): T => {
    const item = from[int(0, from.length - 1)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const shuffle = <T>(items: readonly T[]): T[] => {
    const rest = [...items];
    const out: T[] = [];
    while (rest.length > 0) out.push(...rest.splice(int(0, rest.length - 1), 1));
    return out;
  };
  return { int, pick, shuffle, once: (times) => int(1, times) === times };
}

/** A small seeded generator (mulberry32) for counting rates outside fast-check. */
export function seeded(seed: number): Draw {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return drawFrom((low, high) => low + Math.floor(next() * (high - low + 1)));
}
