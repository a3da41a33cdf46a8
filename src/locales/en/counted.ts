/** A number with what it counts: "1 cell", "2 cells"; `more` where an s is not enough. */
export const counted = (count: string | number, one: string, more = `${one}s`): string =>
  `${String(count)} ${String(count) === '1' ? one : more}`;
