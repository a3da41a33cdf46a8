/** Columns that share role and year, told apart by what their headers say more. */
import type { Column, ColumnKey } from '../../domain/appendix';
import { columnKey } from './column-key';
import { halfHolds } from './contents';
import { bestGuess, columnOf, isOfFigures, yearFor } from './guess';
import type { Guess, MeasuredColumn } from './guess';

/** Letters of a label: it goes into keys and workbook names. */
const longestLabel = 60;

/** What tells each of several headers from the others: its words less those that all share at both ends. */
export function distinctWords(headers: readonly string[]): string[] {
  const all = headers.map((header) => header.split(/\s+/u).filter((word) => word !== ''));
  const shortest = Math.min(...all.map((each) => each.length));
  const shared = (at: (words: readonly string[], index: number) => string | undefined): number => {
    let count = 0;
    while (count < shortest && all.every((each) => at(each, count) === at(all[0] ?? [], count))) count += 1;
    return count;
  };
  const front = shared((each, index) => each[index]);
  const back = Math.min(
    shared((each, index) => each[each.length - 1 - index]),
    shortest - front,
  );
  return all.map((each) =>
    each
      .slice(front, each.length - back)
      .join(' ')
      .slice(0, longestLabel),
  );
}

/** A column whose role and year another one has already keeps its place beside it, by what its header says more. */
export function twins(
  columns: readonly MeasuredColumn[],
  assigned: readonly Column[],
  taken: ReadonlySet<number>,
): { readonly renamed: readonly Column[]; readonly added: readonly Column[] } {
  const groups = new Map<ColumnKey, Guess[]>();
  for (const column of columns) {
    if (taken.has(column.column)) continue;
    const best = bestGuess(column);
    if (!best || !isOfFigures(best.role) || column.contents.share.points < halfHolds) continue;
    const key = columnKey(best.role, yearFor(best.role, column));
    groups.set(key, [...(groups.get(key) ?? []), best]);
  }
  const renamed: Column[] = [];
  const added: Column[] = [];
  for (const [key, later] of groups) {
    const first = assigned.find((column) => column.key === key);
    const words = distinctWords([
      ...(first ? [first.header] : []),
      ...later.map(({ column }) => column.header),
    ]);
    const labels = first ? words.slice(1) : words;
    const own = first ? (words[0] ?? '') : '';
    if (first && own !== '' && labels.every((label) => label !== ''))
      renamed.push({ ...first, key: columnKey(first.role, first.year ?? null, own), label: own });
    later.forEach(({ column, role, confidence }, at) => {
      const said = labels[at] ?? '';
      const label = said === '' || labels.indexOf(said) !== at || said === own ? String(at + 2) : said;
      added.push(columnOf(column, role, confidence, yearFor(role, column), label));
    });
  }
  return { renamed, added };
}
