/** Plain numbers that begin anew below a number are its parts: "1" over "1", "2", "3". Where a number could go on on two levels, sums tell. */
import { Exact } from '../../domain/score';

/** A row as far as this way of reading asks for it. */
export interface Numbered {
  /** The number in its code cell; null for rows without one. */
  readonly number: number | null;
  /** Points it states, column by column; null where it states none. */
  readonly points: readonly (Exact | null)[];
}

interface Group {
  /** The row it stands under; null for the uppermost. */
  readonly over: number | null;
  readonly path: readonly number[];
  last: number;
  readonly members: number[];
}

/** True when the members of a group add up to the row it stands under, in the first column that says so: maxima come first. */
function isWhole(rows: readonly Numbered[], { over, members }: Group): boolean {
  const whole = over === null ? [] : (rows[over]?.points ?? []);
  const column = whole.findIndex((stated) => stated !== null);
  const stated = whole[column] ?? null;
  const parts = members.flatMap((member) => rows[member]?.points[column] ?? []);
  if (stated === null || parts.length === 0) return false;
  return parts.reduce((sum, part) => sum.plus(part), new Exact(0)).eq(stated);
}

/** The group that a number goes on: the deepest that expects it, unless that is whole already and one above expects it too. */
function groupFor(rows: readonly Numbered[], open: Group[], number: number): Group | undefined {
  const expecting = open.filter(({ last }) => last === number - 1).reverse();
  return expecting.find((group) => !isWhole(rows, group)) ?? expecting.at(-1);
}

/** The canonical code of each numbered row ("1.2" for 2 under 1); null for all others, and for all when a number fits nowhere. */
export function codesAnew(rows: readonly Numbered[]): readonly (string | null)[] {
  let open: Group[] = [{ over: null, path: [], last: 0, members: [] }];
  let before: number | null = null;
  const codes: (string | null)[] = [];
  for (const [at, { number }] of rows.entries()) {
    if (number === null) {
      codes.push(null);
      continue;
    }
    const deepest = open.at(-1);
    if (number === 1 && before !== null && deepest)
      open = [...open, { over: before, path: [...deepest.path, deepest.last], last: 0, members: [] }];
    const group = groupFor(rows, open, number);
    if (group === undefined) return rows.map(() => null);
    open = open.slice(0, open.indexOf(group) + 1);
    group.last = number;
    group.members.push(at);
    codes.push([...group.path, number].join('.'));
    before = at;
  }
  return codes;
}
