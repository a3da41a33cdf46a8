import { comparableYears } from '../../src/domain/compare';
import { matrixUnits, viewOfUnit } from '../../src/domain/matrix';
import { primaryColumns } from '../../src/domain/primary';
import { scoreToJson } from '../../src/domain/score';
import type { Score } from '../../src/domain/score';
import { summarise } from '../../src/domain/summary';
import { wantedGaps } from '../../src/sheets/sums/wanted';
import { analyse } from '../../src/sheets/report';
import { openBook, readingOf } from '../recognition/books';
import { matrixReport, matrixUnitNames } from '../support/matrix';
import { published } from '../support/tables';

const json = (score: Score | null) => (score ? scoreToJson(score) : null);
const nobody = () => ({ units: [], cooperating: [] });

test('the units of a matrix in the order of the sheet; a plan has none and is its own view', () => {
  expect(matrixUnits(matrixReport().appendix)).toEqual(matrixUnitNames);
  const { appendix } = published('dak-nong-2022');
  expect(matrixUnits(appendix)).toEqual([]);
  expect(viewOfUnit(appendix, 'Sở Nội vụ')).toBe(appendix);
});

test('no figure of one unit stands for all', () => {
  const { appendix, summary } = matrixReport();
  expect(primaryColumns(appendix)).toEqual({ maximum: 'maximum', achieved: null, target: null });
  expect([summary.total.maximum, summary.total.achieved, summary.total.shortfall].map(json)).toEqual([
    '11',
    null,
    null,
  ]);
  expect(summary.belowMaximum).toEqual([]);
  expect(summary.units).toEqual([]);
  expect(comparableYears(appendix)).toEqual([]);
  expect(wantedGaps(appendix, summary.primary)).toEqual([]);
});

test('each unit has its own total and losses, exactly', () => {
  const { matrix } = matrixReport().summary;
  expect(
    matrix.map(({ unit, summary }) => [
      unit,
      json(summary.total.achieved),
      json(summary.together.shortfall),
      summary.belowMaximum.map(({ code }) => code),
    ]),
  ).toEqual([
    ['Sở Nội vụ', '10.25', '0.75', ['1.1', '1.2', '2.2']],
    ['Sở Tư pháp', '11', '0', []],
    ['Sở Y tế', '7', '4', ['1.1', '1.2', '2.2']],
  ]);
});

test('a view of one unit speaks of its columns, and is about it', () => {
  const { appendix } = matrixReport();
  const view = viewOfUnit(appendix, 'Sở Y tế');
  expect(primaryColumns(view)).toMatchObject({ maximum: 'maximum', achieved: 'achieved:2023#Sở Y tế' });
  expect(view.owner).toBe('Sở Y tế');
  expect(view.rows).toBe(appendix.rows);
});

test('a column that stands for all units leads where the table has one', () => {
  const { appendix, sums } = matrixReport();
  const { role, column: at, header, confidence } = appendix.columns.at(-1)!;
  const column = { key: 'achieved:2023', role, year: '2023', column: at, header, confidence };
  const key = 'achieved:2023#Sở Y tế';
  const whole = { ...appendix, columns: [...appendix.columns, column] };
  const rows = whole.rows.map((row) => {
    const cell = row.points.get(key);
    return cell ? { ...row, points: new Map([...row.points, [column.key, cell]]) } : row;
  });
  const withAverage = { ...whole, rows };
  const summary = summarise(withAverage, new Map([...sums, [column.key, sums.get(key)!]]), nobody);
  expect(summary.primary.achieved).toBe('achieved:2023');
  expect(json(summary.total.achieved)).toBe('7');
  expect(summary.matrix.map(({ summary: { primary } }) => primary.achieved)).toEqual(
    matrixUnitNames.map((unit) => `achieved:2023#${unit}`),
  );
});

test('losses by lead unit stand under each unit of the matrix', () => {
  const { appendix, sums } = matrixReport();
  const leads = { ...appendix.columns[1]!, key: 'lead-unit', role: 'lead-unit' as const };
  const rows = appendix.rows.map((row) => ({
    ...row,
    texts: new Map([...row.texts, ['lead-unit', row.code.code?.startsWith('1') ? 'Văn phòng' : 'Thanh tra']]),
  }));
  const led = { ...appendix, columns: [...appendix.columns, leads], rows };
  const { matrix } = summarise(led, sums, (cell) => ({ units: [cell], cooperating: [] }));
  expect(
    matrix.map(({ summary }) => summary.units.map(({ unit, shortfall }) => [unit, json(shortfall)])),
  ).toEqual([
    [
      ['Thanh tra', '0.5'],
      ['Văn phòng', '0.25'],
    ],
    [],
    [
      ['Thanh tra', '2'],
      ['Văn phòng', '2'],
    ],
  ]);
});

test('twenty departments: a total each, as the sheet states it', () => {
  const [report] = analyse(readingOf(openBook('layouts/05-matrix-20-departments'))).appendices;
  const { matrix } = report!.summary;
  expect(matrix).toHaveLength(20);
  for (const { summary } of matrix)
    expect(json(summary.total.achieved)).toBe(json(summary.total.statedAchieved));
  expect(matrix.slice(0, 3).map(({ unit, summary }) => [unit, json(summary.together.shortfall)])).toEqual([
    ['Văn phòng UBND tỉnh', '16.5'],
    ['Sở Nội vụ', '8'],
    ['Sở Tư pháp', '27'],
  ]);
});
