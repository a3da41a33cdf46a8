/** Just under, at and over the letters of a made sheet's name, and the order of codes in a unit's paragraph. */
import { freeNames } from '../../src/appendices/model/names';
import { unitParagraphs } from '../../src/appendices/texts/unit-paragraphs';
import { unitRegistry } from '../../src/domain/units';
import { analyseAppendix } from '../../src/sheets/report';
import { table } from '../domain/checks/support';

test.each([
  [30, 30],
  [31, 31],
  [32, 31],
  [40, 31],
])('Excel takes a sheet name of 31 letters: one of %i is made %i long, free or taken', (wanted, made) => {
  const name = 'a'.repeat(wanted);
  expect(freeNames([name], [])).toEqual(['a'.repeat(made)]);
  expect(freeNames([name], ['a'.repeat(made)])).toEqual([`${'a'.repeat(27)} (2)`]);
});

test('a unit’s paragraph names its criteria in the order of the table, led and shared alike', () => {
  const leaf = (code: string, achieved: string, units: string) => [
    code,
    `Nội dung ${code}`,
    '2',
    achieved,
    '2',
    '',
    units,
  ];
  const report = analyseAppendix(
    table([
      leaf('1', '1', 'Sở Nội vụ; Sở Y tế'),
      leaf('2', '1', 'Sở Y tế'),
      leaf('3', '1', 'Sở Nội vụ; Sở Y tế'),
      leaf('4', '2', 'Sở Nội vụ; Sở Y tế'),
      leaf('5', '2', 'Sở Y tế'),
    ]),
  );
  expect(unitParagraphs(report, unitRegistry)).toMatchObject([
    { unit: 'Sở Nội vụ', text: expect.stringContaining('TCTP: 1; 3,') as string },
    { unit: 'Sở Y tế', text: expect.stringContaining('TCTP: 1; 2; 3,') as string },
  ]);
});
