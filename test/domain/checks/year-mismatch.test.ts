/** year-mismatch: right, wrong and borderline tables. */
import { findingsOf, rightRows, table } from './support';

const said = (year: string, where: 'title' | 'sheet' = 'title') =>
  table(rightRows, { change: { yearsSaid: [{ where, year }] } });

test("a title of another year than the target's", () => {
  expect(findingsOf('year-mismatch', said('2023'))[0]).toMatchObject({
    severity: 'warning',
    stated: '2023',
    expected: '2021, 2022',
    params: { where: 'title' },
  });
});

test('the sheet name says it too', () => {
  expect(findingsOf('year-mismatch', said('2020', 'sheet'))).toHaveLength(1);
});

test('a title that agrees, spans, or is missing', () => {
  expect(findingsOf('year-mismatch', said('2022'))).toEqual([]);
  expect(findingsOf('year-mismatch', said('2018-2022'))).toEqual([]);
  expect(findingsOf('year-mismatch', table(rightRows))).toEqual([]);
});

test('results are reported in the year after', () => {
  const columns = ['code', 'name', 'maximum', 'appraised:2022'];
  const rows = rightRows.map((row) => row.slice(0, 4));
  const results = (year: string) =>
    table(rows, { kind: 'results', columns, change: { yearsSaid: [{ where: 'title', year }] } });
  expect(findingsOf('year-mismatch', results('2023'))).toEqual([]);
  expect(findingsOf('year-mismatch', results('2025'))).toHaveLength(1);
});

test('a target for a year before the points it builds on', () => {
  const columns = ['code', 'name', 'maximum', 'achieved:2021', 'target:2020', 'task', 'lead-unit'];
  const [found] = findingsOf('year-mismatch', table(rightRows, { columns }));
  expect(found).toMatchObject({ stated: '2020', expected: '2022', column: 'target:2020' });
});

test('a title that says the years of results and of targets agrees with both', () => {
  const yearsSaid = ['2021', '2022'].map((year) => ({ where: 'title' as const, year }));
  expect(findingsOf('year-mismatch', table(rightRows, { change: { yearsSaid } }))).toEqual([]);
  const other = ['2020', '2022'].map((year) => ({ where: 'title' as const, year }));
  expect(findingsOf('year-mismatch', table(rightRows, { change: { yearsSaid: other } }))).toHaveLength(1);
});
