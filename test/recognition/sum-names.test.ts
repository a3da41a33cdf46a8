/** In every table the cells of a column's "…_La" add up to its exact total, and "…_Tong" is the total's cell. */
import { parseReferences } from '../../src/a1/references';
import type { Appendix } from '../../src/domain/appendix';
import { ranksUnits } from '../../src/domain/across';
import { equals, sumScores } from '../../src/domain/score';
import type { Score } from '../../src/domain/score';
import { columnNames } from '../../src/sheets/binding/names';
import { leavesName, sumNames, totalName } from '../../src/sheets/binding/sum-names';
import { analyse, isDoubted } from '../../src/sheets/report';
import { bookNames, folders, openBook, readingOf } from './books';

/** What stands in the cells that a name refers to. */
function scoresIn({ rows, columns }: Appendix, refersTo: string): readonly Score[] {
  return (parseReferences(refersTo) ?? []).flatMap(({ area }) =>
    rows.flatMap((row) => {
      const column = columns.find((each) => (each.column as number) === area.left);
      const reading = column && row.points.get(column.key)?.reading;
      return row.row >= area.top && row.row <= area.bottom && reading?.kind === 'score' && !reading.percent
        ? [reading.score]
        : [];
    }),
  );
}

let compared = 0;

test.each(folders.flatMap(bookNames))('%s', (name) => {
  for (const report of analyse(readingOf(openBook(name))).appendices) {
    const { appendix, totals } = report;
    const own = new Map(sumNames(appendix).map((each) => [each.name, each.refersTo]));
    if (ranksUnits(appendix)) expect([...own]).toEqual([]);
    if (isDoubted(report)) continue;
    const names = columnNames(appendix.id, appendix.columns);
    for (const { column, exact } of totals) {
      const word = names[appendix.columns.findIndex(({ key }) => key === column)] ?? '';
      const leaves = own.get(leavesName(word));
      const total = own.get(totalName(word));
      if (leaves === undefined || total === undefined || !exact) continue;
      compared += 1;
      const sum = sumScores(scoresIn(appendix, leaves));
      expect([name, word, equals(sum, exact)]).toEqual([name, word, true]);
      const [place, ...others] = parseReferences(total) ?? [];
      expect(others).toEqual([]);
      expect(place?.area.top).toBe(appendix.rows[appendix.total ?? -1]?.row);
    }
  }
});

test('they were compared in most tables', () => {
  expect(compared).toBeGreaterThan(100);
});
