/** Finds columns again, by what they hold in whatever order: rows may have come and gone as well. */
import { align } from './align';
import type { Found } from './align';
import type { Cells } from './rows';
import { formulaMark } from './trace';

type Bag = ReadonlyMap<string, number>;

const bagOf = (rows: readonly Cells[], column: number): Bag => {
  const bag = new Map<string, number>();
  for (const cells of rows) {
    const mark = cells[column] ?? '';
    if (mark !== '') bag.set(mark, (bag.get(mark) ?? 0) + 1);
  }
  return bag;
};

/** Only columns that share a third of what the smaller of them holds can be the same. */
const SHARE = 3;

const weight = (bag: Bag): number =>
  [...bag].reduce((sum, [mark, count]) => sum + count * (mark === formulaMark ? 1 : 4), 0);

const likeness = (a: Bag | undefined, b: Bag | undefined): number => {
  if (!a || !b) return 0;
  const common = new Map([...a].map(([mark, count]) => [mark, Math.min(count, b.get(mark) ?? 0)]));
  const shared = weight(common);
  return shared * SHARE < Math.min(weight(a), weight(b)) ? 0 : shared;
};

const width = (rows: readonly Cells[]): number =>
  rows.reduce((most, cells) => Math.max(most, cells.length), 0);

/** Where each old column stands now. */
export const alignColumns = (old: readonly Cells[], now: readonly Cells[]): readonly Found[] => {
  const [before, after] = [old, now].map((rows) =>
    Array.from({ length: width(rows) }, (_, column) => bagOf(rows, column)),
  );
  const table = (before ?? []).map((a) => (after ?? []).map((b) => likeness(a, b)));
  return align({
    old: before?.length ?? 0,
    now: after?.length ?? 0,
    likeness: (i, j) => table[i]?.[j] ?? 0,
    blank: (i) => before?.[i]?.size === 0,
  });
};
