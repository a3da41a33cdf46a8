/** Just under, at and over the letters of a made sheet's name, and the order of codes in a unit's paragraph. */
import { freeNames } from '../../src/appendices/model/names';
import { unitParagraphs } from '../../src/appendices/texts/unit-paragraphs';
import { unitRegistry } from '../../src/domain/units';
import { analyse, analyseAppendix } from '../../src/sheets/report';
import { table } from '../domain/checks/support';
import { gridOf } from '../support/tables';
import { generate, plansOf, shows } from './cases';

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

test('a survey whose maxima stand in one plain column has them, and its ratios, in the appendix of every year', () => {
  const cells = [
    ['KẾT QUẢ ĐIỀU TRA XÃ HỘI HỌC NĂM 2023', '', '', '', ''],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm điều tra 2022', 'Điểm điều tra 2023'],
    ['1', 'Chỉ đạo điều hành', 4, 3.5, 3.1144],
    ['1.1', 'Tác động đến sự quan tâm', 2, 1.5, 1.6072],
    ['1.2', 'Tác động đến kết quả', 2, 2, 1.5072],
    ['2', 'Thể chế', 4, 3, 2],
    ['', 'Tổng', 8, 6.5, 5.11],
  ];
  const grid = gridOf(cells.map((line) => line.map((value) => ({ value }))));
  const report = analyse({ grids: [grid], names: [], part: null });
  const [plan] = plansOf(generate(report, 'survey', report.appendices[0]?.appendix.id ?? ''));
  const figures = plan?.lines.map(({ cells: line }) => line.slice(2).map((cell) => shows(cell)));
  expect(figures).toEqual([
    ['8', '6,5', '81,25', '8', '5,1144', '63,93'],
    ['4', '3,5', '87,5', '4', '3,1144', '77,86'],
    ['2', '1,5', '75', '2', '1,6072', '80,36'],
    ['2', '2', '100', '2', '1,5072', '75,36'],
    ['4', '3', '75', '4', '2', '50'],
  ]);
});
