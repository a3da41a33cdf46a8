/** One search over the workbook: without diacritics, by code, by the initials of a unit. */
import { findingSentence } from '../../src/locales';
import { search } from '../../src/taskpane/search/search';
import { reportOf } from './reports';

const dakNong = reportOf('dak-nong-2022');
const find = (query: string) => search([dakNong], query, (finding) => findingSentence(finding, 'vi'));
const codes = (query: string) => find(query).criteria.map(({ row }) => row.code.code);

test('a code finds its criterion first, then what stands below it; a comma or a last point does no harm', () => {
  const below = dakNong.appendix.rows
    .map(({ code }) => code.code)
    .filter((code) => code === '7.2' || code?.startsWith('7.2.') === true);
  expect(below.length).toBeGreaterThan(1);
  for (const query of ['7.2', '7,2', '7.2.', ' 7.2 '])
    expect(codes(query).slice(0, below.length)).toEqual(below);
});

test.each([
  'ke hoach cai cach hanh chinh',
  'Kế hoạch cải cách hành chính',
  'KE HOACH CAI CACH',
  'kê hoach cai cach',
])('%s: a name is found without its diacritics, as it begins before where it goes on', (query) => {
  const names = find(query).criteria.map(({ row }) => row.name);
  expect(names.length).toBeGreaterThan(0);
  expect(names[0]).toMatch(/kế hoạch/iu);
});

test.each(['so noi vu', 'SNV', 'snv', 'Sở Nội vụ', 'nội vụ'])(
  '%s finds the unit, and what it leads',
  (query) => {
    const { units, criteria } = find(query);
    expect(units.map(({ unit }) => unit)).toContain('Sở Nội vụ');
    expect(criteria.length).toBeGreaterThan(0);
  },
);

test('a unit tells how many criteria below maximum it answers for', () => {
  const hit = find('SNV').units.find(({ unit }) => unit === 'Sở Nội vụ');
  const told = dakNong.summary.units.find(({ unit }) => unit === 'Sở Nội vụ');
  expect(hit?.criteria).toBe(told?.items.length);
});

test('findings are found by what they say', () => {
  const [finding] = dakNong.findings;
  if (!finding) throw new Error('Đắk Nông has findings');
  const sentence = findingSentence(finding, 'vi');
  const words = sentence.split(' ').slice(0, 3).join(' ');
  expect(find(words).findings.map((hit) => hit.sentence)).toContain(sentence);
});

test.each(['', '   ', '.', '“”', 'qqqq'])('%j finds nothing', (query) => {
  expect(find(query)).toEqual({ criteria: [], units: [], findings: [] });
});

test('a whole page as a query takes no time', () => {
  expect(find('cải cách '.repeat(20_000)).units).toEqual([]);
});
