/** Years as headers name them: their forms, their order, what a target builds on, slips of what most cells bear out. */
import type { Column } from '../../src/domain/appendix';
import { slipsOf } from '../../src/domain/borne-out';
import { reachedBefore } from '../../src/domain/reached';
import { compareYears, isCalendarYear, isYear, latestYear } from '../../src/domain/year';
import { readName } from '../../src/sheets/binding/names';
import { yearsIn } from '../../src/sheets/headers/years';

test.each(['2024', '2024-2025', '2024-6T', '2024-6TC', '2024-9T', '2024-3T', '2024-Q1'])(
  '%s is a year',
  (year) => {
    expect(isYear(year)).toBe(true);
  },
);

test.each(['24', '2024-Q5', '2024-', '2024-12', '2024-6TD', 'năm 2024', ''])('%j is none', (text) => {
  expect(isYear(text)).toBe(false);
});

test('what headers name is a year, and stands in the name of a column', () => {
  for (const header of [
    'Năm 2024',
    '2019 - 2020',
    '6 tháng cuối năm 2023',
    '3 tháng đầu năm 2023',
    'Quý IV/2024',
  ]) {
    const [year = ''] = yearsIn(header);
    expect([header, isYear(year)]).toEqual([header, true]);
    expect(readName(`CCHC_X_DiemDat${year.replace('-', '_')}`)?.key).toBe(`achieved:${year}`);
  }
});

test('a calendar year is one year', () => {
  expect(['2024', '2024-6T', '24'].map(isCalendarYear)).toEqual([true, false, false]);
});

test('a part of a year comes before the whole, a span where it ends', () => {
  const years = ['2024', '2022-2023', '2023-6T', '2023', '2022'];
  expect([...years].sort(compareYears)).toEqual(['2022', '2023-6T', '2022-2023', '2023', '2024']);
  expect(compareYears('2023-6T', '2023')).toBeLessThan(0);
  expect(compareYears('2022-2024', '2023')).toBeGreaterThan(0);
});

test('the latest of several, which may name none', () => {
  expect(latestYear(['2021', '2018-2023', undefined, '2022-6T'])).toBe(2023);
  expect(latestYear([undefined])).toBeNull();
});

const column = (role: Column['role'], year?: string, label?: string) =>
  ({ role, key: `${role}:${year}`, ...(year && { year }), ...(label && { label }) }) as unknown as Column;

test.each([
  ['the last year before it', ['2021', '2023', '2022'], '2024', '2023'],
  ['half a year, where its target is for the whole', ['2023-6T', '2022'], '2023', '2023-6T'],
  ['half a year before', ['2023-6T', '2021'], '2024', '2023-6T'],
  ['nothing of its own year', ['2024', '2022'], '2024', '2022'],
])('a target builds on %s', (_, years, target, reached) => {
  const columns = years.map((year) => column('achieved', year));
  expect(reachedBefore(columns, column('target', target))?.year).toBe(reached);
});

test('a unit’s target builds on that unit’s points', () => {
  const columns = [column('achieved', '2023', 'Sở A'), column('achieved', '2023', 'Sở B')];
  expect(reachedBefore(columns, column('target', '2024', 'Sở B'))?.label).toBe('Sở B');
});

const wrong = (count: number): readonly string[] => Array.from({ length: count }, () => 'x');
test.each([
  [1, 1, 0],
  [2, 1, 1],
  [9, 2, 0],
  [10, 2, 2],
  [11, 2, 2],
])('with %d cells that bear a meaning out and %d that do not, %d are slips', (borneOut, off, slips) => {
  expect(slipsOf({ borneOut, wrong: wrong(off) })).toHaveLength(slips);
});
