/** Where the rows (or columns) of a sheet go when some are inserted or deleted. Zero-based. */

export interface LineMap {
  /** True when every line stays where it is. */
  readonly still: boolean;
  /** New place of a line, or null when it is deleted. */
  to(line: number): number | null;
  /** New bounds of what is left of the lines `first` … `last`, or null when nothing is. */
  span(first: number, last: number): readonly [number, number] | null;
}

export const unmoved: LineMap = { still: true, to: (line) => line, span: (first, last) => [first, last] };

/**
 * `count` lines inserted before line `at` of a sheet of `limit` lines (`maxRows`, `maxColumns`): what stood there moves on,
 * a span around the place grows, and what is pushed beyond the last line is gone. A span over all lines stays one.
 */
export const inserted = (at: number, count: number, limit: number): LineMap => {
  const moved = (line: number): number => (line >= at ? line + count : line);
  return {
    still: count === 0,
    to: (line) => (moved(line) < limit ? moved(line) : null),
    span: (first, last) => {
      if (first === 0 && last === limit - 1) return [first, last];
      return moved(first) < limit ? [moved(first), Math.min(moved(last), limit - 1)] : null;
    },
  };
};

/**
 * `count` lines deleted from line `at` on, of a sheet of `limit` lines: what stood behind moves up, a span shrinks. A span
 * over all lines stays one: the sheet gets new empty ones at its end.
 */
export const deleted = (at: number, count: number, limit: number): LineMap => {
  const end = at + count;
  const moved = (line: number): number => (line >= end ? line - count : line);
  const isDeleted = (line: number): boolean => line >= at && line < end;
  return {
    still: count === 0,
    to: (line) => (isDeleted(line) ? null : moved(line)),
    span: (first, last) => {
      if (first === 0 && last === limit - 1) return [first, last];
      const from = isDeleted(first) ? end : first;
      const until = isDeleted(last) ? at - 1 : last;
      return from > until ? null : [moved(from), moved(until)];
    },
  };
};
