/** The requirement set that the embedded Excel announces is the one it holds. */
import { REQUIREMENTS } from '../../src/workbench/host/app-context';
import { areaOfMember } from '../../tools/members/areas';
import { heldVersion, setAnswers, type SetAnswers } from '../../tools/members/sets';

const all = setAnswers();

test('the announced ExcelApi is the newest up to which everything is answered but what is out of scope', () => {
  expect(REQUIREMENTS['ExcelApi']).toBe(heldVersion(all));
  const announced = Number(heldVersion(all).slice(2));
  expect(
    all.filter(({ version }) => Number(version.slice(2)) <= announced).flatMap(({ missing }) => missing),
  ).toEqual([]);
});

test('no set of one platform alone is announced', () => {
  expect(Object.keys(REQUIREMENTS).filter((name) => /^ExcelApi(?:Online|Desktop)/u.test(name))).toEqual([]);
});

test('a member that is missing ends the announcing before its set', () => {
  const set = (version: string, missing: readonly string[]): SetAnswers => ({
    version,
    members: 1,
    held: 1,
    outside: {},
    missing,
  });
  expect(heldVersion([set('1.1', []), set('1.2', ['Range.x']), set('1.3', [])])).toBe('1.1');
  expect(heldVersion([set('1.1', []), set('1.2', [])])).toBe('1.2');
});

test('areas out of scope are what they say, and take nothing else', () => {
  expect(areaOfMember('Worksheet.pivotTables')).toBe('pivot tables, slicers, timelines');
  expect(areaOfMember('Chart.getImage')).toBe('shapes and pictures');
  expect(areaOfMember('ChartTitle.left')).toBe('details of charts that Excel lays out');
  for (const held of ['ChartTitle.text', 'Range.values', 'ChartSeries.trendlines', 'Worksheet.comments'])
    expect([held, areaOfMember(held) === undefined || held === 'ChartTitle.text']).toEqual([held, true]);
});
