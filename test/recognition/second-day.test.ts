/**
 * The second day of every table: one criterion's points change and nothing else. What states sums above it waits to be recomputed;
 * no sum is newly called wrong, no cell is newly blamed, and putting the points back leaves all as it was.
 */
import type { CellValue } from '../../src/domain/appendix';
import { isLeaf } from '../../src/domain/appendix';
import { partsOf } from '../../src/domain/tree';
import { isScored } from '../../src/domain/roles';
import type { Grid, WorkbookReading } from '../../src/sheets/grid';
import { analyse, isDoubted, reanalyse } from '../../src/sheets/report';
import type { AppendixReport, WorkbookReport } from '../../src/sheets/report';
import { bookNames, folders, openBook, readingOf } from './books';

const withCell = (grid: Grid, row: number, column: number, value: CellValue): Grid => {
  const put = <T>(table: readonly (readonly T[])[], cell: T): readonly (readonly T[])[] =>
    table.map((line, at) =>
      at === row - grid.top ? line.map((now, each) => (each === column - grid.left ? cell : now)) : line,
    );
  return { ...grid, values: put(grid.values, value), formulas: put(grid.formulas, value) };
};

const sumFindings = ({ findings }: AppendixReport): string[] =>
  findings
    .filter(({ check }) => /^(?:subtotal-mismatch|component-mismatch|subtotal-rounded-parts)$/u.test(check))
    .map(({ check, place }) => `${check} ${place.row} ${place.column}`);

const blamed = ({ diagnoses }: AppendixReport): string[] =>
  diagnoses.flatMap(({ column, explains }) => explains.map((place) => `${column} ${place.row}`));

/** Rows whose sums hold the row's points. */
const above = ({ appendix }: AppendixReport, index: number): Set<number> => {
  const found = new Set<number>();
  const climb = (part: number): void =>
    appendix.rows.forEach((_, at) => {
      if (found.has(at) || at === part || !partsOf(appendix, at).includes(part)) return;
      found.add(at);
      climb(at);
    });
  climb(index);
  return found;
};

interface Change {
  readonly index: number;
  readonly key: string;
  readonly value: number;
}

/** A leaf in the middle of the table whose points may go down a little. */
function changeIn({ appendix }: AppendixReport): Change | null {
  const column = appendix.columns.find(({ role }) => isScored(role) && role !== 'self-scored');
  const leaves = appendix.rows.flatMap((row, index) => {
    const value = column && row.points.get(column.key)?.value;
    return isLeaf(row) && row.extra === undefined && typeof value === 'number' && value > 0.3
      ? [{ index, value }]
      : [];
  });
  const leaf = leaves[Math.floor(leaves.length / 2)];
  return column && leaf
    ? { index: leaf.index, key: column.key, value: Number((leaf.value - 0.3).toFixed(4)) }
    : null;
}

const edited = (
  reading: WorkbookReading,
  report: AppendixReport,
  { index, key }: Change,
  value: CellValue,
) => {
  const cell = report.appendix.rows[index]?.points.get(key);
  return {
    ...reading,
    grids: reading.grids.map((grid) =>
      cell && grid.sheetId === report.appendix.sheetId ? withCell(grid, cell.row, cell.column, value) : grid,
    ),
  };
};

const reportOf = (report: WorkbookReport, id: string): AppendixReport | undefined =>
  report.appendices.find(({ appendix }) => appendix.id === id);

const names = folders.flatMap(bookNames);

let [changed, waiting] = [0, 0];

test.each(names)('%s', (name) => {
  const reading = readingOf(openBook(name));
  const first = analyse(reading);
  for (const before of first.appendices) {
    const change = isDoubted(before) ? null : changeIn(before);
    if (!change) continue;
    const { id } = before.appendix;
    const second = edited(reading, before, change, change.value);
    const report = reanalyse(first, reading, second);
    const now = reportOf(report, id);
    // The edit may have made another table of it; then nothing can be compared.
    if (!now || isDoubted(now) || now.appendix.rows.length !== before.appendix.rows.length) continue;
    changed += 1;
    waiting += now.stale?.length ?? 0;
    const sums = above(before, change.index);
    for (const { index } of now.stale ?? [])
      expect([name, id, sums.has(index) || index === change.index]).toEqual([name, id, true]);
    expect([name, id, sumFindings(now).filter((found) => !sumFindings(before).includes(found))]).toEqual([
      name,
      id,
      [],
    ]);
    expect([name, id, blamed(now).filter((cell) => !blamed(before).includes(cell))]).toEqual([name, id, []]);
    const back = reportOf(reanalyse(report, second, reading), id);
    expect([name, id, back?.stale ?? []]).toEqual([name, id, []]);
  }
});

test('most tables have typed sums that waited', () => {
  expect(changed).toBeGreaterThan(60);
  // In each at least the field and the total, but for lists and for sums that were wrong before.
  expect(waiting).toBeGreaterThan(1.5 * changed);
});
