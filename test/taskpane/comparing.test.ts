/** The years a workbook offers for comparison, and what the pane says of them, on Huế's sample. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/excel/read';
import { analyse } from '../../src/sheets/report';
import type { AppendixReport } from '../../src/sheets/report';
import { compareChoices, usualPair, yearChoices } from '../../src/appendices/source/compared-years';
import { explainableColumns, firstSum, roundedTotals } from '../../src/taskpane/overview/explaining';
import { formatScore } from '../../src/domain/score';
import { openWorkbook } from '../../src/workbench/node';

const sample = async (id: string) => {
  const open = await openWorkbook(
    new Uint8Array(readFileSync(join(__dirname, '../../assets/samples', `${id}.xlsx`))),
  );
  try {
    const reading = await readWorkbook();
    return { reading, reports: analyse(reading).appendices };
  } finally {
    await open.close();
  }
};

const only = ([report]: readonly AppendixReport[]): AppendixReport => {
  if (!report) throw new Error('not recognised');
  return report;
};

test('the two years of the appendix on show come first; ranks are read from its cells', async () => {
  const { reports } = await sample('hue-2023');
  const report = only(reports);
  const choices = yearChoices(reports);
  expect(choices.map(({ label }) => label)).toContain('2022 (Phụ lục 1)');
  const pair = usualPair(choices, report.appendix.id)!;
  expect(pair.map(({ year }) => year)).toEqual(['2021', '2022']);
  const { total, schemeChanged } = compareChoices(...pair);
  expect([total?.before?.rank, total?.after?.rank, total?.rank, schemeChanged]).toEqual([4, 19, -15, true]);
});

test('a workbook of one year has nothing to compare', async () => {
  const { reports } = await sample('phong-tho-2023');
  expect(usualPair(yearChoices(reports), only(reports).appendix.id)).toBeNull();
});

test('an explanation begins at the total, in the column the overview speaks of', async () => {
  const { reports } = await sample('dak-nong-2022');
  const report = only(reports);
  expect(explainableColumns(report).map(({ key }) => key)).toEqual([
    'achieved:2021',
    'maximum',
    'target:2022',
  ]);
  expect(firstSum(report)).toBe(report.appendix.total);
});

test('both totals stand side by side; Phong Thổ’s published one is found below its table', async () => {
  const { reading, reports } = await sample('phong-tho-2023');
  const report = only(reports);
  const grid = reading.grids.find(({ sheetId }) => sheetId === report.appendix.sheetId);
  const [total, ...others] = roundedTotals(report, grid, 2);
  expect(others).toEqual([]);
  expect([formatScore(total!.view.exact), formatScore(total!.view.rounded)]).toEqual(['79,24', '79,24']);
  expect(formatScore(total!.published!.published)).toBe('79,27');
  expect(total!.published!.explained).toBe(true);
});
